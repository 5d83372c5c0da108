import PathGraph
import TestSupport
import Testing

/// From ids to items and back, and what hangs together.
struct LookupTests {
  private func graph() throws -> PathGraph {
    try PathGraph([
      path(
        "common", roles: [],
        credentials: [
          credential("low"), credential("mid", implies: ["low"]),
          credential("high", implies: ["mid"]),
        ], courses: [course("vca")], transitions: []),
      path(
        roles: [
          role("a", tags: ["nights"]), role("b", requires: ["vca"], includes: ["a"]),
          role("c", includes: ["b"]),
        ], credentials: [credential("low"), credential("k-proof")],
        courses: [
          course("k", awards: ["low", "common/high"], requires: ["vca"], whileIn: ["a", "b"])
        ],
        transitions: [
          step("outside", "a"), step("a", "b", "k-proof"), step("a", "b", "low"), step("q/d", "b"),
        ]),
      path(
        "q", roles: [role("d")],
        credentials: [
          credential("e", fromExperience: ExperienceDemand(roles: ["p/a"], months: 12))
        ],
        courses: [course("k")], transitions: [step("d", "p/a", "vca")]),
    ])
  }

  @Test func `every item is found by its id and says it again`() throws {
    let graph = try graph()
    for role in graph.roleIndices { #expect(graph.role(graph.id(of: role)) == role) }
    for course in graph.courses.indices.map({ CourseIndex($0) }) {
      #expect(graph.course(graph.id(of: course)) == course)
    }
    for credential in graph.credentials.indices.map({ CredentialIndex($0) }) {
      #expect(graph.credential(graph.id(of: credential)) == credential)
    }
    for transition in graph.transitions.indices.map({ TransitionIndex($0) }) {
      #expect(graph.transition(graph.id(of: transition)) == transition)
    }
    for path in graph.paths.indices { #expect(graph.path(graph.paths[path].id)?.position == path) }
    #expect(graph.roleIDs == ["p/a", "p/b", "p/c", "q/d"])
    #expect(graph.courseIDs == ["vca", "p/k", "q/k"])
    #expect(
      Set(graph.credentialIDs) == ["low", "mid", "high", "vca", "p/low", "p/k-proof", "q/e", "q/k"])
  }

  @Test func `a bare id is one of common, and an unknown id is nothing`() throws {
    let graph = try graph()
    #expect(graph.credential("vca") == graph.credential("common/vca"))
    #expect(graph.credential("k-proof") == nil)
    #expect(graph.role("a") == nil)
    #expect(graph.course("p/l") == nil)
    #expect(graph.transition("p/a>c") == nil)
    #expect(graph.path("r") == nil)
    #expect(graph.tag("nights").map { graph[$0].id } == "nights")
    #expect(graph.tag("night") == nil)
  }

  @Test func `in a file a bare id is the file's own item before one of common`() throws {
    let graph = try graph()
    let course = try #require(graph.course("p/k"))
    #expect(graph.awards(of: course).map { graph.id(of: $0) } == ["p/low", "high"])
    #expect(graph.requirements(of: course).map { graph.id(of: $0) } == ["vca"])
  }

  @Test func `transitions of the same pair are numbered`() throws {
    let graph = try graph()
    let ids = graph.transitions.indices.map { graph.id(of: TransitionIndex($0)) }
    #expect(ids == ["p/outside>a", "p/a>b", "p/a>b#2", "p/q/d>b", "q/d>p/a"])
    let from = try #require(graph.role("p/a"))
    #expect(graph.transitions(from: from).map { graph.id(of: $0) } == ["p/a>b", "p/a>b#2"])
    #expect(graph.transitions(into: from).map { graph.id(of: $0) } == ["p/outside>a", "q/d>p/a"])
    #expect(graph.transitions(from: nil).map { graph.id(of: $0) } == ["p/outside>a"])
    #expect(graph.isEntry(from))
    #expect(try !graph.isEntry(#require(graph.role("p/b"))))
  }

  @Test func `a transition knows its ends, its file and its ways`() throws {
    let graph = try graph()
    let transition = try #require(graph.transition("q/d>p/a"))
    #expect(graph.origin(of: transition) == graph.role("q/d"))
    #expect(graph.destination(of: transition) == graph.role("p/a"))
    #expect(graph.path(of: transition) == graph.path("q"))
    let way = try #require(graph.ways(of: transition).first)
    #expect(graph.ways(of: transition).count == 1)
    #expect(graph.transition(of: way) == transition)
    #expect(graph.number(of: way) == 0)
  }

  @Test func `implications are followed to the end`() throws {
    let graph = try graph()
    let high = try #require(graph.credential("high"))
    #expect(graph.implied(by: high).map { graph.id(of: $0) } == ["low", "mid", "high"])
    let own = try #require(graph.credential("p/low"))
    #expect(
      Set(graph.closure(of: [high, own]).map { graph.id(of: $0) })
        == ["low", "mid", "high", "p/low"])
    let course = try #require(graph.course("p/k"))
    #expect(
      Set(graph.gains(of: course).map { graph.id(of: $0) }) == ["low", "mid", "high", "p/low"])
  }

  @Test func `included roles are followed to the end, the role itself first`() throws {
    let graph = try graph()
    let top = try #require(graph.role("p/c"))
    #expect(graph.included(in: top).map { graph.id(of: $0) } == ["p/c", "p/b", "p/a"])
    let proof = try #require(graph.credential("q/e"))
    #expect(graph.experienceRoles(of: proof).map { graph.id(of: $0) } == ["p/a", "p/b", "p/c"])
  }

  @Test func `tags, requirements and workplaces are those written`() throws {
    let graph = try graph()
    let (a, b) = (try #require(graph.role("p/a")), try #require(graph.role("p/b")))
    #expect(graph.tags(of: a).map { graph[$0].id } == ["nights"])
    #expect(graph.absentTags(of: a).isEmpty)
    #expect(graph.requirements(of: b).map { graph.id(of: $0) } == ["vca"])
    let course = try #require(graph.course("p/k"))
    #expect(graph.workplaces(of: course).map { graph.id(of: $0) } == ["p/a", "p/b"])
  }

  @Test func `a credential opens the roles that ask it or what it implies`() throws {
    let graph = try graph()
    let vca = try #require(graph.credential("vca"))
    #expect(graph.roles(openedBy: vca).map { graph.id(of: $0) } == ["p/a", "p/b"])
    let low = try #require(graph.credential("low"))
    #expect(graph.roles(openedBy: low).isEmpty)
  }

  @Test func `a course without awards gives the credential with its own id`() throws {
    let graph = try graph()
    let course = try #require(graph.course("q/k"))
    #expect(graph.awards(of: course).map { graph.id(of: $0) } == ["q/k"])
    let credential = try #require(graph.credential("q/k"))
    #expect(graph.path(of: credential) == graph.path("q"))
    #expect(graph.courses(awarding: credential).map { $0 } == [course])
  }
}
