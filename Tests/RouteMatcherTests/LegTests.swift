import PathGraph
import RouteMatcher
import TestSupport
import Testing

/// C: what one learns for a move, and which courses serve it.
struct LegTests {
  // outside --k or (l and m)--> a
  @Test func `C01 two ways, one cheaper and one faster`() throws {
    var feature = try Feature([
      path(
        roles: [role("a")],
        courses: [course("k", .days(5), 500), course("l", .days(10), 100), course("m")],
        transitions: [
          Transition(
            from: "outside", to: "a", kind: .entry,
            ways: [Way(credentials: ["k"]), Way(credentials: ["l", "m"])])
        ])
    ])
    try feature.offer("m", runs: [run("2026-01-11", "2026-01-12", 30)])
    feature.query.order = .fastest
    #expect(
      feature.routes() == [
        "outside -[k 2026-01-01..2026-01-06 500]-> a 2026-01-06 | 2026-01-06 500 1",
        "outside -[l 2026-01-01..2026-01-11 100, m 2026-01-11..2026-01-12 30]-> a 2026-01-12 "
          + "| 2026-01-12 130 2",
      ])
  }

  // outside --x--> a;  k gives w, which implies x:  k of p, of common, of q
  @Test(arguments: [("p", 1), ("common", 1), ("q", 0)])
  func `C02 a level is reached through the own path's courses alone`(
    _ owner: String, _ count: Int
  ) throws {
    let common = path(
      "common", roles: [], credentials: [credential("x"), credential("w", implies: ["x"])],
      courses: owner == "common" ? [course("k", awards: ["w"])] : [], transitions: [])
    let own = path(
      roles: [role("a")], courses: owner == "p" ? [course("k", awards: ["w"])] : [],
      transitions: [step("outside", "a", "x")])
    let other = path(
      "q", roles: [], courses: owner == "q" ? [course("k", awards: ["w"])] : [], transitions: [])
    let feature = try Feature([common, own, other], goal: "a")
    let routes = ["outside -[k 2026-01-01..2026-01-11 100]-> a 2026-01-11 | 2026-01-11 100 1"]
    #expect(feature.routes() == Array(routes.prefix(count)))
  }

  // outside --x--> a --w--> b;  k gives x;  l, cheaper, gives w, which implies x, and is not for x
  @Test func `C18 a course is not taken for what it is not for, and is for what it gives`() throws {
    func routes(to goal: String) throws -> [String] {
      let common = path(
        "common", roles: [], credentials: [credential("x"), credential("w", implies: ["x"])],
        courses: [
          course("k", .days(10), 100, awards: ["x"]),
          course("l", .days(5), 50, awards: ["w"], notFor: ["x"]),
        ], transitions: [])
      let own = path(
        roles: [role("a"), role("b")],
        transitions: [step("outside", "a", "x"), step("a", "b", "w")])
      return try Feature([common, own], goal: goal).routes()
    }
    #expect(
      try routes(to: "a") == [
        "outside -[k 2026-01-01..2026-01-11 100]-> a 2026-01-11 | 2026-01-11 100 1"
      ])
    #expect(
      try routes(to: "b") == [
        "outside -[k 2026-01-01..2026-01-11 100]-> a 2026-01-11"
          + " -[l 2026-01-11..2026-01-16 50]-> b 2026-01-16 | 2026-01-16 150 2"
      ])
  }

  // outside --x--> a;  q/k awards x itself
  @Test func `C03 any path's course that awards what is asked serves`() throws {
    let feature = try Feature(
      [
        path(
          roles: [role("a")], credentials: [credential("x")],
          transitions: [step("outside", "a", "x")]),
        path("q", roles: [], courses: [course("k", awards: ["p/x"])], transitions: []),
      ], goal: "a")
    #expect(
      feature.routes() == [
        "outside -[k 2026-01-01..2026-01-11 100]-> a 2026-01-11 | 2026-01-11 100 1"
      ])
  }

  // q: outside --p/x--> p/a;  q/k awards w, which implies p/x
  @Test func `C04 the path that counts is the one in whose file the transition stands`() throws {
    let roles = path(roles: [role("a")], credentials: [credential("x")], transitions: [])
    let other = path(
      "q", roles: [], credentials: [credential("w", implies: ["p/x"])],
      courses: [course("k", awards: ["w"])], transitions: [step("outside", "p/a", "p/x")])
    let feature = try Feature([roles, other], goal: "a")
    #expect(
      feature.routes() == [
        "outside -[k 2026-01-01..2026-01-11 100]-> a 2026-01-11 | 2026-01-11 100 1"
      ])
  }

  // outside --m--> a;  m after l after k
  @Test func `C05 what a course requires is learned first`() throws {
    let feature = try Feature([
      path(
        roles: [role("a")],
        courses: [course("k"), course("l", requires: ["k"]), course("m", requires: ["l"])],
        transitions: [step("outside", "a", "m")])
    ])
    #expect(
      feature.routes() == [
        "outside -[k 2026-01-01..2026-01-11 100, l 2026-01-11..2026-01-21 100, "
          + "m 2026-01-21..2026-01-31 100]-> a 2026-01-31 | 2026-01-31 300 3"
      ])
  }

  // outside --> a --k--> b;  k is free outside
  @Test func `C06 one learns for the next move, not for a later one`() throws {
    var feature = try Feature(
      [
        path(
          roles: [role("a"), role("b")], courses: [course("k")],
          transitions: [step("outside", "a"), step("a", "b", "k")])
      ], goal: "b")
    try feature.offer("k", in: .outside, openings: [opening(.days(1), 0)])
    #expect(
      feature.routes() == [
        "outside -> a 2026-01-01 -[k 2026-01-01..2026-01-11 100]-> b 2026-01-11 | 2026-01-11 100 1"
      ])
  }

  // outside --k--> a --l--> b --k--> c;  k is dear
  @Test func `C07 what one has learned one keeps`() throws {
    let feature = try Feature(
      [
        path(
          roles: [role("a"), role("b"), role("c")], courses: [course("k"), course("l")],
          transitions: [step("outside", "a", "k"), step("a", "b", "l"), step("b", "c", "k")])
      ], goal: "c")
    #expect(
      feature.routes() == [
        "outside -[k 2026-01-01..2026-01-11 100]-> a 2026-01-11 "
          + "-[l 2026-01-11..2026-01-21 100]-> b 2026-01-21 -> c 2026-01-21 | 2026-01-21 200 2"
      ])
  }

  // outside --x--> a --y--> b;  k gives x, l gives x and y: dearer, but all at once
  @Test func `C08 a course that serves this move may help the next one`() throws {
    var feature = try Feature(
      [
        path(
          roles: [role("a"), role("b")], credentials: [credential("x"), credential("y")],
          courses: [
            course("k", .days(10), 100, awards: ["x"]),
            course("l", .days(15), 190, awards: ["x", "y"]),
            course("m", .days(10), 100, awards: ["y"]),
          ], transitions: [step("outside", "a", "x"), step("a", "b", "y")])
      ], goal: "b")
    feature.query.order = .fastest
    #expect(
      feature.routes() == [
        "outside -[l 2026-01-01..2026-01-16 190]-> a 2026-01-16 -> b 2026-01-16 | 2026-01-16 190 1"
      ])
    try feature.holds("x")
    #expect(
      feature.routes() == [
        "outside -> a 2026-01-01 -[m 2026-01-01..2026-01-11 100]-> b 2026-01-11 | 2026-01-11 100 1"
      ])
  }

  // a --k--> c,  b --k--> c,  outside --k--> c;  k only in a;  b includes a
  @Test func `C09 a course is learned only in one of its roles`() throws {
    var feature = try Feature(
      [
        path(
          roles: [role("a"), role("b", includes: ["a"]), role("c")],
          courses: [course("k", whileIn: ["a"])],
          transitions: [step("b", "c", "k"), step("a", "c", "k"), step("outside", "c", "k")])
      ], goal: "c")
    #expect(feature.routes() == [])
    try feature.now("b")
    #expect(
      feature.routes() == [
        "a -[k 2026-01-01..2026-01-11 100]-> c 2026-01-11 | 2026-01-11 100 1"
      ])
    feature.query.roles = []
    try feature.past("b")
    #expect(feature.routes() == [])
  }

  // outside --k--> a
  @Test func `C10 hours of the run come before those of the course`() throws {
    var feature = try Feature([
      path(
        roles: [role("a")], courses: [course("k", hours: 16, work: 24)],
        transitions: [step("outside", "a", "k")])
    ])
    try feature.offer(
      "k",
      runs: [
        run("2026-02-01", "2026-02-02", 30), run("2026-03-01", "2026-03-02", 20, hours: 8),
        run("2026-04-01", "2026-04-02", 10, work: 8),
      ])
    feature.query.order = .fastest
    feature.query.hoursPerWeek = 16
    feature.query.workHoursPerWeek = 24
    #expect(
      feature.answer().routes.map(\.vector.text) == [
        "2026-02-02 30 1", "2026-03-02 20 1", "2026-04-02 10 1",
      ])
    feature.query.hoursPerWeek = 15
    #expect(feature.answer().routes.map(\.vector.text) == ["2026-03-02 20 1"])
    (feature.query.hoursPerWeek, feature.query.workHoursPerWeek) = (nil, 23)
    #expect(feature.answer().routes.map(\.vector.text) == ["2026-04-02 10 1"])
  }

  // outside --k--> a
  @Test func `C11 hours that nobody knows fit`() throws {
    var feature = try Feature([
      path(roles: [role("a")], courses: [course("k")], transitions: [step("outside", "a", "k")])
    ])
    (feature.query.hoursPerWeek, feature.query.workHoursPerWeek) = (0, 0)
    #expect(feature.answer().routes.map(\.vector.text) == ["2026-01-11 100 1"])
  }

  // outside --k--> a
  @Test func `C12 some courses enter a route only when they are asked for`() throws {
    var feature = try Feature(
      [
        path(
          roles: [role("a")], courses: [course("k", onlyIfAsked: true)],
          transitions: [step("outside", "a", "k")])
      ], goal: "a")
    #expect(feature.routes() == [])
    feature.query.allow = [try feature.course("k")]
    #expect(feature.answer().routes.map(\.vector.text) == ["2026-01-11 100 1"])
  }

  // outside --k--> b,  outside --> a --k--> b
  @Test func `C13 with paid work only, nothing is learned outside`() throws {
    var feature = try Feature(
      [
        path(
          roles: [role("a"), role("b")], courses: [course("k")],
          transitions: [step("outside", "b", "k"), step("outside", "a"), step("a", "b", "k")])
      ], goal: "b")
    feature.query.paidOnly = true
    #expect(
      feature.routes() == [
        "outside -> a 2026-01-01 -[k 2026-01-01..2026-01-11 100]-> b 2026-01-11 | 2026-01-11 100 1"
      ])
    try feature.offer("k", in: .role(PathIndex(0)))
    #expect(feature.answer().routes.isEmpty)
  }

  // held before: a(x);  q/k gives q/w, which implies p/x, and k of p does too
  @Test(arguments: [("p", 1), ("q", 0)])
  func `C14 for a return the path that counts is the role's`(
    _ owner: String, _ count: Int
  ) throws {
    let gives = [course("k", awards: ["p/w"])]
    var feature = try Feature(
      [
        path(
          roles: [role("a", requires: ["x"])],
          credentials: [credential("x"), credential("w", implies: ["x"])],
          courses: owner == "p" ? gives : [], transitions: []),
        path("q", roles: [], courses: owner == "q" ? gives : [], transitions: []),
      ], goal: "a")
    try feature.past("a")
    #expect(feature.answer().routes.count == count)
  }

  // outside --x--> a;  l gives x and requires k, which one holds in a better version
  @Test func `C15 what is held closes under implication`() throws {
    var feature = try Feature([
      path(
        roles: [role("a")],
        credentials: [
          credential("basic"), credential("middle", implies: ["basic"]),
          credential("full", implies: ["middle"]), credential("x"),
        ],
        courses: [
          course("k", awards: ["basic"]), course("l", awards: ["x"], requires: ["basic"]),
        ], transitions: [step("outside", "a", "x")])
    ])
    try feature.holds("full")
    #expect(
      feature.routes() == [
        "outside -[l 2026-01-01..2026-01-11 100]-> a 2026-01-11 | 2026-01-11 100 1"
      ])
  }

  // outside --k and l--> a;  l runs twice
  @Test func `C16 one course at a time, in the order that is best`() throws {
    var feature = try Feature([
      path(
        roles: [role("a")], courses: [course("k"), course("l")],
        transitions: [step("outside", "a", "k", "l")])
    ])
    try feature.offer(
      "l", runs: [run("2026-01-05", "2026-01-20", 10), run("2026-01-11", "2026-02-01", 10)])
    #expect(
      feature.routes() == [
        "outside -[l 2026-01-05..2026-01-20 10, k 2026-01-20..2026-01-30 100]-> a 2026-01-30 "
          + "| 2026-01-30 110 2"
      ])
  }

  // outside --> a --k--> b --> d --m--> a,  b --m--> c,  outside --p--> c;  m only in d
  @Test func `C17 a transition made twice asks its courses once`() throws {
    var feature = try Feature(
      [
        path(
          roles: [role("a"), role("b"), role("c"), role("d")],
          courses: [course("k"), course("m", whileIn: ["d"]), course("p", .days(25), 250)],
          transitions: [
            step("outside", "a"), step("a", "b", "k"), step("b", "d"), step("d", "a", "m"),
            step("b", "c", "m"), step("outside", "c", "p"),
          ])
      ], goal: "c")
    feature.query.order = .fastest
    #expect(
      feature.routes() == [
        "outside -> a 2026-01-01 -[k 2026-01-01..2026-01-11 100]-> b 2026-01-11 -> d 2026-01-11 "
          + "-[m 2026-01-11..2026-01-21 100]-> a 2026-01-21 -> b 2026-01-21 -> c 2026-01-21 "
          + "| 2026-01-21 200 2",
        "outside -[p 2026-01-01..2026-01-26 250]-> c 2026-01-26 | 2026-01-26 250 1",
      ])
  }
}
