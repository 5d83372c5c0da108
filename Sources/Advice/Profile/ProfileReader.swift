package import Foundation
internal import PathFiles
package import PathGraph
internal import RouteMatcher
internal import SlimSubsidy

/// Reads a profile and notes everything that is wrong with it.
package struct ProfileReader {
  /// The largest profile that is read, in bytes.
  package static let mostBytes = 1_000_000

  private let graph: PathGraph
  private let asOf: Day
  private var faults: [ProfileFault] = []
  private var count = 0
  private lazy var ids = Ids(graph)

  /// A reader of profiles over a graph's ids, as of a day.
  package init(_ graph: PathGraph, asOf: Day) {
    self.graph = graph
    self.asOf = asOf
  }

  /// The object that a JSON text holds.
  ///
  /// - Throws: `InvalidProfile` where it holds none.
  package static func object(_ json: Data) throws(InvalidProfile) -> [String: JSONValue] {
    func fail(_ kind: ProfileFault.Kind, _ key: String = "") -> InvalidProfile {
      InvalidProfile(faults: [ProfileFault(key: key, kind: kind)], count: 1)
    }
    guard json.count <= mostBytes else {
      throw fail(.tooLarge(bytes: json.count, most: mostBytes))
    }
    do {
      let value = try JSONDecoder().decode(JSONValue.self, from: json)
      guard case .object(let object) = value else {
        throw fail(.wrongType(found: value.words, expected: .object))
      }
      return object
    } catch let invalid as InvalidProfile {
      throw invalid
    } catch is TooDeep {
      throw fail(.tooDeep)
    } catch {
      throw fail(.notJSON(Self.complaint(about: json)))
    }
  }

  /// What the parser says of a text that is no JSON, with its place where it says one.
  private static func complaint(about json: Data) -> String {
    do {
      _ = try JSONSerialization.jsonObject(with: json, options: .fragmentsAllowed)
      return ""
    } catch {
      return unsafe (error as? CocoaError)?.userInfo["NSDebugDescription"] as? String ?? ""
    }
  }

  /// The profile that an object tells.
  ///
  /// - Throws: `InvalidProfile` with the faults, where there are any.
  package mutating func profile(_ object: [String: JSONValue]) throws(InvalidProfile) -> Profile {
    let fields = self.fields(
      object,
      [
        "from", "roles", "credentials", "hoursPerWeek", "workHoursPerWeek", "jobSearchDays",
        "paidOnly", "recognisedOnly", "place", "maxDistanceKm", "modes", "avoid", "need", "allow",
        "finishBefore", "maxNetCostCents", "maxCourses", "income", "applicant", "goal", "order",
        "subsidy", "limit", "language",
      ], at: "")
    var profile = Profile(from: day(fields, "from") ?? asOf)
    if profile.from < asOf {
      report("from", .startsInThePast(from: profile.from, asOf: asOf))
    }
    profile.roles = list(fields, "roles") { $0.heldRole($1, at: $2) }
    let from = profile.from
    profile.proofs = list(fields, "credentials") { $0.proof($1, at: $2, from: from) }
    profile.hoursPerWeek = integer(fields, "hoursPerWeek", in: 0...168)
    profile.workHoursPerWeek = integer(fields, "workHoursPerWeek", in: 0...168)
    profile.jobSearchDays = integer(fields, "jobSearchDays", in: 0...3660) ?? 0
    profile.paidOnly = truth(fields, "paidOnly") ?? false
    profile.recognisedOnly = truth(fields, "recognisedOnly") ?? false
    profile.place = text(fields, "place")
    profile.maxDistanceKm = integer(fields, "maxDistanceKm", in: 0...20_000)
    profile.modes = list(fields, "modes") { $0.choice($1, at: $2) }
    profile.avoid = list(fields, "avoid") { $0.tag($1, at: $2) }
    profile.need = list(fields, "need") { $0.tag($1, at: $2) }
    profile.allow = list(fields, "allow") { $0.course($1, at: $2) }
    profile.finishBefore = day(fields, "finishBefore")
    profile.maxNetCost = integer(fields, "maxNetCostCents", in: 0...100_000_000_00)
      .map { Money(cents: Int64($0)) }
    profile.maxCourses = integer(fields, "maxCourses", in: 0...1000)
    profile.income = choice(fields, "income")
    if let applicant = self.object(fields, "applicant", ["kind", "size", "employs"]) {
      profile.applicant.kind = choice(applicant, "kind")
      profile.applicant.size = choice(applicant, "size")
      profile.applicant.employs = truth(applicant, "employs") ?? false
    }
    if let goal = self.object(fields, "goal", ["roles", "paths", "sectors", "credentials"]) {
      profile.goal.roles = list(goal, "roles") { $0.role($1, at: $2) }
      profile.goal.paths = list(goal, "paths") { $0.path($1, at: $2) }
      profile.goal.sectors = list(goal, "sectors") { $0.sector($1, at: $2) }
      profile.goal.credentials = list(goal, "credentials") { $0.credential($1, at: $2) }
    }
    profile.order = choice(fields, "order") ?? .balanced
    profile.subsidy = choice(fields, "subsidy") ?? .confirmed
    profile.limit = integer(fields, "limit", in: 1...Int.max) ?? 10
    profile.language = choice(fields, "language") ?? .dutch
    guard faults.isEmpty else { throw InvalidProfile(faults: faults, count: count) }
    return profile
  }

  // MARK: - Faults

  private mutating func report(_ key: String, _ kind: ProfileFault.Kind) {
    count += 1
    guard faults.count < InvalidProfile.mostFaults else { return }
    faults.append(ProfileFault(key: key, kind: kind))
  }

  // MARK: - Objects and lists

  private struct Fields {
    var values: [String: JSONValue]
    var prefix: String
  }

  private mutating func fields(
    _ object: [String: JSONValue], _ known: [String], at prefix: String
  ) -> Fields {
    for key in object.keys.sorted() where !known.contains(key) {
      report(prefix + key.cut, .unknownKey(nearest: Nearness.nearest(to: key, among: known)))
    }
    return Fields(values: object.filter { $0.value != .null }, prefix: prefix)
  }

  private mutating func object(_ fields: Fields, _ key: String, _ known: [String]) -> Fields? {
    guard let value = fields.values[key] else { return nil }
    guard case .object(let object) = value else {
      report(fields.prefix + key, .wrongType(found: value.words, expected: .object))
      return nil
    }
    return self.fields(object, known, at: "\(fields.prefix)\(key).")
  }

  private mutating func list<Item>(
    _ fields: Fields, _ key: String,
    _ item: (inout ProfileReader, JSONValue, String) -> Item?
  ) -> [Item] {
    guard let value = fields.values[key] else { return [] }
    guard case .list(let values) = value else {
      report(fields.prefix + key, .wrongType(found: value.words, expected: .list))
      return []
    }
    var items: [Item] = []
    for (number, value) in values.enumerated() {
      if let item = item(&self, value, "\(fields.prefix)\(key)[\(number)]") { items.append(item) }
    }
    return items
  }

  // MARK: - Values

  private mutating func text(_ value: JSONValue, at key: String) -> String? {
    guard case .text(let text) = value else {
      report(key, .wrongType(found: value.words, expected: .text))
      return nil
    }
    return text
  }

  private mutating func text(_ fields: Fields, _ key: String) -> String? {
    guard let value = fields.values[key] else { return nil }
    return text(value, at: fields.prefix + key)
  }

  private mutating func integer(
    _ fields: Fields, _ key: String, in range: ClosedRange<Int>
  ) -> Int? {
    guard let value = fields.values[key] else { return nil }
    switch value {
    case .integer(let number) where range.contains(number): return number
    case .integer: report(fields.prefix + key, .outOfRange(found: value.words, range))
    case .number(let number) where abs(number) > 1e15:
      report(fields.prefix + key, .outOfRange(found: value.words, range))
    default: report(fields.prefix + key, .wrongType(found: value.words, expected: .wholeNumber))
    }
    return nil
  }

  private mutating func truth(_ fields: Fields, _ key: String) -> Bool? {
    guard let value = fields.values[key] else { return nil }
    guard case .truth(let truth) = value else {
      report(fields.prefix + key, .wrongType(found: value.words, expected: .truth))
      return nil
    }
    return truth
  }

  private mutating func day(_ fields: Fields, _ key: String) -> Day? {
    guard let text = text(fields, key) else { return nil }
    let day = Day(iso: text)
    if day == nil { report(fields.prefix + key, .noDate(found: text.cut)) }
    return day
  }

  private mutating func choice<Choice>(_ value: JSONValue, at key: String) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let text = text(value, at: key) else { return nil }
    let choice = Choice(rawValue: text)
    if choice == nil {
      let allowed = Choice.allCases.map(\.rawValue)
      let nearest = Nearness.nearest(to: text, among: allowed)
      report(key, .notOneOf(found: text.cut, allowed: allowed, nearest: nearest))
    }
    return choice
  }

  private mutating func choice<Choice>(_ fields: Fields, _ key: String) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let value = fields.values[key] else { return nil }
    return choice(value, at: fields.prefix + key)
  }

  // MARK: - Items of the graph

  private mutating func role(_ value: JSONValue, at key: String) -> RoleIndex? {
    guard let id = text(value, at: key) else { return nil }
    let role = graph.role(id)
    if role == nil { unknown(.role, id, at: key, among: ids.roles) }
    return role
  }

  private mutating func credential(_ value: JSONValue, at key: String) -> CredentialIndex? {
    guard let id = text(value, at: key) else { return nil }
    let credential = graph.credential(id)
    if credential == nil { unknown(.credential, id, at: key, among: ids.credentials) }
    return credential
  }

  private mutating func course(_ value: JSONValue, at key: String) -> CourseIndex? {
    guard let id = text(value, at: key) else { return nil }
    let course = graph.course(id)
    if course == nil { unknown(.course, id, at: key, among: ids.courses) }
    return course
  }

  private mutating func path(_ value: JSONValue, at key: String) -> PathIndex? {
    guard let id = text(value, at: key) else { return nil }
    let path = graph.path(id)
    if path == nil {
      let paths = graph.paths.filter { !$0.isCommon }.map(\.id)
      let nearest = Nearness.nearest(to: id, among: paths)
      report(key, .notOneOf(found: id.cut, allowed: paths, nearest: nearest))
    }
    return path
  }

  private mutating func tag(_ value: JSONValue, at key: String) -> TagIndex? {
    guard let id = text(value, at: key) else { return nil }
    let tag = graph.tag(id)
    if tag == nil {
      let tags = graph.tags.map(\.id)
      let nearest = Nearness.nearest(to: id, among: tags)
      report(key, .notOneOf(found: id.cut, allowed: tags, nearest: nearest))
    }
    return tag
  }

  private mutating func sector(_ value: JSONValue, at key: String) -> String? {
    guard let sector = text(value, at: key) else { return nil }
    let sectors = Set(graph.paths.filter { !$0.isCommon }.map(\.sector)).sorted()
    guard sectors.contains(sector) else {
      let nearest = Nearness.nearest(to: sector, among: sectors)
      report(key, .notOneOf(found: sector.cut, allowed: sectors, nearest: nearest))
      return nil
    }
    return sector
  }

  private mutating func unknown(
    _ kind: GraphFault.ItemKind, _ id: String, at key: String, among ids: [String: String]
  ) {
    let isShown = faults.count < InvalidProfile.mostFaults
    var nearest = isShown ? Nearness.nearest(to: id, among: ids.keys.sorted()) : []
    nearest = nearest.compactMap { ids[$0] }
    nearest = nearest.enumerated().filter { !nearest[..<$0.offset].contains($0.element) }
      .map(\.element)
    report(key, .unknown(kind, id: id.cut, nearest: nearest))
  }

  private mutating func heldRole(_ value: JSONValue, at key: String) -> Query.HeldRole? {
    guard case .object(let object) = value else {
      report(key, .wrongType(found: value.words, expected: .object))
      return nil
    }
    let fields = self.fields(object, ["role", "months", "current"], at: key + ".")
    guard let id = fields.values["role"] else {
      report(key + ".role", .missing)
      return nil
    }
    guard let role = role(id, at: key + ".role") else { return nil }
    return Query.HeldRole(
      role: role, months: integer(fields, "months", in: 0...1200) ?? 0,
      isCurrent: truth(fields, "current") ?? true)
  }

  private mutating func proof(
    _ value: JSONValue, at key: String, from: Day
  ) -> Query.Proof? {
    guard case .object(let object) = value else {
      return credential(value, at: key).map { Query.Proof(credential: $0) }
    }
    let fields = self.fields(object, ["id", "on"], at: key + ".")
    let on = day(fields, "on")
    if let on, on > from { report(key + ".on", .obtainedLater(on: on, from: from)) }
    guard let id = fields.values["id"] else {
      report(key + ".id", .missing)
      return nil
    }
    return credential(id, at: key + ".id").map { Query.Proof(credential: $0, on: on) }
  }
}

/// Names to suggest ids by: the ids themselves, and Dutch titles written as an id would be.
private struct Ids {
  let roles: [String: String]
  let credentials: [String: String]
  let courses: [String: String]

  init(_ graph: PathGraph) {
    roles = Self.names(graph.roleIDs, graph.roles.map(\.title.nl))
    credentials = Self.names(graph.credentialIDs, graph.credentials.map(\.title.nl))
    courses = Self.names(graph.courseIDs, graph.courses.map(\.title.nl))
  }

  private static func names(_ ids: [String], _ titles: [String]) -> [String: String] {
    let byTitle = zip(titles, ids).map { title, id in
      (title.lowercased().replacing(" ", with: "-"), id)
    }
    return Dictionary(zip(ids, ids) + byTitle) { first, _ in first }
  }
}
