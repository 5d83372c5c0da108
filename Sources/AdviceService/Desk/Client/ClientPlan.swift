internal import Advice
internal import PathGraph
internal import RouteChart
internal import RouteMatcher

/// The best routes of one question of a conversation, with the sheets that can be made of each.
struct ClientPlan {
  /// What is tried out, and its id on the page.
  let name, id: String
  /// Whether its routes are those of what the client told.
  let isSame: Bool
  let routes: [Line]
  let hasRoutes: Bool
  let unreachable: [Unreachable]
  let messages: [String]
  let isComplete: Bool
  /// All its routes as a client sees them.
  let all: String

  /// A route, and what its buttons send.
  struct Line {
    let card: RouteCard
    let sheet: String
    /// Whether there is a course in it, and so something for an employer to read.
    let hasCourses: Bool
  }

  /// So many routes stand here; without a goal one for each role.
  private static let most = 4

  init(_ advice: Advice, number: Int, name: String, isSame: Bool, _ visit: Visit) {
    self.name = name
    self.isSame = isSame
    id = "plan-\(number)"
    let view = RoutesView(advice, visit)
    let positions = Array(view.positions.prefix(Self.most))
    let lines = advice.sheet(ofRoutesAt: positions).lines
    let last = positions.map { advice.answer.routes[$0].vector.finish }.max()
    routes = zip(positions, lines).map { position, line in
      Line(
        card: RouteCard(advice, position, line, until: last ?? advice.profile.from, visit),
        sheet: "\(number)-\(position + 1)",
        hasCourses: advice.answer.routes[position].vector.courses > 0)
    }
    hasRoutes = !routes.isEmpty
    unreachable = advice.unreachable.map { Unreachable($0, visit) }
    messages = view.messages
    isComplete = advice.answer.isComplete
    all = visit.link("/routes", visit.question)
  }
}
