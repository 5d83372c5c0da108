package import PathGraph

/// What one must pay in all (*prijs*): the required parts, added up, in euros.
///
/// There can be two end prices: one with VAT, and one for buyers to whom the course is supplied
/// exempt from VAT. They are alternatives, never to be added.
package struct Price: Hashable, Sendable {
  /// The amount without VAT.
  package var net: Money
  /// The VAT on it; nil where the catalogue does not tell it, or not believably.
  package var vat: Money?
  /// The end price for buyers to whom it is supplied exempt from VAT.
  package var exempt: Money?
  /// The part of the end price that no subsidy covers: meals, nights, travel, insurance.
  package var nonSubsidisable: Money = .zero
  /// Whether no amount in it can change any more.
  package var isFinal = true
  /// The first day on which it holds.
  package var validFrom: Day?
  /// The last day on which it holds.
  package var validUntil: Day?
  /// Whether it stands with the offer or with a run of its own.
  package var source: Source = .offer
  /// The tariff it follows where there are several, such as `statutory`.
  package var tariff: String?

  /// A price of an amount and its VAT.
  package init(net: Money, vat: Money?) {
    self.net = net
    self.vat = vat
  }

  /// Where a price stands in the catalogue.
  package enum Source: String, CaseIterable, Sendable {
    /// With the offer, for every run that has none of its own.
    case offer
    /// With the run.
    case run
  }

  /// The end price, VAT included; nil where the VAT is not known.
  package var gross: Money? { vat.map { net + $0 } }

  /// Whether its period holds a day.
  package func holds(on day: Day) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validUntil.map { day <= $0 } ?? true)
  }
}
