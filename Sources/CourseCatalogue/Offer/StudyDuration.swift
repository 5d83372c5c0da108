package import PathGraph

/// How long something takes, as its catalogue states it; never 0.
package struct StudyDuration: Hashable, Sendable {
  /// The number of units, 1 or more.
  package var value: Int
  /// The unit.
  package var unit: Unit

  /// A duration, or nil for no time at all.
  package init?(_ value: Int, _ unit: Unit) {
    guard (1...100_000).contains(value) else { return nil }
    self.value = value
    self.unit = unit
  }

  /// A unit of time.
  package enum Unit: String, CaseIterable, Sendable {
    /// Hours of instruction: tell nothing of the time between the first and the last day.
    case hour
    /// Days.
    case day
    /// Weeks.
    case week
    /// Months.
    case month
    /// Years.
    case year
  }

  /// The time from the first to the last day; nil where only hours are known.
  package var length: Length? {
    switch unit {
    case .hour: nil
    case .day: .days(value)
    case .week: .days(value * 7)
    case .month: .months(value)
    case .year: .months(value * 12)
    }
  }
}

/// How many hours of study something asks (*studielast*).
package struct StudyLoad: Hashable, Sendable {
  /// The hours, 1 or more.
  package var hours: Int
  /// Whether they are hours a week, or in all.
  package var isWeekly: Bool

  /// A load, or nil for none.
  package init?(hours: Int, isWeekly: Bool) {
    guard (1...100_000).contains(hours) else { return nil }
    self.hours = hours
    self.isWeekly = isWeekly
  }
}
