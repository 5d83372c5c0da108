import CourseCatalogue
import CourseOffers
import PathGraph
import Places
import RouteMatcher

/// One way to take a course, by the definition or by a timetable.
struct Candidate: Hashable, Comparable, CustomStringConvertible {
  var start: Int
  var end: Int
  var gross: Int64
  var net: Int64
  var hours: Int?

  var description: String { "\(start)…\(end) \(gross)/\(net) \(hours ?? -1)" }

  static func < (left: Candidate, right: Candidate) -> Bool {
    (left.start, left.end, left.gross, left.net, left.hours ?? -1)
      < (right.start, right.end, right.gross, right.net, right.hours ?? -1)
  }
}

/// A subsidy for tests: a share in each stretch of start days, nothing on a part of the price, and
/// nothing at all for what asks many hours.
struct ShareByDay: NetPrices {
  /// Start days from which a share (in percent) holds, ascending.
  var shares: [(from: Day, percent: Int64)]
  /// A course that ends after this day gets nothing.
  var lastEnd: Day
  /// Nor does one that asks more hours a week.
  private static let mostHours = 9

  func netCost(
    of course: CourseIndex, in setting: Setting, start: Day, end: Day, price: OfferPrice,
    hoursPerWeek: Int?
  ) -> Money {
    let isFullTime = hoursPerWeek ?? 0 > Self.mostHours
    let share = end > lastEnd || isFullTime ? 0 : shares.last { $0.from <= start }?.percent ?? 0
    let paid = (price.gross.cents - price.nonSubsidisable.cents) * share / 100
    return Money(cents: price.gross.cents - paid)
  }

  func startDaysOfChange(
    of course: CourseIndex, in setting: Setting, lasting length: Length, price: OfferPrice,
    hoursPerWeek: Int?
  ) -> [Day] {
    var days = shares.map(\.from)
    var day = lastEnd.adding(days: -1500)
    while length.end(from: day) <= lastEnd { day = day.adding(days: 1) }
    days.append(day)
    return days
  }
}

/// The candidates of a course at a day, from the words of the definition alone: naive on purpose.
struct Definition {
  var course: Course
  var offers: [Offer]
  var filter: OfferFilter
  var prices: ShareByDay
  var asOf: Day

  private let index = CourseIndex(0)

  func candidates(at t: Day, horizon: Int) -> Set<Candidate> {
    var found: Set<Candidate> = []
    var known: [(start: Day, end: Day, gross: Int64, net: Int64)] = []
    var stated: [Length] = [course.length]
    var hasAnyTime = false
    for offer in offers {
      let isPast = [offer.expires, offer.offeredUntil].contains { $0.map { $0 < asOf } ?? false }
      let hours = offer.studyLoad.flatMap { $0.isWeekly ? $0.hours : nil }
      let hasDates = offer.runs.contains { $0.status != .cancelled && isDated($0) }
      if !hasDates, [.agreed, .direct].contains(offer.startRule) || offer.forms.contains(.ownPace),
        offer.isOpen, !isPast,
        fits(offer.modes, offer.venues)
      {
        hasAnyTime = true
        let length = offer.duration?.length ?? course.length
        let first = max(t, offer.offeredSince ?? t)
        found.formUnion(
          falling(from: first, horizon, hours: hours) { day in
            let price = price(offer.prices.first { $0.holds(on: day) })
            return (length.end(from: day), price)
          })
      }
      for run in offer.runs where run.status != .cancelled && isDated(run) {
        let modes = run.mode.map { [$0] } ?? offer.modes
        let venue = run.venue ?? (offer.venues.count == 1 ? offer.venues[0] : nil)
        guard let start = run.start?.day, fits(modes, venue.map { [$0] } ?? []) else { continue }
        let end =
          run.end ?? offer.duration?.length?.end(from: start) ?? course.length.end(from: start)
        let price = price(run.price)
        let net =
          start < asOf
          ? price.gross
          : prices.netCost(
            of: index, in: .outside, start: start, end: end, price: price, hoursPerWeek: hours)
        known.append((start, end, price.gross.cents, net.cents))
        if let length = offer.duration?.length { stated.append(length) }
        let isOpen =
          run.status == .open && offer.isOpen && !isPast
          && run.enrolmentDeadline.map { $0 >= asOf } ?? true
        if isOpen, start >= t {
          found.insert(candidate(start, end, price.gross.cents, net.cents, hours))
        }
      }
    }
    guard !hasAnyTime else { return found }
    guard let last = known.map(\.start).max() else {
      return found.union(
        falling(from: t, horizon, on: course.starts, hours: nil) { day in
          (course.length.end(from: day), OfferPrice(course.cost))
        })
    }
    let first = last.adding(days: 1)
    let days =
      (known.map { $0.start.days(to: $0.end) }
      + stated.map { first.days(to: $0.end(from: first)) }).max() ?? 0
    let gross = max(course.cost.cents, known.map(\.gross).max() ?? 0)
    let least = known.map(\.net).max() ?? 0
    return found.union(
      falling(from: max(t, first), horizon, on: course.starts, least: least, hours: nil) { day in
        (day.adding(days: days), OfferPrice(Money(cents: gross)))
      })
  }

  /// What starts on a day, and on each later one on which it is cheaper than on all before.
  private func falling(
    from first: Day, _ horizon: Int, on starts: [DayOfYear] = [], least: Int64 = 0, hours: Int?,
    _ facts: (Day) -> (Day, OfferPrice)
  ) -> Set<Candidate> {
    var found: Set<Candidate> = []
    var lowest = Int64.max
    for offset in 0...horizon {
      let day = first.adding(days: offset)
      guard starts.isEmpty || DayOfYear.first(of: starts, onOrAfter: day) == day else { continue }
      let (end, price) = facts(day)
      let net = prices.netCost(
        of: index, in: .outside, start: day, end: end, price: price, hoursPerWeek: hours)
      let cents = max(least, net.cents)
      if cents < lowest {
        lowest = cents
        found.insert(candidate(day, end, price.gross.cents, cents, hours))
      }
    }
    return found
  }

  private func isDated(_ run: Run) -> Bool { run.start.map { $0.precision != .year } ?? false }

  private func price(_ price: Price?) -> OfferPrice {
    guard let price, price.currency == "EUR", let gross = price.gross else {
      return OfferPrice(course.cost)
    }
    return OfferPrice(gross, nonSubsidisable: price.nonSubsidisable)
  }

  private func fits(_ modes: [DeliveryMode], _ venues: [Venue]) -> Bool {
    let modes = modes.isEmpty && venues.contains(where: \.isLocated) ? [.classroom] : modes
    if !filter.modes.isEmpty, filter.modes.isDisjoint(with: modes) { return false }
    guard let place = filter.place, let most = filter.maxDistance, modes != [.online] else {
      return true
    }
    return venues.contains { venue in
      guard let latitude = venue.latitude, let longitude = venue.longitude,
        let site = Coordinates(latitude: latitude, longitude: longitude)
      else { return false }
      return place.kilometres(to: site) <= most
    }
  }

  private func candidate(
    _ start: Day, _ end: Day, _ gross: Int64, _ net: Int64, _ hours: Int?
  ) -> Candidate {
    Candidate(
      start: Int(start.number), end: Int(end.number), gross: gross, net: net, hours: hours)
  }
}

extension Timetable {
  /// The candidates of a timetable at a day, day by day.
  func candidates(at t: Day, horizon: Int) -> Set<Candidate> {
    var found = Set(
      runs.filter { $0.start >= t }.map {
        Candidate(
          start: Int($0.start.number), end: Int($0.end.number), gross: $0.grossCost.cents,
          net: $0.netCost.cents, hours: $0.hoursPerWeek)
      })
    for opening in openings {
      var lowest = Int64.max
      let first = max(t, opening.notBefore)
      for offset in 0...horizon {
        let day = first.adding(days: offset)
        guard
          opening.starts.isEmpty || DayOfYear.first(of: opening.starts, onOrAfter: day) == day,
          let price = opening.prices.last(where: { $0.from <= day }), price.netCost.cents < lowest
        else { continue }
        lowest = price.netCost.cents
        found.insert(
          Candidate(
            start: Int(day.number), end: Int(opening.length.end(from: day).number),
            gross: price.grossCost.cents, net: lowest, hours: opening.hoursPerWeek))
      }
    }
    return found
  }
}
