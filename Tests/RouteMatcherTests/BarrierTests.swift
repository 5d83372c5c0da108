import PathGraph
import RouteMatcher
import TestSupport
import Testing

/// H: what one change would open.
struct BarrierTests {
  /// outside --k--> a, outside --l--> b, in which k and l are as given.
  private func twoCourses(_ k: Course, _ l: Course) throws -> Feature {
    try Feature([
      path(
        roles: [role("a"), role("b", tags: ["nights"])], courses: [k, l],
        transitions: [step("outside", "a", k.id), step("outside", "b", l.id)])
    ])
  }

  /// The barriers in words: the change, `+` what it opens, `^` what it improves.
  private func barriers(_ feature: Feature) -> [String] {
    let matcher = RouteMatcher(feature.graph, timetables: feature.timetables)
    return matcher.barriers(to: feature.answer(), of: feature.query).map { barrier in
      let opened = barrier.effect.opened.map { "+" + feature.graph.shortID(of: $0.role) }
      let improved = barrier.effect.improved.map {
        "^" + feature.graph.shortID(of: $0.route.role)
          + " \($0.daysSooner) \($0.saving.cents)"
      }
      return ([name(barrier.change, feature.graph)] + opened + improved).joined(separator: " ")
    }
  }

  private func name(_ change: Change, _ graph: PathGraph) -> String {
    switch change {
    case .credential(let credential): "get \(graph[credential].id)"
    case .allow(let course): "allow \(graph[course].id)"
    case .studyHours(let hours): "study \(hours)"
    case .workHours(let hours): "work \(hours)"
    case .accept(let tag): "accept \(graph[tag].id)"
    case .forgo(let tag): "forgo \(graph[tag].id)"
    default: "\(change)"
    }
  }

  @Test func `H01 a course that enters a route only when it is asked for`() throws {
    let feature = try twoCourses(course("k", onlyIfAsked: true), course("l"))
    #expect(barriers(feature) == ["allow k +a"])
  }

  @Test func `H02 more hours, in the steps that open something`() throws {
    var feature = try twoCourses(course("k", hours: 16), course("l", hours: 24))
    feature.query.hoursPerWeek = 16
    #expect(barriers(feature) == ["study 24 +b"])
    feature.query.hoursPerWeek = 15
    #expect(barriers(feature) == ["study 24 +a +b", "study 16 +a"])
    feature.query.hoursPerWeek = nil
    #expect(barriers(feature) == [])
  }

  @Test func `H03 a tag given up, or allowed`() throws {
    var feature = try twoCourses(course("k"), course("l"))
    let nights = try #require(feature.graph.tag("nights"))
    feature.query.avoid = [nights]
    #expect(barriers(feature) == ["accept nights +b"])
    (feature.query.avoid, feature.query.need) = ([], [nights])
    #expect(barriers(feature) == ["forgo nights +a"])
  }

  // outside --x--> a, outside --y--> b, where nobody gets y in itself
  @Test func `H04 a credential that nothing gives, unless it cannot be got`() throws {
    var fixed = credential("y")
    fixed.isAcquirable = false
    let feature = try Feature([
      path(
        roles: [role("a"), role("b")], credentials: [credential("x"), fixed],
        transitions: [step("outside", "a", "x"), step("outside", "b", "y")])
    ])
    #expect(barriers(feature) == ["get x +a"])
  }

  // outside --k--> a, where k gives x, which a asks
  @Test func `H05 a credential is left out where a course that may be allowed gives it`() throws {
    let feature = try Feature([
      path(
        roles: [role("a", requires: ["x"])], credentials: [credential("x")],
        courses: [course("k", awards: ["x"], onlyIfAsked: true)],
        transitions: [step("outside", "a")])
    ])
    #expect(barriers(feature) == ["allow k +a"])
  }

  @Test func `H06 limits that are lifted, one at a time`() throws {
    var feature = try twoCourses(course("k", .days(40), 100), course("l", .days(10), 900))
    feature.query.finishBefore = try day("2026-01-20")
    feature.query.maxNetCost = Money(cents: 500)
    #expect(barriers(feature) == ["anyFinish +a", "anyCost +b"])
  }

  @Test(arguments: [(182, 499_99, false), (183, 0, true), (0, 500_00, true)])
  func `H07 much sooner is half a year, much cheaper 500 euro`(
    _ days: Int, _ cents: Int64, _ isMuch: Bool
  ) throws {
    // outside --j--> a takes and costs that much more than outside --k--> a
    let feature = try Feature(
      [
        path(
          roles: [role("a")],
          courses: [
            course("j", .days(10 + days), 100 + cents), course("k", onlyIfAsked: true),
          ],
          transitions: [step("outside", "a", "j"), step("outside", "a", "k")])
      ], goal: "a")
    #expect(
      barriers(feature)
        == (isMuch ? ["allow k ^a \(days) \(cents)"] : []))
  }

  @Test(arguments: 0..<10)
  func `each barrier opens what the changed question reaches, and none is missing`(
    _ number: Int
  ) throws {
    var opened = 0
    for seed in number * 30..<(number + 1) * 30 {
      var network = RandomNetwork(seed: 500_000 + seed)
      let graph = try network.graph()
      let query = network.query(graph)
      let timetables = network.timetables(graph, around: query.from)
      let matcher = RouteMatcher(graph, timetables: timetables)
      let answer = matcher.answer(query)
      let reached = Set(answer.routes.map(\.role)).union(answer.held)
      let barriers = matcher.barriers(to: answer, of: query)
      for barrier in barriers {
        let changed = matcher.answer(query.applying(barrier.change))
        let gained = Set(changed.routes.map(\.role)).subtracting(reached)
        #expect(Set(barrier.effect.opened.map(\.role)) == gained, "seed \(seed)")
        for route in barrier.effect.opened {
          #expect(changed.routes.contains { $0.vector == route.vector && $0.role == route.role })
        }
        opened += gained.count
      }
      for change in simpleChanges(query, graph)
      where !barriers.contains(where: { $0.change == change }) {
        let changed = matcher.answer(query.applying(change))
        let gained = Set(changed.routes.map(\.role)).subtracting(reached)
        #expect(gained.isEmpty, "seed \(seed): \(name(change, graph)) was left out")
      }
    }
    #expect(opened > 5, "batch \(number) opens too little to prove anything")
  }

  /// The changes that stand alone, each of which must be told where it opens something.
  private func simpleChanges(_ query: Query, _ graph: PathGraph) -> [Change] {
    graph.courses.indices.map { CourseIndex($0) }
      .filter { graph[$0].onlyIfAsked && !query.allow.contains($0) }.map { .allow($0) }
      + query.avoid.map { .accept($0) } + query.need.map { .forgo($0) }
      + (query.paidOnly ? [.unpaid] : []) + (query.recognisedOnly ? [.unrecognised] : [])
      + (query.maxCourses != nil ? [.anyCourses] : [])
  }
}
