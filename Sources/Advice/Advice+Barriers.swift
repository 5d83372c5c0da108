internal import PathGraph
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
  }

  /// What would have to change.
  package var kind: Kind
  /// What comes of it.
  package var effect: Barrier.Effect
}

extension Advisor {
  /// What stands between a person and more: every single change that opens or much improves a goal,
  /// those that open most first.
  ///
  /// - Complexity: some ten to thirty questions more; so it is looked for only when asked.
  func barriers(to answer: Answer, for profile: Profile) -> [AdviceBarrier] {
    let query = profile.query(in: graph)
    let found = matcher(for: profile).barriers(to: answer, of: query)
      .map { AdviceBarrier(kind: .change($0.change), effect: $0.effect) }
    return found + [employer(answer, profile)].compactMap { $0 }
  }

  /// What it saves when an employer takes the person on, likely subsidy counted on both sides.
  private func employer(_ answer: Answer, _ profile: Profile) -> AdviceBarrier? {
    guard profile.applicant.kind == nil, !profile.roles.contains(where: \.isCurrent) else {
      return nil
    }
    var employed = profile
    employed.applicant = Profile.Applicant(kind: .employer, employs: true)
    employed.subsidy = .likely
    let effect = matcher(for: employed).effect(of: employed.query(in: graph), beyond: answer)
    return effect.isEmpty ? nil : AdviceBarrier(kind: .employer, effect: effect)
  }
}
