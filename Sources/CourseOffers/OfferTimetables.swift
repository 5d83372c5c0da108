internal import CourseCatalogue
package import PathGraph
internal import Places
package import RouteMatcher

/// The timetables of the courses for one person: the candidates of the definition, as they follow
/// from the offers, with the subsidy taken off.
///
/// - Runs that fit the person and can still be taken are runs of the timetable.
/// - An offer that starts at any time is an opening.
/// - Where no offer that fits starts at any time there is an estimate: from the start where no run is
///   known, else after the last known start, then never sooner, shorter or cheaper than what is known.
package struct OfferTimetables<Prices: NetPrices>: Timetables {
  private let graph: PathGraph
  private let table: OfferTable
  private let filter: OfferFilter
  private let prices: Prices
  /// How far away each place of the table is; empty where it is not known where the person lives.
  private let distances: ContiguousArray<Double>

  /// The timetables of a graph's courses.
  ///
  /// - Complexity: O(*s*) places of the table.
  package init(_ graph: PathGraph, _ table: OfferTable, _ filter: OfferFilter, prices: Prices) {
    self.graph = graph
    self.table = table
    self.filter = filter
    self.prices = prices
    distances = ContiguousArray(
      filter.place.map { place in table.sites.map { place.kilometres(to: $0) } } ?? [])
  }

  /// The timetable of a course.
  ///
  /// - Complexity: O(*r* log *r*) runs of the course.
  package func timetable(of course: CourseIndex, in setting: Setting) -> Timetable {
    let facts = graph[course]
    var known = KnownRuns()
    var runs: [(run: Timetable.Run, distance: Double)] = []
    var openings: [Timetable.Opening] = []
    for offer in table.offers(of: course) {
      let terms = table.terms[offer.position]
      if terms.startsAnyTime, terms.isOpen,
        filter.fits(terms.modes, at: terms.sites.lazy.map(\.coordinates))
      {
        openings.append(opening(offer, terms, course, facts, setting))
      }
    }
    for position in table.editions(of: course) {
      let edition = table.editions[Int(position)]
      let distance = edition.site < 0 || distances.isEmpty ? nil : distances[Int(edition.site)]
      guard filter.fits(edition.modes, isWithin: { distance ?? .infinity <= $0 }) else { continue }
      let run = run(edition, Int(position), course, facts, setting)
      known.take(run, stated: edition.stated)
      guard edition.isTakeable else { continue }
      runs.append((run, edition.modes.isOnline ? 0 : distance ?? 0))
    }
    if openings.isEmpty { openings.append(estimate(course, facts, setting, after: known)) }
    return Timetable(runs: Self.distinct(runs), openings: openings)
  }

  // MARK: - Runs

  private func run(
    _ edition: OfferEdition, _ position: Int, _ course: CourseIndex, _ facts: Course,
    _ setting: Setting
  ) -> Timetable.Run {
    let end = edition.end ?? facts.length.end(from: edition.start)
    let price = edition.price ?? OfferPrice(facts.cost)
    // Nothing pays for what has begun.
    let net =
      edition.start < table.asOf
      ? price.gross
      : prices.netCost(of: course, in: setting, start: edition.start, end: end, price: price)
    return Timetable.Run(
      start: edition.start, end: end, grossCost: price.gross, netCost: net,
      hoursPerWeek: edition.hoursPerWeek.map { Int($0) }, reference: position)
  }

  /// The runs without those that differ from another in place or provider only: the nearest stays.
  private static func distinct(
    _ runs: [(run: Timetable.Run, distance: Double)]
  ) -> [Timetable.Run] {
    func isSame(_ left: Timetable.Run, _ right: Timetable.Run) -> Bool {
      left.start == right.start && left.end == right.end && left.netCost == right.netCost
        && left.grossCost == right.grossCost && left.hoursPerWeek == right.hoursPerWeek
    }
    let sorted = runs.sorted { left, right in
      let (a, b) = (left.run, right.run)
      if (a.start, a.end, a.netCost, a.grossCost) != (b.start, b.end, b.netCost, b.grossCost) {
        return (a.start, a.end, a.netCost, a.grossCost) < (b.start, b.end, b.netCost, b.grossCost)
      }
      return (a.hoursPerWeek ?? -1, left.distance, a.reference)
        < (b.hoursPerWeek ?? -1, right.distance, b.reference)
    }
    var kept: [Timetable.Run] = []
    for (run, _) in sorted where kept.last.map({ !isSame($0, run) }) ?? true { kept.append(run) }
    return kept
  }

  // MARK: - Openings

  private func opening(
    _ offer: OfferIndex, _ terms: OfferTerms, _ course: CourseIndex, _ facts: Course,
    _ setting: Setting
  ) -> Timetable.Opening {
    let length = terms.length ?? facts.length
    return Timetable.Opening(
      notBefore: terms.notBefore, starts: [], length: length,
      prices: steps(course, setting, length, terms.prices.map(\.from)) {
        terms.price(on: $0) ?? OfferPrice(facts.cost)
      },
      hoursPerWeek: terms.hoursPerWeek.map { Int($0) },
      reference: table.reference(toAnyTime: offer))
  }

  private func estimate(
    _ course: CourseIndex, _ facts: Course, _ setting: Setting, after known: KnownRuns
  ) -> Timetable.Opening {
    guard let last = known.lastStart else {
      return Timetable.Opening(
        starts: facts.starts, length: facts.length,
        prices: steps(course, setting, facts.length) { _ in OfferPrice(facts.cost) })
    }
    let first = last.adding(days: 1)
    let days = ([facts.length] + known.lengths).map { first.days(to: $0.end(from: first)) }
    let length = Length.days(max(known.mostDays, days.max() ?? 0))
    let price = OfferPrice(max(facts.cost, known.highestPrice))
    let prices = steps(course, setting, length) { _ in price }.map { step in
      var step = step
      step.netCost = max(step.netCost, known.highestNet)
      return step
    }
    return Timetable.Opening(
      notBefore: first, starts: facts.starts, length: length, prices: prices)
  }

  /// What a course costs by the day on which it starts.
  private func steps(
    _ course: CourseIndex, _ setting: Setting, _ length: Length, _ days: [Day] = [],
    _ price: (Day) -> OfferPrice
  ) -> [Timetable.Price] {
    let firstDays = Set([.earliest] + days)
    let changes = Set(firstDays.map(price)).flatMap { price in
      prices.startDaysOfChange(of: course, in: setting, lasting: length, price: price)
    }
    return firstDays.union(changes).sorted().map { start in
      let price = price(start)
      return Timetable.Price(
        from: start, grossCost: price.gross,
        netCost: prices.netCost(
          of: course, in: setting, start: start, end: length.end(from: start), price: price))
    }
  }
}

/// What the runs that are known tell of those that are not known yet.
private struct KnownRuns {
  var lastStart: Day?
  var mostDays = 0
  /// The durations that offers state, each once; there are few.
  var lengths: [Length] = []
  var highestPrice = Money.zero
  var highestNet = Money.zero

  mutating func take(_ run: Timetable.Run, stated: Length?) {
    lastStart = max(lastStart ?? run.start, run.start)
    mostDays = max(mostDays, run.start.days(to: run.end))
    if let stated, !lengths.contains(stated) { lengths.append(stated) }
    highestPrice = max(highestPrice, run.grossCost)
    highestNet = max(highestNet, run.netCost)
  }
}
