internal import PathGraph

extension Query.Order {
  /// Whether a vector comes before another when they are compared one criterion after the other.
  func isLexicographicallyOrdered(_ left: Route.Vector, _ right: Route.Vector) -> Bool {
    switch self {
    case .fastest, .balanced:
      (left.finish, left.netCost, left.courses) < (right.finish, right.netCost, right.courses)
    case .cheapest:
      (left.netCost, left.finish, left.courses) < (right.netCost, right.finish, right.courses)
    case .fewestCourses:
      (left.courses, left.finish, left.netCost) < (right.courses, right.finish, right.netCost)
    }
  }
}

/// The best and the worst of each criterion over an answer.
package struct Spread: Sendable, Equatable {
  /// The least of each criterion.
  package let best: Route.Vector
  /// The greatest of each criterion.
  package let worst: Route.Vector

  /// The spread of these routes; nil where there are none.
  package init?(_ routes: some Collection<Route>) {
    guard let first = routes.first?.vector else { return nil }
    var (best, worst) = (first, first)
    for vector in routes.map(\.vector) {
      best.finish = min(best.finish, vector.finish)
      best.netCost = min(best.netCost, vector.netCost)
      best.courses = min(best.courses, vector.courses)
      worst.finish = max(worst.finish, vector.finish)
      worst.netCost = max(worst.netCost, vector.netCost)
      worst.courses = max(worst.courses, vector.courses)
    }
    (self.best, self.worst) = (best, worst)
  }

  /// The sum over the criteria of (value − best) / (worst − best), exactly: each term times the
  /// product of all three widths, so that no rounding decides an order.
  func balance(of vector: Route.Vector) -> Int128 {
    let widths = [
      Int128(best.finish.days(to: worst.finish)),
      Int128(worst.netCost.cents - best.netCost.cents),
      Int128(worst.courses - best.courses),
    ].map { max(1, $0) }
    let parts = [
      Int128(best.finish.days(to: vector.finish)),
      Int128(vector.netCost.cents - best.netCost.cents),
      Int128(vector.courses - best.courses),
    ]
    return parts[0] * widths[1] * widths[2] + parts[1] * widths[0] * widths[2]
      + parts[2] * widths[0] * widths[1]
  }
}

extension [Route] {
  /// Puts the routes in an order; routes with equal criteria stand in the order of their roles.
  mutating func sort(by order: Query.Order) {
    guard let spread = Spread(self) else { return }
    let ranked = map { route in
      (route, order == .balanced ? spread.balance(of: route.vector) : 0)
    }
    self = ranked.sorted { left, right in
      if left.1 != right.1 { return left.1 < right.1 }
      if left.0.vector != right.0.vector {
        return order.isLexicographicallyOrdered(left.0.vector, right.0.vector)
      }
      return left.0.role < right.0.role
    }.map(\.0)
  }
  /// The first of the routes in an order.
  package func first(by order: Query.Order) -> Route? {
    var routes = self
    routes.sort(by: order)
    return routes.first
  }
}
