import PathGraph
import RouteMatcher
import TestSupport
import Testing

/// A tiny network with a query, for a test of one feature.
///
/// Every answer is compared with the oracle on the way, and every route is replayed.
struct Feature {
  let graph: PathGraph
  var timetables: FixedTimetables
  var query: Query

  /// The network of these paths, each course with its own estimate in every setting.
  init(_ paths: [Path], from: String = "2026-01-01", goal: String? = nil) throws {
    graph = try PathGraph(paths)
    timetables = FixedTimetables()
    query = Query(from: try day(from))
    let estimates = EstimatedTimetables(graph)
    for course in graph.courses.indices.map({ CourseIndex($0) }) {
      for setting in settings {
        timetables.tables[FixedTimetables.Key(course: course, setting: setting)] =
          estimates.timetable(of: course, in: setting)
      }
    }
    if let goal { query.goalRoles = [try role(goal)] }
  }

  var settings: [Setting] {
    [.outside] + graph.paths.indices.map { Setting.role(PathIndex($0)) }
  }

  // MARK: - Names

  func role(_ id: String) throws -> RoleIndex { try #require(graph.role(full(id))) }

  func course(_ id: String) throws -> CourseIndex { try #require(graph.course(full(id))) }

  func credential(_ id: String) throws -> CredentialIndex {
    try #require(graph.credential(full(id)))
  }

  /// A bare id is one of path `p`.
  private func full(_ id: String) -> String { id.contains("/") ? id : "p/\(id)" }

  // MARK: - The person

  mutating func now(_ id: String, months: Int = 0) throws {
    query.roles.append(Query.HeldRole(role: try role(id), months: months, isCurrent: true))
  }

  mutating func past(_ id: String, months: Int = 0) throws {
    query.roles.append(Query.HeldRole(role: try role(id), months: months, isCurrent: false))
  }

  mutating func holds(_ id: String, since on: String? = nil) throws {
    query.proofs.append(
      Query.Proof(credential: try credential(id), on: try on.map { try day($0) }))
  }

  // MARK: - The timetables

  /// Gives a course these times, in one setting or in all.
  mutating func offer(
    _ id: String, in setting: Setting? = nil, runs: [Timetable.Run] = [],
    openings: [Timetable.Opening] = []
  ) throws {
    for place in setting.map({ [$0] }) ?? settings {
      timetables.tables[FixedTimetables.Key(course: try course(id), setting: place)] =
        Timetable(runs: runs, openings: openings)
    }
  }

  // MARK: - The answer

  func answer(_ location: SourceLocation = #_sourceLocation) -> Answer {
    let comparison = Comparison(Written(graph), query, timetables: timetables)
    for fault in comparison.faults { Issue.record("\(fault)", sourceLocation: location) }
    return comparison.answer
  }

  /// The routes in the answer's order, a line each.
  func routes(_ location: SourceLocation = #_sourceLocation) -> [String] {
    answer(location).routes.map { $0.text(graph) }
  }
}

// MARK: - Words of the drawings

func day(_ text: String) throws -> Day {
  let parts = text.split(separator: "-").compactMap { Int($0) }
  return try #require(Day(year: parts[0], month: parts[1], day: parts[2]))
}

func run(
  _ start: String, _ end: String, _ cents: Int64, hours: Int? = nil, work: Int? = nil
) throws -> Timetable.Run {
  Timetable.Run(
    start: try day(start), end: try day(end), grossCost: Money(cents: cents),
    netCost: Money(cents: cents), hoursPerWeek: hours, workHoursPerWeek: work, reference: 1)
}

/// An any-time offer with one price, or with more that hold from later days on.
func opening(
  _ length: Length, _ cents: Int64, notBefore: String? = nil, starts: [DayOfYear?] = [],
  then later: [(from: String, cents: Int64)] = []
) throws -> Timetable.Opening {
  let first = Timetable.Price(grossCost: Money(cents: 9999), netCost: Money(cents: cents))
  let others = try later.map { price in
    Timetable.Price(
      from: try day(price.from), grossCost: Money(cents: 9999), netCost: Money(cents: price.cents))
  }
  return Timetable.Opening(
    notBefore: try notBefore.map { try day($0) } ?? .earliest, starts: starts.compactMap { $0 },
    length: length, prices: [first] + others, reference: 2)
}
