package import PathGraph

/// What one must pay in all (*prijs*): the required parts, added up.
///
/// There can be two end prices: one with VAT, and one for buyers to whom the course is supplied
/// exempt from VAT. They are alternatives, never to be added.
package struct Price: Hashable, Sendable {
  /// The end price, VAT included; nil where the VAT is not known.
  package var gross: Money?
  /// The amount without VAT; nil where only the end price is known.
  package var net: Money?
  /// The end price for buyers to whom it is supplied exempt from VAT.
  package var exempt: Money?
  /// The part of the end price that no subsidy covers: meals, nights, travel, insurance.
  package var nonSubsidisable: Money = .zero
  /// The currency, three capitals; nil where the catalogue does not say.
  ///
  /// Only a price in euros can be compared with others; one in another currency, or in none, is
  /// there to be shown.
  package var currency: String? = "EUR"
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

  /// A price of an amount and its VAT, where that is known.
  package init(net: Money, vat: Money?) {
    self.net = net
    gross = vat.map { net + $0 }
  }

  /// An end price of which the VAT is not told apart.
  package init(gross: Money) { self.gross = gross }

  /// Where a price stands in the catalogue.
  package enum Source: String, CaseIterable, Sendable {
    /// With the offer, for every run that has none of its own.
    case offer
    /// With the run.
    case run
  }

  /// The VAT, where both amounts are known.
  package var vat: Money? {
    guard let gross, let net else { return nil }
    return gross - net
  }

  /// Whether its period holds a day.
  package func holds(on day: Day) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validUntil.map { day <= $0 } ?? true)
  }
}
