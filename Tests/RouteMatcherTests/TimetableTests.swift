import PathGraph
import RouteMatcher
import TestSupport
import Testing

/// B: when a course can be taken.
struct TimetableTests {
  // outside --k--> a
  private func oneCourse(
    _ length: Length = .days(10), starts: [DayOfYear?] = [], from: String = "2026-01-01"
  ) throws -> Feature {
    try Feature(
      [
        path(
          roles: [role("a")], courses: [course("k", length, starts: starts)],
          transitions: [step("outside", "a", "k")])
      ], from: from)
  }

  private func learned(_ start: String, _ end: String, _ cents: Int) -> String {
    "outside -[k \(start)..\(end) \(cents)]-> a \(end) | \(end) \(cents) 1"
  }

  @Test func `B01 a course without dates begins at once`() throws {
    let feature = try oneCourse(.days(31), from: "2026-01-31")
    #expect(feature.routes() == [learned("2026-01-31", "2026-03-03", 100)])
  }

  @Test func `B02 waiting for the next run`() throws {
    var feature = try oneCourse()
    try feature.offer(
      "k",
      runs: [run("2025-12-31", "2026-01-10", 50), run("2026-02-01", "2026-02-20", 70)])
    #expect(feature.routes() == [learned("2026-02-01", "2026-02-20", 70)])
  }

  @Test func `B03 a run that begins today can be taken`() throws {
    var feature = try oneCourse()
    try feature.offer("k", runs: [run("2026-01-01", "2026-01-01", 70)])
    #expect(feature.routes() == [learned("2026-01-01", "2026-01-01", 70)])
  }

  @Test func `B04 a course begins on the first of its days, today included`() throws {
    let starts = [DayOfYear(month: 9, day: 1), DayOfYear(month: 2, day: 1)]
    var feature = try oneCourse(.months(6), starts: starts, from: "2026-09-01")
    #expect(feature.routes() == [learned("2026-09-01", "2027-03-01", 100)])
    feature.query.from = try day("2026-09-02")
    #expect(feature.routes() == [learned("2027-02-01", "2027-08-01", 100)])
  }

  @Test func `B05 months end on the last day of a month without that number`() throws {
    let feature = try oneCourse(.months(13), from: "2027-01-31")
    #expect(feature.routes() == [learned("2027-01-31", "2028-02-29", 100)])
  }

  @Test func `B06 a cheap late run stands beside a dear early one`() throws {
    var feature = try oneCourse()
    try feature.offer(
      "k",
      runs: [
        run("2026-06-01", "2026-06-11", 20), run("2026-02-01", "2026-02-20", 70),
        run("2026-03-01", "2026-03-20", 70), run("2026-02-01", "2026-02-21", 80),
      ])
    feature.query.order = .fastest
    #expect(
      feature.routes() == [
        learned("2026-02-01", "2026-02-20", 70), learned("2026-06-01", "2026-06-11", 20),
      ])
  }

  @Test func `B07 an estimate begins after the last known run`() throws {
    var feature = try oneCourse(from: "2026-02-02")
    try feature.offer(
      "k", runs: [run("2026-02-01", "2026-02-20", 70)],
      openings: [opening(.days(19), 100, notBefore: "2026-02-02")])
    #expect(feature.routes() == [learned("2026-02-02", "2026-02-21", 100)])
    feature.query.from = try day("2026-01-15")
    #expect(feature.routes() == [learned("2026-02-01", "2026-02-20", 70)])
  }

  @Test func `B08 an opening begins again on the first day on which it costs less`() throws {
    var feature = try oneCourse()
    try feature.offer(
      "k",
      openings: [
        opening(
          .days(10), 100,
          then: [("2026-02-01", 60), ("2026-03-01", 80), ("2026-04-01", 60), ("2026-05-01", 10)])
      ])
    feature.query.order = .fastest
    #expect(
      feature.routes() == [
        learned("2026-01-01", "2026-01-11", 100), learned("2026-02-01", "2026-02-11", 60),
        learned("2026-05-01", "2026-05-11", 10),
      ])
  }

  @Test func `B09 a lower price counts from the first start day on which it holds`() throws {
    var feature = try oneCourse()
    let starts = [DayOfYear(month: 1, day: 31), DayOfYear(month: 8, day: 31)]
    try feature.offer(
      "k", openings: [opening(.months(1), 100, starts: starts, then: [("2026-02-01", 60)])])
    feature.query.order = .fastest
    #expect(
      feature.routes() == [
        learned("2026-01-31", "2026-02-28", 100), learned("2026-08-31", "2026-09-30", 60),
      ])
  }

  @Test func `B10 several any-time offers of a course are all candidates`() throws {
    var feature = try oneCourse()
    try feature.offer(
      "k", runs: [run("2026-01-02", "2026-01-03", 300)],
      openings: [opening(.days(30), 20), opening(.days(20), 50), opening(.days(25), 50)])
    feature.query.order = .cheapest
    #expect(
      feature.routes() == [
        learned("2026-01-01", "2026-01-31", 20), learned("2026-01-01", "2026-01-21", 50),
        learned("2026-01-02", "2026-01-03", 300),
      ])
  }

  // outside --k--> b,  outside --> a --k--> b
  @Test func `B11 what a course costs depends on where one is while learning`() throws {
    var feature = try Feature(
      [
        path(
          roles: [role("a"), role("b")], courses: [course("k")],
          transitions: [step("outside", "b", "k"), step("outside", "a"), step("a", "b", "k")])
      ], goal: "b")
    try feature.offer("k", in: .outside, openings: [opening(.days(10), 90)])
    try feature.offer("k", in: .role(PathIndex(0)), openings: [opening(.days(10), 40)])
    #expect(
      feature.routes() == [
        "outside -> a 2026-01-01 -[k 2026-01-01..2026-01-11 40]-> b 2026-01-11 | 2026-01-11 40 1"
      ])
  }

  @Test func `B12 no route reaches the last day`() throws {
    var feature = try oneCourse(.days(31), from: "9999-11-29")
    #expect(feature.routes() == [learned("9999-11-29", "9999-12-30", 100)])
    feature.query.from = try day("9999-11-30")
    #expect(feature.routes() == [])
    try feature.offer("k", openings: [opening(.days(1), 5)])
    feature.query.jobSearchDays = 30
    #expect(feature.routes() == [])
    feature.query.jobSearchDays = 29
    #expect(
      feature.routes() == [
        "outside -[k 9999-11-30..9999-12-01 5]-> a 9999-12-30 | 9999-12-30 5 1"
      ])
  }

  // outside --> a --2 months--> b
  @Test func `B13 experience is never complete on the last day`() throws {
    var feature = try Feature(
      [
        path(
          roles: [role("a"), role("b")],
          transitions: [step("outside", "a"), step("a", "b", months: 2)])
      ], from: "9999-10-30", goal: "b")
    #expect(feature.routes() == ["outside -> a 9999-10-30 -> b 9999-12-30 | 9999-12-30 0 0"])
    feature.query.from = try day("9999-10-31")
    #expect(feature.routes() == [])
  }

  @Test func `B14 a course without any time cannot be taken`() throws {
    var feature = try oneCourse()
    try feature.offer("k")
    #expect(feature.answer().routes.isEmpty)
  }
}
