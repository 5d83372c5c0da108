package import CourseCatalogue
package import CourseOffers
internal import PathGraph
package import RouteMatcher

/// What a step of a route takes, or why it takes nothing that can be booked.
package enum StepOffer: Sendable {
  /// A run or an any-time offer.
  case chosen(Chosen)
  /// Nothing: the step is an estimate.
  case estimate(Reason)

  /// So many kilometres less is much nearer.
  static let muchNearer = 20.0

  /// An offer that was chosen.
  package struct Chosen: Sendable {
    /// The run or offer.
    package var choice: OfferTable.Choice
    /// How far away it is, in kilometres; nil where that is not known, and for what is online.
    package var distance: Double?
    /// Whether none of the others ends sooner, and whether none is cheaper.
    package var isSoonest, isCheapest: Bool
    /// How many others suit the person and can still be taken by then.
    package var others: Int
    /// The nearest of them, where it is much nearer.
    package var nearer: OfferTable.Listed?
  }

  /// Why there is nothing to book.
  package enum Reason: Sendable {
    /// No offer of the course is known.
    case unknownCourse
    /// What is known has passed or is full, or starts too early.
    case noneLater
    /// What is known does not suit the person; the nearest of it, where distances are known.
    case noneInReach(nearest: OfferTable.Listed?)
  }
}

extension Advice {
  /// What a learned course of a route takes from the catalogue; nil where no catalogue is loaded.
  ///
  /// - Complexity: O(*r* log *r*) runs of the course.
  package func offer(for learn: Route.Learn, in route: Route) -> StepOffer? {
    guard let table = advisor.catalogue else { return nil }
    let arrival = arrival(before: learn, in: route)
    let listing = table.listing(of: learn.course, for: profile.filter)
    let later = listing.filter { $0.isTakeable && $0.start.map { $0 >= arrival } ?? true }
    guard let choice = choice(for: learn) else {
      if listing.isEmpty { return .estimate(.unknownCourse) }
      let far = later.filter { !$0.fits }
      guard !far.isEmpty else { return .estimate(.noneLater) }
      return .estimate(
        .noneInReach(
          nearest: far.min { ($0.distance ?? .infinity) < ($1.distance ?? .infinity) }))
    }
    let rivals = later.filter { $0.fits && $0.choice != choice }
    let setting = learn.role.map { Setting.role(graph.path(of: $0)) } ?? .outside
    let facts = graph[learn.course]
    let figures = rivals.map { rival -> (end: Day, net: Money) in
      let start = rival.start ?? arrival
      let end = rival.end ?? facts.length.end(from: start)
      return (
        end,
        cases.netCost(
          of: learn.course, in: setting, start: start, end: end,
          price: rival.choice.price ?? OfferPrice(facts.cost))
      )
    }
    let distance = OfferTable.distance(to: choice, from: profile.home)
    let nearest = rivals.filter { $0.distance != nil }
      .min { ($0.distance ?? .infinity) < ($1.distance ?? .infinity) }
    return .chosen(
      StepOffer.Chosen(
        choice: choice, distance: distance,
        isSoonest: figures.allSatisfy { $0.end >= learn.end },
        isCheapest: figures.allSatisfy { $0.net >= learn.netCost }, others: rivals.count,
        nearer: nearest.flatMap { near in
          (near.distance ?? .infinity) + StepOffer.muchNearer <= distance ?? 0 ? near : nil
        }))
  }

  /// The run or any-time offer of a learned course; nil where it is an estimate.
  package func choice(for learn: Route.Learn) -> OfferTable.Choice? {
    learn.reference.flatMap { advisor.offers.choice($0, start: learn.start, near: profile.home) }
  }

  /// The offer behind a choice.
  package func catalogued(_ choice: OfferTable.Choice) -> CataloguedOffer {
    advisor.offers[choice.offer]
  }

  /// The day from which a learned course of a route could start.
  private func arrival(before learn: Route.Learn, in route: Route) -> Day {
    var day = profile.from
    for step in route.steps {
      switch step {
      case .learn(learn): return day
      case .learn(let other): day = other.end
      case .move(let move): day = move.on
      }
    }
    return day
  }

  /// Hours of study a week of a learned course: the offer's, else the course's.
  package func hoursPerWeek(of learn: Route.Learn) -> Int? {
    choice(for: learn)?.hoursPerWeek ?? graph[learn.course].hoursPerWeek
  }

  /// Which figures of a learned course are an estimate.
  package func estimates(in learn: Route.Learn) -> Estimates {
    let course = graph[learn.course]
    guard let choice = choice(for: learn) else { return [.days, .price, .hours] }
    var estimates: Estimates = []
    let run = choice.run.map { catalogued(choice).offer.runs[$0] }
    let isSure = run.map { $0.start?.precision == .day && $0.start?.isFinal == true } ?? true
    if !choice.hasEnd || !isSure { estimates.insert(.days) }
    if choice.price == nil { estimates.insert(.price) }
    if choice.hoursPerWeek == nil, course.isEstimate { estimates.insert(.hours) }
    return estimates
  }
}

/// Figures of a step that are an estimate.
package struct Estimates: OptionSet, Sendable {
  /// A bit for each.
  package let rawValue: Int

  /// Those of these bits.
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// The first or last day.
  package static let days = Estimates(rawValue: 1)
  /// The price.
  package static let price = Estimates(rawValue: 2)
  /// The hours a week.
  package static let hours = Estimates(rawValue: 4)
}
