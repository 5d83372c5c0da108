/// A day that comes back every year, such as 1 September; never 29 February.
public struct DayOfYear: Hashable, Comparable, Sendable {
  /// The month, 1–12.
  public let month: UInt8
  /// The day of the month, 1–31.
  public let day: UInt8

  /// The day of this month (1–12) and day, or nil where some year has none.
  public init?(month: Int, day: Int) {
    guard (1...12).contains(month), (1...Day.length(ofMonth: month, year: 2001)).contains(day)
    else { return nil }
    (self.month, self.day) = (UInt8(month), UInt8(day))
  }

  /// Whether one day of the year comes before another.
  public static func < (left: DayOfYear, right: DayOfYear) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }

  /// The first of these days of the year on or after a day, or the day itself where there are none.
  ///
  /// - Complexity: O(*n*) days of the year, which are few.
  public static func first(
    of starts: some RandomAccessCollection<DayOfYear>, onOrAfter day: Day
  ) -> Day {
    guard !starts.isEmpty else { return day }
    let year = day.date.year
    var first = Day.latest
    for start in starts {
      for candidateYear in year...year + 1 {
        guard
          let candidate = Day(year: candidateYear, month: Int(start.month), day: Int(start.day)),
          candidate >= day
        else { continue }
        first = min(first, candidate)
        break
      }
    }
    return first
  }
}
