internal import PathGraph

/// Where days stand between the left and the right of a chart.
struct TimeAxis {
  /// A line of the axis, and what stands at it.
  struct Tick: Equatable {
    /// Where it stands.
    var x: Double
    /// The year, where one begins here or the axis does.
    var year: String?
    /// The month, where there is room for months.
    var month: String?
  }

  let first: Day
  let last: Day
  let left: Double
  let right: Double

  /// An axis from one day to another; never less than a quarter of a year long.
  init(from first: Day, to last: Day, left: Double, right: Double) {
    self.first = first
    self.last = max(last, first.adding(days: 92))
    self.left = left
    self.right = right
  }

  /// Where a day stands; a day outside the axis at its end.
  func position(of day: Day) -> Double {
    let share = Double(first.days(to: day)) / Double(first.days(to: last))
    return left + (right - left) * max(0, min(1, share))
  }

  // MARK: - Ticks

  /// The months between two ticks: as few as leave room for what stands at them.
  private var monthsBetween: Int {
    let month = (right - left) / (Double(first.days(to: last)) / 30.4369)
    let most = TextStyle.label.width(of: "0000") + 8
    let steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000]
    return steps.first { Double($0) * month >= most } ?? 60_000
  }

  /// The ticks, from left to right, with the months in these words.
  func ticks(months: [String]) -> [Tick] {
    let step = monthsBetween
    let start = first.date
    var month = start.year * 12 + start.month - 1
    month = (month / step + 1) * step
    var ticks: [Tick] = []
    while month < 12 * 10_000,
      let day = Day(year: month / 12, month: month % 12 + 1, day: 1), day <= last
    {
      let isYear = month % 12 == 0
      ticks.append(
        Tick(
          x: position(of: day), year: isYear ? String(month / 12) : nil,
          month: step < 12 ? months[month % 12] : nil))
      month += step
    }
    return withFirstYear(ticks, start.year)
  }

  /// Says the first year too: at the first tick, where the next year leaves room for it.
  private func withFirstYear(_ ticks: [Tick], _ year: Int) -> [Tick] {
    let room = TextStyle.year.width(of: "0000") + 8
    let next = ticks.first { $0.year != nil }?.x ?? .infinity
    guard next - left >= room else { return ticks }
    return [Tick(x: left, year: String(year), month: nil)] + ticks
  }
}
