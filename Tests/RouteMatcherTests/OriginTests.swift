import PathGraph
import RouteMatcher
import TestSupport
import Testing

/// I: who can become something.
struct OriginTests {
  private func origins(_ feature: Feature, of goal: String) throws -> [String] {
    let graph = feature.graph
    let matcher = RouteMatcher(graph, timetables: feature.timetables)
    let role = try #require(graph.role(goal))
    return matcher.origins(of: role, feature.query).origins.map { origin in
      let start = origin.start.map { graph.shortID(of: $0) } ?? "outside"
      let brings = origin.brings.map { "+" + graph[$0].id }
      let vectors = origin.routes.map {
        "\($0.vector.finish.text) \($0.vector.netCost.cents) \($0.vector.courses)"
      }
      return ([start] + brings + vectors).joined(separator: " ")
    }
  }

  // outside --> a --k--> b --l--> c
  @Test func `I01 each role along a line, sooner the nearer it is`() throws {
    let feature = try Feature([
      path(
        roles: [role("a"), role("b"), role("c")],
        courses: [course("k", whileIn: ["a"]), course("l", whileIn: ["b"])],
        transitions: [step("outside", "a"), step("a", "b", "k"), step("b", "c", "l")])
    ])
    let origins = try origins(feature, of: "p/c")
    #expect(origins.map { $0.prefix { $0 != " " } } == ["outside", "b"])
  }

  // outside --> a, outside --x--> b, a --y--> b, where nothing gives x and y
  @Test func `I02 what one must bring, and that with it one enters at once`() throws {
    let feature = try Feature([
      path(
        roles: [role("a"), role("b")], credentials: [credential("x"), credential("y")],
        transitions: [step("outside", "a"), step("outside", "b", "x"), step("a", "b", "y")])
    ])
    let day = feature.query.from.text
    let origins = try origins(feature, of: "p/b")
    #expect(origins.contains("outside +x \(day) 0 0"))
    #expect(origins.allSatisfy { $0.contains("+") })
  }

  // outside --> a --> b, where everybody in a has shown x
  @Test func `I03 who works in a role has shown what every way into it asks`() throws {
    let feature = try Feature([
      path(
        roles: [role("a"), role("b")], credentials: [credential("x")],
        transitions: [step("outside", "a", "x"), step("a", "b", "x")])
    ])
    let day = feature.query.from.text
    #expect(try origins(feature, of: "p/b") == ["outside +x \(day) 0 0", "a \(day) 0 0"])
  }

  /// Forward: whoever starts in a role.
  ///
  /// Backward: who stands among the origins of a goal.
  @Test(arguments: 0..<20)
  func `both directions agree on random networks`(_ number: Int) throws {
    var reached = 0
    for seed in number * 20..<(number + 1) * 20 {
      var network = RandomNetwork(seed: 700_000 + seed)
      let graph = try network.graph()
      var query = network.query(graph)
      let matcher = RouteMatcher(graph, timetables: network.timetables(graph, around: query.from))
      (query.roles, query.goalRoles, query.goalCredentials) = ([], nil, [])
      query.finishBefore = query.from.adding(months: 14)
      let starts = [RoleIndex?.none] + graph.roleIndices
      let forward = starts.map { start in
        let answer = matcher.answer(matcher.query(query, from: start))
        return Set(answer.isComplete ? answer.routes.map(\.role) : [])
      }
      for goal in graph.roleIndices {
        let origins = matcher.origins(of: goal, query).origins.filter(\.brings.isEmpty)
        let named = Set(origins.map(\.start))
        for (start, goals) in zip(starts, forward) {
          if let start, graph.included(in: start).contains(goal) { continue }
          let isNamed = named.contains(start) || named.contains(nil)
          #expect(
            goals.contains(goal) == isNamed,
            "seed \(700_000 + seed): \(start.map { graph.id(of: $0) } ?? "outside") to \(graph.id(of: goal))"
          )
          reached += goals.contains(goal) ? 1 : 0
        }
      }
    }
    #expect(reached > 20, "the networks of batch \(number) have too few routes")
  }
}
