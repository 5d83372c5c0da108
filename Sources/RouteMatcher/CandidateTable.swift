internal import PathGraph

/// The timetables that a question needs, flat, with what does not fit the person left out.
///
/// What each look-up finds is as `ReadyTimetable` has it; here all lie one after the other.
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
  /// What lies ahead of each run, by positions within its entry.
  private var ahead: ContiguousArray<ReadyTimetable.Ahead> = []
  private var openings: ContiguousArray<Opening> = []
  private var calendars: ContiguousArray<Calendar> = []
  private var startDays: ContiguousArray<Day> = []
  private var prices: ContiguousArray<Timetable.Price> = []

  /// An empty table, for days from this one on.
  init(from: Day) { self.from = from }

  /// Adds a timetable, and gives its entry's number; nil where there is nothing to take.
  ///
  /// - Complexity: O(*r*) runs, which are copied.
  mutating func add(_ timetable: ReadyTimetable) -> Int32? {
    guard !timetable.isEmpty else { return nil }
    let (firstRun, firstOpening) = (Int32(runs.count), Int32(openings.count))
    runs.append(contentsOf: timetable.runs)
    ahead.append(contentsOf: timetable.ahead)
    for opening in timetable.timetable.openings {
      let firstPrice = Int32(prices.count)
      prices.append(contentsOf: opening.prices)
      openings.append(
        Opening(
          notBefore: opening.notBefore, calendar: calendar(of: opening.starts),
          length: opening.length, prices: firstPrice..<Int32(prices.count),
          reference: opening.reference))
    }
    entries.append(
      Entry(
        runs: firstRun..<Int32(runs.count), openings: firstOpening..<Int32(openings.count),
        fewestDays: timetable.fewestDays, leastNet: timetable.leastNet))
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
      let base = Int(entry.runs.lowerBound)
      for index in first...base + Int(ahead[first].last)
      where base + Int(ahead[index].beaten) < first {
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
