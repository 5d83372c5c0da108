internal import Advice
internal import PathGraph

/// A role: what one does, what it asks, and which steps lead to it and from it.
struct RoleModel: PageModel {
  static let template = "role"
  let frame: PageFrame
  let t: PageStrings
  let title: String
  let path: PageLink
  let summary: String?
  let wage: String?
  /// What belongs to the work, and what does not.
  let tags, notTags: [String]
  let hasTags: Bool
  let requires, arrange: [String]
  let hasRequires, hasArrange: Bool
  /// The ways to it, and where one can go from it.
  let ways: [Way]
  let hasWays: Bool
  let onward: [PageLink]
  let hasOnward: Bool
  let note: String?
  /// Routes to it, and from it.
  let askTo, askFrom: String

  /// A way to the role.
  struct Way {
    let from: String
    let href: String?
    let demands: [String]
    let hasDemands: Bool
    let isEstimated: Bool
  }

  init(_ role: RoleIndex, _ visit: Visit) {
    let (graph, language) = (visit.graph, visit.language)
    let facts = graph[role]
    t = visit.strings
    let strings = t
    title = facts.title[language]
    frame = PageFrame(visit, title: title)
    let own = graph.path(of: role)
    path = PageLink(href: visit.link(to: own), label: graph[own].title[language])
    summary = facts.summary?[language]
    note = facts.note?[language]
    wage = facts.wage.map { wage in
      strings(
        "route.wage",
        [
          "from": Print.money(wage.minimum)[language], "to": Print.money(wage.maximum)[language],
        ])
    }
    tags = graph.tags(of: role).map { graph[$0].title[language] }
    notTags = graph.absentTags(of: role).map { graph[$0].title[language] }
    hasTags = !tags.isEmpty || !notTags.isEmpty
    requires = graph.requirements(of: role).map { graph[$0].title[language] }
    hasRequires = !requires.isEmpty
    arrange = facts.arrange.map { $0.title[language] }
    hasArrange = !arrange.isEmpty
    ways = graph.transitions(into: role).flatMap { transition in
      let origin = graph.origin(of: transition)
      return graph.ways(of: transition).map { way in
        var demands = graph.demands(of: way).map { graph[$0].title[language] }
        if graph[way].months > 0 {
          demands.append(strings("role.months", count: graph[way].months))
        }
        return Way(
          from: origin.map { graph[$0].title[language] } ?? strings("role.outside"),
          href: origin.map { visit.link(to: $0) }, demands: demands,
          hasDemands: !demands.isEmpty,
          isEstimated: graph[transition].isEstimate || graph[way].isEstimate)
      }
    }
    hasWays = !ways.isEmpty
    var seen = Set<RoleIndex>()
    onward = graph.transitions(from: role).map { graph.destination(of: $0) }
      .filter { seen.insert($0).inserted }
      .map { PageLink(href: visit.link(to: $0), label: graph[$0].title[language]) }
    hasOnward = !onward.isEmpty
    let id = graph.id(of: role)
    askTo = visit.link("/", Question.empty.setting("doel", to: [id]))
    askFrom = visit.link("/", Question.empty.setting("nu", to: [id]))
  }
}
