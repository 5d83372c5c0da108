internal import PathGraph

/// The rates of VAT that exist in the Netherlands, in basis points.
enum VatRate {
  /// None, low and high.
  static let existing: [Int64] = [0, 900, 2100]

  /// The VAT at a rate, to the nearest cent.
  static func vat(at rate: Int64, on net: Money) -> Money {
    let product = net.cents * rate
    return Money(cents: (product + (product < 0 ? -5000 : 5000)) / 10_000)
  }

  /// Whether an amount of VAT is at a rate that exists, give or take what rounding can do: two
  /// cents, or a fifth of a percent of the price.
  static func exists(vat: Money, on net: Money) -> Bool {
    let slack = max(2, abs(net.cents) / 500)
    return existing.contains { abs(Self.vat(at: $0, on: net).cents - vat.cents) <= slack }
  }

  /// The rate that an amount of VAT comes to; 0 where the price is 0.
  static func basisPoints(vat: Money, on net: Money) -> Int {
    net.cents == 0 ? 0 : Int(clamping: vat.cents * 10_000 / net.cents)
  }
}
