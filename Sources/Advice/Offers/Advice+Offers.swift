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
    /// What is known does not fit the person: what of it, empty where several things do not, and the
    /// nearest of it, where only one thing does not.
    case unfitting(OfferTable.Misfits, nearest: OfferTable.Listed?)
  }
}

extension Advice {
  /// What a learned course of a route takes from the catalogue; nil where no catalogue is loaded.
  ///
  /// - Complexity: O(*r* log *r*) runs of the course.
  package func offer(for learn: Route.Learn, in route: Route) -> StepOffer? {
    guard let table = advisor.catalogue else { return nil }
    let arrival = arrival(before: learn, in: route)
    let listing = table.listing(of: learn.course, for: profile.filter) {
      fitsHours($0, of: learn.course)
    }
    let later = listing.filter { $0.isTakeable && $0.start.map { $0 >= arrival } ?? true }
    guard let choice = choice(for: learn) else {
      if listing.isEmpty { return .estimate(.unknownCourse) }
      let unfitting = later.filter { !$0.fits }
      guard !unfitting.isEmpty else { return .estimate(.noneLater) }
      // What only one change would make possible is told before what several would.
      for misfits in [OfferTable.Misfits.distance, .hours, .mode] {
        let near = unfitting.filter { $0.misfits == misfits && $0.distance != nil }
          .min { ($0.distance ?? .infinity) < ($1.distance ?? .infinity) }
        let any = unfitting.first { $0.misfits == misfits }
        if let nearest = near ?? any { return .estimate(.unfitting(misfits, nearest: nearest)) }
      }
      return .estimate(.unfitting([], nearest: nil))
    }
    let rivals = later.filter {
      $0.fits && ($0.choice.offer != choice.offer || $0.choice.run != choice.run)
    }
    let best = best(of: learn, from: arrival)
    let distance = OfferTable.distance(to: choice, from: profile.home)
    let nearest = rivals.filter { $0.distance != nil }
      .min { ($0.distance ?? .infinity) < ($1.distance ?? .infinity) }
    return .chosen(
      StepOffer.Chosen(
        choice: choice, distance: distance, isSoonest: learn.end <= best.end,
        isCheapest: learn.netCost <= best.net, others: rivals.count,
        nearer: nearest.flatMap { near in
          (near.distance ?? .infinity) + StepOffer.muchNearer <= distance ?? 0 ? near : nil
        }))
  }

  /// Whether hours of study a week fit the person, be they an offer's or, where it tells none, the
  /// course's own; hours that nobody knows do.
  func fitsHours(_ hours: Int?, of course: CourseIndex) -> Bool {
    guard let most = profile.hoursPerWeek, let hours = hours ?? graph[course].hoursPerWeek else {
      return true
    }
    return hours <= most
  }

  /// The earliest end and the lowest cost of all ways to take a course from a day on.
  private func best(of learn: Route.Learn, from arrival: Day) -> (end: Day, net: Money) {
    let setting = learn.role.map { Setting.role(graph.path(of: $0)) } ?? .outside
    let timetable = timetables.timetable(of: learn.course, in: setting)
    var best = (end: learn.end, net: learn.netCost)
    for run in timetable.runs
    where run.start >= arrival && fitsHours(run.hoursPerWeek, of: learn.course) {
      best = (min(best.end, run.end), min(best.net, run.netCost))
    }
    for opening in timetable.openings where fitsHours(opening.hoursPerWeek, of: learn.course) {
      let start = DayOfYear.first(of: opening.starts, onOrAfter: max(arrival, opening.notBefore))
      best.end = min(best.end, opening.length.end(from: start))
      let now = opening.prices.last { $0.from <= start }
      for price in [now].compactMap(\.self) + opening.prices.filter({ $0.from > start }) {
        best.net = min(best.net, price.netCost)
      }
    }
    return best
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
    let isSure = run.map { $0.start?.precision == .day && $0.hasFinalDays } ?? true
    if !choice.hasEnd || !isSure { estimates.insert(.days) }
    if choice.price?.isFinal != true { estimates.insert(.price) }
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
