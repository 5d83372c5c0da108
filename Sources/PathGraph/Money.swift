/// An amount of euros, in whole cents.
public struct Money: Hashable, Comparable, Sendable {
  /// The amount in cents.
  public let cents: Int64

  /// An amount of this many cents.
  public init(cents: Int64) { self.cents = cents }

  /// No money at all.
  public static let zero = Money(cents: 0)

  /// The sum of two amounts.
  public static func + (left: Money, right: Money) -> Money {
    Money(cents: left.cents + right.cents)
  }

  /// The difference of two amounts.
  public static func - (left: Money, right: Money) -> Money {
    Money(cents: left.cents - right.cents)
  }

  /// Adds an amount.
  public static func += (left: inout Money, right: Money) { left = left + right }

  /// Whether one amount is less than another.
  public static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }
}
