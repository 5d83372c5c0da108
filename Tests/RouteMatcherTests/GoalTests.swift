import PathGraph
import RouteMatcher
import TestSupport
import Testing

/// E: where a route may end.
struct GoalTests {
  // outside --> a --k--> b,  x --> c
  @Test func `E01 without goals every role that can be reached is one`() throws {
    var feature = try Feature([
      path(
        roles: [role("a"), role("b"), role("c"), role("d")], courses: [course("k")],
        transitions: [step("outside", "a"), step("a", "b", "k"), step("d", "c")])
    ])
    feature.query.order = .fastest
    #expect(
      feature.routes() == [
        "outside -> a 2026-01-01 | 2026-01-01 0 0",
        "outside -> a 2026-01-01 -[k 2026-01-01..2026-01-11 100]-> b 2026-01-11 "
          + "| 2026-01-11 100 1",
      ])
  }

  // now: b, which includes a;  outside --> a, outside --> b, outside --> c
  @Test func `E02 roles that the person holds are no goals`() throws {
    var feature = try Feature([
      path(
        roles: [role("a"), role("b", includes: ["a"]), role("c")],
        transitions: [step("outside", "a"), step("outside", "b"), step("outside", "c")])
    ])
    try feature.now("b")
    #expect(feature.routes() == ["outside -> c 2026-01-01 | 2026-01-01 0 0"])
    feature.query.goalRoles = feature.graph.roleIndices
    #expect(feature.routes() == ["outside -> c 2026-01-01 | 2026-01-01 0 0"])
    #expect(feature.answer().held == [try feature.role("a"), try feature.role("b")])
  }

  // c --> d
  @Test func `E03 a goal that nothing leads to is said to be unreachable`() throws {
    var feature = try Feature(
      [path(roles: [role("c"), role("d")], transitions: [step("c", "d")])], goal: "d")
    #expect(feature.answer().unreachable.map(\.role) == [try feature.role("d")])
    try feature.now("c")
    #expect(feature.answer().unreachable == [])
    #expect(feature.routes() == ["c -> d 2026-01-01 | 2026-01-01 0 0"])
  }

  // now: a;  with k
  @Test func `E04 credentials as a goal are learned in a present role without a move`() throws {
    var feature = try Feature(
      [
        path(
          roles: [role("a")], courses: [course("k", requires: ["l"]), course("l"), course("m")],
          transitions: [])
      ], goal: "a")
    try feature.now("a")
    feature.query.goalCredentials = [try feature.credential("k")]
    #expect(
      feature.routes() == [
        "a -[l 2026-01-01..2026-01-11 100, k 2026-01-11..2026-01-21 100] | 2026-01-21 200 2"
      ])
    try feature.holds("k")
    #expect(feature.routes() == [])
    #expect(feature.answer().held == [try feature.role("a")])
  }

  // outside --k--> a;  with l:  the finish is the end of l
  @Test func `E05 credentials as a goal may be learned after the last move`() throws {
    var feature = try Feature(
      [
        path(
          roles: [role("a")], courses: [course("k"), course("l")],
          transitions: [step("outside", "a", "k")])
      ], goal: "a")
    feature.query.goalCredentials = [try feature.credential("l")]
    #expect(
      feature.routes() == [
        "outside -[k 2026-01-01..2026-01-11 100]-> a 2026-01-11 "
          + "-[l 2026-01-11..2026-01-21 100] | 2026-01-21 200 2"
      ])
    feature.query.goalCredentials = [try feature.credential("k")]
    #expect(
      feature.routes() == [
        "outside -[k 2026-01-01..2026-01-11 100]-> a 2026-01-11 | 2026-01-11 100 1"
      ])
  }

  // now: p/a;  with x, which k's award implies:  k of p, of q
  @Test(arguments: [("p", 1), ("q", 0)])
  func `E06 for credentials as a goal the path that counts is the last role's`(
    _ owner: String, _ count: Int
  ) throws {
    let gives = [course("k", awards: ["p/w"])]
    var feature = try Feature(
      [
        path(
          roles: [role("a")], credentials: [credential("x"), credential("w", implies: ["x"])],
          courses: owner == "p" ? gives : [], transitions: []),
        path("q", roles: [], courses: owner == "q" ? gives : [], transitions: []),
      ], goal: "a")
    try feature.now("a")
    feature.query.goalCredentials = [try feature.credential("x")]
    #expect(feature.answer().routes.count == count)
  }

  // now: a;  outside --> b;  with k
  @Test func `E07 with credentials and no roles as a goal, every role is one`() throws {
    var feature = try Feature([
      path(
        roles: [role("a"), role("b"), role("c")], courses: [course("k", whileIn: ["b", "a"])],
        transitions: [step("outside", "b", "k"), step("outside", "b"), step("b", "c")])
    ])
    try feature.now("a")
    feature.query.goalCredentials = [try feature.credential("k")]
    #expect(
      feature.routes().sorted() == [
        "a -[k 2026-01-01..2026-01-11 100] | 2026-01-11 100 1",
        "outside -> b 2026-01-01 -[k 2026-01-01..2026-01-11 100] | 2026-01-11 100 1",
      ])
  }

  // a --> b --> a;  now: a
  @Test func `E08 a route with credentials as a goal may come back to where it started`() throws {
    var feature = try Feature(
      [
        path(
          roles: [role("a"), role("b")], courses: [course("k", whileIn: ["b"])],
          transitions: [step("a", "b"), step("b", "a", "k")])
      ], goal: "a")
    try feature.now("a")
    feature.query.goalCredentials = [try feature.credential("k")]
    #expect(
      feature.routes() == [
        "a -> b 2026-01-01 -[k 2026-01-01..2026-01-11 100]-> a 2026-01-11 | 2026-01-11 100 1"
      ])
  }
}
