import PathGraph
import SlimSubsidy
import TestSupport

extension SubsidyApplication {
  /// A case with facts that are mostly near the days on which something changes.
  static func random(using numbers: inout SplitMix64) -> SubsidyApplication {
    var application = paid()
    func rarely() -> Bool { Int.random(in: 0..<4, using: &numbers) == 0 }
    if rarely() {
      application.path =
        [
          .notRecognised, .unknown, .recognised(date: nil, certainty: .exact),
          .recognised(date: nil, certainty: .sector),
          .recognised(date: .near(using: &numbers), certainty: .sector),
          .recognised(date: .near(using: &numbers), certainty: .exact),
        ].randomElement(using: &numbers) ?? .unknown
    }
    if rarely() {
      application.listing = rarely() ? nil : TrainingListing(listed: rarely() ? false : nil)
    }
    if rarely() { application.listing?.from = rarely() ? nil : .near(using: &numbers) }
    if rarely() { application.listing?.until = .near(using: &numbers) }
    if rarely() { application.listing?.rate = Int.random(in: 1...10_000, using: &numbers) }
    if rarely() { application.listing?.nlqf = Int.random(in: 1...8, using: &numbers) }
    if rarely() { application.nlqf = rarely() ? nil : Int.random(in: 1...8, using: &numbers) }
    application.start = .near(using: &numbers)
    application.end = application.start.adding(days: Int.random(in: 0...400, using: &numbers))
    application.price = Money(cents: Int64.random(in: 1...1_000_000, using: &numbers))
    if rarely() {
      application.employment = [.byApplicant, .outside].randomElement(using: &numbers) ?? .outside
    }
    if rarely() {
      application.applicant =
        ([nil] + ApplicantKind.allCases).randomElement(using: &numbers) ?? nil
    }
    if rarely() { application.leavesRoomForWork = false }
    application.asOf = .near(using: &numbers)
    return application
  }
}

extension SlimScheme {
  /// A scheme whose values change on the way.
  static func random(using numbers: inout SplitMix64) -> SlimScheme {
    var scheme = known()
    func change(_ dated: Dated<Int>, to values: [Int?]) -> Dated<Int> {
      let value = values.randomElement(using: &numbers) ?? nil
      return Dated(
        dated.entries
          + [.init(from: .near(using: &numbers), value: value, source: "", confidence: .low)])
    }
    if Bool.random(using: &numbers) { scheme.weeks = change(scheme.weeks, to: [0, 4, 26, nil]) }
    for index in scheme.rates.indices where Bool.random(using: &numbers) {
      scheme.rates[index].rate = change(scheme.rates[index].rate, to: [1000, 6000, nil])
    }
    if Bool.random(using: &numbers) {
      let from = Day.near(using: &numbers)
      scheme.windows.append(
        Window(
          kinds: [.employer, .collective], from: from,
          to: from.adding(days: Int.random(in: 0...400, using: &numbers)), source: "",
          confidence: .low))
    }
    return scheme
  }
}

extension Day {
  /// A day of 2025 to 2028, most often within two days of one on which something changes.
  static func near(using numbers: inout SplitMix64) -> Day {
    let turns = [
      "2025-02-28", "2025-03-03", "2025-03-10", "2025-06-30", "2025-09-01", "2025-11-10",
      "2026-05-26", "2026-12-31", "2027-04-01", "2027-12-31", "2028-03-31",
    ]
    guard Bool.random(using: &numbers), let turn = turns.randomElement(using: &numbers) else {
      return day("2025-01-01").adding(days: Int.random(in: 0...1400, using: &numbers))
    }
    return day(turn).adding(days: Int.random(in: -2...2, using: &numbers))
  }
}
