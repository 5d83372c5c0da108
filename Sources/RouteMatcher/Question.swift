internal import PathGraph

/// A query made ready to search: what is held at the start, and every move that the person's limits
/// allow, over dense numbers.
///
/// Nodes are the graph's roles by their index, then *outside*, then the end of a route that must
/// show credentials in its last role.
struct Question {
  struct Start {
    var node: Int32
    var credit: Int32
  }

  /// A move by one way, a return to a past role, or the end of a route, with its courses.
  struct Move {
    enum Kind {
      case way(WayIndex)
      case comeback
      case end
    }

    var kind: Kind
    var from: Int32
    var to: Int32
    /// Months of experience demanded, and days of looking for work.
    var months: Int32
    var wait: Int32
    /// The months that one brings on arrival.
    var arrival: Int32
    /// The credentials asked and not held at the start, in the question's `demands`.
    var demands: Range<Int32>
    /// The courses that serve it and that this person can take there, in the question's `uses`.
    var uses: Range<Int32>
  }

  /// A course in a setting: an entry of the table of candidates.
  struct Use {
    var course: CourseIndex
    var entry: Int32
  }

  let graph: PathGraph
  let query: Query
  let starts: [Start]
  let lapsed: [Query.Proof]
  /// Whether each credential is held at the start.
  let isHeld: [Bool]
  let outside: Int
  let end: Int
  private(set) var moves: [Move] = []
  private(set) var demands: ContiguousArray<CredentialIndex> = []
  private(set) var uses: ContiguousArray<Use> = []
  /// Whether each use can be started where its move begins; known once all that can be reached is.
  private(set) var isUsable: [Bool] = []
  private(set) var table: CandidateTable

  private let timetables: any Timetables
  private let allowed: Set<CourseIndex>
  /// Whether each course may enter a route at all, and gives something that is not held yet.
  private let isWorthwhile: [Bool]
  let tables: SearchTables
  /// The table's entry of each course and setting: -2 not yet asked, -1 none that fits.
  private var entries: [Int32]

  /// Makes a query ready.
  ///
  /// - Parameters:
  ///   - query: The query.
  ///   - matcher: The graph, its tables and its timetables.
  ///   - leads: Whether each role may lead to a goal; moves into the others are left out. Nil for all.
  init(_ query: Query, _ matcher: RouteMatcher, leading leads: [Bool]? = nil) {
    let (graph, tables) = (matcher.graph, matcher.tables)
    self.graph = graph
    self.query = query
    self.tables = tables
    timetables = matcher.timetables
    table = CandidateTable(from: query.from)
    allowed = Set(query.allow)
    outside = graph.roles.count
    end = outside + 1
    entries = [Int32](repeating: -2, count: graph.courses.count * (graph.paths.count + 1))
    lapsed = query.proofs.filter { !Self.isValid($0, on: query.from, graph: graph) }
    var isHeld = [Bool](repeating: false, count: graph.credentials.count)
    for credential in Self.credentialsHeld(query, graph) { isHeld[credential.position] = true }
    self.isHeld = isHeld
    isWorthwhile = graph.courses.indices.map { [allowed] position in
      (!graph.courses[position].onlyIfAsked || allowed.contains(CourseIndex(position)))
        && tables.gains.range(of: position).contains { !isHeld[Int(tables.gains.members[$0])] }
    }
    starts = Self.starts(query, graph)
    // Of routes that are equal, the one that goes back to a role once held is found first.
    addComebacks(leads)
    addTransitions(leads)
  }

  // MARK: - The start

  /// Whether a proof is held on a day: for ever, or until its months are over.
  static func isValid(_ proof: Query.Proof, on day: Day, graph: PathGraph) -> Bool {
    guard let obtained = proof.on, let months = graph[proof.credential].validMonths else {
      return true
    }
    return day <= obtained.adding(months: months)
  }

  static func credentialsHeld(_ query: Query, _ graph: PathGraph) -> Set<CredentialIndex> {
    let shown = query.proofs
      .filter { isValid($0, on: query.from, graph: graph) }
      .map(\.credential)
    let earned = graph.credentials.indices.map { CredentialIndex($0) }.filter { credential in
      guard let demand = graph.credentials[credential.position].fromExperience else {
        return false
      }
      let roles = graph.experienceRoles(of: credential)
      let months = query.roles.reduce(0) { $0 + (roles.contains($1.role) ? $1.months : 0) }
      return months >= demand.months && query.roles.contains { roles.contains($0.role) }
    }
    return graph.closure(of: shown + earned)
  }

  /// Every role held at present or included in one, with the months that count in it, and outside.
  ///
  /// Outside comes last: of routes that are equal, the one from a job is found first.
  static func starts(_ query: Query, _ graph: PathGraph) -> [Start] {
    var months: [RoleIndex: Int] = [:]
    for held in query.roles where held.isCurrent {
      for role in graph.included(in: held.role) { months[role, default: 0] += held.months }
    }
    let present = months.sorted { $0.key < $1.key }.map { role, months in
      Start(node: Int32(role.position), credit: Int32(clamping: months))
    }
    return present + [Start(node: Int32(graph.roles.count), credit: 0)]
  }

  /// The roles held at present.
  var heldRoles: [RoleIndex] {
    starts.filter { $0.node != outside }.map { RoleIndex(Int($0.node)) }
  }

  // MARK: - Moves

  /// Why nobody with this person's wishes enters a role, if so.
  func objection(to role: RoleIndex) -> Obstacle? {
    let tags = graph.tags(of: role)
    if let tag = query.avoid.first(where: tags.contains) { return .avoided(tag, role) }
    if let tag = query.need.first(where: { !tags.contains($0) }) { return .lacking(tag, role) }
    return nil
  }

  private mutating func addTransitions(_ leads: [Bool]?) {
    let welcome = graph.roleIndices.map { role in
      leads?[role.position] ?? true && objection(to: role) == nil
    }
    for position in graph.transitions.indices {
      let transition = TransitionIndex(position)
      let destination = graph.destination(of: transition)
      guard welcome[destination.position],
        !query.recognisedOnly || graph[graph.path(of: transition)].recognition != nil
      else { continue }
      let origin = graph.origin(of: transition)
      for way in graph.ways(of: transition) {
        moves.append(
          Move(
            kind: .way(way), from: Int32(origin?.position ?? outside),
            to: Int32(destination.position),
            months: Int32(clamping: graph.ways[way.position].months),
            wait: origin == nil ? Int32(clamping: query.jobSearchDays) : 0, arrival: 0,
            demands: add(demands: graph.demands(of: way)),
            uses: add(usesOf: graph.courses(serving: way), in: origin)))
      }
    }
  }

  private mutating func addComebacks(_ leads: [Bool]?) {
    var months: [RoleIndex: Int] = [:]
    for held in query.roles where !held.isCurrent && leads?[held.role.position] ?? true {
      months[held.role, default: 0] += held.months
    }
    for (role, credit) in months.sorted(by: { $0.key < $1.key }) where objection(to: role) == nil {
      let requirements = graph.requirements(of: role)
      let serving = graph.courses(serving: requirements, on: graph.path(of: role))
      for node in 0...outside where node != role.position {
        moves.append(
          Move(
            kind: .comeback, from: Int32(node), to: Int32(role.position), months: 0,
            wait: node == outside ? Int32(clamping: query.jobSearchDays) : 0,
            arrival: Int32(clamping: credit),
            demands: add(demands: requirements),
            uses: add(usesOf: serving[...], in: node == outside ? nil : RoleIndex(node))))
      }
    }
  }

  /// Leaves each move only those of its courses that can be started.
  mutating func keep(_ isUsable: [Bool]) { self.isUsable = isUsable }

  /// The last leg of a route that must show credentials in a role; nil where it must show none.
  mutating func endMove(in role: RoleIndex) -> Move? {
    guard !query.goalCredentials.isEmpty else { return nil }
    let serving = graph.courses(serving: query.goalCredentials, on: graph.path(of: role))
    return Move(
      kind: .end, from: Int32(role.position), to: Int32(end), months: 0, wait: 0, arrival: 0,
      demands: add(demands: Set(query.goalCredentials).sorted()[...]),
      uses: add(usesOf: serving[...], in: role))
  }

  // MARK: - Courses

  /// Why this person cannot take a course in a role, or outside; nil where they can.
  func obstacle(to course: CourseIndex, in role: RoleIndex?) -> Obstacle? {
    let facts = graph[course]
    if facts.onlyIfAsked, !allowed.contains(course) { return .notAllowed(course) }
    if query.paidOnly, role == nil { return .unpaid(course) }
    let times = timetables.timetable(
      of: course, in: role.map { .role(graph.path(of: $0)) } ?? .outside)
    let hours =
      times.runs.map { ($0.hoursPerWeek, $0.workHoursPerWeek) }
      + times.openings.map { ($0.hoursPerWeek, $0.workHoursPerWeek) }
    let asked = hours.map { ($0.0 ?? facts.hoursPerWeek, $0.1 ?? facts.workHoursPerWeek) }
    if asked.isEmpty { return .noTime(course) }
    if let most = query.hoursPerWeek, let least = leastOver(most, asked.map(\.0)) {
      return .studyHours(course, hours: least)
    }
    if let most = query.workHoursPerWeek, let least = leastOver(most, asked.map(\.1)) {
      return .workHours(course, hours: least)
    }
    let isPossible = asked.contains {
      fits($0.0, query.hoursPerWeek) && fits($0.1, query.workHoursPerWeek)
    }
    // Each limit alone leaves something, both together nothing.
    return isPossible ? nil : .workHours(course, hours: asked.compactMap(\.1).max() ?? 0)
  }

  /// The least hours that are asked, where all are over a limit.
  private func leastOver(_ most: Int, _ asked: [Int?]) -> Int? {
    guard let least = asked.map({ $0 ?? 0 }).min(), least > most else { return nil }
    return least
  }

  private mutating func add(demands asked: ArraySlice<CredentialIndex>) -> Range<Int32> {
    let first = Int32(demands.count)
    for credential in asked where !isHeld[credential.position] { demands.append(credential) }
    return first..<Int32(demands.count)
  }

  private mutating func add(
    usesOf courses: ArraySlice<CourseIndex>, in role: RoleIndex?
  ) -> Range<Int32> {
    let first = Int32(uses.count)
    guard !query.paidOnly || role != nil else { return first..<first }
    let setting = role.map { Setting.role(graph.path(of: $0)) } ?? .outside
    let node = Int32(role?.position ?? outside)
    for course in courses where isWorthwhile[course.position] {
      let isAnywhere = tables.workplaces.range(of: course.position).isEmpty
      guard isAnywhere || tables.workplaces.group(course.position, has: node) else { continue }
      guard let entry = entry(of: course, in: setting) else { continue }
      uses.append(Use(course: course, entry: entry))
    }
    return first..<Int32(uses.count)
  }

  /// Whether a use can be started; so can all of a move that was added since that became known.
  @inline(__always)
  func isUsable(_ use: Int32) -> Bool { use >= isUsable.count || isUsable[Int(use)] }

  private mutating func entry(of course: CourseIndex, in setting: Setting) -> Int32? {
    let number =
      switch setting {
      case .outside: 0
      case .role(let path): path.position + 1
      }
    let place = course.position * (graph.paths.count + 1) + number
    if entries[place] == -2 {
      let limits = HoursLimits(study: query.hoursPerWeek, work: query.workHoursPerWeek)
      let ready = timetables.ready(of: course, in: setting)
      let hours = (
        study: graph.courses[course.position].hoursPerWeek,
        work: graph.courses[course.position].workHoursPerWeek
      )
      entries[place] = table.add(ready.within(limits, own: hours)) ?? -1
    }
    return entries[place] < 0 ? nil : entries[place]
  }
}

/// Whether hours stay within a limit; unknown hours count as fitting.
private func fits(_ hours: Int?, _ most: Int?) -> Bool {
  guard let hours, let most else { return true }
  return hours <= most
}
