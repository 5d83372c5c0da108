import PathGraph
import RouteMatcher

/// Replays a route step by step and says which step the definition does not allow.
struct RouteChecker {
  /// What is wrong with a route.
  struct Illegal: Error {
    var reason: String

    init(_ reason: String) { self.reason = reason }
  }

  let written: Written
  let query: Query
  let timetables: any Timetables
  private let profile: Profile
  private let goalCredentials: Bits

  init(_ written: Written, _ query: Query, timetables: any Timetables) {
    self.written = written
    self.query = query
    self.timetables = timetables
    profile = Profile(written, query)
    goalCredentials = written.set(of: query.goalCredentials)
  }

  /// What is wrong with a route; nil where every step is legal and the figures are right.
  func fault(in route: Route) -> String? {
    do {
      try check(route)
      return nil
    } catch {
      return error.reason
    }
  }

  private struct Walk {
    var role: Int?
    var held: Bits
    var day: Day
    var entered: Day
    var credit: Int
    var leg: [Route.Learn] = []
    var vector: Route.Vector
  }

  private func check(_ route: Route) throws(Illegal) {
    let start = Profile.Start(role: route.start?.position, credit: route.credit)
    try require(profile.starts.contains(start), "no such start")
    try require(!route.steps.isEmpty, "no steps")
    var walk = Walk(
      role: start.role, held: profile.held, day: query.from, entered: query.from,
      credit: start.credit,
      vector: Route.Vector(finish: query.from, netCost: .zero, courses: 0))
    for step in route.steps {
      switch step {
      case .learn(let learn): try take(learn, &walk)
      case .move(let move): try take(move, &walk)
      }
    }
    try checkEnd(route, walk)
  }

  private func require(_ condition: Bool, _ reason: @autoclosure () -> String) throws(Illegal) {
    if !condition { throw Illegal(reason()) }
  }

  private func take(_ learn: Route.Learn, _ walk: inout Walk) throws(Illegal) {
    let course = written.courses[learn.course.position]
    let id = course.facts.id
    try require(learn.role?.position == walk.role, "\(id) in another role")
    try require(learn.start >= walk.day, "\(id) starts before its turn")
    try require(!course.awards.isSubset(of: walk.held), "\(id) awards nothing new")
    try require(course.requires.isSubset(of: walk.held), "\(id) requires more")
    try require(
      course.whileIn.isEmpty || walk.role.map(course.whileIn.contains) == true,
      "\(id) in the wrong role")
    try require(
      !course.facts.onlyIfAsked || query.allow.contains(learn.course), "\(id) not allowed")
    try require(!query.paidOnly || walk.role != nil, "\(id) unpaid")
    try require(isOffered(learn, to: walk.role), "\(id) is not offered so")
    walk.leg.append(learn)
    walk.held.formUnion(course.gains)
    walk.day = learn.end
    walk.vector.netCost += learn.netCost
    walk.vector.courses += 1
  }

  private func isOffered(_ learn: Route.Learn, to role: Int?) -> Bool {
    let setting = role.map { Setting.role(PathIndex(written.roles[$0].path)) } ?? .outside
    let timetable = timetables.timetable(of: learn.course, in: setting)
    let openings = timetable.openings.filter { Candidate.starts($0, on: learn.start) }
    let candidates =
      timetable.runs.map(Candidate.init)
      + openings.compactMap { Candidate($0, start: learn.start) }
    let course = written.courses[learn.course.position].facts
    return candidates.contains { candidate in
      (candidate.start, candidate.end) == (learn.start, learn.end)
        && (candidate.grossCost, candidate.netCost) == (learn.grossCost, learn.netCost)
        && candidate.reference == learn.reference && Oracle.fits(candidate, course, query)
    }
  }

  private func take(_ move: Route.Move, _ walk: inout Walk) throws(Illegal) {
    let to = move.to.position
    let id = written.graph.id(of: move.to)
    let isComeback = move.kind == .comeback
    let known =
      isComeback
      ? query.roles.contains { !$0.isCurrent && $0.role == move.to } && walk.role != to
        ? written.comeback(to: to) : nil
      : written.transitions.first {
        $0.kind == move.kind && $0.from == walk.role && $0.to == to
          && ($0.isRecognised || !query.recognisedOnly)
      }
    guard let known, move.from?.position == walk.role else { throw Illegal("no move to \(id)") }
    try require(known.demands.isSubset(of: walk.held), "the move to \(id) asks more")
    let tags = written.roles[to].tags
    try require(query.avoid.allSatisfy { !tags.contains(written.graph[$0].id) }, "\(id) avoided")
    try require(query.need.allSatisfy { tags.contains(written.graph[$0].id) }, "\(id) lacks a tag")
    for learn in walk.leg {
      try require(
        known.serving.contains(learn.course.position),
        "\(written.graph.id(of: learn.course)) does not serve the move to \(id)")
    }
    let state = Oracle.State(
      role: walk.role, held: walk.held, day: walk.day, entered: walk.entered, credit: walk.credit)
    try require(Oracle.day(of: known, from: state, query) == move.on, "to \(id) on another day")
    walk.role = to
    (walk.day, walk.entered) = (move.on, move.on)
    walk.credit = isComeback ? Profile.pastMonths(to, query) : 0
    walk.leg = []
  }

  private func checkEnd(_ route: Route, _ walk: Walk) throws(Illegal) {
    guard let role = walk.role, role == route.role.position, profile.goals.contains(role) else {
      throw Illegal("ends in no goal")
    }
    try require(goalCredentials.isSubset(of: walk.held), "ends without the goal's credentials")
    let serving = written.courses(serving: goalCredentials, on: written.roles[role].path)
    for learn in walk.leg {
      try require(
        serving.contains(learn.course.position),
        "\(written.graph.id(of: learn.course)) does not serve the goal's credentials")
    }
    var vector = walk.vector
    vector.finish = walk.day
    try require(vector == route.vector, "adds up to \(vector), not \(route.vector)")
    try require(vector.finish <= query.finishBefore ?? .latest, "finishes too late")
    try require(vector.netCost <= query.maxNetCost ?? vector.netCost, "costs too much")
    try require(vector.courses <= query.maxCourses ?? .max, "has too many courses")
  }
}
