public import PathGraph

/// Where a person is while learning: it may change what a course costs them after subsidy.
public enum Setting: Hashable, Sendable {
  /// In no role.
  case outside
  /// In a role of a path.
  case role(PathIndex)
}

/// Every way in which a course can be taken: dated runs, any-time offers, an estimate.
///
/// The times are the definition's *candidates*. What a run or opening costs is net of whatever
/// subsidy the maker of the timetable counts.
public struct Timetable: Sendable, Equatable {
  /// A dated run that can still be taken.
  public struct Run: Sendable, Hashable {
    /// The first day.
    public var start: Day
    /// The day on which its credentials are held.
    public var end: Day
    /// The price, VAT included.
    public var grossCost: Money
    /// The price minus the subsidy.
    public var netCost: Money
    /// Hours of study a week; nil for the course's own.
    public var hoursPerWeek: Int?
    /// Hours of paid work a week; nil for the course's own.
    public var workHoursPerWeek: Int?
    /// A number by which the maker of the timetable knows the run again.
    public var reference: Int

    /// A run with the given facts.
    public init(
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
  public struct Opening: Sendable, Hashable {
    /// The first day on which it may start.
    public var notBefore: Day
    /// The days of the year on which it begins; empty for any day.
    public var starts: [DayOfYear]
    /// How long it takes.
    public var length: Length
    /// The costs by start day: ascending, never empty, the first from `Day.earliest`.
    public var prices: [Price]
    /// Hours of study a week; nil for the course's own.
    public var hoursPerWeek: Int?
    /// Hours of paid work a week; nil for the course's own.
    public var workHoursPerWeek: Int?
    /// A number by which the maker of the timetable knows the offer again; nil for an estimate.
    public var reference: Int?

    /// An opening with the given facts.
    public init(
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
  public struct Price: Sendable, Hashable {
    /// The first start day on which this price holds.
    public var from: Day
    /// The price, VAT included.
    public var grossCost: Money
    /// The price minus the subsidy.
    public var netCost: Money

    /// A price from a start day on.
    public init(from: Day = .earliest, grossCost: Money, netCost: Money) {
      self.from = from
      self.grossCost = grossCost
      self.netCost = netCost
    }
  }

  /// The dated runs, in any order.
  public var runs: [Run]
  /// The any-time offers and the estimate.
  public var openings: [Opening]

  /// A timetable of these runs and openings.
  public init(runs: [Run] = [], openings: [Opening]) {
    self.runs = runs
    self.openings = openings
  }
}

/// Knows the timetable of every course.
public protocol Timetables: Sendable {
  /// The timetable of a course for somebody in a setting.
  ///
  /// The same course and setting always give the same timetable.
  func timetable(of course: CourseIndex, in setting: Setting) -> Timetable
}

/// The timetables of courses without offers or subsidy: each course's own length, starts and cost.
public struct EstimatedTimetables: Timetables {
  private let graph: PathGraph

  /// The timetables of a graph's courses.
  public init(_ graph: PathGraph) { self.graph = graph }

  /// The estimate of a course.
  public func timetable(of course: CourseIndex, in setting: Setting) -> Timetable {
    let facts = graph[course]
    return Timetable(openings: [
      Timetable.Opening(
        starts: facts.starts, length: facts.length,
        prices: [Timetable.Price(grossCost: facts.cost, netCost: facts.cost)])
    ])
  }
}
