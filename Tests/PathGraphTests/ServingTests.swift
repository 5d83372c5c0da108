import PathGraph
import TestSupport
import Testing

/// The courses that serve a way, a set of demands, and a credential.
struct ServingTests {
  private func serving(_ graph: PathGraph, _ transition: String) throws -> [String] {
    let index = try #require(graph.transition(transition))
    let way = try #require(graph.ways(of: index).first)
    return graph.courses(serving: way).map { graph.id(of: $0) }
  }

  /// `w` implies `x`; a course for `w` in every path, one for `x` in `q`.
  private func levels() throws -> PathGraph {
    try PathGraph([
      path(
        "common", roles: [], credentials: [credential("x"), credential("w", implies: ["x"])],
        courses: [course("k-common", awards: ["w"])], transitions: []),
      path(
        roles: [role("a")], courses: [course("k-own", awards: ["w"])],
        transitions: [step("outside", "a", "x")]),
      path(
        "q", roles: [role("b")],
        courses: [course("k-other", awards: ["w"]), course("k-direct", awards: ["x"])],
        transitions: [step("outside", "b", "x"), step("outside", "p/a", "x")]),
    ])
  }

  @Test func `an implied credential is provided by the own path's and common's courses`() throws {
    let graph = try levels()
    #expect(try serving(graph, "p/outside>a") == ["k-common", "p/k-own", "q/k-direct"])
  }

  @Test func `the own path is the one in whose file the transition stands`() throws {
    let graph = try levels()
    let expected = ["k-common", "q/k-other", "q/k-direct"]
    #expect(try serving(graph, "q/outside>b") == expected)
    #expect(try serving(graph, "q/outside>p/a") == expected)
  }

  @Test func `the courses that provide a credential depend on the path`() throws {
    let graph = try levels()
    let level = try #require(graph.credential("x"))
    let own = try #require(graph.path("p"))
    let provided = graph.courses(providing: level, on: own).map { graph.id(of: $0) }
    #expect(Set(provided) == ["k-common", "p/k-own", "q/k-direct"])
    #expect(graph.courses(awarding: level).map { graph.id(of: $0) } == ["q/k-direct"])
  }

  @Test func `courses for what a serving course requires serve as well`() throws {
    let graph = try PathGraph([
      path(
        roles: [role("a", requires: ["m"])],
        courses: [
          course("k"), course("l", requires: ["k"]), course("m", requires: ["l"]), course("n"),
          course("k2", awards: ["k"], requires: ["n"]), course("idle", requires: ["m"]),
        ], transitions: [step("outside", "a")])
    ])
    #expect(try serving(graph, "p/outside>a") == ["p/k", "p/l", "p/m", "p/n", "p/k2"])
  }

  @Test func `what a required credential implies is not asked for`() throws {
    let graph = try PathGraph([
      path(
        roles: [role("a")], credentials: [credential("low"), credential("high", implies: ["low"])],
        courses: [course("k", awards: ["high"]), course("l", awards: ["low"])],
        transitions: [step("outside", "a", "high")])
    ])
    #expect(try serving(graph, "p/outside>a") == ["p/k"])
  }

  @Test func `courses may require each other without end`() throws {
    let graph = try PathGraph([
      path(
        roles: [role("a")],
        courses: [course("k", requires: ["l"]), course("l", requires: ["k"])],
        transitions: [step("outside", "a", "k")])
    ])
    #expect(try serving(graph, "p/outside>a") == ["p/k", "p/l"])
  }

  @Test func `any demands on any path are served as a way's`() throws {
    let graph = try levels()
    let demands = [try #require(graph.credential("x"))]
    let other = try #require(graph.path("q"))
    #expect(
      graph.courses(serving: demands, on: other).map { graph.id(of: $0) }
        == ["k-common", "q/k-other", "q/k-direct"])
    #expect(graph.courses(serving: [], on: other).isEmpty)
  }

  @Test func `the demands of a way are its own and those of the role entered`() throws {
    let graph = try PathGraph([
      path(
        roles: [role("a", requires: ["k", "l"])], courses: [course("k"), course("l"), course("m")],
        transitions: [step("outside", "a", "m", "l")])
    ])
    let way = try #require(graph.ways.indices.first.map { WayIndex($0) })
    #expect(graph.demands(of: way).map { graph.id(of: $0) } == ["p/k", "p/l", "p/m"])
  }
}
