import Foundation
import PathGraph
import Testing

struct DayTests {
  /// Foundation's calendar, in UTC so that every day has the same length.
  private var calendar: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }

  private func date(_ day: Day) -> Date {
    Date(timeIntervalSince1970: Double(day.number) * 86_400)
  }

  private func day(_ date: Date) -> Day {
    Day(number: Int((date.timeIntervalSince1970 / 86_400).rounded(.down)))
  }

  private func day(_ year: Int, _ month: Int, _ number: Int) throws -> Day {
    try #require(Day(year: year, month: month, day: number))
  }

  @Test func `every day from 1900 to 2200 has the date that Foundation gives it`() throws {
    let calendar = calendar
    var wrong: [Int32] = []
    for number in try day(1900, 1, 1).number...day(2200, 12, 31).number {
      let day = Day(number: Int(number))
      let parts = calendar.dateComponents([.year, .month, .day], from: date(day))
      let (year, month, dayOfMonth) = day.date
      if (parts.year, parts.month, parts.day) != (year, month, dayOfMonth)
        || Day(year: year, month: month, day: dayOfMonth) != day
      {
        wrong.append(number)
      }
    }
    #expect(wrong == [])
  }

  /// The same day number in the month that Foundation finds, or that month's last day.
  ///
  /// Foundation's own sum is not asked: from a leap year it can end a day late, as in
  /// 29 February 2000 − 24 months.
  private func expected(_ start: Day, _ months: Int, _ calendar: Calendar) throws -> Day {
    let parts = calendar.dateComponents([.year, .month, .day], from: date(start))
    let first = try #require(
      calendar.date(from: DateComponents(year: parts.year, month: parts.month, day: 1)))
    let month = try #require(calendar.date(byAdding: .month, value: months, to: first))
    let length = try #require(calendar.range(of: .day, in: .month, for: month)).count
    return day(month).adding(days: min(try #require(parts.day), length) - 1)
  }

  @Test func `months are added as the calendar has them`() throws {
    let calendar = calendar
    var wrong: [String] = []
    let first = try day(1900, 1, 1)
    for step in stride(from: 0, to: 109_500, by: 19) {
      let start = first.adding(days: step)
      for months in [-25, -12, -1, 0, 1, 2, 3, 11, 12, 13, 48, 1200]
      where try start.adding(months: months) != expected(start, months, calendar) {
        wrong.append("\(start.date) + \(months)")
      }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [1900, 2000, 2023, 2024, 2100])
  func `months from every month end of a year`(_ year: Int) throws {
    let calendar = calendar
    for month in 1...12 {
      let last = try day(year, month, Day.length(ofMonth: month, year: year))
      #expect(last.adding(days: 1).date.day == 1)
      for months in -24...24 {
        let sum = try expected(last, months, calendar)
        #expect(last.adding(months: months) == sum, "\(last.date) + \(months)")
      }
    }
  }

  @Test(
    arguments: [
      ((2026, 1, 31), 1, (2026, 2, 28)), ((2024, 1, 31), 1, (2024, 2, 29)),
      ((2024, 2, 29), 12, (2025, 2, 28)), ((2026, 12, 31), 2, (2027, 2, 28)),
      ((2026, 3, 31), -1, (2026, 2, 28)), ((2026, 1, 15), -1, (2025, 12, 15)),
    ])
  func `a month ends where the day number does not exist`(
    _ start: (Int, Int, Int), _ months: Int, _ end: (Int, Int, Int)
  ) throws {
    let first = try day(start.0, start.1, start.2)
    #expect(try first.adding(months: months) == day(end.0, end.1, end.2))
  }

  @Test func `days that no calendar has are no days`() {
    #expect(Day(year: 2025, month: 2, day: 29) == nil)
    #expect(Day(year: 2100, month: 2, day: 29) == nil)
    #expect(Day(year: 2026, month: 4, day: 31) == nil)
    #expect(Day(year: 2026, month: 13, day: 1) == nil)
    #expect(Day(year: 2026, month: 0, day: 1) == nil)
    #expect(Day(year: 2026, month: 1, day: 0) == nil)
    #expect(Day(year: 0, month: 1, day: 1) == nil)
    #expect(Day(year: 10_000, month: 1, day: 1) == nil)
  }

  @Test func `sums stop at the first and the last day`() throws {
    #expect(try Day.earliest == day(1, 1, 1))
    #expect(try Day.latest == day(9999, 12, 31))
    #expect(Day.latest.adding(days: 1) == .latest)
    #expect(Day.latest.adding(months: 1) == .latest)
    #expect(Day.earliest.adding(days: -1) == .earliest)
    #expect(Day.earliest.adding(months: -1) == .earliest)
    #expect(try day(9999, 12, 1).adding(days: 30) == .latest)
    #expect(try day(9999, 11, 30).adding(months: 1) == day(9999, 12, 30))
  }

  @Test func `the days between two days are counted both ways`() throws {
    let (start, end) = (try day(2024, 2, 28), try day(2024, 3, 1))
    #expect(start.days(to: end) == 2)
    #expect(end.days(to: start) == -2)
    #expect(start < end)
    #expect(start.adding(days: 2) == end)
  }

  @Test func `a length of days ends as many days later, one of months on the same day`() throws {
    let start = try day(2026, 1, 31)
    #expect(try Length.days(31).end(from: start) == day(2026, 3, 3))
    #expect(try Length.months(1).end(from: start) == day(2026, 2, 28))
  }

  @Test func `the months until a day are the least that reach it`() throws {
    let start = try day(2026, 1, 31)
    for number in -40...2000 {
      let end = start.adding(days: number)
      let months = start.months(until: end)
      #expect(start.adding(months: months) >= end)
      #expect(months == 0 || start.adding(months: months - 1) < end)
    }
    #expect(Day.earliest.months(until: .latest) > 0)
  }
}
