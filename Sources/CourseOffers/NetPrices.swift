package import PathGraph
package import RouteMatcher

/// Knows what a course costs after subsidy.
///
/// The offers know no law: whoever makes timetables hands the law in.
package protocol NetPrices: Sendable {
  /// The price minus the subsidy of a course taken on these days, for somebody in a setting.
  func netCost(
    of course: CourseIndex, in setting: Setting, start: Day, end: Day, price: OfferPrice
  ) -> Money

  /// The days of start on which the subsidy on a course of a length changes, in any order.
  func startDaysOfChange(
    of course: CourseIndex, in setting: Setting, lasting length: Length, price: OfferPrice
  ) -> [Day]
}
