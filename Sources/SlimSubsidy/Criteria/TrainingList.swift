import PathGraph
internal import PathGraph

/// The course stands in the path's own training list (*scholingspakket*).
///
/// Source: subvice.nl, rijksoverheid.nl and cooster.nl; the article is not known.
/// Rule: only courses in the path's training list are paid.
///
/// - Holds: the list is known to name the course.
/// - Unknown when: nobody has compared the course with the list.
/// - Not modelled: courses that the list names by group and not one by one.
package enum TrainingList {
  /// What the criterion answers.
  package typealias Answer = ThreeValued<Met, NotMet, Unknown>

  /// Why it is met.
  package enum Met: Hashable, Sendable {
    /// The list names the course.
    case listed
  }

  /// Why it is not met.
  package enum NotMet: Hashable, Sendable {
    /// The list does not name the course.
    case notListed
  }

  /// Why it is not known.
  package enum Unknown: Doubt {
    /// Nobody has compared the course with the list.
    case listNotSeen

    /// The facts that would settle it.
    package var missing: FactSet { FactSet(.officialTrainingList) }
  }

  /// The answer for an application.
  static func answer(for application: SubsidyApplication) -> Answer {
    switch application.listing?.listed {
    case true?: .met(.listed)
    case false?: .notMet(.notListed)
    case nil: .unknown(.listNotSeen)
    }
  }
}
