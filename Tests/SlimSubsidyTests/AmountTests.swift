import PathGraph
import TestSupport
import Testing

@testable import SlimSubsidy

/// The fast path of a search agrees with the verdict.
struct AmountTests {
  @Test(arguments: UInt64(0)..<20)
  func `the amount is the verdict's, for any application and scheme`(seed: UInt64) {
    var numbers = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let scheme = SlimScheme.random(using: &numbers)
      let application = SubsidyApplication.random(using: &numbers)
      let verdict = scheme.verdict(on: application)
      let sure = verdict.grant?.amount ?? .zero
      let likely = verdict.grant?.amount ?? verdict.ifConfirmed?.amount ?? .zero
      #expect(scheme.amount(for: application) == sure)
      #expect(scheme.amount(for: application, counting: .likely) == likely)
      let awaitsEmployer = verdict.missing.contains(.employer)
      #expect(
        scheme.amount(for: application, counting: .likelyOnceEmployed)
          == (awaitsEmployer ? .zero : likely))
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `the days of change are those on which the amount differs from the day before`(
    seed: UInt64
  ) {
    var numbers = SplitMix64(seed: seed)
    for _ in 0..<8 {
      let scheme = SlimScheme.random(using: &numbers)
      let application = SubsidyApplication.random(using: &numbers)
      let months = Int.random(in: 0...30, using: &numbers)
      let length: Length =
        Bool.random(using: &numbers)
        ? .months(months) : .days(Int.random(in: 0...900, using: &numbers))
      let counting = CountedAmounts.allCases.randomElement(using: &numbers) ?? .likely
      func amount(_ start: Day) -> Money {
        scheme.amount(
          for: application.starting(on: start, lasting: length), counting: counting)
      }
      let first = day("2024-12-31")
      let slow = (1...1700).map { first.adding(days: $0) }.filter {
        amount($0) != amount($0.adding(days: -1))
      }
      let fast = scheme.startDaysOfChange(
        for: application, lasting: length, counting: counting)
      #expect(fast == slow)
    }
  }

  @Test func `the amount rises and falls with the days that count`() {
    let application = SubsidyApplication.paid { $0.listing?.from = day("2026-07-01") }
    let days = SlimScheme.known().startDaysOfChange(for: application, lasting: .months(6))
    // 91 days after the last known window's last day, and one.
    #expect(days == [day("2026-07-01"), day("2027-04-02")])
  }

  @Test func `the amount rises again on the day from which there are more weeks`() {
    var scheme = SlimScheme.known()
    scheme.weeks = Dated(
      scheme.weeks.entries
        + [.init(from: day("2027-05-01"), value: 26, source: "", confidence: .low)])
    let application = SubsidyApplication.paid { $0.listing?.from = day("2026-07-01") }
    let days = scheme.startDaysOfChange(for: application, lasting: .days(60))
    #expect(days == ["2026-07-01", "2027-04-02", "2027-05-01", "2027-07-02"].map(day))
  }

  @Test(arguments: [
    (Length.months(1), "2027-12-31", "2027-12-01"),
    (.months(6), "2027-12-31", "2027-07-01"),
    (.months(1), "2027-02-28", "2027-02-01"),
    (.months(1), "2027-03-30", "2027-03-01"),
    (.months(12), "2028-02-28", "2027-03-01"),
    (.days(0), "2027-12-31", "2028-01-01"),
    (.days(30), "2027-12-31", "2027-12-02"),
  ])
  func `the first start that ends after a day is right at the ends of months`(
    length: Length, last: String, start: String
  ) {
    let found = length.firstStart(endingAfter: day(last))
    #expect(found == day(start))
    #expect(length.end(from: found) > day(last))
    #expect(length.end(from: found.adding(days: -1)) <= day(last))
  }
}
