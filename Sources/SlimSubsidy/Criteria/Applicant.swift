/// The applicant is of a kind that may apply.
///
/// Source: rijksoverheid.nl, 3 March 2025, and cooster.nl; the article is not known.
/// Rule: employers, childminder agencies and collectives may apply; the worker or job seeker
/// never.
///
/// - Holds: the kind is one that may apply, or no applicant is named: then an employer must apply.
///   The day from which a kind may apply counts for the day of application, not here.
/// - Unknown when: never.
/// - Not modelled: what an agency or a collective may apply for, and who is in a collective.
package enum Applicant {
  /// What the criterion answers.
  package typealias Answer = ThreeValued<Met, NotMet, Never>

  /// Why it is met.
  package enum Met: Hashable, Sendable {
    /// An applicant of this kind may apply.
    case mayApply(ApplicantKind)
    /// No applicant is named: an employer must apply.
    case employerMustApply
  }

  /// Why it is not met.
  package enum NotMet: Hashable, Sendable {
    /// An applicant of this kind may not apply.
    case mayNotApply(ApplicantKind)
  }

  /// The answer for an application.
  static func answer(for application: SubsidyApplication, under scheme: SlimScheme) -> Answer {
    guard let kind = application.applicant else { return .met(.employerMustApply) }
    return scheme.applicants.contains { $0.kind == kind }
      ? .met(.mayApply(kind)) : .notMet(.mayNotApply(kind))
  }
}
