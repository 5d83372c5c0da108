internal import PathGraph

/// The share of the price that is paid is known.
///
/// Source: werkcentrumrijnmond.nl and cooster.nl, which disagree on levels 3 and 4; the article is
/// not known.
/// Rule: the share depends on the course's NLQF level; the training list's own share wins.
///
/// - Holds: the training list gives a share, or the scheme has one on the start for the course's
///   level. Where sources disagree the lowest counts, and the share is *at least* that.
/// - Unknown when: there is no share of its own and the level is not known, or has no share.
/// - Not modelled: highest amounts per application, person or course; VAT that can be reclaimed;
///   costs in the price that do not count; other subsidies beside it; de minimis.
package enum Rate {
  /// What the criterion answers.
  package typealias Answer = ThreeValued<Met, Never, Unknown>

  /// The share, and where it comes from.
  package enum Met: Hashable, Sendable {
    /// The training list's own share of the course, in basis points.
    case own(Int)
    /// The share of the course's level, in basis points: the lowest, and all that sources state.
    case level(Int, lowest: Int, stated: ArraySlice<Dated<Int>.Entry>)

    /// The share in basis points (9000 is 90 %).
    package var basisPoints: Int {
      switch self {
      case .own(let rate), .level(_, lowest: let rate, _): rate
      }
    }

    /// Whether sources disagree, so that the share may be higher.
    package var isAtLeast: Bool {
      guard case .level(_, _, let stated) = self else { return false }
      return stated.disagree()
    }
  }

  /// Why it is not known.
  package enum Unknown: Doubt {
    /// The course's level is not known.
    case levelNotKnown
    /// No share is known for this level on the start.
    case noRate(level: Int)

    /// The facts that would settle it.
    package var missing: FactSet {
      switch self {
      case .levelNotKnown: FactSet(.level)
      case .noRate: FactSet(.rateOfLevel)
      }
    }
  }

  /// The answer for an application.
  static func answer(for application: SubsidyApplication, under scheme: SlimScheme) -> Answer {
    if let own = application.listing?.rate { return .met(.own(own)) }
    guard let level = application.level else { return .unknown(.levelNotKnown) }
    guard let stated = scheme.rate(ofLevel: level)?.inForce(on: application.start),
      let lowest = stated.lowest()
    else { return .unknown(.noRate(level: level)) }
    return .met(.level(level, lowest: lowest, stated: stated))
  }
}
