/// Tells of an offer whether it belongs to a course of the paths.
package protocol OfferLinking: Sendable {
  /// What its answers depend on, so that an answer is asked for once: the paths, the tables of
  /// links, the decisions.
  var fingerprint: String { get }

  /// Whether an offer belongs to a course.
  func outcome(of offer: Offer) -> LinkOutcome
}

/// Whether an offer belongs to a course of the paths.
package enum LinkOutcome: Int, CaseIterable, Sendable {
  /// Nothing says so.
  case unlinked
  /// Something suggests it; an adviser decides.
  case suggested
  /// A code, a table or an adviser says so.
  case linked
}

/// Links nothing: for where no paths are at hand.
package struct NoLinking: OfferLinking {
  /// A linking of nothing.
  package init() {}

  /// There is nothing to depend on.
  package var fingerprint: String { "" }

  /// No offer belongs to a course.
  package func outcome(of offer: Offer) -> LinkOutcome { .unlinked }
}
