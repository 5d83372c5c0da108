package import PathGraph
package import RouteMatcher

/// Knows what a course costs after subsidy.
///
/// The offers know no law: whoever makes timetables hands the law in.
package protocol NetPrices: Sendable {
  /// The price minus the subsidy of a course taken on these days, for somebody in a setting; with its
  /// hours of study a week where the offer tells them, else the course's own count.
  func netCost(
    of course: CourseIndex, in setting: Setting, start: Day, end: Day, price: OfferPrice,
    hoursPerWeek: Int?
  ) -> Money

  /// The days of start on which the subsidy on a course of a length changes, in any order.
  func startDaysOfChange(
    of course: CourseIndex, in setting: Setting, lasting length: Length, price: OfferPrice,
    hoursPerWeek: Int?
  ) -> [Day]

  /// A setting in which the course always costs the same, and one for all those that are alike.
  func setting(like setting: Setting, for course: CourseIndex) -> Setting
}

extension NetPrices {
  /// The setting itself.
  package func setting(like setting: Setting, for course: CourseIndex) -> Setting { setting }
}
