/// How long something takes: calendar months or days.
public enum Length: Hashable, Sendable {
  /// A number of calendar months.
  case months(Int)
  /// A number of days.
  case days(Int)

  /// The day on which something of this length ends that starts on a given day.
  public func end(from start: Day) -> Day {
    switch self {
    case .months(let count): start.adding(months: count)
    case .days(let count): start.adding(days: count)
    }
  }
}
