internal import CourseCatalogue
package import PathGraph

/// What a course costs, and how much of that no subsidy covers.
package struct OfferPrice: Hashable, Sendable {
  /// The price, VAT included.
  package var gross: Money
  /// The part of it that no subsidy covers, such as meals and nights; at most the price.
  package var nonSubsidisable: Money
  /// Whether it cannot change any more.
  package var isFinal: Bool

  /// A price.
  package init(_ gross: Money, nonSubsidisable: Money = .zero, isFinal: Bool = true) {
    self.gross = gross
    self.isFinal = isFinal
    self.nonSubsidisable = max(.zero, min(nonSubsidisable, gross))
  }

  /// The end price of a catalogue in euros; nil where the VAT is not known, the currency another, or
  /// discounts are more than the price.
  init?(_ price: Price) {
    guard price.currency == "EUR", let gross = price.gross, gross >= .zero else { return nil }
    self.init(gross, nonSubsidisable: price.nonSubsidisable, isFinal: price.isFinal)
  }
}
