internal import PathGraph
internal import Yams

/// Reads a path file's tree into a `Path`.
///
/// Items that cannot be told apart (no id) are left out; of others, what could be read is kept, so
/// that every fault of a file is found in one run.
struct PathReader {
  private(set) var reader: NodeReader

  init(file: String) { reader = NodeReader(file: file) }

  private static let months = 0...1200
  private static let cents = 0...100_000_000_00

  mutating func path(_ root: Node, named name: String) -> Path? {
    guard
      let fields = reader.fields(
        of: root,
        [
          "format", "id", "title", "sector", "recognition", "sources", "tags", "roles",
          "credentials", "courses", "transitions",
        ], required: ["format", "id", "title", "sector"])
    else { return nil }
    if let format = reader.integer(fields, "format", in: 0...1_000_000), format != 1 {
      reader.report(.unknownFormat(format), at: fields["format"])
    }
    if let id = reader.text(fields, "id"), id != name {
      reader.report(.idIsNotFileName(id: id, name: name), at: fields["id"])
    }
    return Path(
      id: name, title: reader.localized(fields, "title") ?? LocalizedText(nl: name),
      sector: reader.text(fields, "sector") ?? "",
      recognition: fields["recognition"].flatMap { recognition($0) },
      sources: fields["sources"].map { reader.sources($0) } ?? [],
      tags: reader.list(fields, "tags").compactMap { tag($0) },
      roles: reader.list(fields, "roles").compactMap { role($0) },
      credentials: reader.list(fields, "credentials").compactMap { credential($0) },
      courses: reader.list(fields, "courses").compactMap { course($0) },
      transitions: reader.list(fields, "transitions").compactMap { transition($0) })
  }

  // MARK: - The path's own facts

  private mutating func recognition(_ node: Node) -> Recognition? {
    guard
      let fields = reader.fields(
        of: node, ["authority", "date", "certainty", "source"])
    else { return nil }
    return Recognition(
      authority: reader.text(fields, "authority") ?? "SZW", date: reader.day(fields, "date"),
      certainty: reader.choice(fields, "certainty") ?? .sector,
      source: reader.text(fields, "source"))
  }

  private mutating func tag(_ node: Node) -> PathTag? {
    guard let fields = reader.fields(of: node, ["id", "title"], required: ["id"]),
      let id = reader.text(fields, "id")
    else { return nil }
    return PathTag(id: id, title: reader.localized(fields, "title") ?? LocalizedText(nl: id))
  }

  private mutating func arrange(_ fields: Fields) -> [Arrangement] {
    var arrange: [Arrangement] = []
    for node in reader.list(fields, "arrange") {
      guard
        let fields = reader.fields(
          of: node, ["id", "title", "source"], required: ["id"]),
        let id = reader.text(fields, "id")
      else { continue }
      arrange.append(
        Arrangement(
          id: id, title: reader.localized(fields, "title") ?? LocalizedText(nl: id),
          source: reader.text(fields, "source")))
    }
    return arrange
  }

  /// Whether an item is an estimate.
  private mutating func isEstimate(_ fields: Fields) -> Bool {
    let status: Status? = reader.choice(fields, "status")
    return status == .estimate
  }

  private enum Status: String, CaseIterable { case verified, estimate }

  // MARK: - Roles

  private mutating func role(_ node: Node) -> Role? {
    guard
      let fields = reader.fields(
        of: node,
        [
          "id", "title", "summary", "nlqf", "requires", "tags", "notTags", "includes", "arrange",
          "codes", "wage", "source", "status", "note",
        ], required: ["id"]),
      let id = reader.text(fields, "id")
    else { return nil }
    return Role(
      id: id, title: reader.localized(fields, "title") ?? LocalizedText(nl: id),
      summary: reader.localized(fields, "summary"),
      nlqf: reader.integer(fields, "nlqf", in: 1...8), requires: reader.texts(fields, "requires"),
      tags: reader.texts(fields, "tags"), notTags: reader.texts(fields, "notTags"),
      includes: reader.texts(fields, "includes"), arrange: arrange(fields), codes: codes(fields),
      wage: fields["wage"].flatMap { wage($0) }, source: reader.text(fields, "source"),
      isEstimate: isEstimate(fields), note: reader.localized(fields, "note", orPlain: true))
  }

  private mutating func codes(_ fields: Fields) -> [String: String] {
    guard let node = fields["codes"] else { return [:] }
    guard case .mapping(let mapping) = node else {
      reader.report(.wrongType(found: node.words, expected: .mapping), at: node)
      return [:]
    }
    var codes: [String: String] = [:]
    for (key, value) in mapping {
      if let key = reader.text(key), let code = reader.text(value) { codes[key] = code }
    }
    return codes
  }

  private mutating func wage(_ node: Node) -> Wage? {
    guard
      let fields = reader.fields(
        of: node, ["minCentsPerMonth", "maxCentsPerMonth", "source"],
        required: ["minCentsPerMonth", "maxCentsPerMonth"]),
      let least = reader.integer(fields, "minCentsPerMonth", in: Self.cents),
      let most = reader.integer(
        fields, "maxCentsPerMonth", in: least...max(least, Self.cents.upperBound))
    else { return nil }
    return Wage(
      minimum: Money(cents: Int64(least)), maximum: Money(cents: Int64(most)),
      source: reader.text(fields, "source"))
  }

  // MARK: - Credentials

  private mutating func credential(_ node: Node) -> Credential? {
    guard
      let fields = reader.fields(
        of: node,
        [
          "id", "title", "implies", "formerly", "validMonths", "fromExperience", "acquirable",
          "source", "status", "note",
        ], required: ["id"]),
      let id = reader.text(fields, "id")
    else { return nil }
    return Credential(
      id: id, title: reader.localized(fields, "title") ?? LocalizedText(nl: id),
      implies: reader.texts(fields, "implies"),
      formerly: reader.list(fields, "formerly").compactMap { formerName($0) },
      validMonths: reader.integer(fields, "validMonths", in: 1...1200),
      fromExperience: fields["fromExperience"].flatMap { experience($0) },
      isAcquirable: reader.truth(fields, "acquirable") ?? true,
      isEstimate: isEstimate(fields), note: reader.localized(fields, "note", orPlain: true),
      source: reader.text(fields, "source"))
  }

  private mutating func formerName(_ node: Node) -> FormerName? {
    guard let fields = reader.fields(of: node, ["title", "crebo", "source"]) else { return nil }
    let crebo = reader.text(fields, "crebo")
    return FormerName(
      title: reader.localized(fields, "title", orPlain: true) ?? LocalizedText(nl: crebo ?? ""),
      crebo: crebo, source: reader.text(fields, "source"))
  }

  private mutating func experience(_ node: Node) -> ExperienceDemand? {
    guard
      let fields = reader.fields(of: node, ["roles", "months"], required: ["roles", "months"])
    else { return nil }
    return ExperienceDemand(
      roles: reader.texts(fields, "roles", nonEmpty: true),
      months: reader.integer(fields, "months", in: Self.months) ?? 0)
  }

  // MARK: - Courses

  private mutating func course(_ node: Node) -> Course? {
    guard
      let fields = reader.fields(
        of: node,
        [
          "id", "title", "kind", "awards", "requires", "notFor", "whileIn", "months", "days",
          "starts", "hoursPerWeek", "workHoursPerWeek", "payer", "arrange", "costCents", "nlqf",
          "crebo", "certificate", "croho", "nlqfRegister", "rncp", "slim", "onlyIfAsked", "source",
          "status", "note",
        ], required: ["id", "costCents"]),
      let id = reader.text(fields, "id")
    else { return nil }
    return Course(
      id: id, title: reader.localized(fields, "title") ?? LocalizedText(nl: id),
      kind: reader.choice(fields, "kind") ?? .other,
      awards: reader.texts(fields, "awards", nonEmpty: true),
      requires: reader.texts(fields, "requires"), notFor: reader.texts(fields, "notFor"),
      whileIn: reader.texts(fields, "whileIn"),
      length: length(fields),
      starts: reader.list(fields, "starts").compactMap { reader.dayOfYear($0) },
      hoursPerWeek: reader.integer(fields, "hoursPerWeek", in: 0...168),
      workHoursPerWeek: reader.integer(fields, "workHoursPerWeek", in: 0...168),
      payer: reader.choice(fields, "payer") ?? .unknown, arrange: arrange(fields),
      cost: Money(cents: Int64(reader.integer(fields, "costCents", in: Self.cents) ?? 0)),
      nlqf: reader.integer(fields, "nlqf", in: 1...8), crebo: reader.texts(fields, "crebo"),
      certificate: reader.texts(fields, "certificate"), croho: reader.texts(fields, "croho"),
      nlqfRegister: reader.texts(fields, "nlqfRegister"), rncp: reader.texts(fields, "rncp"),
      slim: fields["slim"].flatMap { listing($0) },
      onlyIfAsked: reader.truth(fields, "onlyIfAsked") ?? false,
      source: reader.text(fields, "source"), isEstimate: isEstimate(fields),
      note: reader.localized(fields, "note", orPlain: true))
  }

  private mutating func length(_ fields: Fields) -> Length {
    let months = reader.integer(fields, "months", in: Self.months)
    let days = reader.integer(fields, "days", in: 0...36_600)
    if (fields["months"] == nil) == (fields["days"] == nil) {
      reader.report(.eitherKey("months", "days"), at: fields.node)
    }
    return months.map { .months($0) } ?? .days(days ?? 0)
  }

  private mutating func listing(_ node: Node) -> TrainingListing? {
    guard
      let fields = reader.fields(of: node, ["listed", "from", "until", "rate", "nlqf", "source"])
    else { return nil }
    return TrainingListing(
      listed: reader.truth(fields, "listed"), from: reader.day(fields, "from"),
      until: reader.day(fields, "until"), rate: reader.share(fields, "rate"),
      nlqf: reader.integer(fields, "nlqf", in: 1...8), source: reader.text(fields, "source"))
  }

  // MARK: - Transitions

  private mutating func transition(_ node: Node) -> Transition? {
    guard
      let fields = reader.fields(
        of: node, ["from", "to", "kind", "ways", "arrange", "source", "status", "note"],
        required: ["from", "to"]),
      let origin = reader.text(fields, "from"), let destination = reader.text(fields, "to")
    else { return nil }
    let usual: Transition.Kind =
      origin == Transition.outsideID ? .entry : origin.contains("/") ? .switch : .progression
    var ways = reader.list(fields, "ways").compactMap { way($0) }
    if case .sequence(let sequence) = fields["ways"], sequence.isEmpty {
      reader.report(.emptyList("ways"), at: fields["ways"])
    }
    if ways.isEmpty { ways = [Way()] }
    return Transition(
      from: origin, to: destination,
      kind: reader.choice(fields, "kind") ?? usual, ways: ways,
      arrange: arrange(fields), source: reader.text(fields, "source"),
      isEstimate: isEstimate(fields), note: reader.localized(fields, "note", orPlain: true))
  }

  private mutating func way(_ node: Node) -> Way? {
    guard
      let fields = reader.fields(
        of: node, ["credentials", "months", "source", "status", "note"])
    else { return nil }
    return Way(
      credentials: reader.texts(fields, "credentials"),
      months: reader.integer(fields, "months", in: Self.months) ?? 0,
      source: reader.text(fields, "source"), isEstimate: isEstimate(fields),
      note: reader.localized(fields, "note", orPlain: true))
  }
}
