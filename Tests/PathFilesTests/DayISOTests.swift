import Foundation
import PathFiles
import PathGraph
import Testing

struct DayISOTests {
  @Test func `every day from 1990 to 2040 goes to text and back`() throws {
    let first = try #require(Day(year: 1990, month: 1, day: 1))
    let last = try #require(Day(year: 2040, month: 12, day: 31))
    var wrong: [String] = []
    var day = first
    while day <= last {
      let (year, month, number) = day.date
      let text = [
        "\(year)", month < 10 ? "0\(month)" : "\(month)", number < 10 ? "0\(number)" : "\(number)",
      ].joined(separator: "-")
      if day.iso != text || Day(iso: text) != day || Day(day.midnight) != day { wrong.append(text) }
      day = day.adding(days: 1)
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    "2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-2-3", "2026-2-03",
    " 2026-01-01", "2026-01-01 ", "2026-01-1 ", "26-01-01", "20260101", "2026/01/01", "2026-01-01T",
    "2026-W01-1", "+026-01-01", "-026-01-01", "0000-01-01", "", "vandaag", "2026-01-0a",
    "٢٠٢٦-٠١-٠١", "２０２６-０１-０１", "2026‑01‑01",
  ])
  func `what is no date of the calendar is no day`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func `the last days of the calendar go to text and back`() throws {
    #expect(Day.latest.iso == "9999-12-31")
    #expect(Day(iso: "9999-12-31") == .latest)
  }

  @Test(arguments: [
    ("2026-01-15T22:59:59Z", "2026-01-15"), ("2026-01-15T23:00:00Z", "2026-01-16"),
    ("2026-07-15T21:59:59Z", "2026-07-15"), ("2026-07-15T22:00:00Z", "2026-07-16"),
  ])
  func `a moment falls on the day that it is in the Netherlands`(
    moment: String, day: String
  ) throws {
    #expect(try Day(Date(moment, strategy: .iso8601)).iso == day)
  }
}
