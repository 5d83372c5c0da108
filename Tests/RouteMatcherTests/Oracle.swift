import PathGraph
import RouteMatcher

/// The naive twin of the matcher: every route by the definition, one state after another.
///
/// Only this is left out, and it takes nothing from any Pareto set:
/// - states over a limit of the query, since time, cost and courses never become less;
/// - a state in which another state of the same role and the same credentials is no later, no
///   dearer, has no more courses, was entered no later and brings no less credit. Whatever the
///   worse one does next, the better one can do too, on the same days, after waiting: runs do not
///   ask when one came, an opening that starts on a later day costs less then or is no better, and
///   no experience is complete later. Within a leg role, entry and credit are the same for all.
/// - waiting as a step of its own: a candidate at a later day is a candidate already, or starts
///   later than one of the same opening that is no dearer.
struct Oracle {
  /// A state of the definition, with what the route has cost and how it came about.
  struct State {
    var role: Int?
    var held: Bits
    var day: Day
    var entered: Day
    var credit: Int
    var cost: Money = .zero
    var courses = 0
    var trail: [Event] = []

    func isNoWorse(than other: State) -> Bool {
      day <= other.day && cost <= other.cost && courses <= other.courses
        && entered <= other.entered && credit >= other.credit
    }
  }

  /// A step of a route.
  enum Event {
    case learn(Int, Candidate)
    case move(Int, Day)
  }

  /// A finished route.
  struct Found {
    var vector: Route.Vector
    var trail: [Event]
  }

  struct Standing: Hashable {
    var role: Int?
    var held: Bits
  }

  let written: Written
  let query: Query
  let timetables: any Timetables
  /// Whether the enumeration came to its end within the states allowed.
  private(set) var isComplete = true
  /// How many states were looked at.
  private(set) var states = 0

  private let stateLimit: Int
  private let goalCredentials: Bits
  private let goals: Set<Int>
  private let comebacks: [Written.MoveFacts]
  private var lastLegs: [Int: Set<Int>] = [:]
  private var found: [Int: [Found]] = [:]
  private var frontier: [Standing: [State]] = [:]
  private var open: [State] = []
  private var candidates: [CandidateKey: [Candidate]] = [:]

  private struct CandidateKey: Hashable {
    var course: Int
    var setting: Setting
    var day: Day
  }

  init(_ written: Written, _ query: Query, timetables: any Timetables, stateLimit: Int = 40_000) {
    self.written = written
    self.query = query
    self.timetables = timetables
    self.stateLimit = stateLimit
    goalCredentials = written.set(of: query.goalCredentials)
    let past = Set(query.roles.filter { !$0.isCurrent }.map(\.role.position))
    comebacks = past.sorted().map { written.comeback(to: $0) }
    goals = Profile(written, query).goals
  }

  /// The Pareto set of each goal that can be reached.
  mutating func paretoSets() -> [RoleIndex: [Found]] {
    let profile = Profile(written, query)
    for start in profile.starts {
      arrive(
        State(
          role: start.role, held: profile.held, day: query.from, entered: query.from,
          credit: start.credit))
    }
    var turn = 0
    while turn < open.count, isComplete {
      let next = open[turn]
      turn += 1
      guard frontier[standing(next), default: []].contains(where: { $0.isSame(as: next) }) else {
        continue
      }
      finish(next)
      for leg in legs(from: next) {
        for learned in learn(leg.serving, from: next) where leg.demands.isSubset(of: learned.held) {
          if let arrived = move(leg, learned) { arrive(arrived) }
        }
      }
    }
    return Dictionary(uniqueKeysWithValues: found.map { (RoleIndex($0), $1) })
  }

  // MARK: - Steps

  /// The candidates of a course at a state that the profile leaves.
  private mutating func fitting(_ course: Int, at state: State) -> [Candidate] {
    let facts = written.courses[course]
    guard facts.requires.isSubset(of: state.held), !facts.awards.isSubset(of: state.held),
      facts.whileIn.isEmpty || state.role.map(facts.whileIn.contains) == true,
      !facts.facts.onlyIfAsked || query.allow.contains(CourseIndex(course)),
      !query.paidOnly || state.role != nil
    else { return [] }
    let setting = state.role.map { Setting.role(PathIndex(written.roles[$0].path)) } ?? .outside
    let key = CandidateKey(course: course, setting: setting, day: state.day)
    if let known = candidates[key] { return known }
    let all = Candidate.all(
      of: timetables.timetable(of: CourseIndex(course), in: setting), at: state.day)
    let fitting = all.filter { Self.fits($0, facts.facts, query) }
    candidates[key] = fitting
    return fitting
  }

  static func fits(_ candidate: Candidate, _ course: Course, _ query: Query) -> Bool {
    let study = candidate.hoursPerWeek ?? course.hoursPerWeek
    let work = candidate.workHoursPerWeek ?? course.workHoursPerWeek
    return (study ?? 0) <= (query.hoursPerWeek ?? .max)
      && (work ?? 0) <= (query.workHoursPerWeek ?? .max)
  }

  /// Everything that can be learned in a leg, nothing included.
  private mutating func learn(_ serving: Set<Int>, from start: State) -> [State] {
    var best: [Bits: [State]] = [start.held: [start]]
    var open = [start]
    var turn = 0
    while turn < open.count, isComplete {
      let state = open[turn]
      turn += 1
      guard best[state.held, default: []].contains(where: { $0.isSame(as: state) }) else {
        continue
      }
      for course in serving.sorted() {
        for candidate in fitting(course, at: state) {
          var next = state
          next.held.formUnion(written.courses[course].gains)
          next.day = candidate.end
          next.cost += candidate.netCost
          next.courses += 1
          next.trail.append(.learn(course, candidate))
          count()
          guard isWithinLimits(next), Self.insert(next, in: &best[next.held, default: []]) else {
            continue
          }
          open.append(next)
        }
      }
    }
    return best.values.flatMap { $0 }
  }

  /// The moves that may be made from a role, at some time with some credentials.
  private func legs(from state: State) -> [Written.MoveFacts] {
    let transitions = written.transitions.filter {
      $0.from == state.role && ($0.isRecognised || !query.recognisedOnly)
    }
    return (transitions + comebacks.filter { $0.to != state.role }).filter { isWelcome($0.to) }
  }

  private func isWelcome(_ role: Int) -> Bool {
    let tags = written.roles[role].tags
    return query.avoid.allSatisfy { !tags.contains(written.graph[$0].id) }
      && query.need.allSatisfy { tags.contains(written.graph[$0].id) }
  }

  /// The move at the end of a leg; nil where its day does not exist.
  private func move(_ leg: Written.MoveFacts, _ state: State) -> State? {
    guard let day = Self.day(of: leg, from: state, query) else { return nil }
    var next = state
    next.role = leg.to
    (next.day, next.entered) = (day, day)
    next.credit = leg.kind == .comeback ? Profile.pastMonths(leg.to, query) : 0
    next.trail.append(.move(leg.to, day))
    return next
  }

  static func day(of leg: Written.MoveFacts, from state: State, _ query: Query) -> Day? {
    let missing = max(0, leg.months - state.credit)
    guard let ready = Written.day(state.entered, plusMonths: missing) else { return nil }
    let day = max(state.day, ready)
    return state.role == nil ? Written.day(day, plusDays: query.jobSearchDays) : day
  }

  // MARK: - Ends

  private mutating func finish(_ state: State) {
    guard let role = state.role, goals.contains(role) else { return }
    if goalCredentials.isSubset(of: state.held) {
      record(state, at: role)
      return
    }
    let path = written.roles[role].path
    let serving = lastLegs[role] ?? written.courses(serving: goalCredentials, on: path)
    lastLegs[role] = serving
    for learned in learn(serving, from: state) where goalCredentials.isSubset(of: learned.held) {
      record(learned, at: role)
    }
  }

  private mutating func record(_ state: State, at role: Int) {
    guard !state.trail.isEmpty else { return }
    let vector = Route.Vector(finish: state.day, netCost: state.cost, courses: state.courses)
    guard !found[role, default: []].contains(where: { $0.vector.isNoWorse(than: vector) }) else {
      return
    }
    found[role, default: []].removeAll { vector.isNoWorse(than: $0.vector) }
    found[role, default: []].append(Found(vector: vector, trail: state.trail))
  }

  // MARK: - States

  private func standing(_ state: State) -> Standing {
    Standing(role: state.role, held: state.held)
  }

  private mutating func arrive(_ state: State) {
    count()
    let standing = standing(state)
    guard isWithinLimits(state), Self.insert(state, in: &frontier[standing, default: []]) else {
      return
    }
    open.append(state)
  }

  private func isWithinLimits(_ state: State) -> Bool {
    state.day <= query.finishBefore ?? .latest && state.courses <= query.maxCourses ?? .max
      && state.cost <= query.maxNetCost ?? Money(cents: .max)
  }

  private mutating func count() {
    states += 1
    isComplete = isComplete && states <= stateLimit
  }

  private static func insert(_ state: State, in set: inout [State]) -> Bool {
    guard !set.contains(where: { $0.isNoWorse(than: state) }) else { return false }
    set.removeAll { state.isNoWorse(than: $0) }
    set.append(state)
    return true
  }
}

extension Oracle.State {
  func isSame(as other: Self) -> Bool { isNoWorse(than: other) && other.isNoWorse(than: self) }
}

extension Day {
  /// The day as ISO 8601 has it.
  var text: String {
    let (year, month, day) = date
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
