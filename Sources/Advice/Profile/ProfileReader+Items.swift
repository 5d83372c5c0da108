internal import PathGraph
internal import RouteMatcher

extension ProfileReader {
  // MARK: - Items of the graph

  mutating func role(_ value: JSONValue, at key: String) -> RoleIndex? {
    guard let id = text(value, at: key) else { return nil }
    let role = graph.role(id)
    if role == nil { unknown(.role, id, at: key, among: ids.roles) }
    return role
  }

  mutating func credential(_ value: JSONValue, at key: String) -> CredentialIndex? {
    guard let id = text(value, at: key) else { return nil }
    let credential = graph.credential(id)
    if credential == nil { unknown(.credential, id, at: key, among: ids.credentials) }
    return credential
  }

  mutating func course(_ value: JSONValue, at key: String) -> CourseIndex? {
    guard let id = text(value, at: key) else { return nil }
    let course = graph.course(id)
    if course == nil { unknown(.course, id, at: key, among: ids.courses) }
    return course
  }

  mutating func path(_ value: JSONValue, at key: String) -> PathIndex? {
    guard let id = text(value, at: key) else { return nil }
    let path = graph.path(id)
    if path == nil {
      let paths = graph.paths.filter { !$0.isCommon }.map(\.id)
      let nearest = Nearness.nearest(to: id, among: paths)
      report(key, .notOneOf(found: id.cut, allowed: paths, nearest: nearest))
    }
    return path
  }

  mutating func tag(_ value: JSONValue, at key: String) -> TagIndex? {
    guard let id = text(value, at: key) else { return nil }
    let tag = graph.tag(id)
    if tag == nil {
      let tags = graph.tags.map(\.id)
      let nearest = Nearness.nearest(to: id, among: tags)
      report(key, .notOneOf(found: id.cut, allowed: tags, nearest: nearest))
    }
    return tag
  }

  mutating func sector(_ value: JSONValue, at key: String) -> String? {
    guard let sector = text(value, at: key) else { return nil }
    let sectors = Set(graph.paths.filter { !$0.isCommon }.map(\.sector)).sorted()
    guard sectors.contains(sector) else {
      let nearest = Nearness.nearest(to: sector, among: sectors)
      report(key, .notOneOf(found: sector.cut, allowed: sectors, nearest: nearest))
      return nil
    }
    return sector
  }

  mutating func unknown(
    _ kind: GraphFault.ItemKind, _ id: String, at key: String, among ids: [String: String]
  ) {
    let isShown = faults.count < InvalidProfile.mostFaults
    var nearest =
      isShown ? Nearness.nearest(to: id.replacing(" ", with: "-"), among: ids.keys.sorted()) : []
    nearest = nearest.compactMap { ids[$0] }
    nearest = nearest.enumerated().filter { !nearest[..<$0.offset].contains($0.element) }
      .map(\.element)
    report(key, .unknown(kind, id: id.cut, nearest: nearest))
  }

  mutating func heldRole(_ value: JSONValue, at key: String) -> Query.HeldRole? {
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

  mutating func proof(
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
struct Ids {
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
