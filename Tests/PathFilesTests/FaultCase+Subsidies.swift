extension FaultCase {
  /// A fault in a row of the training list, beside a path with one course.
  private static func row(
    _ code: String, _ name: String, _ rows: String, isError: Bool = true, nl: String, en: String
  ) -> FaultCase {
    let header = "path,course,listed,from,until,rate,nlqf,source,seen\n"
    let course = "courses: [{id: a, days: 1, costCents: 0, source: bron}]\n"
    return FaultCase(
      code, name,
      files: [
        "proef.yaml": head + course,
        "subsidies/training-list.csv": rows.hasPrefix("▸path,") ? rows : header + rows,
      ], isError: isError, nl: [nl], en: [en])
  }

  /// Faults of the training list.
  static let trainingList: [FaultCase] = [
    row(
      "quotes", "a letter after a quote",
      "proef,a,true,,,,,lijst,\n▸proef,\"a\"b,true,,,,,lijst,\n",
      nl: "kloppen de aanhalingstekens niet",
      en: "write two of them"),
    row(
      "unknown-key", "a column that does not exist",
      "▸path,course,listed,from,until,rate,nlqf,source,seen,prijs\n", nl: "“prijs” hoort hier niet",
      en: "“prijs” does not belong"),
    row(
      "missing-key", "a column that is not there",
      "▸path,course,listed,from,until,rate,nlqf,source\n", nl: "“seen” ontbreekt",
      en: "“seen” is missing"),
    row(
      "field-count", "a row that is too short",
      "proef,a,true,,,,,lijst,\n▸proef,a,true\n", nl: "3 velden; de kop heeft er 9",
      en: "3 fields; the header has 9"),
    row(
      "field-count", "a row that is too long",
      "▸proef,a,true,,,,,lijst,,\nproef,a,true,,,,,lijst,\n", nl: "10 velden",
      en: "10 fields"),
    row(
      "missing-key", "a row without a course", "▸proef,,true,,,,,lijst,\n",
      nl: "“course” ontbreekt", en: "“course” is missing"),
    row(
      "wrong-type", "yes in Dutch", "▸proef,a,ja,,,,,lijst,\n", nl: "“ja”", en: "true or false"),
    row(
      "wrong-type", "a rate in per cent", "▸proef,a,true,,,90,,lijst,\n", nl: "zoals 0.9",
      en: "such as 0.9"),
    row(
      "out-of-range", "a level of nine", "▸proef,a,true,,,,9,lijst,\n", nl: "tussen 1 en 8",
      en: "between 1 and 8"),
    row(
      "no-date", "a day that February lacks", "▸proef,a,true,2026-02-30,,,,lijst,\n",
      nl: "“2026-02-30”", en: "year-month-day"),
    row(
      "without-source", "a row without a source", "▸proef,a,true,,,,,,\n", isError: false,
      nl: "geen bron", en: "no source"),
    row(
      "listed-path-missing", "a row for a path that is not there", "▸bouw,a,true,,,,,lijst,\n",
      isError: false, nl: "Het pad “bouw” staat niet in deze map", en: "is not in this folder"),
    row(
      "listed-course-missing", "a row for a course that is not there",
      "▸proef,cursus,true,,,,,lijst,\n", nl: "“cursus” bestaat niet", en: "no course “cursus”"),
    row(
      "listed-twice", "a course in two rows",
      "proef,a,true,,,,,\"de\nlijst\",\n\n▸proef,a,false,,,,,lijst,2026-01-01",
      nl: "staat al op regel 2", en: "line 2 already"),
  ]

  /// A scheme without faults, one parameter a line.
  static let scheme = """
    format: 1
    sources: {bron: {title: Een bron, url: "https://example.org", seen: 2026-01-01}}
    parameters:
      firstDay: {values: [{from: 2025-02-28, value: 2025-02-28, source: bron, confidence: high}]}
      lastDay: {values: [{from: 2025-02-28, value: 2027-12-31, source: bron, confidence: high}]}
      lapses: {values: [{from: 2025-02-28, value: 2028-01-01, source: bron, confidence: high}]}
      startWithinWeeks: {values: [{from: 2025-02-28, value: 13, source: bron, confidence: high}]}
      rates: {values: [{from: 2025-02-28, nlqf: [1, 2], value: 0.9, source: bron, confidence: low}]}
      applicants: {values: [{from: 2025-02-28, value: employer, source: bron, confidence: high}]}
      windows:
        values: [{applicants: [employer], from: 2026-03-01, to: 2026-06-30, source: bron, confidence: low}]

    """

  /// A fault in the scheme: some words of it replaced by others.
  private static func scheme(
    _ code: String, _ name: String, _ old: String, _ new: String, nl: String, en: String
  ) -> FaultCase {
    FaultCase(
      code, name,
      files: [
        "proef.yaml": head,
        "subsidies/slim-scholing.yaml": scheme.replacing(old, with: new, maxReplacements: 1),
      ], nl: [nl], en: [en])
  }

  /// Faults of the scheme.
  static let schemeFaults: [FaultCase] = [
    scheme("unknown-format", "a format of the future", "format: 1", "format: ▸3", nl: "3", en: "3"),
    scheme(
      "unknown-key", "a parameter that does not exist", "  firstDay:",
      "  ▸dayOne: {values: []}\n  firstDay:",
      nl: "“dayOne”", en: "“dayOne”"),
    scheme(
      "missing-key", "a parameter that is not there",
      "firstDay: {values: [{from: 2025-02-28, value: 2025-02-28, source: bron, confidence: high}]}\n  ",
      "▸", nl: "“firstDay” ontbreekt", en: "“firstDay” is missing"),
    scheme(
      "missing-key", "a first day without a value",
      "firstDay: {values: [{from: 2025-02-28, value: 2025-02-28,",
      "firstDay: ▸{values: [{from: 2025-02-28,", nl: "“value” ontbreekt", en: "“value” is missing"),
    scheme(
      "missing-key", "a value without a source", "{from: 2025-02-28, value: 13, source: bron,",
      "▸{from: 2025-02-28, value: 13,", nl: "“source” ontbreekt", en: "“source” is missing"),
    scheme(
      "empty-list", "a parameter without values",
      "[{from: 2025-02-28, value: 13, source: bron, confidence: high}]", "▸[]",
      nl: "“values” is leeg", en: "“values” is empty"),
    scheme(
      "unknown-source", "a source that is not listed", "value: 13, source: bron",
      "value: 13, source: ▸bronn", nl: "De bron “bronn”", en: "“bron”?"),
    scheme(
      "no-date", "a day that June lacks", "to: 2026-06-30", "to: ▸2026-06-31", nl: "“2026-06-31”",
      en: "year-month-day"),
    scheme(
      "not-one-of", "a kind of applicant that does not exist", "applicants: [employer]",
      "applicants: [▸employers]", nl: "“employer”", en: "childminder-agency"),
    scheme(
      "not-one-of", "a confidence that does not exist", "source: bron, confidence: low",
      "source: bron, confidence: ▸sure", nl: "open, low, medium, high", en: "Choose from"),
    scheme(
      "out-of-range", "levels with a gap", "nlqf: [1, 2]", "nlqf: ▸[1, 3]", nl: "tussen 1 en 8",
      en: "between 1 and 8"),
    scheme(
      "out-of-range", "a level in words", "nlqf: [1, 2]", "nlqf: ▸[1, twee]", nl: "tussen 1 en 8",
      en: "between 1 and 8"),
    scheme(
      "wrong-type", "a rate in per cent", "value: 0.9", "value: ▸90%", nl: "“90%”",
      en: "such as 0.9"),
    scheme(
      "wrong-type", "a time without quotes' worth", "to: 2026-06-30",
      "to: 2026-06-30, opens: ▸[9, 0]", nl: "een tekst", en: "a text"),
  ]
}
