/// The person who learns works for an employer, or will.
///
/// Source: rijksoverheid.nl, 22 November 2024; the article is not known.
/// Rule: the subsidy is for new workers, and for present workers who go to a new role or
/// specialisation, who learn beside paid work.
///
/// - Holds: the course is learned in a role, or the applicant takes the person on for it.
/// - Unknown when: it is learned outside a role and no employer is named.
/// - Not modelled: whether the role or specialisation that the course is for is a new one; a
///   course leads to a next role here. The hours and the length of the contract.
package enum Employed {
  /// What the criterion answers.
  package typealias Answer = ThreeValued<Met, Never, Unknown>

  /// Why it is met.
  package enum Met: Hashable, Sendable {
    /// The course is learned in a role.
    case inRole
    /// The applicant takes the person on.
    case byApplicant
  }

  /// Why it is not known.
  package enum Unknown: Doubt {
    /// There is no employer yet, as far as is known.
    case noEmployerNamed

    /// The facts that would settle it.
    package var missing: FactSet { FactSet(.employer) }
  }

  /// The answer for an application.
  static func answer(for application: SubsidyApplication) -> Answer {
    switch application.employment {
    case .inRole: .met(.inRole)
    case .byApplicant: .met(.byApplicant)
    case .outside: .unknown(.noEmployerNamed)
    }
  }
}
