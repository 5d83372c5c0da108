internal import Advice
internal import PathGraph
internal import RouteChart
internal import RouteMatcher

/// The roles of one path that are in reach.
struct RoleGroup {
  let title, count: String
  let lines: [Line]

  /// A role with its best route in short.
  struct Line {
    let title, href: String
    /// When, and what it costs.
    let finish, cost, courses: String
    let isAtOnce: Bool

    init(_ advice: Advice, _ position: Int, _ visit: Visit) {
      let route = advice.answer.routes[position]
      let words = advice.words
      title = advice.graph[route.role].title[visit.language]
      let question = visit.question.setting("richting", to: [])
        .setting("doel", to: [advice.graph.id(of: route.role)])
      href = visit.link("/routes", question)
      isAtOnce = route.vector.finish <= advice.profile.from
      finish = words.day(route.vector.finish)
      cost = words.money(route.vector.netCost)
      courses = Print.courses(route.vector.courses)[visit.language]
    }
  }
}

/// The steps of a route as rows of a table, which say what the drawing shows.
struct RouteRows {
  let number: Int
  let title, result: String
  let rows: [Row]

  /// One step: when, what, and what belongs to it.
  struct Row {
    let label, title: String
    let details: [String]
  }

  init(_ line: RouteSheet.Line, number: Int) {
    self.number = number
    title = line.title
    result = line.result
    rows = line.steps.map { Row(label: $0.label, title: $0.title, details: $0.details) }
  }
}
