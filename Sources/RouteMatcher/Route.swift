package import PathGraph

/// A person's sequence of courses and moves that ends in a role.
package struct Route: Sendable, Hashable {
  /// The role in which the route ends.
  package var role: RoleIndex
  /// The role in which it starts; nil for outside.
  package var start: RoleIndex?
  /// The months of experience that count in that role from the start.
  package var credit: Int
  /// What is done, in order; never empty.
  package var steps: [Step]
  /// What it is compared by.
  package var vector: Vector

  /// The three criteria of a route.
  package struct Vector: Sendable, Hashable {
    /// The day on which the route ends.
    package var finish: Day
    /// The sum of the net costs of its courses.
    package var netCost: Money
    /// How many courses it has.
    package var courses: Int

    /// The criteria of a route.
    package init(finish: Day, netCost: Money, courses: Int) {
      self.finish = finish
      self.netCost = netCost
      self.courses = courses
    }

    /// Whether this is nowhere worse than another.
    package func isNoWorse(than other: Vector) -> Bool {
      finish <= other.finish && netCost <= other.netCost && courses <= other.courses
    }
  }

  /// One step of a route.
  package enum Step: Sendable, Hashable {
    /// A course.
    case learn(Learn)
    /// A move into a role.
    case move(Move)
  }

  /// A course that is learned.
  package struct Learn: Sendable, Hashable {
    /// The course.
    package var course: CourseIndex
    /// The role in which it is learned; nil for outside.
    package var role: RoleIndex?
    /// The first day.
    package var start: Day
    /// The day on which its credentials are held.
    package var end: Day
    /// The price, VAT included.
    package var grossCost: Money
    /// The price minus the subsidy.
    package var netCost: Money
    /// The reference of the run or offer in its timetable; nil for an estimate.
    package var reference: Int?

    /// A course learned on these days, at this cost.
    package init(
      course: CourseIndex, role: RoleIndex?, start: Day, end: Day, grossCost: Money,
      netCost: Money, reference: Int?
    ) {
      self.course = course
      self.role = role
      self.start = start
      self.end = end
      self.grossCost = grossCost
      self.netCost = netCost
      self.reference = reference
    }
  }

  /// A move into a role.
  package struct Move: Sendable, Hashable {
    /// What allows it.
    package enum Kind: Sendable, Hashable {
      /// A transition by one of its ways.
      case transition(TransitionIndex, WayIndex)
      /// The role was held before.
      case comeback
    }

    /// What allows it.
    package var kind: Kind
    /// The role left; nil for outside.
    package var from: RoleIndex?
    /// The role entered.
    package var to: RoleIndex
    /// The day on which it is entered.
    package var on: Day
  }

  /// The courses of the route, in order.
  package var learned: [Learn] {
    steps.compactMap { if case .learn(let learn) = $0 { learn } else { nil } }
  }

  /// The moves of the route, in order.
  package var moves: [Move] {
    steps.compactMap { if case .move(let move) = $0 { move } else { nil } }
  }
}

/// The answer to a query.
package struct Answer: Sendable {
  /// The complete Pareto set of every goal, in the order asked.
  package var routes: [Route]
  /// Whether it is proven that nothing is missing; the routes are real all the same.
  package var isComplete: Bool
  /// The goals that no route reaches, in the graph's order, and what stands in the way.
  package var unreachable: [Unreachable]
  /// The goals left out because the person holds them.
  package var held: [RoleIndex]
  /// The proofs that had lapsed before the start.
  package var lapsed: [Query.Proof]
  /// How much work the search did, in the unit of `Query.budget`.
  package var work: Int
  /// How many labels it made: partial routes that were kept at a role.
  package var labels: Int

  /// An answer with the given content.
  package init(
    routes: [Route], isComplete: Bool, unreachable: [Unreachable], held: [RoleIndex],
    lapsed: [Query.Proof], work: Int, labels: Int
  ) {
    self.routes = routes
    self.isComplete = isComplete
    self.unreachable = unreachable
    self.held = held
    self.lapsed = lapsed
    self.work = work
    self.labels = labels
  }
}

/// A goal that no route reaches.
package struct Unreachable: Sendable, Hashable {
  /// The role.
  package var role: RoleIndex
  /// What stands in the way: each of these would have to change, or all of them.
  package var obstacles: [Obstacle]
}

/// Something that keeps a goal out of reach.
package enum Obstacle: Sendable, Hashable {
  /// A credential that one cannot get on the way and would have to bring.
  case credential(CredentialIndex)
  /// A course that enters a route only when it is asked for.
  case notAllowed(CourseIndex)
  /// A course that asks more hours of study a week than there are.
  case studyHours(CourseIndex, hours: Int)
  /// A course that asks more hours of work a week than there are.
  case workHours(CourseIndex, hours: Int)
  /// A course that can be taken at no time.
  case noTime(CourseIndex)
  /// A course that is learned in no job, where every course must be paid work.
  case unpaid(CourseIndex)
  /// A role on the way, or the goal itself, has a tag that is to be avoided.
  case avoided(TagIndex, RoleIndex)
  /// A role on the way, or the goal itself, is not known to have a tag that is needed.
  case lacking(TagIndex, RoleIndex)
  /// A path that is not recognised.
  case notRecognised(PathIndex)
  /// No transition leads to the role.
  case noTransition(RoleIndex)
  /// The earliest finish is after the last day allowed.
  case finish(Day)
  /// The lowest cost is over the most allowed.
  case cost(Money)
  /// The fewest courses are over the most allowed.
  case courses(Int)
  /// The limits cannot all be kept at once, though each alone can.
  case limitsTogether
  /// The steps cannot be put one after the other.
  case order
}
