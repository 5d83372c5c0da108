package import PathGraph

/// A place from which somebody can become something: a role, or outside, with what one brings.
package struct Origin: Sendable {
  /// The role that one has; nil for outside.
  package var start: RoleIndex?
  /// What everybody in that role can show, and the query's own proofs.
  package var holds: [CredentialIndex]
  /// What one must be able to show beside that; nothing on the way gives it.
  package var brings: [CredentialIndex]
  /// The routes to the goal, in the query's order; never empty.
  ///
  /// The complete Pareto set, except for who brings what a way in asks: then those without a course.
  package var routes: [Route]
}

/// From where a role can be reached.
package struct Origins: Sendable {
  /// Outside first, then roles in the graph's order, then outside with what a way in asks.
  package var origins: [Origin]
  /// Whether it is proven that nothing is missing.
  package var isComplete: Bool
}

extension RouteMatcher {
  /// Who can become something: outside, and every role from which that goes better.
  ///
  /// A person in a role is taken to have just begun there and to have shown what every way into it
  /// asks. Each place is searched forward, by the same definition as any question, so that both
  /// directions agree: a role reaches the goal exactly where it, or outside, stands here with
  /// nothing to bring.
  ///
  /// - Parameters:
  ///   - goal: The role that is reached.
  ///   - query: What everybody brings and every limit; its roles and goals do not count.
  /// - Returns: Every place from where it is reached.
  /// - Complexity: one question with one goal for each role that may help.
  package func origins(of goal: RoleIndex, _ query: Query) -> Origins {
    var asked = query
    asked.roles = []
    asked.goalRoles = [goal]
    asked.goalCredentials = []
    let starts = starts(helpingTo: goal, asked)
    let ways = graph.transitions(into: goal).filter { graph.origin(of: $0) == nil }
      .flatMap { graph.ways(of: $0) }
    // Each place may be asked twice, and each answer may look for the limit that stops it.
    asked.budget = query.budget / (4 * (starts.count + ways.count + 1))
    var found = Origins(origins: [], isComplete: true)
    let outside = origin(nil, asked, &found.isComplete)
    found.origins += [outside].compactMap { $0 }
    for role in starts {
      guard let origin = origin(role, asked, &found.isComplete) else { continue }
      if let outside, !origin.goesBeyond(outside) { continue }
      found.origins.append(origin)
    }
    found.origins += entries(by: ways, asked, &found.isComplete)
    return found
  }

  /// What everybody who works in a role has shown: what it requires, and what all ways into it ask.
  ///
  /// - Complexity: O(ways into the role and what they ask).
  package func holdings(of role: RoleIndex) -> [CredentialIndex] {
    let ways = graph.transitions(into: role).flatMap { graph.ways(of: $0) }
    let each = ways.map { graph.closure(of: graph.demands(of: $0)) }
    let shared = each.dropFirst().reduce(each.first ?? []) { $0.intersection($1) }
    return shared.union(graph.requirements(of: role)).sorted()
  }

  /// The query of somebody who has just begun in a role.
  package func query(_ query: Query, from role: RoleIndex?) -> Query {
    guard let role else { return query }
    var query = query
    query.roles = [Query.HeldRole(role: role, months: 0, isCurrent: true)]
    query.proofs += holdings(of: role).map { Query.Proof(credential: $0) }
    return query
  }

  private func origin(
    _ start: RoleIndex?, _ asked: Query, _ isComplete: inout Bool
  ) -> Origin? {
    var query = query(asked, from: start)
    let holds = Question.credentialsHeld(query, graph).sorted()
    var answer = answer(query)
    var brings: [CredentialIndex] = []
    if answer.routes.isEmpty, answer.isComplete {
      brings = answer.unreachable.flatMap(\.obstacles).compactMap { obstacle in
        guard case .credential(let credential) = obstacle else { return nil }
        return credential
      }
      guard !brings.isEmpty, brings.count == answer.unreachable.flatMap(\.obstacles).count else {
        return nil
      }
      query.proofs += brings.map { Query.Proof(credential: $0) }
      answer = self.answer(query)
    }
    isComplete = isComplete && answer.isComplete
    guard !answer.routes.isEmpty else { return nil }
    return Origin(start: start, holds: holds, brings: brings, routes: answer.routes)
  }

  /// The places outside from which one enters at once, with what a way in asks.
  private func entries(
    by ways: [WayIndex], _ asked: Query, _ isComplete: inout Bool
  ) -> [Origin] {
    let held = Question.credentialsHeld(asked, graph)
    var seen = Set<[CredentialIndex]>()
    var origins: [Origin] = []
    for way in ways {
      let brings = graph.demands(of: way).filter { !held.contains($0) }
      guard !brings.isEmpty, seen.insert(brings).inserted else { continue }
      var query = asked
      query.proofs += brings.map { Query.Proof(credential: $0) }
      query.maxCourses = 0
      let answer = answer(query)
      isComplete = isComplete && answer.isComplete
      guard !answer.routes.isEmpty else { continue }
      origins.append(
        Origin(start: nil, holds: held.sorted(), brings: brings, routes: answer.routes))
    }
    return origins
  }

  /// The roles that may help somebody to a goal: transitions lead on from them, or whoever works
  /// there has shown something.
  private func starts(helpingTo goal: RoleIndex, _ query: Query) -> [RoleIndex] {
    var leading: Set<RoleIndex> = [goal]
    var next = [goal]
    while let role = next.popLast() {
      for origin in graph.transitions(into: role).compactMap({ graph.origin(of: $0) })
      where leading.insert(origin).inserted {
        next.append(origin)
      }
    }
    let held = Question.credentialsHeld(query, graph)
    return graph.roleIndices.filter { role in
      let included = graph.included(in: role)
      guard !included.contains(goal) else { return false }
      return included.contains(where: leading.contains) || !held.isSuperset(of: holdings(of: role))
    }
  }
}

extension Origin {
  /// Whether somebody here has a route that nobody outside has, or needs less for it.
  fileprivate func goesBeyond(_ outside: Origin) -> Bool {
    guard Set(outside.brings).isSubset(of: brings) else { return true }
    return routes.contains { route in
      !outside.routes.contains { $0.vector.isNoWorse(than: route.vector) }
    }
  }
}
