import PathGraph
import Testing

@testable import SlimSubsidy

/// Values that hold from a day on: each tested the day before and the day itself.
struct DatedTests {
  private func entry(_ from: String, _ value: Int?, _ source: String = "a") -> Dated<Int>.Entry {
    .init(from: day(from), value: value, source: source, confidence: .high)
  }

  @Test func `a value holds from its day until the next one's`() {
    let dated = Dated([entry("2026-01-01", 2), entry("2025-01-01", 1), entry("2027-01-01", nil)])
    #expect(dated.lowest(on: day("2024-12-31")) == nil)
    #expect(dated.lowest(on: day("2025-01-01")) == 1)
    #expect(dated.lowest(on: day("2025-12-31")) == 1)
    #expect(dated.lowest(on: day("2026-01-01")) == 2)
    #expect(dated.lowest(on: day("2026-12-31")) == 2)
    #expect(dated.lowest(on: day("2027-01-01")) == nil)
  }

  @Test func `entries of one day are what several sources state, and the lowest counts`() {
    let dated = Dated([
      entry("2025-01-01", 3), entry("2026-01-01", 9, "a"), entry("2026-01-01", 5, "b"),
    ])
    let inForce = dated.inForce(on: day("2026-06-01"))
    #expect(Set(inForce.map(\.source)) == ["a", "b"])
    #expect(inForce.lowest() == 5)
    #expect(inForce.disagree())
    #expect(!dated.inForce(on: day("2025-06-01")).disagree())
  }

  @Test func `a value with no entries never holds`() {
    #expect(Dated<Int>([]).inForce(on: day("2026-01-01")).isEmpty)
  }

  @Test func `a share that changes holds for courses that start on its day, not a day before`() {
    var scheme = SlimScheme.known()
    scheme.rates[0].rate = Dated(scheme.rates[0].rate.entries + [entry("2026-10-01", 8000)])
    func rate(_ start: String) -> Int? {
      scheme.verdict(on: .paid { $0.start = day(start) }).grant?.rate
    }
    #expect(rate("2026-09-30") == 9000)
    #expect(rate("2026-10-01") == 8000)
  }

  @Test func `a share that ends leaves the verdict unknown from its day on`() {
    var scheme = SlimScheme.known()
    scheme.rates[0].rate = Dated(scheme.rates[0].rate.entries + [entry("2026-10-01", nil)])
    func verdict(_ start: String) -> Verdict {
      scheme.verdict(on: .paid { $0.start = day(start) })
    }
    #expect(verdict("2026-09-30").outcome == .yes)
    #expect(verdict("2026-10-01").missing == [.rateOfLevel])
  }

  @Test func `the weeks that are in force on the start decide the first day to apply`() {
    var scheme = SlimScheme.known()
    scheme.weeks = Dated(scheme.weeks.entries + [entry("2026-12-01", 4)])
    func first(_ start: String) -> Day? {
      scheme.verdict(on: .paid { $0.start = day(start) }).apply?.days.first
    }
    #expect(first("2026-11-30") == day("2026-08-31"))
    #expect(first("2026-12-01") == day("2026-11-03"))
  }

  @Test func `without known weeks only an application after the start is sure to do`() {
    var scheme = SlimScheme.known()
    scheme.weeks = Dated([])
    let inTime = scheme.verdict(on: .paid { $0.start = day("2026-12-31") })
    #expect(inTime.apply?.days.first == day("2026-12-31"))
    let later = scheme.verdict(on: .paid { $0.start = day("2027-01-01") })
    #expect(later.missing == [.applicationWindow])
  }

  @Test func `a kind of applicant may apply from its own day on, not a day before`() {
    var scheme = SlimScheme.known()
    let window = scheme.windows[1]
    scheme.windows[1].kinds = [.collective]
    let early = SubsidyApplication.paid {
      $0.applicant = .collective
      $0.start = day("2025-05-01")
      $0.end = day("2025-12-31")
      $0.asOf = day("2025-06-01")
    }
    #expect(scheme.verdict(on: early).apply?.days.first == day("2025-09-01"))
    #expect(scheme.verdict(on: early).apply?.days.last == window.to)
    scheme.windows[1].to = day("2025-08-31")
    #expect(scheme.verdict(on: early).missing == [.applicationWindow])
    scheme.windows[1].to = day("2025-09-01")
    #expect(scheme.verdict(on: early).outcome == .yes)
  }

  @Test func `a window that outlasts the rules ends with them`() {
    var scheme = SlimScheme.known()
    scheme.windows[2].to = day("2028-06-30")
    let application = SubsidyApplication.paid()
    #expect(scheme.verdict(on: application).apply?.days.last == day("2027-12-31"))
  }

  @Test func `days in two windows run from the first of the one to the last of the other`() {
    let application = SubsidyApplication.paid {
      $0.start = day("2025-09-01")
      $0.end = day("2026-08-31")
      $0.asOf = day("2025-04-01")
    }
    let days = SlimScheme.known().verdict(on: application).apply?.days
    #expect(days?.first == day("2025-06-02"))
    #expect(days?.last == day("2026-12-31"))
    #expect(days?.firstWindow.opens == "09:00")
    #expect(days?.hasGap == true)
  }

  @Test func `windows that follow each other leave no gap`() {
    var scheme = SlimScheme.known()
    scheme.windows.removeLast()
    let application = SubsidyApplication.paid {
      $0.start = day("2025-05-01")
      $0.end = day("2026-04-30")
      $0.asOf = day("2025-04-01")
    }
    let days = scheme.verdict(on: application).apply?.days
    #expect(days?.first == day("2025-04-01"))
    #expect(days?.last == day("2025-11-10"))
    #expect(days?.hasGap == false)
  }
}
