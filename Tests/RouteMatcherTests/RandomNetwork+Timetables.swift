import PathGraph
import RouteMatcher
import TestSupport

/// Timetables by course and setting, as written in a test.
struct FixedTimetables: Timetables {
  struct Key: Hashable {
    var course: CourseIndex
    var setting: Setting
  }

  var tables: [Key: Timetable] = [:]

  func timetable(of course: CourseIndex, in setting: Setting) -> Timetable {
    tables[Key(course: course, setting: setting)] ?? Timetable(openings: [])
  }
}

extension RandomNetwork {
  /// A timetable for each course outside and in each path, often the same but for the prices.
  mutating func timetables(_ graph: PathGraph, around from: Day) -> FixedTimetables {
    var result = FixedTimetables()
    for course in graph.courses.indices {
      let base = timetable(graph.courses[course], from, reference: 100 * course)
      for setting in [.outside] + graph.paths.indices.map({ Setting.role(PathIndex($0)) }) {
        let key = FixedTimetables.Key(course: CourseIndex(course), setting: setting)
        let kind = draw { $0.int(0...99) }
        result.tables[key] =
          kind < 60
          ? base
          : kind < 95
            ? repriced(base) : timetable(graph.courses[course], from, reference: 100 * course + 50)
      }
    }
    return result
  }

  private mutating func timetable(
    _ course: Course, _ from: Day, reference: Int
  ) -> Timetable {
    let kind = draw { $0.int(0...99) }
    switch kind {
    case 0..<5: return Timetable(openings: [])
    case 5..<40: return Timetable(openings: [estimate(course, notBefore: .earliest, from)])
    case 40..<80:
      let runs = runs(from, reference: reference)
      let last = runs.map(\.start).max() ?? from
      let notBefore = last.adding(days: 1)
      let openings = draw({ $0.chance(60) }) ? [estimate(course, notBefore: notBefore, from)] : []
      return Timetable(runs: runs, openings: openings)
    default:
      let openings = (0..<draw { [isOpen] in $0.int(1...(isOpen ? 4 : 2)) }).map { number in
        opening(course, notBefore: .earliest, from, reference: reference + 20 + number)
      }
      return Timetable(
        runs: draw { $0.chance(50) } ? runs(from, reference: reference) : [], openings: openings)
    }
  }

  private mutating func runs(_ from: Day, reference: Int) -> [Timetable.Run] {
    var runs: [Timetable.Run] = []
    for number in 0..<draw({ [isOpen] in $0.int(1...(isOpen ? 6 : 4)) }) {
      let start =
        draw({ $0.chance(25) })
        ? runs.last?.start ?? from : from.adding(days: draw { $0.pick([-5, 0, 1, 30, 60, 200]) })
      let length = draw { $0.chance(10) } ? Length.days(0) : length()
      let net = cost()
      guard let end = Written.end(of: length, from: start), end < .latest else { continue }
      runs.append(
        Timetable.Run(
          start: start, end: end, grossCost: net + cost(), netCost: net,
          hoursPerWeek: draw { $0.chance(20) } ? draw { $0.pick([4, 8, 24, 40]) } : nil,
          workHoursPerWeek: draw { $0.chance(10) } ? draw { $0.pick([8, 16]) } : nil,
          reference: reference + number))
    }
    return runs
  }

  private mutating func estimate(
    _ course: Course, notBefore: Day, _ from: Day
  ) -> Timetable.Opening {
    var estimate = opening(course, notBefore: notBefore, from, reference: 0)
    estimate.starts = course.starts
    estimate.length = course.length
    (estimate.hoursPerWeek, estimate.workHoursPerWeek, estimate.reference) = (nil, nil, nil)
    return estimate
  }

  private mutating func opening(
    _ course: Course, notBefore: Day, _ from: Day, reference: Int
  ) -> Timetable.Opening {
    let startDays = starts()
    return Timetable.Opening(
      notBefore: draw { $0.chance(20) } ? from.adding(days: 40) : notBefore,
      starts: startDays, length: length(), prices: prices(from),
      hoursPerWeek: draw { $0.chance(15) } ? 16 : nil,
      workHoursPerWeek: draw { $0.chance(10) } ? 8 : nil, reference: reference)
  }

  /// Prices that fall and rise again.
  private mutating func prices(_ from: Day) -> [Timetable.Price] {
    var prices: [Timetable.Price] = []
    var day = Day.earliest
    for number in 0..<draw({ $0.pick([1, 1, 1, 2, 3]) }) {
      if number > 0 {
        day = max(day, from.adding(days: -20)).adding(days: draw { $0.pick([1, 20, 21, 60]) })
      }
      let net = cost()
      prices.append(Timetable.Price(from: day, grossCost: net + cost(), netCost: net))
    }
    return prices
  }

  private mutating func repriced(_ timetable: Timetable) -> Timetable {
    var result = timetable
    for run in result.runs.indices { result.runs[run].netCost = cost() }
    for opening in result.openings.indices {
      for price in result.openings[opening].prices.indices {
        result.openings[opening].prices[price].netCost = cost()
      }
    }
    return result
  }
}
