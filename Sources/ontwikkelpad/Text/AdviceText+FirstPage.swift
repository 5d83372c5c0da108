internal import Advice
internal import PathGraph
internal import RouteMatcher

extension AdviceText {
  // MARK: - One line a role

  mutating func writeFirstPage() {
    var best: [RoleIndex: Route] = [:]
    for route in advice.answer.routes where best[route.role] == nil { best[route.role] = route }
    add(
      say(
        "Dit is de beste route naar elke functie die u kunt bereiken. Data zijn op zijn vroegst."
          + " Vraag daarna één functie op met --role.",
        "This is the best route to each role that you can reach. Dates are the earliest. Then ask"
          + " for one role with --role."))
    for position in graph.paths.indices {
      let path = PathIndex(position)
      let roles = graph.roleIndices.filter { graph.path(of: $0) == path && best[$0] != nil }
      guard !roles.isEmpty else { continue }
      addBlank()
      lines += terminal.wrap(
        "\(graph[path].title[language]) (\(graph[path].id))", indent: "  ", first: ""
      )
      .map { terminal.strong($0) }
      for role in roles { if let route = best[role] { writeLine(role, route) } }
    }
    addBlank()
  }

  mutating func writeLine(_ role: RoleIndex, _ route: Route) {
    add(
      terminal.strong(graph[role].title[language]) + " · " + terminal.faint(graph.id(of: role)),
      indent: "    ", first: "  ")
    let vector = route.vector
    let courses = Print.courses(vector.courses)[language]
    let first = route.steps.first.map { advice.brief(of: $0) } ?? ""
    add(
      "\(day(vector.finish)) · \(money(vector.netCost))\(certainty(of: route)) · \(courses) · "
        + say("eerst: ", "first: ") + first, indent: "    ")
  }

  /// What is said beside the cost of a route that is not sure.
  private func certainty(of route: Route) -> String {
    var doubts: [String] = []
    if route.learned.contains(where: { advice.estimates(in: $0).contains(.price) }) {
      doubts.append(say("schatting", "estimate"))
    }
    if advice.countsOnLikely(route.learned) { doubts.append(say("niet zeker", "not certain")) }
    return doubts.isEmpty ? "" : " (\(doubts.joined(separator: ", ")))"
  }
}
