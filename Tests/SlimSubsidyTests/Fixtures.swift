import PathGraph
import SlimSubsidy

/// The day written so in ISO 8601; a text that is no day gives the latest day, which no test uses.
func day(_ text: String) -> Day {
  let numbers = text.split(separator: "-").compactMap { Int($0) }
  guard numbers.count == 3 else { return .latest }
  return Day(year: numbers[0], month: numbers[1], day: numbers[2]) ?? .latest
}

extension SlimScheme {
  /// The scheme as far as it is known.
  static func known() -> SlimScheme {
    let first = day("2025-02-28")
    func rate(_ values: [(Int, String)], _ confidence: Confidence) -> Dated<Int> {
      Dated(
        values.map { .init(from: first, value: $0.0, source: $0.1, confidence: confidence) })
    }
    func window(
      _ from: String, _ to: String, timed: Bool, _ source: String, _ confidence: Confidence
    ) -> Window {
      Window(
        kinds: [.employer, .childminderAgency], from: day(from), to: day(to),
        opens: timed ? "09:00" : nil, closes: timed ? "17:00" : nil, source: source,
        confidence: confidence)
    }
    return SlimScheme(
      firstDay: Stated(first, source: "cooster", confidence: .medium),
      lastDay: Stated(day("2027-12-31"), source: "drechtsteden", confidence: .medium),
      lapses: Stated(day("2028-01-01"), source: "drechtsteden", confidence: .medium),
      weeks: rate([(13, "cooster"), (13, "subvice")], .high),
      rates: [
        LevelRate(levels: 1...2, rate: rate([(9000, "rijnmond"), (9000, "cooster")], .high)),
        LevelRate(levels: 3...3, rate: rate([(5000, "rijnmond"), (9000, "cooster")], .open)),
        LevelRate(levels: 4...4, rate: rate([(5000, "rijnmond"), (4000, "cooster")], .open)),
        LevelRate(levels: 5...8, rate: rate([(5000, "rijnmond")], .low)),
      ],
      applicants: [
        Eligible(
          kind: .employer, from: day("2025-03-10"), source: "rijksoverheid", confidence: .high),
        Eligible(
          kind: .childminderAgency, from: day("2025-03-10"), source: "cooster", confidence: .high),
        Eligible(kind: .collective, from: day("2025-09-01"), source: "cooster", confidence: .high),
      ],
      windows: [
        window("2025-03-10", "2025-06-30", timed: true, "cooster", .medium),
        window("2025-07-01", "2025-11-10", timed: true, "cooster", .medium),
        window("2026-05-26", "2026-12-31", timed: false, "hezelburcht", .low),
      ],
      rules: Criterion.allCases.map {
        Stated($0, source: "rijksoverheid", confidence: $0 == .rate ? .medium : .high)
      },
      duties: [
        Stated(.participantPaysNothing, source: "cooster", confidence: .medium),
        Stated(.startInTime, source: "cooster", confidence: .high),
        Stated(.keepInvoiceAndProof, source: "cooster", confidence: .high),
      ],
      sources: [
        Source(id: "cooster", title: "Cooster"),
        Source(id: "drechtsteden", title: "Werkcentrum Drechtsteden"),
        Source(id: "hezelburcht", title: "Hezelburcht"),
        Source(id: "rijksoverheid", title: "Rijksoverheid"),
        Source(id: "rijnmond", title: "Werkcentrum Rijnmond"),
        Source(id: "subvice", title: "Subvice"),
      ])
  }
}

extension SubsidyApplication {
  /// A case that is paid: a bbl course of level 2 and 1,500 euro, for which an employer applies.
  ///
  /// Facts that a scenario does not name are these.
  static func paid() -> SubsidyApplication {
    SubsidyApplication(
      path: .recognised(date: day("2025-03-03"), certainty: .exact),
      listing: TrainingListing(listed: true, from: day("2025-03-10")), nlqf: 2,
      start: day("2026-09-01"), end: day("2027-08-31"), price: Money(cents: 150_000),
      employment: .inRole, applicant: .employer, leavesRoomForWork: true, asOf: day("2026-06-01"))
  }

  /// The paid case with some facts changed.
  static func paid(_ change: (inout SubsidyApplication) -> Void) -> SubsidyApplication {
    var application = paid()
    change(&application)
    return application
  }
}
