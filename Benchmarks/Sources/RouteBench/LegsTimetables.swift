internal import PathGraph
internal import RouteMatcher

/// The timetables of a generated network, made once.
struct LegsTimetables: Timetables {
  private let tables: [Timetable]

  init(_ network: LegsNetwork, dated: Bool) {
    tables = network.courses.map { course in
      let runs = dated ? course.runs : []
      return Timetable(
        runs: runs.enumerated().map { number, run in
          let cost = Money(cents: Int64(run.cents))
          return Timetable.Run(
            start: Self.day(run.start), end: Self.day(run.end), grossCost: cost, netCost: cost,
            reference: number)
        },
        openings: [.estimate(of: course.length, course.startDays, course.cents, after: runs)])
    }
  }

  func timetable(of course: CourseIndex, in setting: Setting) -> Timetable {
    tables[course.position]
  }

  /// The files count days from 1 January 2026.
  static func day(_ number: Int) -> Day { Day(number: 20_454 + number) }
}

extension Timetable.Opening {
  /// The estimate of a course: after the last known start, never shorter and never cheaper than
  /// any run.
  fileprivate static func estimate(
    of length: Length, _ starts: [DayOfYear], _ cents: Int,
    after runs: [(start: Int, end: Int, cents: Int)]
  ) -> Self {
    guard let last = runs.map(\.start).max() else {
      let cost = Money(cents: Int64(cents))
      return Self(
        starts: starts, length: length,
        prices: [Timetable.Price(grossCost: cost, netCost: cost)])
    }
    let first = LegsTimetables.day(last + 1)
    let longest = runs.reduce(first.days(to: length.end(from: first))) {
      max($0, $1.end - $1.start)
    }
    let cost = Money(cents: Int64(runs.reduce(cents) { max($0, $1.cents) }))
    return Self(
      notBefore: first, starts: starts, length: .days(longest),
      prices: [Timetable.Price(grossCost: cost, netCost: cost)])
  }
}
