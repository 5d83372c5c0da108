import PathGraph
import RouteMatcher
import TestSupport
import Testing

/// Questions that are large, and what the budget of work does to them.
@Suite struct BudgetTests {
  /// A role that asks so many certificates, each with one course of its own.
  private func matcher(certificates count: Int, runs: Int = 0) throws -> (RouteMatcher, Query) {
    let ids = (0..<count).map { "k\($0)" }
    let graph = try PathGraph([
      path(
        roles: [role("a"), role("b")],
        courses: ids.enumerated().map { course($0.element, .days(1 + $0.offset % 3), 100) },
        transitions: [
          Transition(from: "outside", to: "a", kind: .entry, ways: [Way(credentials: ids)]),
          Transition(from: "outside", to: "b", kind: .entry, ways: [Way(credentials: ["k0"])]),
        ])
    ])
    var query = Query(from: try day("2026-01-01"))
    query.goalRoles = graph.role("p/a").map { [$0] }
    return (RouteMatcher(graph, timetables: ManyRuns(graph: graph, count: runs)), query)
  }

  @Test(arguments: [6, 24, 40])
  func `G01 many certificates that nothing shares are one route, proven`(_ count: Int) throws {
    let (matcher, query) = try matcher(certificates: count)
    let answer = matcher.answer(query)
    #expect(answer.isComplete)
    #expect(answer.routes.count == 1)
    #expect(answer.routes.first?.vector.courses == count)
  }

  @Test func `G02 a question too large to finish gives routes, and says that it is not done`()
    throws
  {
    var (matcher, query) = try matcher(certificates: 26, runs: 12)
    query.budget = 3_000_000
    let answer = matcher.answer(query)
    #expect(!answer.isComplete)
    #expect(!answer.routes.isEmpty)
    for route in answer.routes { #expect(route.learned.count == 26) }
  }

  @Test func `G04 a goal whose tables take too much memory is not searched, and that is said`()
    throws
  {
    let (large, query) = try matcher(certificates: 24)
    let small = RouteMatcher(large.graph, timetables: large.timetables, mostWords: 10)
    let answer = small.answer(query)
    #expect(!answer.isComplete)
    #expect(answer.routes.isEmpty && answer.unreachable.isEmpty)
    #expect(large.answer(query).isComplete)
  }

  @Test func `G03 one goal never loses routes by another that is asked beside it`() throws {
    let (matcher, query) = try matcher(certificates: 5, runs: 3)
    let goal = try #require(matcher.graph.role("p/a"))
    let other = try #require(matcher.graph.role("p/b"))
    for budget in stride(from: 50, through: 2000, by: 150) {
      var alone = query
      alone.budget = budget
      var together = query
      together.goalRoles = [goal, other]
      together.budget = 2 * budget
      let routes = matcher.answer(together).routes.filter { $0.role == goal }
      for route in matcher.answer(alone).routes {
        #expect(routes.contains { $0.vector.isNoWorse(than: route.vector) }, "budget \(budget)")
      }
    }
  }
}

/// Every course at one of several times and prices and at any time after them, or at any time.
private struct ManyRuns: Timetables {
  let graph: PathGraph
  let count: Int

  func timetable(of course: CourseIndex, in setting: Setting) -> Timetable {
    let estimate = EstimatedTimetables(graph).timetable(of: course, in: setting)
    var random = SplitMix64(seed: course.position + 1)
    guard count > 0, let first = Day(year: 2026, month: 1, day: 1) else { return estimate }
    let runs = (0..<count).map { number in
      let start = first.adding(days: random.int(0...699))
      let cost = Money(cents: Int64(random.int(0...99_999)))
      return Timetable.Run(
        start: start, end: start.adding(days: random.int(0...59)), grossCost: cost,
        netCost: cost, reference: number)
    }
    var after = estimate.openings
    for number in after.indices { after[number].notBefore = first.adding(days: 700) }
    return Timetable(runs: runs, openings: after)
  }
}
