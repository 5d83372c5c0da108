internal import PathGraph

/// Earliest ends of courses that were looked up, each kept at a place that its entry and day give,
/// until another takes it.
struct EarliestEnds {
  private struct Known {
    var entry: Int32 = -1
    var day = Day.earliest
    var end = Day.earliest
  }

  private static let indexBits: UInt32 = 12

  private var known = ContiguousArray(repeating: Known(), count: 1 << Self.indexBits)

  /// The earliest day on which anything of an entry ends that starts on a day or later.
  @inline(__always)
  mutating func end(of entry: Int32, from day: Day, _ table: CandidateTable) -> Day {
    let mixed =
      UInt32(bitPattern: entry) &* 0x9E37_79B1 ^ UInt32(bitPattern: day.number) &* 0x85EB_CA77
    let place = Int(mixed >> (32 - Self.indexBits))
    if known[place].entry == entry, known[place].day == day { return known[place].end }
    let end = table.earliestEnd(of: entry, from: day)
    known[place] = Known(entry: entry, day: day, end: end)
    return end
  }
}
