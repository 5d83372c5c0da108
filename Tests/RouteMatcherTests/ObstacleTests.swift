import PathGraph
import RouteMatcher
import TestSupport
import Testing

/// F: what stands in the way of a goal.
struct ObstacleTests {
  private func obstacles(
    _ feature: Feature, _ location: SourceLocation = #_sourceLocation
  )
    -> [Obstacle]
  {
    feature.answer(location).unreachable.flatMap(\.obstacles)
  }

  /// outside --k--> a, in which k is as given.
  private func oneCourse(_ course: Course) throws -> Feature {
    try Feature(
      [path(roles: [role("a")], courses: [course], transitions: [step("outside", "a", "k")])],
      goal: "a")
  }

  // outside --x--> a
  @Test func `F01 a credential that nothing gives`() throws {
    let feature = try Feature(
      [
        path(
          roles: [role("a")], credentials: [credential("x")],
          transitions: [step("outside", "a", "x")])
      ], goal: "a")
    #expect(obstacles(feature) == [.credential(try feature.credential("x"))])
  }

  @Test func `F02 a course that enters a route only when it is asked for`() throws {
    let feature = try oneCourse(course("k", onlyIfAsked: true))
    #expect(obstacles(feature) == [.notAllowed(try feature.course("k"))])
  }

  @Test func `F03 a course with too many hours`() throws {
    var feature = try oneCourse(course("k", hours: 16, work: 24))
    feature.query.hoursPerWeek = 15
    #expect(obstacles(feature) == [.studyHours(try feature.course("k"), hours: 16)])
    feature.query.hoursPerWeek = nil
    feature.query.workHoursPerWeek = 23
    #expect(obstacles(feature) == [.workHours(try feature.course("k"), hours: 24)])
  }

  @Test func `F04 a course outside, where every course must be paid work`() throws {
    var feature = try oneCourse(course("k"))
    feature.query.paidOnly = true
    #expect(obstacles(feature) == [.unpaid(try feature.course("k"))])
  }

  // outside --> a(nights) --> b
  @Test func `F05 a role on the way has a tag to avoid, or lacks one that is needed`() throws {
    var feature = try Feature(
      [
        path(
          roles: [role("a", tags: ["nights"]), role("b", tags: ["heights"])],
          transitions: [step("outside", "a"), step("a", "b")])
      ], goal: "b")
    let nights = try #require(feature.graph.tag("nights"))
    let heights = try #require(feature.graph.tag("heights"))
    feature.query.avoid = [nights]
    #expect(obstacles(feature) == [.avoided(nights, try feature.role("a"))])
    (feature.query.avoid, feature.query.need) = ([], [heights])
    #expect(obstacles(feature) == [.lacking(heights, try feature.role("a"))])
  }

  // b --> a
  @Test func `F06 no transition leads to the role`() throws {
    let feature = try Feature([path(roles: [role("a")], transitions: [])], goal: "a")
    #expect(obstacles(feature) == [.noTransition(try feature.role("a"))])
  }

  // outside --> a, in a path that is not recognised
  @Test func `F07 a path that is not recognised`() throws {
    var feature = try Feature(
      [path(roles: [role("a")], transitions: [step("outside", "a")])], goal: "a")
    feature.query.recognisedOnly = true
    #expect(obstacles(feature) == [.notRecognised(PathIndex(0))])
  }

  @Test func `F08 each limit that alone keeps a role out of reach, with the best figure`() throws {
    var feature = try oneCourse(course("k", .days(10), 100))
    let finish = try day("2026-01-11")
    feature.query.finishBefore = finish.adding(days: -1)
    #expect(obstacles(feature) == [.finish(finish)])
    feature.query.maxNetCost = Money(cents: 99)
    #expect(obstacles(feature) == [.finish(finish), .cost(Money(cents: 100))])
    (feature.query.finishBefore, feature.query.maxNetCost) = (nil, nil)
    feature.query.maxCourses = 0
    #expect(obstacles(feature) == [.courses(1)])
  }

  @Test func `F09 limits that can be kept alone but not together`() throws {
    var feature = try oneCourse(course("k"))
    try feature.offer("k", openings: [opening(.days(10), 500), opening(.days(20), 100)])
    feature.query.finishBefore = try day("2026-01-11")
    feature.query.maxNetCost = Money(cents: 100)
    #expect(obstacles(feature) == [.limitsTogether])
  }

  // outside --k and l--> a;  both run once, at the same time
  @Test func `F10 steps that cannot be put one after the other`() throws {
    var feature = try Feature(
      [
        path(
          roles: [role("a")], courses: [course("k"), course("l")],
          transitions: [step("outside", "a", "k", "l")])
      ], goal: "a")
    try feature.offer("k", runs: [run("2026-01-05", "2026-01-20", 10)])
    try feature.offer("l", runs: [run("2026-01-05", "2026-01-20", 10)])
    #expect(obstacles(feature) == [.order])
  }

  @Test func `F11 a course that has no time at all`() throws {
    var feature = try oneCourse(course("k"))
    try feature.offer("k")
    #expect(obstacles(feature) == [.noTime(try feature.course("k"))])
  }

  @Test func `F12 a course of which every run has too many hours`() throws {
    var feature = try oneCourse(course("k", hours: 8))
    try feature.offer("k", runs: [run("2026-02-01", "2026-02-02", 30, hours: 20)])
    feature.query.hoursPerWeek = 16
    #expect(obstacles(feature) == [.studyHours(try feature.course("k"), hours: 20)])
  }

  @Test func `F13 a course of which every run is past`() throws {
    var feature = try oneCourse(course("k"))
    try feature.offer("k", runs: [run("2025-02-01", "2025-02-02", 30)])
    #expect(!obstacles(feature).isEmpty)
  }
}
