internal import PathGraph

extension RouteMatcher {
  /// Why each of these goals has no route: those that nothing reaches, and those that were missed.
  ///
  /// What can be learned anywhere counts here, so that all roles are looked at.
  func unreachable(
    _ goals: [RoleIndex], missed: [RoleIndex], _ query: Query
  ) -> [Unreachable] {
    guard !goals.isEmpty || !missed.isEmpty else { return [] }
    var question = Question(query, self)
    let reach = Reach(question)
    question.keep(reach.isUsable)
    let obstacles = goals.isEmpty ? nil : Obstacles(question, reach)
    let blocked = goals.map { goal in
      Unreachable(role: goal, obstacles: obstacles?.toReach(goal) ?? [])
    }
    var stopped: [Unreachable] = []
    var query = query
    query.budget /= max(1, missed.count)
    for goal in missed {
      stopped.append(Unreachable(role: goal, obstacles: limits(before: goal, query, reach)))
    }
    return (blocked + stopped).sorted { $0.role < $1.role }
  }

  /// The limits of a query that leave no route to a goal which could be reached without them.
  private func limits(before goal: RoleIndex, _ query: Query, _ reach: Reach) -> [Obstacle] {
    var unlimited = query
    unlimited.finishBefore = nil
    unlimited.maxNetCost = nil
    unlimited.maxCourses = nil
    var question = Question(unlimited, self)
    if unlimited != query {
      let found = search(goal, &question, reach, budget: query.budget)
      guard found.isComplete else { return [.limitsTogether] }
      if let best = Spread(found.routes)?.best {
        var limits: [Obstacle] = []
        if let last = query.finishBefore, best.finish > last { limits.append(.finish(best.finish)) }
        if let most = query.maxNetCost, best.netCost > most { limits.append(.cost(best.netCost)) }
        if let most = query.maxCourses, best.courses > most {
          limits.append(.courses(best.courses))
        }
        return limits.isEmpty ? [.limitsTogether] : limits
      }
    }
    let missing = Obstacles(question, reach).toShow(question.query.goalCredentials, in: goal)
    return missing.isEmpty ? [.order] : missing
  }
}
