internal import Advice
internal import PathGraph
internal import RouteMatcher

/// From which roles one looks, and how far, as the address tells it.
struct RegionReachQuestion {
  /// The roles.
  private(set) var starts: [RoleIndex] = []
  /// What was written, and what may have been meant, where that is not clear; by field.
  private(set) var unclear: [String: [Finder.Entry]] = [:]
  /// What was written in each field.
  private(set) var texts: [String: String] = [:]
  /// How long the role was held, and how far one looks, in months.
  let experience, months: Int
  /// Whether Dutch is the first language.
  let isDutch: Bool

  private let visit: DeskVisit

  /// The fields for roles.
  static let fields = ["begin", "begin2", "begin3"]
  /// What an address may tell.
  static let monthRange = 1...120
  static let experienceRange = 0...600

  init(_ visit: DeskVisit) {
    let address = visit.visit.address
    self.visit = visit
    func number(_ name: String, _ range: ClosedRange<Int>, _ usual: Int) -> Int {
      address[name].flatMap { Int($0) }.flatMap { range.contains($0) ? $0 : nil } ?? usual
    }
    months = number("maanden", Self.monthRange, 24)
    experience = number("ervaring", Self.experienceRange, 12)
    isDutch = address["nederlands"].map { $0 == "ja" } ?? !Self.isAsked(address)
    let finder = visit.visit.finder
    for field in Self.fields {
      guard let text = address[field].map({ String($0.prefix(120)) }), !text.isEmpty else {
        continue
      }
      texts[field] = text
      let found = finder.exact(text, kind: .role)
      if let role = found.flatMap({ visit.visit.graph.role($0.id) }) {
        if !starts.contains(role) { starts.append(role) }
      } else {
        unclear[field] = finder.matches(text, kind: .role, limit: 5).map(\.entry)
      }
    }
  }

  /// Whether the form was sent.
  private static func isAsked(_ address: Address) -> Bool {
    fields.contains { address[$0] != nil } || address["maanden"] != nil
  }

  /// The question as it stands in an address, with another answer in a field.
  func query(_ field: String? = nil, to id: String? = nil) -> String {
    let graph = visit.visit.graph
    var parts: [String] = []
    for name in Self.fields {
      guard var text = texts[name] else { continue }
      if name == field, let id {
        text = id
      } else if let entry = visit.visit.finder.exact(text, kind: .role),
        let role = graph.role(entry.id)
      {
        text = graph.id(of: role)
      }
      parts.append("\(name)=\(text.formEncoded)")
    }
    parts += ["ervaring=\(experience)", "maanden=\(months)"]
    if isDutch { parts.append("nederlands=ja") }
    return parts.joined(separator: "&")
  }

  /// What is reached from each role.
  func reaches(in advice: RegionAdvice) -> [RegionReach] {
    let graph = visit.visit.graph
    var profile = Profile(from: advice.advisor.asOf)
    profile.language = visit.visit.language
    if isDutch, let dutch = graph.credential("nl-first-language") {
      profile.proofs = [Query.Proof(credential: dutch)]
    }
    return starts.map {
      advice.reach(from: $0, heldFor: experience, within: months, profile)
    }
  }

  /// What is reached from all roles, as a table.
  func table(_ advice: RegionAdvice, in language: Language) -> SemicolonTable {
    let tables = reaches(in: advice).map { $0.table(advice, in: language) }
    return SemicolonTable(tables.first?.header ?? [], tables.flatMap(\.rows))
  }
}
