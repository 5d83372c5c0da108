package import PathGraph
package import RouteMatcher
internal import SlimSubsidy

extension Advice {
  // MARK: - Money and hours

  /// What the person pays for a route; nil where nobody knows.
  package func youPay(for route: Route) -> Money? {
    var total = Money.zero
    for learn in route.learned {
      guard let part = youPay(for: learn) else { return nil }
      total += part
    }
    return total
  }

  /// Hours of study in all; nil where they are not known for every course.
  package func studyHours(of route: Route) -> Int? {
    var total = 0
    for learn in route.learned {
      guard let hours = hoursPerWeek(of: learn) else { return nil }
      total += (hours * learn.start.days(to: learn.end) + 6) / 7
    }
    return total
  }

  // MARK: - Certainty

  /// The weakest recognition over a route's steps: `exact`, `sector` or `none`.
  package func recognition(of route: Route) -> String {
    var weakest = Recognition.Certainty.exact
    for move in route.moves {
      let path: PathIndex
      switch move.kind {
      case .transition(let transition, _): path = graph.path(of: transition)
      case .comeback: path = graph.path(of: move.to)
      }
      guard let recognition = graph[path].recognition else { return "none" }
      weakest = min(weakest, recognition.certainty)
    }
    if route.moves.isEmpty {
      guard let recognition = graph[graph.path(of: route.role)].recognition else { return "none" }
      weakest = recognition.certainty
    }
    return weakest.rawValue
  }

  /// Whether a figure of a learned course is an estimate.
  package func isEstimated(_ learn: Route.Learn) -> Bool {
    !estimates(in: learn).isEmpty
  }

  /// Whether a move is our composition and no published step.
  package func isEstimated(_ move: Route.Move) -> Bool {
    guard case .transition(let transition, let way) = move.kind else { return false }
    return graph[transition].isEstimate || graph[way].isEstimate
  }

  /// Whether any figure of a route is an estimate.
  package func isEstimated(_ route: Route) -> Bool {
    route.learned.contains(where: isEstimated) || route.moves.contains(where: isEstimated)
  }

  // MARK: - Warnings

  /// What to mind on the whole route.
  package func warnings(on route: Route) -> [LocalizedText] {
    var warnings = route.learned.contains { $0.reference == nil } ? [Notes.estimatedDates] : []
    if countsOnLikely(route.learned) { warnings.append(Notes.likelyCounted) }
    return warnings + startWarnings(on: route)
  }

  /// What the role in which a route starts has that the person wants to avoid.
  package func startWarnings(on route: Route) -> [LocalizedText] {
    guard let start = route.start else { return [] }
    let tags = graph.tags(of: start)
    return profile.avoid.filter(tags.contains).map { Notes.startHas(graph[$0], graph[start]) }
  }

  /// Whether the net cost of some course counts on a subsidy that is only likely.
  package func countsOnLikely(_ learned: [Route.Learn]) -> Bool {
    learned.contains { $0.netCost < $0.grossCost && verdict(on: $0)?.outcome == .unknown }
  }

  /// What to mind on a learned course of a route.
  package func warnings(on learn: Route.Learn, in route: Route) -> [LocalizedText] {
    figureWarnings(on: learn) + lapses(before: learn, in: route)
  }

  /// What a course asks that has lapsed when it starts.
  package func lapses(before learn: Route.Learn, in route: Route) -> [LocalizedText] {
    lapses(of: Set(graph.requirements(of: learn.course)), by: learn.start, in: route)
  }

  /// What to mind on a learned course's own figures.
  func figureWarnings(on learn: Route.Learn) -> [LocalizedText] {
    let course = graph[learn.course]
    var warnings: [LocalizedText] = []
    if course.isEstimate, isEstimated(learn) { warnings.append(Notes.estimate(course.note)) }
    if hoursPerWeek(of: learn) == nil { warnings.append(Notes.unknownHours) }
    if course.workHoursPerWeek == nil, !course.whileIn.isEmpty {
      warnings.append(Notes.unknownWorkHours)
    }
    if youPay(for: learn) == nil { warnings.append(Notes.unknownPayer) }
    if countsOnLikely([learn]) {
      warnings.append(Notes.likelyInPrice(learn.grossCost - learn.netCost))
    } else if let grant = verdict(on: learn)?.grant, learn.reference == nil,
      learn.grossCost - learn.netCost < grant.amount
    {
      warnings.append(Notes.partCounted(learn.grossCost - learn.netCost, of: grant.amount))
    }
    return warnings
  }

  /// What to mind on a move of a route.
  package func warnings(on move: Route.Move, in route: Route) -> [LocalizedText] {
    var warnings: [LocalizedText] = []
    if case .transition(let transition, let way) = move.kind {
      if graph[transition].isEstimate {
        warnings.append(Notes.estimate(graph[transition].note))
      }
      if graph[way].isEstimate { warnings.append(Notes.estimate(graph[way].note)) }
    }
    if graph[move.to].isEstimate { warnings.append(Notes.estimate(graph[move.to].note)) }
    return warnings + cautions(on: move, in: route)
  }

  /// What is not known of a role that is entered, and what will have lapsed by then.
  func cautions(on move: Route.Move, in route: Route) -> [LocalizedText] {
    unknownTags(of: move.to).map { Notes.unknownTag(graph[$0]) } + lapses(before: move, in: route)
  }

  /// The tags to avoid of which it is not known whether they hold for a role.
  package func unknownTags(of role: RoleIndex) -> [TagIndex] {
    let known = graph.tags(of: role) + graph.absentTags(of: role)
    return profile.avoid.filter { !known.contains($0) }
  }

  /// What a move asks that has lapsed by then.
  private func lapses(before move: Route.Move, in route: Route) -> [LocalizedText] {
    var asked = Set(graph.requirements(of: move.to))
    if case .transition(_, let way) = move.kind { asked.formUnion(graph.demands(of: way)) }
    return lapses(of: asked, by: move.on, in: route)
  }

  /// Which of these credentials will have lapsed by a day of a route, and when.
  private func lapses(
    of asked: Set<CredentialIndex>, by day: Day, in route: Route
  ) -> [LocalizedText] {
    var ends: [CredentialIndex: Day] = [:]
    var lasting = Set<CredentialIndex>()
    func obtain(_ credential: CredentialIndex, on obtained: Day?) {
      let months = graph[credential].validMonths
      for implied in graph.implied(by: credential) where asked.contains(implied) {
        if let months, let obtained {
          ends[implied] = max(ends[implied] ?? .earliest, obtained.adding(months: months))
        } else {
          lasting.insert(implied)
        }
      }
    }
    for proof in profile.proofs where !answer.lapsed.contains(proof) {
      obtain(proof.credential, on: proof.on)
    }
    for learn in route.learned where learn.end <= day {
      for credential in graph.awards(of: learn.course) { obtain(credential, on: learn.end) }
    }
    return asked.subtracting(lasting).sorted().compactMap { credential in
      guard let end = ends[credential], end < day else { return nil }
      return Notes.lapses(graph[credential], on: end)
    }
  }
}
