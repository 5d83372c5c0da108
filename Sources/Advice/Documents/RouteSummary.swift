internal import PathFiles
internal import PathGraph
internal import RouteMatcher

/// A route in short.
struct RouteSummary: Encodable {
  let finish: String
  /// The least whole months after which it is finished.
  let months: Int
  let netCostCents: Int64
  let courses: Int
  /// The courses and the roles entered, in order.
  let learn, moves: [String]
  let estimated: Bool

  init(_ route: Route, of advice: Advice) {
    let graph = advice.graph
    finish = route.vector.finish.iso
    months = advice.profile.from.months(until: route.vector.finish)
    netCostCents = route.vector.netCost.cents
    courses = route.vector.courses
    learn = route.learned.map { graph.id(of: $0.course) }
    moves = route.moves.map { graph.id(of: $0.to) }
    estimated = advice.isEstimated(route)
  }
}
