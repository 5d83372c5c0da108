import PathGraph
import RouteMatcher

/// One query, answered by the matcher and by the oracle, and everything that is wrong with it.
struct Comparison {
  /// What the oracle found; nil where it did not come to an end.
  private(set) var expected: [RoleIndex: [Oracle.Found]]?
  /// What is wrong; empty where both agree.
  private(set) var faults: [String] = []
  let answer: Answer

  init(_ written: Written, _ query: Query, timetables: FixedTimetables) {
    var oracle = Oracle(written, query, timetables: timetables)
    let found = oracle.paretoSets()
    expected = oracle.isComplete ? found : nil
    let matcher = RouteMatcher(written.graph, timetables: timetables)
    answer = matcher.answer(query)
    let again = matcher.answer(query)
    if answer.routes != again.routes || answer.unreachable != again.unreachable {
      faults.append("the same query has two answers")
    }
    if !answer.isComplete { faults.append("the answer is not complete") }
    checkGoals(written, query)
    checkRoutes(written, query, timetables)
    checkOrder(query)
    if let expected { compare(expected, written, query) }
  }

  private mutating func checkGoals(_ written: Written, _ query: Query) {
    let profile = Profile(written, query)
    let routed = Set(answer.routes.map(\.role.position))
    let unreachable = Set(answer.unreachable.map(\.role.position))
    if Set(answer.lapsed) != Set(profile.lapsed) { faults.append("other proofs have lapsed") }
    if !routed.isDisjoint(with: profile.heldGoals) { faults.append("a held role has routes") }
    if !routed.isDisjoint(with: unreachable) { faults.append("an unreachable role has routes") }
    for missed in answer.unreachable where missed.obstacles.isEmpty {
      faults.append("nothing stands in the way of \(written.graph.id(of: missed.role))")
    }
    guard query.goalRoles != nil else { return }
    if Set(answer.held.map(\.position)) != profile.heldGoals { faults.append("other held goals") }
    if routed.union(unreachable) != profile.goals { faults.append("a goal is left out") }
  }

  private mutating func checkRoutes(
    _ written: Written, _ query: Query, _ timetables: FixedTimetables
  ) {
    let checker = RouteChecker(written, query, timetables: timetables)
    for route in answer.routes {
      if let fault = checker.fault(in: route) {
        faults.append("\(route.text(written.graph)): \(fault)")
      }
    }
  }

  private mutating func checkOrder(_ query: Query) {
    let keys = OrderKey.all(of: answer.routes.map(\.vector), query.order)
    if zip(keys, keys.dropFirst()).contains(where: { $1 < $0 }) {
      faults.append("not in the order \(query.order)")
    }
  }

  private mutating func compare(
    _ expected: [RoleIndex: [Oracle.Found]], _ written: Written, _ query: Query
  ) {
    for role in written.roles.indices.map({ RoleIndex($0) }) {
      let vectors = answer.routes.filter { $0.role == role }.map(\.vector)
      let other = expected[role, default: []].map(\.vector)
      guard Set(vectors) != Set(other) || vectors.count != other.count else { continue }
      let routes = answer.routes.filter { $0.role == role }.map { $0.text(written.graph) }
      faults.append(
        """
        to \(written.graph.id(of: role)):
          matcher \(routes.joined(separator: "\n          "))
          oracle  \(expected[role, default: []].map { $0.text(written.graph) }
            .joined(separator: "\n          "))
        """)
    }
  }
}

/// What an answer is sorted by: exact, by integers alone.
struct OrderKey: Comparable {
  private var figures: [Int]

  static func all(of vectors: [Route.Vector], _ order: Query.Order) -> [OrderKey] {
    let columns: [[Int]] = vectors.map { vector in
      [Int(vector.finish.number), Int(vector.netCost.cents), vector.courses]
    }
    switch order {
    case .fastest: return columns.map { OrderKey(figures: $0) }
    case .cheapest: return columns.map { OrderKey(figures: [$0[1], $0[0], $0[2]]) }
    case .fewestCourses: return columns.map { OrderKey(figures: [$0[2], $0[0], $0[1]]) }
    case .balanced: return balanced(columns)
    }
  }

  /// The sums of (value − best) / (worst − best), all three over the same denominator.
  private static func balanced(_ columns: [[Int]]) -> [OrderKey] {
    let best = (0..<3).map { criterion in columns.map { $0[criterion] }.min() ?? 0 }
    let spread = (0..<3).map { criterion in
      (columns.map { $0[criterion] }.max() ?? 0) - best[criterion]
    }
    let common = spread.reduce(1) { $0 * max(1, $1) }
    return columns.map { values in
      let sum = (0..<3).reduce(0) { sum, criterion in
        sum + (values[criterion] - best[criterion]) * (common / max(1, spread[criterion]))
      }
      return OrderKey(figures: [sum] + values)
    }
  }

  static func < (left: OrderKey, right: OrderKey) -> Bool {
    left.figures.lexicographicallyPrecedes(right.figures)
  }
}
