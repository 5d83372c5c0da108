package import PathGraph

/// Where a person is while learning: it may change what a course costs them after subsidy.
package enum Setting: Hashable, Sendable {
  /// In no role.
  case outside
  /// In a role of a path.
  case role(PathIndex)
}

/// Every way in which a course can be taken: dated runs, any-time offers, an estimate.
///
/// The times are the definition's *candidates*. What a run or opening costs is net of whatever
/// subsidy the maker of the timetable counts.
package struct Timetable: Sendable, Equatable {
  /// A dated run that can still be taken.
  package struct Run: Sendable, Hashable {
    /// The first day.
    package var start: Day
    /// The day on which its credentials are held.
    package var end: Day
    /// The price, VAT included.
    package var grossCost: Money
    /// The price minus the subsidy.
    package var netCost: Money
    /// Hours of study a week; nil for the course's own.
    package var hoursPerWeek: Int?
    /// Hours of paid work a week; nil for the course's own.
    package var workHoursPerWeek: Int?
    /// A number by which the maker of the timetable knows the run again.
    package var reference: Int

    /// A run with the given facts.
    package init(
      start: Day, end: Day, grossCost: Money, netCost: Money, hoursPerWeek: Int? = nil,
      workHoursPerWeek: Int? = nil, reference: Int
    ) {
      self.start = start
      self.end = end
      self.grossCost = grossCost
      self.netCost = netCost
      self.hoursPerWeek = hoursPerWeek
      self.workHoursPerWeek = workHoursPerWeek
      self.reference = reference
    }
  }

  /// Something that starts whenever one comes: an any-time offer or an estimate.
  ///
  /// At a day *t* it starts on the first of its `starts` days on or after *t* and `notBefore`, and
  /// also on each later such day on which its net cost is lower than on every one before it.
  package struct Opening: Sendable, Hashable {
    /// The first day on which it may start.
    package var notBefore: Day
    /// The days of the year on which it begins; empty for any day.
    package var starts: [DayOfYear]
    /// How long it takes.
    package var length: Length
    /// The costs by start day: ascending, never empty, the first from `Day.earliest`.
    package var prices: [Price]
    /// Hours of study a week; nil for the course's own.
    package var hoursPerWeek: Int?
    /// Hours of paid work a week; nil for the course's own.
    package var workHoursPerWeek: Int?
    /// A number by which the maker of the timetable knows the offer again; nil for an estimate.
    package var reference: Int?

    /// An opening with the given facts.
    package init(
      notBefore: Day = .earliest, starts: [DayOfYear] = [], length: Length, prices: [Price],
      hoursPerWeek: Int? = nil, workHoursPerWeek: Int? = nil, reference: Int? = nil
    ) {
      self.notBefore = notBefore
      self.starts = starts
      self.length = length
      self.prices = prices
      self.hoursPerWeek = hoursPerWeek
      self.workHoursPerWeek = workHoursPerWeek
      self.reference = reference
    }
  }

  /// What something costs that starts on a day or later, until the next price.
  package struct Price: Sendable, Hashable {
    /// The first start day on which this price holds.
    package var from: Day
    /// The price, VAT included.
    package var grossCost: Money
    /// The price minus the subsidy.
    package var netCost: Money

    /// A price from a start day on.
    package init(from: Day = .earliest, grossCost: Money, netCost: Money) {
      self.from = from
      self.grossCost = grossCost
      self.netCost = netCost
    }
  }

  /// The dated runs, in any order.
  package var runs: [Run]
  /// The any-time offers and the estimate.
  package var openings: [Opening]

  /// A timetable of these runs and openings.
  package init(runs: [Run] = [], openings: [Opening]) {
    self.runs = runs
    self.openings = openings
  }
}

/// Knows the timetable of every course.
package protocol Timetables: Sendable {
  /// The timetable of a course for somebody in a setting.
  ///
  /// The same course and setting always give the same timetable.
  func timetable(of course: CourseIndex, in setting: Setting) -> Timetable

  /// The same timetable, ready for a search.
  func ready(of course: CourseIndex, in setting: Setting) -> ReadyTimetable
}

extension Timetables {
  /// The timetable of a course, made ready anew.
  package func ready(of course: CourseIndex, in setting: Setting) -> ReadyTimetable {
    ReadyTimetable(timetable(of: course, in: setting))
  }
}

/// The timetables of courses without offers or subsidy: each course's own length, starts and cost.
package struct EstimatedTimetables: Timetables {
  private let graph: PathGraph

  /// The timetables of a graph's courses.
  package init(_ graph: PathGraph) { self.graph = graph }

  /// The estimate of a course.
  package func timetable(of course: CourseIndex, in setting: Setting) -> Timetable {
    let facts = graph[course]
    return Timetable(openings: [
      Timetable.Opening(
        starts: facts.starts, length: facts.length,
        prices: [Timetable.Price(grossCost: facts.cost, netCost: facts.cost)])
    ])
  }
}
