import Advice
import Foundation
import PathFiles
import PathGraph
import Testing

/// Days and amounts are written without the system's tables of languages, and just as those have it.
struct PrintTests {
  @Test func `a day reads as the system writes it, in both languages`() {
    for number in stride(from: -10_000, to: 60_000, by: 37) {
      let day = Day(number: number)
      #expect(Print.day(day).nl == system(day, "nl_NL"))
      #expect(Print.day(day)[.english] == system(day, "en_GB"))
    }
  }

  @Test func `an amount reads as the system writes it, in both languages`() {
    let amounts: [Int64] = [
      0, 5, 99, 100, 101, 99_999, 100_000, 123_450, 123_456_789, -5, -123_450,
    ]
    for cents in amounts {
      let money = Money(cents: cents)
      #expect(Print.money(money).nl == system(money, "nl_NL"))
      #expect(Print.money(money)[.english] == system(money, "en_GB"))
    }
  }

  @Test func `a date is read as it is written, and only so`() {
    let style = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
    for number in stride(from: -100_000, to: 800_000, by: 997) {
      let day = Day(number: number)
      #expect(day.iso == style.format(day.midnight))
      #expect(Day(iso: day.iso) == day)
    }
    let wrong = [
      "2026-02-29", "2026-13-01", "2026-1-1", "20260101", "2026-01-01T", "+026-01-01", "٢٦-01-01",
      "",
    ]
    for text in wrong {
      #expect(Day(iso: text) == nil)
    }
  }

  private func system(_ day: Day, _ locale: String) -> String {
    let style = Date.FormatStyle(
      locale: Locale(identifier: locale), calendar: Calendar(identifier: .gregorian),
      timeZone: .gmt)
    return day.midnight.formatted(style.day().month(.wide).year())
  }

  private func system(_ money: Money, _ locale: String) -> String {
    (Decimal(money.cents) / 100).formatted(
      Decimal.FormatStyle.Currency(code: "EUR", locale: Locale(identifier: locale))
        .precision(.fractionLength(money.cents % 100 == 0 ? 0 : 2))
    ).replacing("\u{a0}", with: " ")
  }
}
