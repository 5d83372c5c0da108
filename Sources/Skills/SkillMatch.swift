internal import PathGraph

/// What somebody's skills and those that a role asks have in common.
package struct SkillMatch: Sendable, Equatable {
  /// The skills that the person has and the role asks, those that say most first.
  package var shared: [SkillIndex]
  /// The skills that the role asks and the person is not known to have, those that say most first.
  package var missing: [SkillIndex]
  /// How much of what the role asks is there already, from 0 to 1: each skill counts as much as it
  /// says, so rare skills more.
  package var share: Double
}

extension SkillTable {
  /// How much of what a role asks somebody has.
  ///
  /// - Complexity: O(*n* log *n*) for *n* skills asked.
  package func match(_ held: Set<SkillIndex>, with asked: [SkillIndex]) -> SkillMatch {
    let asked = asked.sorted { (-weights[$0.position], $0) < (-weights[$1.position], $1) }
    let shared = asked.filter(held.contains)
    let all = asked.reduce(0) { $0 + weights[$1.position] }
    let found = shared.reduce(0) { $0 + weights[$1.position] }
    return SkillMatch(
      shared: shared, missing: asked.filter { !held.contains($0) },
      share: all > 0 ? found / all : 0)
  }
}
