package import PathGraph

/// The course belongs to a path that the Minister recognised on or before the course's start.
///
/// Source: rijksoverheid.nl, 3 March 2025, and cooster.nl; the article is not known.
/// Rule: only courses for roles in a recognised path are paid.
///
/// - Holds: the path's recognition has a day on or before the start, and the file follows the
///   published path. A recognition after the start is *not met*, even where only paths of the
///   sector are known to be recognised: none of them was recognised by then.
/// - Unknown when: the recognition has no day; the file could not be compared with the recognised
///   path (certainty `sector`); or a shared course has no path to go by.
/// - Not modelled: a recognition that is withdrawn, or changed for one role.
package enum RecognisedPath {
  /// What the criterion answers.
  package typealias Answer = ThreeValued<Met, NotMet, Unknown>

  /// Why it is met.
  package enum Met: Hashable, Sendable {
    /// The path was recognised on this day.
    case recognised(on: Day)
  }

  /// Why it is not met.
  package enum NotMet: Hashable, Sendable {
    /// The path is not recognised.
    case notRecognised
    /// The path, or its sector's paths, were recognised only on this day.
    case recognisedLater(on: Day)
  }

  /// Why it is not known.
  package enum Unknown: Doubt {
    /// Paths of the sector were recognised; this one could not be compared with the official text.
    case onlySectorKnown(recognised: Day?)
    /// The path is recognised, nobody said when.
    case dateNotKnown
    /// Nothing says for which path this shared course is learned.
    case pathNotKnown

    /// The facts that would settle it.
    package var missing: FactSet {
      switch self {
      case .onlySectorKnown: FactSet(.recognitionOfThisPath)
      case .dateNotKnown: FactSet(.recognitionDate)
      case .pathNotKnown: FactSet(.pathOfCourse)
      }
    }
  }

  /// The answer for an application.
  static func answer(for application: SubsidyApplication) -> Answer {
    switch application.path {
    case .notRecognised: .notMet(.notRecognised)
    case .unknown: .unknown(.pathNotKnown)
    case .recognised(let date?, _) where date > application.start:
      .notMet(.recognisedLater(on: date))
    case .recognised(let date, .sector): .unknown(.onlySectorKnown(recognised: date))
    case .recognised(nil, .exact): .unknown(.dateNotKnown)
    case .recognised(let date?, .exact): .met(.recognised(on: date))
    }
  }
}
