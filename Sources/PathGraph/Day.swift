/// A calendar day: the number of days since 1 January 1970, in the proleptic Gregorian calendar.
///
/// Dates are read and printed at the edges of the program; all arithmetic on days and months is
/// here. The conversions follow Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms".
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970; negative before it.
  public let number: Int32

  /// The day with this number, held within `earliest ... latest`.
  public init(number: Int) {
    self.number = Int32(max(Self.first, min(Self.last, number)))
  }

  /// The day of a year, month (1–12) and day of the month, or nil where the calendar has none.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.init(number: Self.dayNumber(year: year, month: month, day: day))
  }

  /// 1 January of the year 1.
  public static let earliest = Day(number: first)

  /// 31 December 9999, the last day that an ISO 8601 date of four digits can name.
  ///
  /// Sums stop here, so this day also stands for every later one: no route reaches it.
  public static let latest = Day(number: last)

  private static let first = -719_162
  private static let last = 2_932_896

  // MARK: - The calendar

  /// The year, month (1–12) and day of the month.
  public var date: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The number of days of a month (1–12).
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  // MARK: - Arithmetic

  /// The day `days` later; stops at `latest` and `earliest`.
  public func adding(days: Int) -> Day { Day(number: Int(number) + days) }

  /// The same day of the month `months` later, or that month's last day where it does not exist.
  ///
  /// Never earlier for a later day, and never earlier for more months.
  public func adding(months: Int) -> Day {
    guard months != 0 else { return self }
    let (year, month, day) = date
    let total = year * 12 + month - 1 + months
    guard total < 12 * 10_000 else { return .latest }
    guard total >= 12 else { return .earliest }
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    let newDay = min(day, Self.length(ofMonth: newMonth, year: newYear))
    return Day(number: Self.dayNumber(year: newYear, month: newMonth, day: newDay))
  }

  /// The least number of whole months after which a later day is reached; 0 for this day or before.
  package func months(until day: Day) -> Int {
    var months = max(0, days(to: day) / 31)
    while adding(months: months) < day { months += 1 }
    return months
  }

  /// The number of days from this day to another; negative when that one is earlier.
  public func days(to other: Day) -> Int { Int(other.number) - Int(number) }

  /// Whether one day is before another.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}
