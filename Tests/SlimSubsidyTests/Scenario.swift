import Foundation
import PathGraph
import SlimSubsidy
import Testing
import Yams

/// A case and the verdict that is expected on it, as a file under `Tests/Scenarios/slim` has it.
struct Scenario: Sendable, CustomTestStringConvertible {
  /// What is expected to be paid.
  struct Expected: Hashable, Sendable {
    var rate: Int
    var rateIsAtLeast: Bool
    var amount: Money

    init(_ grant: Grant) {
      (rate, rateIsAtLeast, amount) = (grant.rate, grant.rateIsAtLeast, grant.amount)
    }

    /// The rate, the amount and whether it is at least that, where a rate is given.
    init?(_ fields: Fields) throws {
      guard let rate = fields["rate"]?.float else { return nil }
      self.rate = Int((rate * 10_000).rounded())
      rateIsAtLeast = fields["rateIsAtLeast"]?.bool ?? false
      amount = Money(cents: Int64(try fields.integer("amountCents")))
    }
  }

  var name: String
  var application: SubsidyApplication
  var verdict: Verdict.Outcome
  var because: [String]
  var missing: [String]
  var grant: Expected?
  var ifConfirmed: Expected?
  /// Who applies, the first day and the last; nil where the scenario does not say.
  var apply: [String]?

  var testDescription: String { name }

  init(_ node: Node, file: String) throws {
    let fields = try Fields(node, ["name", "facts", "expect", "source"], file)
    name = try fields.string("name")
    _ = try fields.string("source")
    application = try SubsidyApplication(facts: fields["facts"], "\(file): \(name)")
    let expect = try Fields(
      try fields.node("expect"),
      [
        "verdict", "because", "missing", "rate", "amountCents", "rateIsAtLeast", "ifConfirmed",
        "apply",
      ], "\(file): \(name)")
    guard let verdict = Verdict.Outcome(rawValue: try expect.string("verdict")) else {
      throw Wrong.value("verdict", name)
    }
    self.verdict = verdict
    because = expect["because"]?.array().compactMap(\.string) ?? []
    missing = expect["missing"]?.array().compactMap(\.string) ?? []
    grant = try Expected(expect)
    ifConfirmed = try expect["ifConfirmed"].flatMap {
      try Expected(try Fields($0, ["rate", "amountCents", "rateIsAtLeast"], name))
    }
    apply = try expect["apply"].map {
      let fields = try Fields($0, ["who", "from", "to"], name)
      return try [fields.string("who"), fields.string("from"), fields.string("to")]
    }
  }

  /// The scenarios of every file, in the files' order.
  static func all() throws -> [Scenario] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Scenarios/slim")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".yaml") }
      .flatMap { file in
        let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
        return try (compose(yaml: text)?.array() ?? []).map { try Scenario($0, file: file) }
      }
  }
}

/// What is wrong with a scenario file.
enum Wrong: Error {
  case key(String, String)
  case missing(String, String)
  case value(String, String)
}

/// A mapping with no other keys than the known ones.
struct Fields {
  private let mapping: Node.Mapping
  private let place: String

  init(_ node: Node, _ known: [String], _ place: String) throws {
    guard let mapping = node.mapping else { throw Wrong.value("mapping", place) }
    (self.mapping, self.place) = (mapping, place)
    for (key, _) in mapping {
      guard let key = key.string, known.contains(key) else {
        throw Wrong.key(key.string ?? "?", place)
      }
    }
  }

  subscript(key: String) -> Node? { mapping[Node(key)] }

  func node(_ key: String) throws -> Node {
    guard let node = self[key] else { throw Wrong.missing(key, place) }
    return node
  }

  func string(_ key: String) throws -> String {
    guard let string = try node(key).string else { throw Wrong.value(key, place) }
    return string
  }

  func integer(_ key: String) throws -> Int {
    guard let integer = try node(key).int else { throw Wrong.value(key, place) }
    return integer
  }

  func day(_ key: String) throws -> Day {
    let day = SlimSubsidyTests.day(try string(key))
    guard day != .latest else { throw Wrong.value(key, place) }
    return day
  }

  func optionalDay(_ key: String) throws -> Day? {
    guard let node = self[key], node.null == nil else { return nil }
    return try day(key)
  }
}

extension SubsidyApplication {
  /// The paid case with the facts that a scenario names; a fact that is null is not known.
  init(facts: Node?, _ place: String) throws {
    self = .paid()
    guard let facts else { return }
    let fields = try Fields(
      facts,
      [
        "path", "listing", "nlqf", "start", "end", "priceCents", "employment", "applicant",
        "leavesRoomForWork", "asOf",
      ], place)
    if let node = fields["path"] { path = try PathRecognition(node, place) }
    if let node = fields["listing"] {
      listing = node.null == nil ? try TrainingListing(node, place) : nil
    }
    if let node = fields["nlqf"] { nlqf = node.int }
    if fields["start"] != nil { start = try fields.day("start") }
    if fields["end"] != nil { end = try fields.day("end") }
    if fields["priceCents"] != nil {
      price = Money(cents: Int64(try fields.integer("priceCents")))
    }
    if let word = fields["employment"]?.string {
      switch word {
      case "in-role": employment = .inRole
      case "by-applicant": employment = .byApplicant
      case "outside": employment = .outside
      default: throw Wrong.value("employment", place)
      }
    }
    if let node = fields["applicant"] {
      applicant = node.string.flatMap(ApplicantKind.init(rawValue:))
      guard (applicant == nil) == (node.null != nil) else {
        throw Wrong.value("applicant", place)
      }
    }
    if let known = fields["leavesRoomForWork"]?.bool { leavesRoomForWork = known }
    if fields["asOf"] != nil { asOf = try fields.day("asOf") }
  }
}

extension SubsidyApplication.PathRecognition {
  /// `none`, `unknown`, or a mapping with a date and a certainty.
  init(_ node: Node, _ place: String) throws {
    switch node.string {
    case "none"?: self = .notRecognised
    case "unknown"?: self = .unknown
    default:
      let fields = try Fields(node, ["date", "certainty"], place)
      let certainty = Recognition.Certainty(rawValue: try fields.string("certainty"))
      self = .recognised(date: try fields.optionalDay("date"), certainty: certainty ?? .sector)
    }
  }
}

extension TrainingListing {
  init(_ node: Node, _ place: String) throws {
    let fields = try Fields(node, ["listed", "from", "until", "rate", "nlqf"], place)
    self.init(
      listed: fields["listed"]?.bool, from: try fields.optionalDay("from"),
      until: try fields.optionalDay("until"),
      rate: fields["rate"]?.float.map { Int(($0 * 10_000).rounded()) }, nlqf: fields["nlqf"]?.int)
  }
}
