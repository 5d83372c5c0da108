import PathGraph
import TestSupport
import Testing

/// One test for each kind of fault.
struct GraphFaultTests {
  /// Every error and warning of paths that no graph can be made of.
  private func errors(_ paths: [Path]) -> [GraphFault] {
    do {
      _ = try PathGraph(paths)
      return []
    } catch {
      return error.faults.filter(\.isError)
    }
  }

  private func warnings(_ paths: [Path]) throws -> [GraphFault.Kind] {
    try PathGraph(paths).warnings.map(\.kind)
  }

  private var entry: Transition { step("outside", "a") }

  private let place = Place(path: "p")

  @Test func `an id that nothing has is reported with the nearest`() {
    let faults = errors([
      path(
        roles: [role("monteur", requires: ["vca-bais"], tags: ["night"])],
        credentials: [credential("vca-basis")], transitions: [step("outside", "monter")])
    ])
    #expect(
      Set(faults) == [
        GraphFault(
          .unknown(.credential, id: "vca-bais", nearest: ["vca-basis"]),
          at: place.key("roles").position(0).key("requires").position(0)),
        GraphFault(
          .unknown(.tag, id: "night", nearest: ["nights"]),
          at: place.key("roles").position(0).key("tags").position(0)),
        GraphFault(
          .unknown(.role, id: "monter", nearest: ["monteur"]),
          at: place.key("transitions").position(0).key("to")),
      ])
  }

  @Test func `a source that the file does not list is reported`() {
    var file = path(roles: [role("a")], transitions: [entry])
    file.roles[0].source = "letters"
    file.sources = [Source(id: "letter", title: "A letter")]
    #expect(
      errors([file]) == [
        GraphFault(
          .unknown(.source, id: "letters", nearest: ["letter"]),
          at: place.key("roles").position(0).key("source"))
      ])
  }

  @Test func `an id that stands twice is reported with its first place`() {
    let faults = errors([
      path(roles: [role("a"), role("a")], courses: [course("k"), course("k")], transitions: [])
    ])
    #expect(
      faults == [
        GraphFault(
          .double(.role, id: "a", first: place.key("roles").position(0).key("id")),
          at: place.key("roles").position(1).key("id")),
        GraphFault(
          .double(.course, id: "k", first: place.key("courses").position(0).key("id")),
          at: place.key("courses").position(1).key("id")),
      ])
  }

  @Test func `two paths with the same id are reported`() {
    let faults = errors([
      path(roles: [role("a")], transitions: []), path(roles: [role("b")], transitions: []),
    ])
    let place = place.key("id")
    #expect(faults.contains(GraphFault(.double(.path, id: "p", first: place), at: place)))
  }

  @Test(arguments: ["Monteur", "eerste monteur", "é", "a/b", "", "outside"])
  func `an id with other characters is reported`(_ id: String) {
    let faults = errors([path(roles: [role(id)], transitions: [])])
    #expect(
      faults == [
        GraphFault(.malformed(.role, id: id), at: place.key("roles").position(0).key("id"))
      ])
  }

  @Test func `credentials that imply each other in a circle are reported`() {
    let faults = errors([
      path(
        roles: [],
        credentials: [
          credential("x", implies: ["y"]), credential("y", implies: ["z"]),
          credential("z", implies: ["x"]), credential("top", implies: ["x"]),
        ], transitions: [])
    ])
    #expect(faults.map(\.kind) == [.cycle(ids: ["p/x", "p/y", "p/z", "p/x"])])
  }

  @Test func `a credential that implies itself is a circle`() {
    let faults = errors([
      path(roles: [], credentials: [credential("x", implies: ["x"])], transitions: [])
    ])
    #expect(faults.map(\.kind) == [.cycle(ids: ["p/x", "p/x"])])
  }

  @Test func `experience asked of somebody from outside is reported`() {
    let faults = errors([
      path(roles: [role("a")], transitions: [step("outside", "a", months: 6)])
    ])
    #expect(
      faults == [
        GraphFault(
          .experienceFromOutside(months: 6),
          at: place.key("transitions").position(0).key("ways").position(0).key("months"))
      ])
  }

  @Test func `a recognised path that does not say where is reported`() {
    var file = path(recognised: true, roles: [role("a")], transitions: [entry])
    #expect(errors([file]) == [])
    file.recognition?.source = nil
    #expect(
      errors([file]) == [GraphFault(.recognitionWithoutSource, at: place.key("recognition"))])
  }

  @Test func `a tag said both to hold and not to hold is reported`() {
    var file = path(roles: [role("a", tags: ["nights", "shifts"])], transitions: [entry])
    file.roles[0].notTags = ["shifts"]
    #expect(errors([file]).map(\.kind) == [.tagBothWays(id: "shifts")])
  }

  @Test func `a transition that leads to where it starts is reported`() {
    let faults = errors([path(roles: [role("a")], transitions: [entry, step("a", "p/a")])])
    #expect(
      faults == [
        GraphFault(
          .leadsNowhere(role: "p/a"), at: place.key("transitions").position(1).key("to"))
      ])
  }

  @Test func `all errors of all files are reported at once`() {
    let faults = errors([
      path(roles: [role("A")], transitions: []),
      path("q", roles: [role("B")], transitions: [step("a", "b")]),
    ])
    #expect(faults.map(\.place.path) == ["p", "q", "q", "q"])
  }

  @Test func `a demanded credential that nothing awards is doubtful`() throws {
    let demand = ExperienceDemand(roles: ["a"], months: 3)
    let kinds = try warnings([
      path(
        roles: [role("a", requires: ["x", "given", "earned"])],
        credentials: [
          credential("x"), credential("y"), credential("given"),
          credential("earned", fromExperience: demand),
        ], courses: [course("k", awards: ["given"])],
        transitions: [step("outside", "a", "y")])
    ])
    let found = kinds.filter { if case .neverAwarded = $0 { true } else { false } }
    #expect(found == [.neverAwarded(id: "p/x"), .neverAwarded(id: "p/y")])
  }

  @Test func `a role that cannot be reached from outside is doubtful`() throws {
    let kinds = try warnings([
      path(
        roles: [role("a"), role("b"), role("c"), role("d")],
        transitions: [entry, step("a", "b"), step("c", "d")])
    ])
    let found = kinds.filter { if case .neverReached = $0 { true } else { false } }
    #expect(found == [.neverReached(role: "p/c"), .neverReached(role: "p/d")])
  }

  @Test func `a course that serves no transition is doubtful`() throws {
    let kinds = try warnings([
      path(
        roles: [role("a")],
        courses: [course("k"), course("l"), course("m", requires: ["k"])],
        transitions: [step("outside", "a", "k")])
    ])
    let found = kinds.filter { if case .servesNothing = $0 { true } else { false } }
    #expect(found == [.servesNothing(course: "p/l"), .servesNothing(course: "p/m")])
  }

  @Test func `a fact without a source is doubtful, an estimate with a reason is not`() throws {
    var file = path(
      roles: [role("a"), role("b"), role("c")],
      transitions: [entry, step("a", "b"), step("a", "c")])
    for number in file.transitions.indices { file.transitions[number].source = "s" }
    file.roles[0].source = "s"
    file.roles[1].isEstimate = true
    file.roles[1].note = LocalizedText(nl: "Omdat het zo is")
    let faults = try PathGraph([file]).warnings.filter { $0.kind == .withoutSource }
    #expect(faults == [GraphFault(.withoutSource, at: place.key("roles").position(2))])
  }

  @Test func `an estimate without a reason is doubtful`() throws {
    var file = path(
      roles: [role("a")], courses: [course("k")], transitions: [step("outside", "a", "k")])
    file.courses[0].isEstimate = true
    #expect(
      try PathGraph([file]).warnings.contains(
        GraphFault(.estimateWithoutNote, at: place.key("courses").position(0))))
    file.courses[0].note = LocalizedText(nl: "Geschat")
    #expect(try !warnings([file]).contains(.estimateWithoutNote))
  }

  @Test func `a practice statement that implies a level is doubtful`() throws {
    var file = path(
      roles: [role("a")], credentials: [credential("p1", implies: ["nlqf-2"])],
      courses: [course("k", awards: ["p1"])], transitions: [step("outside", "a", "p1")])
    let common = path("common", roles: [], credentials: [credential("nlqf-2")], transitions: [])
    let fault = GraphFault.Kind.statementImpliesLevel(course: "p/k", level: "nlqf-2")
    #expect(try !warnings([common, file]).contains(fault))
    file.courses[0].kind = .practiceStatement
    #expect(try warnings([common, file]).contains(fault))
  }

  @Test func `a role of which expected tags are not known is doubtful`() throws {
    var file = path(
      roles: [role("a", tags: ["nights", "shifts", "heights"])], transitions: [entry])
    file.roles[0].notTags = ["physically-heavy"]
    #expect(
      try warnings([file]).contains(.tagsNotKnown(role: "p/a", tags: ["part-time-possible"])))
    file.roles[0].notTags.append("part-time-possible")
    #expect(
      try !warnings([file]).contains { if case .tagsNotKnown = $0 { true } else { false } })
  }

  @Test func `a source not looked at for over a year is old the day after`() throws {
    var file = path(roles: [role("a")], transitions: [entry])
    let seen = try #require(Day(year: 2024, month: 2, day: 29))
    file.sources = [Source(id: "s", title: "s", seen: seen), Source(id: "t", title: "t")]
    let graph = try PathGraph([file])
    let anniversary = try #require(Day(year: 2025, month: 2, day: 28))
    #expect(graph.staleSources(on: anniversary) == [])
    #expect(
      graph.staleSources(on: anniversary.adding(days: 1)) == [
        GraphFault(.sourceOld(id: "s", seen: seen), at: place.key("sources").key("s"))
      ])
  }
}
