internal import PathGraph

extension RouteMatcher {
  /// The roles from which some goal of a query may be reached, for which alone anything need be
  /// made ready; nil for all of them.
  ///
  /// - Complexity: O(transitions into those roles).
  func rolesLeading(toGoalsOf query: Query) -> [Bool]? {
    guard let goals = query.goalRoles else { return nil }
    var leads = [Bool](repeating: false, count: graph.roles.count)
    var next = goals
    for goal in goals { leads[goal.position] = true }
    while let role = next.popLast() {
      for transition in graph.transitions(into: role) {
        guard let origin = graph.origin(of: transition), !leads[origin.position] else { continue }
        leads[origin.position] = true
        next.append(origin)
      }
    }
    // One goes back to a past role from anywhere, and so from every role to the goal.
    let isReturn = query.roles.contains { !$0.isCurrent && leads[$0.role.position] }
    return isReturn ? nil : leads
  }
}
