internal import CourseCatalogue
internal import PathGraph

/// How many runs start on which day, so that those in the past can be counted on any day.
struct RunDays: Codable {
  private var counts: [Int32: Int] = [:]

  /// Days before and after these count as these, so that no file makes this large.
  private static let known = Int32(0)...Int32(60_000)

  mutating func add(_ day: Int32) {
    counts[min(max(day, Self.known.lowerBound), Self.known.upperBound), default: 0] += 1
  }

  /// The number of runs that started before a day.
  func count(before day: Day) -> Int {
    counts.reduce(0) { $0 + ($1.key < day.number ? $1.value : 0) }
  }
}
