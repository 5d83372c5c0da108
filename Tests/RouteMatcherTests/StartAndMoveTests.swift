import PathGraph
import RouteMatcher
import TestSupport
import Testing

/// A: from where a route starts, and when it moves.
struct StartAndMoveTests {
  // outside --> a
  @Test func `A01 one transition`() throws {
    let feature = try Feature([path(roles: [role("a")], transitions: [step("outside", "a")])])
    #expect(feature.routes() == ["outside -> a 2026-01-01 | 2026-01-01 0 0"])
  }

  // outside --k--> a
  @Test func `A02 one course, then the transition that asks it`() throws {
    let feature = try Feature([
      path(roles: [role("a")], courses: [course("k")], transitions: [step("outside", "a", "k")])
    ])
    #expect(
      feature.routes() == [
        "outside -[k 2026-01-01..2026-01-11 100]-> a 2026-01-11 | 2026-01-11 100 1"
      ])
  }

  // outside --> a(k)
  @Test func `A03 what a role requires is learned before it is entered`() throws {
    let feature = try Feature([
      path(
        roles: [role("a", requires: ["k"])], courses: [course("k")],
        transitions: [step("outside", "a")])
    ])
    #expect(
      feature.routes() == [
        "outside -[k 2026-01-01..2026-01-11 100]-> a 2026-01-11 | 2026-01-11 100 1"
      ])
  }

  // a --12 months--> b
  @Test func `A04 months in a present role count`() throws {
    var feature = try Feature([
      path(roles: [role("a"), role("b")], transitions: [step("a", "b", months: 12)])
    ])
    try feature.now("a", months: 7)
    #expect(feature.routes() == ["a -> b 2026-06-01 | 2026-06-01 0 0"])
    try feature.now("a", months: 5)
    #expect(feature.routes() == ["a -> b 2026-01-01 | 2026-01-01 0 0"])
  }

  // c includes b includes a;  a --12 months--> d
  @Test func `A05 an included role starts with the months of all roles that include it`() throws {
    var feature = try Feature(
      [
        path(
          roles: [
            role("a"), role("b", includes: ["a"]), role("c", includes: ["b"]), role("d"),
          ], transitions: [step("a", "d", months: 12)])
      ], goal: "d")
    try feature.now("c", months: 4)
    #expect(feature.routes() == ["a -> d 2026-09-01 | 2026-09-01 0 0"])
    try feature.now("b", months: 3)
    try feature.now("a", months: 2)
    #expect(feature.routes() == ["a -> d 2026-04-01 | 2026-04-01 0 0"])
    try feature.past("a", months: 3)
    #expect(feature.routes() == ["a -> d 2026-04-01 | 2026-04-01 0 0"])
  }

  // a(k, nights) --> b
  @Test func `A06 what a start role requires and its tags are not tested`() throws {
    var feature = try Feature(
      [
        path(
          roles: [role("a", requires: ["k"], tags: ["nights"]), role("b")], courses: [course("k")],
          transitions: [step("a", "b")])
      ], goal: "b")
    try feature.now("a")
    feature.query.avoid = [try #require(feature.graph.tag("nights"))]
    #expect(feature.routes() == ["a -> b 2026-01-01 | 2026-01-01 0 0"])
  }

  // outside --k--> a --> b
  @Test func `A07 looking for a job takes its days on every move from outside`() throws {
    var feature = try Feature(
      [
        path(
          roles: [role("a"), role("b")], courses: [course("k")],
          transitions: [step("outside", "a", "k"), step("a", "b")])
      ], goal: "b")
    feature.query.jobSearchDays = 20
    #expect(
      feature.routes() == [
        "outside -[k 2026-01-01..2026-01-11 100]-> a 2026-01-31 -> b 2026-01-31 | 2026-01-31 100 1"
      ])
  }

  // outside --> a --1 month--> b
  @Test func `A08 experience is complete on the last day of a month without that number`() throws {
    let feature = try Feature(
      [
        path(
          roles: [role("a"), role("b")],
          transitions: [step("outside", "a"), step("a", "b", months: 1)])
      ], from: "2027-01-31", goal: "b")
    #expect(feature.routes() == ["outside -> a 2027-01-31 -> b 2027-02-28 | 2027-02-28 0 0"])
  }

  // outside --> a --k and 2 months--> b --2 months--> c
  @Test func `A09 one learns while experience grows, and begins anew in the next role`() throws {
    let feature = try Feature(
      [
        path(
          roles: [role("a"), role("b"), role("c")], courses: [course("k")],
          transitions: [
            step("outside", "a"), step("a", "b", "k", months: 2), step("b", "c", months: 2),
          ])
      ], goal: "c")
    #expect(
      feature.routes() == [
        "outside -> a 2026-01-01 -[k 2026-01-01..2026-01-11 100]-> b 2026-03-01 -> c 2026-05-01 "
          + "| 2026-05-01 100 1"
      ])
  }

  // outside --> a <--k-- b,  a --> b,  a --k--> c;  k only in b
  @Test func `A10 a role may be entered again`() throws {
    let feature = try Feature(
      [
        path(
          roles: [role("a"), role("b"), role("c")], courses: [course("k", whileIn: ["b"])],
          transitions: [
            step("outside", "a"), step("a", "b"), step("b", "a", "k"), step("a", "c", "k"),
          ])
      ], goal: "c")
    #expect(
      feature.routes() == [
        "outside -> a 2026-01-01 -> b 2026-01-01 -[k 2026-01-01..2026-01-11 100]-> a 2026-01-11 "
          + "-> c 2026-01-11 | 2026-01-11 100 1"
      ])
  }

  // (a) --12 months--> b,  held before: a(k)
  @Test func `A11 a return asks what the role requires and brings the months back`() throws {
    var feature = try Feature(
      [
        path(
          roles: [role("a", requires: ["k"]), role("b")], courses: [course("k")],
          transitions: [step("a", "b", months: 12)])
      ], goal: "b")
    try feature.past("a", months: 6)
    try feature.past("a", months: 5)
    #expect(
      feature.routes() == [
        "outside -[k 2026-01-01..2026-01-11 100]-> a 2026-01-11 -> b 2026-02-11 | 2026-02-11 100 1"
      ])
  }

  // held before: a;  now: b
  @Test func `A12 a past role may be a goal, and one returns from anywhere`() throws {
    var feature = try Feature(
      [path(roles: [role("a"), role("b")], transitions: [step("outside", "a")])], goal: "a")
    try feature.past("a")
    try feature.now("b")
    feature.query.jobSearchDays = 3
    #expect(feature.routes() == ["b -> a 2026-01-01 | 2026-01-01 0 0"])
    feature.query.roles.removeLast()
    #expect(feature.routes() == ["outside -> a 2026-01-04 | 2026-01-04 0 0"])
  }

  // p: outside --> a,  q (recognised): outside --k--> q/b,  held before: c
  @Test func `A13 only recognised transitions, and returns`() throws {
    var feature = try Feature([
      path(roles: [role("a"), role("c")], transitions: [step("outside", "a")]),
      path(
        "q", recognised: true, roles: [role("b")], courses: [course("k")],
        transitions: [step("outside", "b", "k")]),
    ])
    try feature.past("c")
    feature.query.recognisedOnly = true
    #expect(
      feature.routes().sorted() == [
        "outside -> c 2026-01-01 | 2026-01-01 0 0",
        "outside -[k 2026-01-01..2026-01-11 100]-> b 2026-01-11 | 2026-01-11 100 1",
      ])
  }

  // outside --> a(nights) --> c,  outside --k--> b(heights) --> c
  @Test func `A14 no role entered has a tag to avoid, and each has all that are needed`() throws {
    var feature = try Feature(
      [
        path(
          roles: [
            role("a", tags: ["nights"]), role("b", tags: ["heights"]), role("c", tags: ["heights"]),
          ], courses: [course("k")],
          transitions: [
            step("outside", "a"), step("outside", "b", "k"), step("a", "c"), step("b", "c"),
          ])
      ], goal: "c")
    let around =
      "outside -[k 2026-01-01..2026-01-11 100]-> b 2026-01-11 -> c 2026-01-11 | 2026-01-11 100 1"
    let nights = try #require(feature.graph.tag("nights"))
    let heights = try #require(feature.graph.tag("heights"))
    #expect(
      feature.routes() == ["outside -> a 2026-01-01 -> c 2026-01-01 | 2026-01-01 0 0"])
    feature.query.avoid = [nights]
    #expect(feature.routes() == [around])
    (feature.query.avoid, feature.query.need) = ([], [heights])
    #expect(feature.routes() == [around])
    feature.query.need = [heights, nights]
    #expect(feature.routes() == [])
  }

  // held before: a(nights)
  @Test func `A15 tags count on a return as well`() throws {
    var feature = try Feature(
      [path(roles: [role("a", tags: ["nights"])], transitions: [])], goal: "a")
    try feature.past("a")
    #expect(feature.routes() == ["outside -> a 2026-01-01 | 2026-01-01 0 0"])
    feature.query.avoid = [try #require(feature.graph.tag("nights"))]
    #expect(feature.routes() == [])
  }

  // outside --e--> d;  e by 12 months in a,  c includes b includes a
  @Test func `A16 experience gives a credential, past and present counted together`() throws {
    let demand = ExperienceDemand(roles: ["a"], months: 12)
    var feature = try Feature(
      [
        path(
          roles: [role("a"), role("b", includes: ["a"]), role("c", includes: ["b"]), role("d")],
          credentials: [credential("e", implies: ["f"], fromExperience: demand), credential("f")],
          transitions: [step("outside", "d", "f")])
      ], goal: "d")
    try feature.past("a", months: 5)
    try feature.now("c", months: 6)
    #expect(feature.routes() == [])
    try feature.past("b", months: 1)
    #expect(feature.routes() == ["outside -> d 2026-01-01 | 2026-01-01 0 0"])
  }

  // outside --x--> a;  a proof of y, valid 6 months, implies x
  @Test func `A17 a proof counts to its last day, with all that it implies`() throws {
    var feature = try Feature(
      [
        path(
          roles: [role("a")],
          credentials: [
            credential("x"), credential("w", implies: ["x"]),
            credential("y", implies: ["w"], validMonths: 6),
          ], transitions: [step("outside", "a", "x")])
      ], from: "2026-02-28", goal: "a")
    try feature.holds("y", since: "2025-08-31")
    #expect(feature.routes() == ["outside -> a 2026-02-28 | 2026-02-28 0 0"])
    feature.query.from = try day("2026-03-01")
    #expect(feature.routes() == [])
    #expect(feature.answer().lapsed == feature.query.proofs)
    try feature.holds("y")
    #expect(feature.routes() == ["outside -> a 2026-03-01 | 2026-03-01 0 0"])
  }

  // outside --> a --20 months--> b;  a proof lapses on the way
  @Test func `A18 a proof that lapses on the way still counts`() throws {
    var feature = try Feature(
      [
        path(
          roles: [role("a"), role("b")], credentials: [credential("x", validMonths: 6)],
          transitions: [step("outside", "a"), step("a", "b", "x", months: 20)])
      ], goal: "b")
    try feature.holds("x", since: "2025-12-01")
    #expect(feature.routes() == ["outside -> a 2026-01-01 -> b 2027-09-01 | 2027-09-01 0 0"])
  }
}
