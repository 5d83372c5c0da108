import PathGraph
import RouteMatcher

/// One way to take a course, at a day.
struct Candidate: Hashable {
  var start: Day
  var end: Day
  var grossCost: Money
  var netCost: Money
  var hoursPerWeek: Int?
  var workHoursPerWeek: Int?
  var reference: Int?

  /// The candidates of a timetable at a day, word for word: every run that starts on the day or
  /// later; every opening on the first day allowed, and on each later day allowed on which its net
  /// cost is lower than on every one before it.
  static func all(of timetable: Timetable, at day: Day) -> [Candidate] {
    timetable.runs.filter { $0.start >= day }.map(Candidate.init)
      + timetable.openings.flatMap { opening in
        var found: [Candidate] = []
        for start in allowedDays(of: opening, from: max(day, opening.notBefore)) {
          guard let candidate = Candidate(opening, start: start) else { continue }
          if found.allSatisfy({ candidate.netCost < $0.netCost }) { found.append(candidate) }
        }
        return found
      }
  }

  init(_ run: Timetable.Run) {
    (start, end) = (run.start, run.end)
    (grossCost, netCost) = (run.grossCost, run.netCost)
    (hoursPerWeek, workHoursPerWeek) = (run.hoursPerWeek, run.workHoursPerWeek)
    reference = run.reference
  }

  /// An opening that starts on a day; nil where it would end after the last day there is.
  init?(_ opening: Timetable.Opening, start: Day) {
    guard let end = Written.end(of: opening.length, from: start),
      let price = opening.prices.last(where: { $0.from <= start })
    else { return nil }
    (self.start, self.end) = (start, end)
    (grossCost, netCost) = (price.grossCost, price.netCost)
    (hoursPerWeek, workHoursPerWeek) = (opening.hoursPerWeek, opening.workHoursPerWeek)
    reference = opening.reference
  }

  /// Whether an opening may start on a day at all.
  static func starts(_ opening: Timetable.Opening, on day: Day) -> Bool {
    guard !opening.starts.isEmpty, opening.notBefore <= day else { return opening.notBefore <= day }
    let (_, month, number) = day.date
    return opening.starts.contains { $0.month == month && $0.day == number }
  }

  /// The days on which an opening may start, day by day from one on, until the last price holds:
  /// after that nothing can become cheaper.
  private static func allowedDays(of opening: Timetable.Opening, from first: Day) -> [Day] {
    var days: [Day] = []
    let lastPrice = opening.prices.map(\.from).max() ?? .earliest
    var day = first
    while days.isEmpty || day <= lastPrice || (days.last ?? day) < lastPrice {
      if starts(opening, on: day) { days.append(day) }
      guard let next = Written.day(day, plusDays: 1) else { break }
      day = next
    }
    return days
  }
}
