import PathGraph
import RouteMatcher
import TestSupport
import Testing

/// The matcher against the oracle where more credentials are in play than a machine word has bits.
struct WideNetworkTests {
  // outside --> a(c0 ... cn), each course after the one before, a few with a dear fast edition
  @Test(arguments: [(70, 4), (130, 3), (260, 2)])
  func `a long chain of certificates that a role requires`(_ count: Int, _ choices: Int) throws {
    let courses = (0..<count).map { number in
      course("c\(number)", .days(10), 100, requires: number == 0 ? [] : ["c\(number - 1)"])
    }
    var feature = try Feature(
      [
        path(
          roles: [role("a", requires: courses.map(\.id))], courses: courses,
          transitions: [step("outside", "a")])
      ], goal: "a")
    for choice in 0..<choices {
      let fast = try opening(.days(9 - choice), Int64(101 + choice))
      try feature.offer("c\(choice * 17)", openings: [opening(.days(10), 100), fast])
    }
    feature.query.order = .cheapest
    let vectors = feature.answer().routes.map(\.vector)
    let first = try #require(vectors.first)
    #expect(first.netCost.cents == Int64(100 * count))
    #expect(feature.query.from.days(to: first.finish) == 10 * count)
    #expect(vectors.count == choices * (choices + 1) / 2 + 1)
    #expect(vectors.allSatisfy { $0.courses == count })
  }

  // outside --> a(x0 ... xn);  some courses that each award many of them
  @Test(arguments: 0..<30)
  func `bundles that overlap and together give all that a role requires`(_ seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let ids = (0..<[70, 150, 300][seed % 3]).map { "x\($0)" }
    var courses: [Course] = []
    for number in 0..<3 {
      let half = ids.filter { _ in random.chance(50) }
      for (letter, awards) in [("k", half), ("l", ids.filter { !half.contains($0) })] {
        let days = random.int(10...60)
        courses.append(
          course(
            "\(letter)\(number)", .days(days), Int64(random.int(1...9)) * 100, awards: awards,
            requires: random.chance(20) ? [random.pick(ids)] : []))
      }
    }
    let feature = try Feature(
      [
        path(
          roles: [role("a", requires: ids), role("b")],
          credentials: ids.map { credential($0) }, courses: courses,
          transitions: [
            step("outside", "b", random.pick(ids)), step("outside", "a"),
            step("b", "a", months: 2),
          ])
      ], goal: "a")
    #expect(!feature.answer().routes.isEmpty)
  }

  // outside --> a(x0 ... xn);  k gives all but the last, which l gives
  @Test(arguments: [64, 65, 128, 256, 257])
  func `one missing certificate among many keeps a role closed`(_ count: Int) throws {
    let ids = (0..<count).map { "x\($0)" }
    var feature = try Feature(
      [
        path(
          roles: [role("a", requires: ids)], credentials: ids.map { credential($0) },
          courses: [
            course("k", awards: Array(ids.dropLast())),
            course("l", awards: Array(ids.suffix(1)), onlyIfAsked: true),
          ], transitions: [step("outside", "a")])
      ], goal: "a")
    #expect(feature.answer().routes.isEmpty)
    feature.query.allow = [try feature.course("l")]
    #expect(feature.answer().routes.map(\.vector.text) == ["2026-01-21 200 2"])
    for id in ids.dropFirst() { try feature.holds(id) }
    #expect(feature.answer().routes.map(\.vector.text) == ["2026-01-11 100 1"])
  }
}
