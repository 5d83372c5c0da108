internal import PathGraph
internal import RouteMatcher

/// Made-up dates for the courses of real paths: no catalogue is at hand.
///
/// As in the national-like networks: half of the courses have runs in the next three years, of one
/// to five providers, each with a price of its own around the course's.
struct SyntheticTimetables: Timetables {
  /// 23 November 2026.
  static let firstDay = 20_780

  private let tables: [Timetable]

  init(_ graph: PathGraph, seed: UInt64 = 1) {
    var random = SplitMix64(seed)
    let estimates = EstimatedTimetables(graph)
    tables = graph.courses.indices.map { position in
      let estimate = estimates.timetable(of: CourseIndex(position), in: .outside)
      guard random.below(2) == 0 else { return estimate }
      return Self.dated(graph.courses[position], estimate, &random)
    }
  }

  func timetable(of course: CourseIndex, in setting: Setting) -> Timetable {
    tables[course.position]
  }

  private static func dated(
    _ course: Course, _ estimate: Timetable, _ random: inout SplitMix64
  ) -> Timetable {
    var runs: [Timetable.Run] = []
    for _ in 0..<random.below(5) + 1 {
      let cost = Money(cents: course.cost.cents * Int64(70 + random.below(61)) / 100)
      for _ in 0..<max(1, (2 + random.below(39)) / 3) {
        let start = Day(number: firstDay + random.below(1096))
        let days = start.days(to: course.length.end(from: start))
        runs.append(
          Timetable.Run(
            start: start, end: start.adding(days: days * (8 + random.below(5)) / 10),
            grossCost: cost, netCost: cost, reference: runs.count))
      }
    }
    var openings = estimate.openings
    for index in openings.indices {
      let first = runs.map(\.start).max().map { $0.adding(days: 1) } ?? .earliest
      let own = first.days(to: course.length.end(from: first))
      let dearest = runs.map(\.grossCost).reduce(course.cost, max)
      openings[index].notBefore = first
      openings[index].length = .days(runs.map { $0.start.days(to: $0.end) }.reduce(own, max))
      openings[index].prices = [Timetable.Price(grossCost: dearest, netCost: dearest)]
    }
    return Timetable(runs: runs, openings: openings)
  }
}

/// The generator of Steele, Lea and Flood: small, and the same on every machine.
struct SplitMix64 {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from zero up to a bound, without it.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
