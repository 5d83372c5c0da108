internal import PathGraph

/// Something that takes place on one or more whole days.
struct CalendarEvent {
  /// What tells it from other events of the route.
  var key: String
  /// The first and last day.
  var first, last: Day
  /// What it is, and what belongs to it.
  var summary: String
  var details = ""
  /// Where.
  var place: String?
  /// A page about it.
  var url: String?

  /// Writes it as an event that takes no time of the day.
  func write(into lines: inout CalendarLines, stamp: Day) {
    lines.add("BEGIN", raw: "VEVENT")
    lines.add("UID", raw: uid)
    lines.add("DTSTAMP", raw: Self.date(stamp) + "T000000Z")
    lines.add("DTSTART;VALUE=DATE", raw: Self.date(first))
    // The end is the day after the last one.
    lines.add("DTEND;VALUE=DATE", raw: Self.date(last.adding(days: 1)))
    lines.add("SUMMARY", text: summary)
    if !details.isEmpty { lines.add("DESCRIPTION", text: details) }
    if let place { lines.add("LOCATION", text: place) }
    if let url { lines.add("URL", raw: url) }
    lines.add("TRANSP", raw: "TRANSPARENT")
    lines.add("END", raw: "VEVENT")
  }

  private var uid: String {
    let safe = key.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return "\(Self.date(first))-\(String(safe))@ontwikkelpad"
  }

  private static func date(_ day: Day) -> String {
    let (year, month, number) = day.date
    func padded(_ value: Int, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    return padded(year, 4) + padded(month, 2) + padded(number, 2)
  }
}
