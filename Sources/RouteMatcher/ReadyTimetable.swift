internal import PathGraph

/// One way to take a course: a candidate of the definition.
struct Candidate {
  var start: Day
  var end: Day
  var net: Int64
  var gross: Int64
  /// The reference of the run or offer; nil for an estimate.
  var reference: Int?
}

/// A timetable made ready for the search; whoever makes timetables may keep it between questions.
///
/// Of the runs from any start day on, only those count that no other of them beats on end and net
/// cost; so a look-up gives few candidates, and allocates nothing. Each run is kept once, with the
/// start days for which it counts.
package final class ReadyTimetable: Sendable {
  /// What can be asked of a run: from each on, the earliest end and the last run that counts, and
  /// the run of an earlier start that beats it, by their positions; -1 where none does.
  ///
  /// A run counts from the position after that one up to its own.
  struct Ahead {
    var soonest: Day
    var last: Int32
    var beaten: Int32
  }

  /// The timetable itself.
  package let timetable: Timetable
  /// The runs, ascending by start; none that a later start beats.
  let runs: ContiguousArray<Candidate>
  /// What lies ahead of each run.
  let ahead: ContiguousArray<Ahead>
  /// No candidate takes fewer days than this, from its own start.
  let fewestDays: Int32
  /// No candidate costs less than this, in cents.
  let leastNet: Int64
  /// The most hours of study and of work a week that a run or opening has of its own.
  private let mostStudy, mostWork: Int?
  /// Whether some have no hours of their own, so that the course's count.
  private let hasCourseStudy, hasCourseWork: Bool

  /// Makes a timetable ready.
  ///
  /// - Complexity: O(*r* · *f*) runs and the most of them that count at once.
  package init(_ timetable: Timetable) {
    self.timetable = timetable
    let fitting = timetable.runs.filter { $0.end < .latest }.sorted {
      ($0.start, $0.end, $0.netCost, $0.reference) < ($1.start, $1.end, $1.netCost, $1.reference)
    }
    var fewest = fitting.map { $0.start.days(to: $0.end) }.min() ?? .max
    var least = fitting.map(\.netCost.cents).min() ?? .max
    for opening in timetable.openings {
      fewest = min(fewest, opening.length.fewestDays)
      least = min(least, opening.prices.map(\.netCost.cents).min() ?? 0)
    }
    (runs, ahead) = Self.front(of: fitting)
    fewestDays = Int32(clamping: fewest)
    leastNet = least
    let study = timetable.runs.map(\.hoursPerWeek) + timetable.openings.map(\.hoursPerWeek)
    let work = timetable.runs.map(\.workHoursPerWeek) + timetable.openings.map(\.workHoursPerWeek)
    mostStudy = study.compactMap(\.self).max()
    mostWork = work.compactMap(\.self).max()
    hasCourseStudy = study.contains(nil)
    hasCourseWork = work.contains(nil)
  }

  /// Whether nothing can be taken.
  var isEmpty: Bool { runs.isEmpty && timetable.openings.isEmpty }

  /// The memory that it takes, in bytes, more or less.
  package var bytes: Int {
    runs.count * (MemoryLayout<Candidate>.stride + MemoryLayout<Ahead>.stride)
      + timetable.runs.count * MemoryLayout<Timetable.Run>.stride
      + timetable.openings.reduce(0) {
        $0 + MemoryLayout<Timetable.Opening>.stride
          + $1.prices.count * MemoryLayout<Timetable.Price>.stride
      } + 256
  }

  /// The same with only what stays within the hours of somebody, the course's own for what has none;
  /// itself where everything does.
  func within(_ limits: HoursLimits, own: (study: Int?, work: Int?)) -> ReadyTimetable {
    let study = max(mostStudy ?? 0, hasCourseStudy ? own.study ?? 0 : 0)
    let work = max(mostWork ?? 0, hasCourseWork ? own.work ?? 0 : 0)
    guard !limits.allow(study, work) else { return self }
    func fits(_ study: Int?, _ work: Int?) -> Bool {
      limits.allow(study ?? own.study, work ?? own.work)
    }
    return ReadyTimetable(
      Timetable(
        runs: timetable.runs.filter { fits($0.hoursPerWeek, $0.workHoursPerWeek) },
        openings: timetable.openings.filter { fits($0.hoursPerWeek, $0.workHoursPerWeek) }))
  }

  /// The runs that no later start beats, in the order of their starts.
  private static func front(
    of sorted: [Timetable.Run]
  ) -> (runs: ContiguousArray<Candidate>, ahead: ContiguousArray<Ahead>) {
    var kept: [(run: Candidate, soonest: Day)] = []
    /// The runs that count from here on, by their number from the last; and what beats each.
    var front: [Int] = []
    var beater: [Int] = []
    for run in sorted.reversed() {
      let candidate = Candidate(
        start: run.start, end: run.end, net: run.netCost.cents, gross: run.grossCost.cents,
        reference: run.reference)
      func isBeaten(by number: Int) -> Bool {
        kept[number].run.end <= candidate.end && kept[number].run.net <= candidate.net
      }
      guard !front.contains(where: isBeaten) else { continue }
      front.removeAll { number in
        let other = kept[number].run
        guard candidate.end <= other.end, candidate.net <= other.net else { return false }
        beater[number] = kept.count
        return true
      }
      front.append(kept.count)
      beater.append(-1)
      kept.append((candidate, min(run.end, kept.last?.soonest ?? .latest)))
    }
    let end = kept.count - 1
    // The front at a run reaches up to the last of those that are not beaten before it.
    var last = 0
    var ahead: ContiguousArray<Ahead> = []
    for number in kept.indices {
      while beater[last] >= 0, beater[last] <= number { last += 1 }
      ahead.append(
        Ahead(
          soonest: kept[number].soonest, last: Int32(end - last),
          beaten: beater[number] < 0 ? -1 : Int32(end - beater[number])))
    }
    ahead.reverse()
    return (ContiguousArray(kept.reversed().lazy.map(\.run)), ahead)
  }
}

/// The most hours a week that somebody has; hours that nobody knows count as fitting.
struct HoursLimits {
  var study: Int?
  var work: Int?

  /// Whether somebody has so many hours.
  func allow(_ study: Int?, _ work: Int?) -> Bool {
    (study ?? 0) <= self.study ?? .max && (work ?? 0) <= self.work ?? .max
  }
}
