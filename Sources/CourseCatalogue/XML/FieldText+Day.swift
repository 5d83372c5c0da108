internal import PathGraph

extension FieldText {
  /// A day, or the month or year of one, in the ways that catalogues write it; nil for another text
  /// or a day that does not exist.
  ///
  /// `2026-09-01`, with a time and zone after it or not; `2026-09`; `2026`. The zone is not followed:
  /// the day is the one that is written.
  var isoDay: (day: Day, precision: DayPrecision)? {
    guard let year = part(0, 4) else { return nil }
    guard bytes.count > 4 else { return Self.last(year: year, month: nil) }
    guard byte(4) == 45, let month = part(5, 2) else { return nil }
    guard bytes.count > 7 else { return Self.last(year: year, month: month) }
    guard byte(7) == 45, let day = part(8, 2), let day = Day(year: year, month: month, day: day)
    else { return nil }
    // What follows is a time ("T10:00:00Z", " 10:00") or a zone ("+02:00", "Z"), or no date at all.
    guard bytes.count == 10 || [84, 32, 43, 45, 90].contains(byte(10)) else { return nil }
    return (day, .day)
  }

  /// The day of a text that must name a whole day.
  var wholeDay: Day? {
    guard let (day, precision) = isoDay, precision == .day else { return nil }
    return day
  }

  /// A day as LHEO writes it: eight digits, `00` for a day or month that is not known.
  ///
  /// `00000000` and `99999999`, which stand for "not known", are no day.
  var compactDay: (day: Day, precision: DayPrecision)? {
    guard bytes.count == 8, let year = part(0, 4), let month = part(4, 2), let day = part(6, 2),
      year > 0, year < 9999
    else { return nil }
    guard month > 0 else { return day == 0 ? Self.last(year: year, month: nil) : nil }
    guard day > 0 else { return Self.last(year: year, month: month) }
    return Day(year: year, month: month, day: day).map { ($0, .day) }
  }

  /// Whether it is what LHEO writes for a day that is not known.
  var isUnknownCompactDay: Bool {
    bytes.count == 8 && (bytes.allSatisfy { $0 == 48 } || bytes.allSatisfy { $0 == 57 })
  }

  private static func last(year: Int, month: Int?) -> (day: Day, precision: DayPrecision)? {
    guard let month else { return Day(year: year, month: 12, day: 31).map { ($0, .year) } }
    guard (1...12).contains(month) else { return nil }
    return Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
      .map { ($0, .month) }
  }

  private func part(_ offset: Int, _ count: Int) -> Int? {
    guard bytes.count >= offset + count else { return nil }
    let start = bytes.startIndex + offset
    return Self.number(bytes[start..<start + count])
  }

  private func byte(_ offset: Int) -> UInt8 { bytes[bytes.startIndex + offset] }
}
