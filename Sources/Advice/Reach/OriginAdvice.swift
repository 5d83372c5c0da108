package import PathGraph
package import RouteMatcher

/// Who can become something.
package struct OriginAdvice: Sendable {
  /// What they become.
  package let goal: RoleIndex
  /// From where.
  package let origins: Origins
  /// The profile, as it was told.
  package let told: Profile
  /// What all of them can show, and their limits.
  package let profile: Profile
  /// Who answered.
  package let advisor: Advisor
}
