internal import PathFiles
internal import PathGraph

/// What `security.txt` says of its own age.
enum SecurityText {
  /// The moment until which it holds: half a year after a day, as RFC 9116 advises less than one.
  static func expiry(on day: Day) -> String { day.adding(months: 6).iso + "T00:00:00Z" }
}
