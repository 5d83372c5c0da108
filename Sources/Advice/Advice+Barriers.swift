package import CourseOffers
package import PathGraph
package import RouteMatcher
internal import SlimSubsidy

/// What one change would open or much improve for a person, and what kind of change it is.
package struct AdviceBarrier: Sendable {
  /// What would have to change.
  package enum Kind: Sendable {
    /// Something about the question itself.
    case change(Change)
    /// An employer takes the person on and asks for the subsidy.
    case employer
    /// A course may be so many kilometres away.
    case distance(Int)
  }

  /// What would have to change.
  package var kind: Kind
  /// What comes of it.
  package var effect: Barrier.Effect
  /// The courses of routes given that could be booked then, and are an estimate now.
  package var bookable: [Bookable] = []

  /// A course that could be booked.
  package struct Bookable: Sendable {
    /// The course.
    package var course: CourseIndex
    /// The nearest offer of it.
    package var nearest: OfferTable.Listed
  }
}

extension Advice {
  /// The courses of the routes shown of which nothing lies in reach, each once, with the nearest
  /// offer there is.
  fileprivate var outOfReach: [AdviceBarrier.Bookable] {
    // Paths share courses under one title: the same offer is told once.
    var seen: Set<String> = []
    return answer.routes.prefix(profile.limit).flatMap { route in
      route.learned.compactMap { learn in
        guard case .estimate(.unfitting(.distance, let nearest?)) = offer(for: learn, in: route),
          nearest.distance != nil, seen.insert(graph[learn.course].title.nl).inserted
        else { return nil }
        return AdviceBarrier.Bookable(course: learn.course, nearest: nearest)
      }
    }
  }
}

extension Advisor {
  /// What stands between a person and more: every single change that opens or much improves a goal,
  /// those that open most first.
  ///
  /// - Complexity: some ten to thirty questions more; so it is looked for only when asked.
  func barriers(to advice: Advice) -> [AdviceBarrier] {
    let (answer, profile) = (advice.answer, advice.profile)
    let query = profile.query(in: graph)
    let found = matcher(for: profile).barriers(to: answer, of: query)
      .map { AdviceBarrier(kind: .change($0.change), effect: $0.effect) }
    let all = found + distances(advice) + [employer(answer, profile)].compactMap { $0 }
    // The sort keeps the order of equals.
    return all.sorted { left, right in
      left.effect.opensMore(than: right.effect, beside: left.bookable.count, right.bookable.count)
    }
  }

  /// What wider distances open, improve and make bookable, each more than the one before.
  ///
  /// Where nothing lies in reach a step is an estimate, which no wider distance beats; so that a
  /// step can be booked at all counts as well.
  private func distances(_ advice: Advice) -> [AdviceBarrier] {
    let profile = advice.profile
    guard profile.home != nil, let limit = profile.maxDistanceKm, catalogue != nil else {
      return []
    }
    let missing = advice.outOfReach
    let steps = missing.compactMap(\.nearest.distance).map { Int(($0 / 10).rounded(.up)) * 10 }
    let distances = Set(steps + [2 * limit]).sorted().filter { $0 > limit }
    var found: [AdviceBarrier] = []
    for distance in distances.prefix(Self.mostDistances) {
      var wider = profile
      wider.maxDistanceKm = distance
      let barrier = AdviceBarrier(
        kind: .distance(distance),
        effect: matcher(for: wider).effect(of: wider.query(in: graph), beyond: advice.answer),
        bookable: missing.filter { $0.nearest.distance.map { $0 <= Double(distance) } ?? false })
      let last = found.last
      guard
        barrier.bookable.count > last?.bookable.count ?? 0
          || barrier.effect.opened.count > last?.effect.opened.count ?? 0
          || barrier.effect.improved.count > last?.effect.improved.count ?? 0
      else { continue }
      found.append(barrier)
    }
    return found
  }

  /// So many wider distances are tried.
  private static let mostDistances = 3

  /// What it saves when an employer takes the person on: what is likely apart from that is counted
  /// on both sides, so that nothing else makes the difference.
  private func employer(_ answer: Answer, _ profile: Profile) -> AdviceBarrier? {
    guard profile.applicant.kind == nil, !profile.roles.contains(where: \.isCurrent) else {
      return nil
    }
    let query = profile.query(in: graph)
    // Who counts on what is likely counts on an employer already, where a course leaves room for a job.
    let before =
      profile.subsidy == .likely
      ? answer : matcher(for: profile, counting: .likelyOnceEmployed).answer(query)
    var employed = profile
    employed.applicant = Profile.Applicant(kind: .employer, employs: true)
    let effect = matcher(for: employed, counting: .likely).effect(of: query, beyond: before)
    return effect.isEmpty ? nil : AdviceBarrier(kind: .employer, effect: effect)
  }
}
