import PathGraph
import RouteMatcher
import TestSupport
import Testing

/// D: what routes are compared by, limits, and order.
struct CriteriaTests {
  // outside --k--> a;  four ways to take k, and (l, m) instead
  private func choices() throws -> Feature {
    var feature = try Feature(
      [
        path(
          roles: [role("a")], credentials: [credential("x")],
          courses: [
            course("k", awards: ["x"]), course("l", .days(30), 20),
            course("m", .days(20), 20, awards: ["x"], requires: ["l"]),
          ], transitions: [step("outside", "a", "x")])
      ], goal: "a")
    try feature.offer(
      "k",
      openings: [
        opening(.days(10), 400), opening(.days(40), 100), opening(.days(90), 90),
        opening(.days(95), 90),
      ])
    return feature
  }

  private func vectors(_ feature: Feature) -> [String] {
    feature.answer().routes.map(\.vector.text)
  }

  private let fast = "2026-01-11 400 1"
  private let middle = "2026-02-10 100 1"
  private let double = "2026-02-20 40 2"
  private let slow = "2026-04-01 90 1"

  @Test func `D01 a route stays when no other is better in one and worse in none`() throws {
    var feature = try choices()
    feature.query.order = .fastest
    #expect(vectors(feature) == [fast, middle, double, slow])
  }

  @Test func `D02 the last day, the cost and the courses are limits that may be reached`() throws {
    var feature = try choices()
    feature.query.order = .fastest
    feature.query.finishBefore = try day("2026-02-20")
    #expect(vectors(feature) == [fast, middle, double])
    feature.query.finishBefore = try day("2026-02-19")
    #expect(vectors(feature) == [fast, middle])
    feature.query.finishBefore = nil
    feature.query.maxNetCost = Money(cents: 100)
    #expect(vectors(feature) == [middle, double, slow])
    feature.query.maxNetCost = Money(cents: 99)
    #expect(vectors(feature) == [double, slow])
    feature.query.maxCourses = 1
    #expect(vectors(feature) == [slow])
    feature.query.maxCourses = 0
    #expect(vectors(feature) == [])
  }

  @Test func `D03 the order is fastest, cheapest or with the fewest courses`() throws {
    var feature = try choices()
    feature.query.order = .cheapest
    #expect(vectors(feature) == [double, slow, middle, fast])
    feature.query.order = .fewestCourses
    #expect(vectors(feature) == [fast, middle, slow, double])
  }

  // Days 0, 30, 40, 80 of 80; cents 360, 60, 0, 50 of 360; courses 0, 0, 1, 0 of 1.
  // Sums: fast 0 + 1 + 0, middle 3/8 + 1/6 + 0, double 1/2 + 0 + 1, slow 1 + 5/36 + 0.
  @Test func `D04 the balanced order weighs every criterion by its spread`() throws {
    let feature = try choices()
    #expect(feature.query.order == .balanced)
    #expect(vectors(feature) == [middle, fast, slow, double])
  }

  // outside --k--> a --l--> b
  @Test func `D05 the order is over the routes of all goals`() throws {
    var feature = try Feature([
      path(
        roles: [role("a"), role("b")], courses: [course("k", .days(20), 10), course("l")],
        transitions: [step("outside", "a", "k"), step("outside", "b", "l")])
    ])
    feature.query.order = .fastest
    #expect(vectors(feature) == ["2026-01-11 100 1", "2026-01-21 10 1"])
    feature.query.order = .cheapest
    #expect(vectors(feature) == ["2026-01-21 10 1", "2026-01-11 100 1"])
  }

  @Test func `D06 leaving out a way to take a course never makes a route better`() throws {
    var feature = try choices()
    let all = feature.answer().routes.map(\.vector)
    let openings = feature.timetables.timetable(of: try feature.course("k"), in: .outside).openings
    for left in openings.indices {
      var fewer = openings
      fewer.remove(at: left)
      try feature.offer("k", openings: fewer)
      for route in feature.answer().routes {
        #expect(all.contains { $0.isNoWorse(than: route.vector) })
      }
    }
  }

  @Test func `D07 the finish is the day of the move, after the wait for experience`() throws {
    let feature = try Feature(
      [
        path(
          roles: [role("a"), role("b")], courses: [course("k")],
          transitions: [step("outside", "a"), step("a", "b", "k", months: 3)])
      ], goal: "b")
    #expect(vectors(feature) == ["2026-04-01 100 1"])
  }

  @Test func `D08 a question with a tiny budget gets real routes and no proof`() throws {
    var network = RandomNetwork(seed: 7)
    let graph = try network.graph()
    let written = Written(graph)
    let query = network.query(graph)
    let timetables = network.timetables(graph, around: query.from)
    let matcher = RouteMatcher(graph, timetables: timetables)
    let full = matcher.answer(query)
    try #require(full.isComplete && !full.routes.isEmpty)
    let checker = RouteChecker(written, query, timetables: timetables)
    for budget in 0..<full.work {
      var hurried = query
      hurried.budget = budget
      let answer = matcher.answer(hurried)
      for route in answer.routes { #expect(checker.fault(in: route) == nil) }
      if answer.isComplete {
        #expect(Set(answer.routes.map(\.vector)) == Set(full.routes.map(\.vector)))
      }
    }
    var hurried = query
    hurried.budget = 1
    #expect(!matcher.answer(hurried).isComplete)
  }
}
