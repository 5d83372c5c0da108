internal import PathGraph
internal import SlimSubsidy
internal import Yams

/// Reads `subsidies/slim-scholing.yaml`: the subsidy's parameters with their days and sources.
struct SchemeReader {
  private var reader: NodeReader
  private var sources: [Source] = []

  init(file: String) { reader = NodeReader(file: file) }

  var diagnostics: [Diagnostic] { reader.diagnostics }

  private static let parameters = [
    "firstDay", "lastDay", "lapses", "startWithinWeeks", "rates", "applicants", "windows", "rules",
    "duties", "budgetCents", "eligibleCosts", "forWhom",
  ]

  mutating func scheme(_ root: Node) -> SlimScheme? {
    guard
      let fields = reader.fields(
        of: root,
        ["format", "id", "title", "sources", "parameters", "open", "otherMoney"],
        required: ["format", "sources", "parameters"]),
      let node = fields["parameters"],
      let parameters = reader.fields(
        of: node, Self.parameters,
        required: [
          "firstDay", "lastDay", "lapses", "startWithinWeeks", "rates", "applicants", "windows",
        ])
    else { return nil }
    if let format = reader.integer(fields, "format", in: 0...1_000_000), format != 1 {
      reader.report(.unknownFormat(format), at: fields["format"])
    }
    _ = reader.text(fields, "id")
    _ = reader.localized(fields, "title")
    sources = fields["sources"].map { reader.sources($0) } ?? []
    let firstDay = days(parameters, "firstDay").first
    let lastDay = days(parameters, "lastDay").first
    let lapses = days(parameters, "lapses").first
    let weeks = Dated(
      entries(parameters, "startWithinWeeks") { $0.integer($1, "value", in: 0...520) })
    let scheme = SlimScheme(
      firstDay: firstDay ?? Stated(.latest, source: "", confidence: .open),
      lastDay: lastDay ?? Stated(.latest, source: "", confidence: .open),
      lapses: lapses ?? Stated(.latest, source: "", confidence: .open), weeks: weeks,
      rates: rates(parameters), applicants: applicants(parameters), windows: windows(parameters),
      rules: stated(parameters, "rules"), duties: stated(parameters, "duties"),
      budget: budget(parameters), sources: sources, openQuestions: openQuestions(fields),
      otherMoney: otherMoney(fields))
    // Not computed with; judged all the same.
    let _: [Stated<String>] = statedWords(parameters, "eligibleCosts")
    let _: [Stated<String>] = statedWords(parameters, "forWhom")
    guard !reader.diagnostics.contains(where: \.isError) else { return nil }
    for (key, found) in [("firstDay", firstDay), ("lastDay", lastDay), ("lapses", lapses)]
    where found == nil { reader.report(.missingKey("value"), at: parameters[key]) }
    return reader.diagnostics.contains(where: \.isError) ? nil : scheme
  }

  // MARK: - The values of a parameter

  /// The mappings in the `values` of a parameter.
  private mutating func values(_ parameters: Fields, _ key: String, _ known: [String]) -> [Fields] {
    guard let node = parameters[key],
      let parameter = reader.fields(
        of: node, ["description", "unit", "values"], required: ["values"])
    else { return [] }
    _ = reader.localized(parameter, "description")
    _ = reader.text(parameter, "unit")
    let nodes = reader.list(parameter, "values")
    if nodes.isEmpty, case .sequence = parameter["values"] {
      reader.report(.emptyList("values"), at: parameter["values"])
    }
    var values: [Fields] = []
    for node in nodes {
      let all = ["from", "value", "source", "confidence"] + known
      if let fields = reader.fields(of: node, all, required: ["from", "source", "confidence"]) {
        values.append(fields)
      }
    }
    return values
  }

  private mutating func source(_ fields: Fields) -> String {
    guard let source = reader.text(fields, "source") else { return "" }
    let listed = sources.map(\.id)
    if !listed.contains(source) {
      let nearest = Nearness.nearest(to: source, among: listed)
      reader.report(.graph(.unknown(.source, id: source, nearest: nearest)), at: fields["source"])
    }
    return source
  }

  private mutating func confidence(_ fields: Fields) -> Confidence {
    reader.choice(fields, "confidence") ?? .open
  }

  private mutating func entries<Value>(
    _ parameters: Fields, _ key: String,
    value: (inout NodeReader, Fields) -> Value?
  ) -> [Dated<Value>.Entry] {
    var entries: [Dated<Value>.Entry] = []
    for fields in values(parameters, key, []) {
      let (value, source) = (value(&reader, fields), source(fields))
      let confidence = confidence(fields)
      guard let from = reader.day(fields, "from") else { continue }
      entries.append(Dated.Entry(from: from, value: value, source: source, confidence: confidence))
    }
    return entries
  }

  private mutating func days(_ parameters: Fields, _ key: String) -> [Stated<Day>] {
    entries(parameters, key) { $0.day($1, "value") }.compactMap { entry in
      entry.value.map { Stated($0, source: entry.source, confidence: entry.confidence) }
    }
  }

  private mutating func stated<Value>(_ parameters: Fields, _ key: String) -> [Stated<Value>]
  where Value: RawRepresentable<String> & CaseIterable {
    entries(parameters, key) { $0.choice($1, "value") as Value? }.compactMap { entry in
      entry.value.map { Stated($0, source: entry.source, confidence: entry.confidence) }
    }
  }

  private mutating func statedWords(_ parameters: Fields, _ key: String) -> [Stated<String>] {
    entries(parameters, key) { $0.text($1, "value") }.compactMap { entry in
      entry.value.map { Stated($0, source: entry.source, confidence: entry.confidence) }
    }
  }

  private mutating func budget(_ parameters: Fields) -> Stated<Money>? {
    entries(parameters, "budgetCents") { $0.integer($1, "value", in: 0...Int.max) }.first.flatMap {
      entry in
      entry.value.map {
        Stated(Money(cents: Int64($0)), source: entry.source, confidence: entry.confidence)
      }
    }
  }

  /// The rates: entries of the same levels together are one dated share.
  private mutating func rates(_ parameters: Fields) -> [SlimScheme.LevelRate] {
    var levels: [ClosedRange<Int>] = []
    var entries: [ClosedRange<Int>: [Dated<Int>.Entry]] = [:]
    for fields in values(parameters, "rates", ["nlqf"]) {
      let nodes = reader.list(fields, "nlqf")
      let numbers = nodes.compactMap { node in node.scalar.flatMap { Int($0.string) } }
      guard numbers.count == nodes.count, let first = numbers.min(), let last = numbers.max(),
        first >= 1, last <= 8, Set(numbers) == Set(first...last)
      else {
        reader.report(
          .outOfRange(found: fields["nlqf"]?.words ?? "", 1...8), at: fields["nlqf"] ?? fields.node)
        continue
      }
      guard let from = reader.day(fields, "from") else { continue }
      if entries[first...last] == nil { levels.append(first...last) }
      entries[first...last, default: []].append(
        Dated.Entry(
          from: from, value: reader.share(fields, "value"), source: source(fields),
          confidence: confidence(fields)))
    }
    return levels.map { SlimScheme.LevelRate(levels: $0, rate: Dated(entries[$0] ?? [])) }
  }

  private mutating func applicants(_ parameters: Fields) -> [SlimScheme.Eligible] {
    entries(parameters, "applicants") { $0.choice($1, "value") as ApplicantKind? }.compactMap {
      entry in
      entry.value.map {
        SlimScheme.Eligible(
          kind: $0, from: entry.from, source: entry.source, confidence: entry.confidence)
      }
    }
  }

  private mutating func windows(_ parameters: Fields) -> [SlimScheme.Window] {
    var windows: [SlimScheme.Window] = []
    for fields in values(parameters, "windows", ["applicants", "to", "opens", "closes"]) {
      var kinds: [ApplicantKind] = []
      for node in reader.list(fields, "applicants") {
        if let kind = node.scalar.flatMap({ ApplicantKind(rawValue: $0.string) }) {
          kinds.append(kind)
        } else {
          let allowed = ApplicantKind.allCases.map(\.rawValue)
          let nearest = Nearness.nearest(to: node.words, among: allowed)
          reader.report(
            .notOneOf(found: node.words, allowed: allowed, nearest: nearest), at: node)
        }
      }
      guard let from = reader.day(fields, "from"), let to = reader.day(fields, "to") else {
        if fields["to"] == nil { reader.report(.missingKey("to"), at: fields.node) }
        continue
      }
      windows.append(
        SlimScheme.Window(
          kinds: kinds, from: from, to: to, opens: reader.text(fields, "opens"),
          closes: reader.text(fields, "closes"), source: source(fields),
          confidence: confidence(fields)))
    }
    return windows
  }

  // MARK: - Texts

  private mutating func openQuestions(_ fields: Fields) -> [SlimScheme.OpenQuestion] {
    var questions: [SlimScheme.OpenQuestion] = []
    for node in reader.list(fields, "open") {
      guard let item = reader.fields(of: node, ["id", "text"], required: ["id", "text"]),
        let id = reader.text(item, "id"), let text = reader.localized(item, "text")
      else { continue }
      questions.append(SlimScheme.OpenQuestion(id: id, text: text))
    }
    return questions
  }

  private mutating func otherMoney(_ fields: Fields) -> [SlimScheme.OtherMoney] {
    var money: [SlimScheme.OtherMoney] = []
    for node in reader.list(fields, "otherMoney") {
      guard
        let item = reader.fields(
          of: node, ["id", "title", "text", "source"], required: ["id", "title", "text"]),
        let id = reader.text(item, "id"), let title = reader.localized(item, "title"),
        let text = reader.localized(item, "text")
      else { continue }
      let origin = item["source"] == nil ? nil : source(item)
      money.append(SlimScheme.OtherMoney(id: id, title: title, text: text, source: origin))
    }
    return money
  }
}
