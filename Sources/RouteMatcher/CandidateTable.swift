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

/// The timetables that a question needs, flat, with what does not fit the person left out.
///
/// Of the runs from any start day on, only those count that no other of them beats on end and net
/// cost; so a look-up gives few candidates, and allocates nothing. Each run is kept once, with the
/// start days for which it counts.
struct CandidateTable {
  /// The candidates of one course in one setting.
  struct Entry {
    var runs: Range<Int32>
    var openings: Range<Int32>
    /// No candidate takes fewer days than this, from its own start.
    var fewestDays: Int32
    /// No candidate costs less than this, in cents.
    var leastNet: Int64
  }

  private struct Opening {
    var notBefore: Day
    /// The number of its calendar; -1 where it starts on any day.
    var calendar: Int32
    var length: Length
    var prices: Range<Int32>
    var reference: Int?
  }

  /// The days on which something starts that starts on the same days every year.
  private struct Calendar {
    var starts: [DayOfYear]
    /// Its days in `startDays`, ascending, for the years that routes mostly take.
    var days: Range<Int32>
  }

  private static let yearsAhead = 20

  private let from: Day
  private(set) var entries: ContiguousArray<Entry> = []
  /// The runs, ascending by start within an entry; none that a later start beats.
  private var runs: ContiguousArray<Candidate> = []
  /// From each run on: the earliest end, and the last run that counts.
  private var ahead: ContiguousArray<(soonest: Day, last: Int32)> = []
  /// The position of the run of an earlier start that beats each run; -1 where none does.
  ///
  /// A run counts from the position after that one up to its own.
  private var beaten: ContiguousArray<Int32> = []
  private var openings: ContiguousArray<Opening> = []
  private var calendars: ContiguousArray<Calendar> = []
  private var startDays: ContiguousArray<Day> = []
  private var prices: ContiguousArray<Timetable.Price> = []

  /// An empty table, for days from this one on.
  init(from: Day) { self.from = from }

  /// Adds a timetable, and gives its entry's number; nil where none of it fits.
  mutating func add(
    _ timetable: Timetable, fitting fits: (_ study: Int?, _ work: Int?) -> Bool
  ) -> Int32? {
    let fitting = timetable.runs
      .filter { fits($0.hoursPerWeek, $0.workHoursPerWeek) && $0.end < .latest }
      .sorted {
        ($0.start, $0.end, $0.netCost, $0.reference) < ($1.start, $1.end, $1.netCost, $1.reference)
      }
    let open = timetable.openings.filter { fits($0.hoursPerWeek, $0.workHoursPerWeek) }
    guard !fitting.isEmpty || !open.isEmpty else { return nil }
    let (firstRun, firstOpening) = (Int32(runs.count), Int32(openings.count))
    var fewest = fitting.map { $0.start.days(to: $0.end) }.min() ?? .max
    var least = fitting.map(\.netCost.cents).min() ?? .max
    addRuns(fitting)
    for opening in open {
      let firstPrice = Int32(prices.count)
      prices.append(contentsOf: opening.prices)
      openings.append(
        Opening(
          notBefore: opening.notBefore, calendar: calendar(of: opening.starts),
          length: opening.length, prices: firstPrice..<Int32(prices.count),
          reference: opening.reference))
      fewest = min(fewest, opening.length.fewestDays)
      least = min(least, opening.prices.map(\.netCost.cents).min() ?? 0)
    }
    entries.append(
      Entry(
        runs: firstRun..<Int32(runs.count), openings: firstOpening..<Int32(openings.count),
        fewestDays: Int32(clamping: fewest), leastNet: least))
    return Int32(entries.count - 1)
  }

  private mutating func calendar(of starts: [DayOfYear]) -> Int32 {
    guard !starts.isEmpty else { return -1 }
    if let known = calendars.firstIndex(where: { $0.starts == starts }) { return Int32(known) }
    let first = Int32(startDays.count)
    let last = from.adding(months: Self.yearsAhead * 12)
    var day = DayOfYear.first(of: starts, onOrAfter: from)
    while day < last {
      startDays.append(day)
      day = DayOfYear.first(of: starts, onOrAfter: day.adding(days: 1))
    }
    calendars.append(Calendar(starts: starts, days: first..<Int32(startDays.count)))
    return Int32(calendars.count - 1)
  }

  /// Adds runs in the order of their starts; one that a later start beats is left out.
  ///
  /// - Complexity: O(*r* · *f*) runs and the most of them that count at once.
  private mutating func addRuns(_ added: [Timetable.Run]) {
    var kept: [(run: Candidate, soonest: Day)] = []
    /// The runs that count from here on, by their number from the last; and what beats each.
    var front: [Int] = []
    var beater: [Int: Int] = [:]
    for run in added.reversed() {
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
      kept.append((candidate, min(run.end, kept.last?.soonest ?? .latest)))
    }
    let end = runs.count + kept.count - 1
    // The front at a run reaches up to the last of those that are not beaten before it.
    var last = 0
    for number in kept.indices {
      while let beating = beater[last], beating <= number { last += 1 }
      ahead.append((kept[number].soonest, Int32(end - last)))
    }
    ahead[runs.count...].reverse()
    for number in kept.indices.reversed() {
      runs.append(kept[number].run)
      beaten.append(beater[number].map { Int32(end - $0) } ?? -1)
    }
  }

  /// The position of an entry's first run on or after a day.
  @inline(__always)
  private func firstRun(of range: Range<Int32>, onOrAfter day: Day) -> Int {
    var (low, high) = (Int(range.lowerBound), Int(range.upperBound))
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].start < day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Adds every candidate at a day that can be part of a best route.
  func appendCandidates(
    of entry: Int32, at day: Day, to candidates: inout ContiguousArray<Candidate>
  ) {
    let entry = entries[Int(entry)]
    let first = firstRun(of: entry.runs, onOrAfter: day)
    if first < Int(entry.runs.upperBound) {
      for index in first...Int(ahead[first].last) where Int(beaten[index]) < first {
        candidates.append(runs[index])
      }
    }
    for index in entry.openings {
      appendStarts(of: openings[Int(index)], at: day, to: &candidates)
    }
  }

  /// The earliest day on which anything of an entry ends that starts on a day or later; the last day
  /// there is where nothing does.
  func earliestEnd(of entry: Int32, from day: Day) -> Day {
    let entry = entries[Int(entry)]
    let first = firstRun(of: entry.runs, onOrAfter: day)
    var end = first < Int(entry.runs.upperBound) ? ahead[first].soonest : .latest
    for index in entry.openings {
      let opening = openings[Int(index)]
      end = min(
        end,
        opening.length.end(from: firstStart(of: opening, onOrAfter: max(day, opening.notBefore))))
    }
    return end
  }

  private func appendStarts(
    of opening: Opening, at day: Day, to candidates: inout ContiguousArray<Candidate>
  ) {
    var start = firstStart(of: opening, onOrAfter: max(day, opening.notBefore))
    var price = Int(opening.prices.lowerBound)
    let end = Int(opening.prices.upperBound)
    var lowest = Int64.max
    while true {
      while price + 1 < end, prices[price + 1].from <= start { price += 1 }
      let net = prices[price].netCost.cents
      if net < lowest {
        lowest = net
        let candidate = Candidate(
          start: start, end: opening.length.end(from: start), net: net,
          gross: prices[price].grossCost.cents, reference: opening.reference)
        if candidate.end < .latest { candidates.append(candidate) }
      }
      price += 1
      guard price < end else { return }
      start = firstStart(of: opening, onOrAfter: prices[price].from)
    }
  }

  private func firstStart(of opening: Opening, onOrAfter day: Day) -> Day {
    guard opening.calendar >= 0 else { return day }
    let days = calendars[Int(opening.calendar)].days
    var (low, high) = (Int(days.lowerBound), Int(days.upperBound))
    while low < high {
      let middle = (low + high) / 2
      if startDays[middle] < day { low = middle + 1 } else { high = middle }
    }
    guard day >= from, low < Int(days.upperBound) else {
      return DayOfYear.first(of: calendars[Int(opening.calendar)].starts, onOrAfter: day)
    }
    return startDays[low]
  }
}

extension Length {
  /// No span of this length, wherever it starts, has fewer days than this.
  ///
  /// A month end can be cut short by three days (31 January to 28 February), once in a span.
  var fewestDays: Int {
    switch self {
    case .days(let count): count
    case .months(let count): Self.fewestDays(inMonths: count)
    }
  }

  /// No span of so many calendar months has fewer days than this.
  static func fewestDays(inMonths count: Int) -> Int {
    count <= 0 ? 0 : max(28, count * 30 - 2)
  }
}
