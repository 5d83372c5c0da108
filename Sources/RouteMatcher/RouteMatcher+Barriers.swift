internal import PathGraph

extension RouteMatcher {
  /// What stands between a person and more roles: every single change that opens or much improves
  /// some goal, found by asking the changed question.
  ///
  /// - Complexity: one reach for each possible change, and a search for each goal that it may open;
  ///   improvements are looked for where there are few goals.
  package func barriers(to answer: Answer, of query: Query) -> [Barrier] {
    let before = Baseline(answer, query, graph)
    var barriers: [Barrier] = []
    for ladder in changes(to: query) {
      var best: Barrier?
      for change in ladder {
        var effect = effect(of: query.applying(change), before)
        if change.skipsACourse(graph) { effect.improved = [] }
        guard !effect.isEmpty, effect.reaches(beyond: best?.effect) else { continue }
        let barrier = Barrier(change: change, effect: effect)
        barriers.append(barrier)
        best = barrier
      }
    }
    // The sort keeps the order of equals.
    return Self.withoutRepeats(barriers, graph).sorted { $0.effect.opensMore(than: $1.effect) }
  }

  /// What this matcher reaches with a query beyond another answer to it.
  package func effect(of query: Query, beyond answer: Answer) -> Barrier.Effect {
    effect(of: query, Baseline(answer, query, graph))
  }

  /// What an answer reached, for each goal.
  private struct Baseline {
    var missed: [RoleIndex]
    /// The routes to each goal that was reached, where there are few.
    var best: [(role: RoleIndex, routes: [Route])] = []

    /// Up to so many goals are asked again to see whether they improve.
    static let mostImproved = 12

    init(_ answer: Answer, _ query: Query, _ graph: PathGraph) {
      let byRole = Dictionary(grouping: answer.routes, by: \.role)
      let goals = query.goalRoles.map { Set($0).sorted() } ?? graph.roleIndices
      let held = Set(answer.held)
      missed = goals.filter { byRole[$0] == nil && !held.contains($0) }
      guard byRole.count <= Self.mostImproved else { return }
      best = goals.compactMap { role in byRole[role].map { (role, $0) } }
    }
  }

  private func effect(of query: Query, _ before: Baseline) -> Barrier.Effect {
    var effect = Barrier.Effect()
    var question = Question(query, self, leading: rolesLeading(toGoalsOf: query))
    let reach = Reach(question)
    question.keep(reach.isUsable)
    let missed = before.missed.filter {
      reach.nodes[$0.position] && !question.isGoalHeld($0)
    }
    let budget = query.budget / max(1, missed.count + before.best.count)
    for goal in missed {
      let found = search(goal, &question, reach, budget: budget)
      if let route = found.routes.first(by: query.order) { effect.opened.append(route) }
    }
    for (goal, routes) in before.best {
      let found = search(goal, &question, reach, budget: budget)
      if let improvement = Barrier.Improvement(found.routes, over: routes) {
        effect.improved.append(improvement)
      }
    }
    effect.opened.sort(by: query.order)
    return effect
  }

  // MARK: - What could change

  /// The changes that are worth asking, those of one thing in steps from small to large.
  private func changes(to query: Query) -> [[Change]] {
    let question = Question(query, self)
    let reach = Reach(question)
    var ladders: [[Change]] = graph.courses.indices.map { CourseIndex($0) }
      .filter { graph[$0].onlyIfAsked && !query.allow.contains($0) }
      .map { [.allow($0)] }
    ladders += credentialsToGet(reach).map { [.credential($0)] }
    func steps(_ most: Int?, _ hours: (Course) -> Int?) -> [Int] {
      guard let most else { return [] }
      return Set(graph.courses.compactMap(hours)).filter { $0 > most }.sorted()
    }
    ladders.append(steps(query.hoursPerWeek, \.hoursPerWeek).map { .studyHours($0) })
    ladders.append(steps(query.workHoursPerWeek, \.workHoursPerWeek).map { .workHours($0) })
    ladders += query.avoid.map { [.accept($0)] }
    if query.avoid.count > 1 { ladders.append([.acceptAll]) }
    ladders += query.need.map { [.forgo($0)] }
    if query.paidOnly { ladders.append([.unpaid]) }
    if query.recognisedOnly { ladders.append([.unrecognised]) }
    if query.finishBefore != nil { ladders.append([.anyFinish]) }
    if query.maxNetCost != nil { ladders.append([.anyCost]) }
    if query.maxCourses != nil { ladders.append([.anyCourses]) }
    return ladders
  }

  /// The credentials out of reach that a role, way or course asks by name, that one can get in
  /// itself, and whose lack no other change explains.
  ///
  /// A diploma is not among them: what keeps somebody from its course is a change of its own.
  private func credentialsToGet(_ reach: Reach) -> [CredentialIndex] {
    var asked = Set<CredentialIndex>()
    for way in graph.ways.indices { asked.formUnion(graph.demands(of: WayIndex(way))) }
    for course in graph.courses.indices {
      asked.formUnion(graph.requirements(of: CourseIndex(course)))
    }
    return asked.sorted().filter { credential in
      graph[credential].isAcquirable && !reach.credentials[credential.position]
        && !graph.courses(awarding: credential).contains { graph[$0].kind.isQualification }
    }
  }

  /// Leaves out a credential that some course gives where another change, which may be what keeps
  /// one from that course, opens as much; and all tags at once where one of them opens as much.
  private static func withoutRepeats(_ barriers: [Barrier], _ graph: PathGraph) -> [Barrier] {
    barriers.filter { barrier in
      if case .acceptAll = barrier.change {
        return !barriers.contains { other in
          guard case .accept = other.change else { return false }
          return !barrier.effect.reaches(beyond: other.effect)
        }
      }
      guard case .credential(let credential) = barrier.change,
        !graph.courses(awarding: credential).isEmpty
      else { return true }
      return !barriers.contains { other in
        if case .credential = other.change { return false }
        return !barrier.effect.reaches(beyond: other.effect)
      }
    }
  }
}

extension Course.Kind {
  /// Whether it gives a qualification or a part of one, for which one is admitted first.
  var isQualification: Bool {
    switch self {
    case .diploma, .mboCertificate, .practiceStatement, .evc: true
    case .sectorCertificate, .language, .licence, .assessment, .other: false
    }
  }
}

extension Change {
  /// Whether it grants what a course gives, so that its routes are spared the course's time.
  fileprivate func skipsACourse(_ graph: PathGraph) -> Bool {
    guard case .credential(let credential) = self else { return false }
    return !graph.courses(awarding: credential).isEmpty
  }
}

extension Barrier.Effect {
  /// Whether this opens or improves a goal that another effect does not.
  func reaches(beyond other: Self?) -> Bool {
    guard let other else { return true }
    let roles = Set(opened.map(\.role) + improved.map(\.route.role))
    return !roles.isSubset(of: other.opened.map(\.role) + other.improved.map(\.route.role))
  }
}

extension Barrier.Improvement {
  /// What the best of these routes wins over one before: the most days sooner at no more cost, else
  /// the most saved without ending later; nil where neither is much.
  ///
  /// A route that one before equals in both wins nothing, however much slower others were.
  fileprivate init?(_ routes: [Route], over before: [Route]) {
    var best: Barrier.Improvement?
    let old = before.map(\.vector)
    let new = routes.filter { route in
      !old.contains {
        $0.finish <= route.vector.finish && $0.netCost <= route.vector.netCost
      }
    }
    for route in new {
      for old in old {
        let days = route.vector.finish.days(to: old.finish)
        let saving = old.netCost - route.vector.netCost
        guard days >= 0, saving >= .zero else { continue }
        let improvement = Barrier.Improvement(
          route: route, daysSooner: days >= Barrier.fewestDaysSooner ? days : 0,
          saving: saving >= Barrier.leastSaving ? saving : .zero)
        guard improvement.daysSooner > 0 || improvement.saving > .zero else { continue }
        if let best, (best.daysSooner, best.saving) >= (improvement.daysSooner, improvement.saving)
        {
          continue
        }
        best = improvement
      }
    }
    guard let best else { return nil }
    self = best
  }
}
