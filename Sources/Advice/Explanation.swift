internal import PathGraph
internal import RouteMatcher

/// Why a route stands where it stands: what comparing it with the others shows.
struct Explanation {
  /// A criterion by which routes are compared.
  enum Criterion: CaseIterable {
    case finish
    case cost
    case courses
  }

  /// The criteria in which no route to the same role is better, and whether others equal it.
  var best: [(criterion: Criterion, isShared: Bool)]
  /// How many routes lead to the same role.
  var routesToRole: Int
  /// What differs from the route one place higher: days later, cents dearer, courses more.
  var fromAbove: (days: Int, cents: Int64, courses: Int)?
  /// The order that the routes stand in.
  var order: Query.Order
  /// The place of the route, from 1, among so many.
  var rank: Int
  var count: Int

  /// Explains the route at a position among all routes of an answer.
  init(_ routes: [Route], at position: Int, order: Query.Order) {
    let route = routes[position]
    let rivals = routes.filter { $0.role == route.role }
    best = Criterion.allCases.compactMap { criterion in
      let value = criterion.value(of: route)
      guard rivals.allSatisfy({ criterion.value(of: $0) >= value }) else { return nil }
      return (criterion, rivals.count { criterion.value(of: $0) == value } > 1)
    }
    routesToRole = rivals.count
    if position > 0 {
      let above = routes[position - 1].vector
      fromAbove = (
        above.finish.days(to: route.vector.finish),
        route.vector.netCost.cents - above.netCost.cents, route.vector.courses - above.courses
      )
    }
    self.order = order
    rank = position + 1
    count = routes.count
  }
}

extension Explanation.Criterion {
  func value(of route: Route) -> Int64 {
    switch self {
    case .finish: Int64(route.vector.finish.number)
    case .cost: route.vector.netCost.cents
    case .courses: Int64(route.vector.courses)
    }
  }
}
