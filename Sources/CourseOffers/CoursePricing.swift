internal import CourseCatalogue
internal import PathGraph
internal import RouteMatcher

/// Puts prices to the runs, openings and estimates of one course in a setting.
struct CoursePricing<Prices: NetPrices> {
  private let course: CourseIndex
  private let setting: Setting
  private let facts: Course
  private let prices: Prices

  init(_ course: CourseIndex, in setting: Setting, _ graph: PathGraph, _ prices: Prices) {
    self.course = course
    self.setting = setting
    self.prices = prices
    facts = graph[course]
  }

  /// A dated run.
  func run(_ edition: OfferEdition, _ position: Int, asOf: Day) -> Timetable.Run {
    let end = edition.end ?? facts.length.end(from: edition.start)
    let price = edition.price ?? OfferPrice(facts.cost)
    let hours = edition.hoursPerWeek.map { Int($0) }
    // Nothing pays for what has begun.
    let net =
      edition.start < asOf
      ? price.gross
      : prices.netCost(
        of: course, in: setting, start: edition.start, end: end, price: price, hoursPerWeek: hours)
    return Timetable.Run(
      start: edition.start, end: end, grossCost: price.gross, netCost: net, hoursPerWeek: hours,
      reference: position)
  }

  /// An offer that starts at any time.
  func opening(_ terms: OfferTerms, reference: Int) -> Timetable.Opening {
    let length = terms.length ?? facts.length
    let hours = terms.hoursPerWeek.map { Int($0) }
    return Timetable.Opening(
      notBefore: terms.notBefore, starts: [], length: length,
      prices: steps(length, hours, terms.prices.map(\.from)) {
        terms.price(on: $0) ?? OfferPrice(facts.cost)
      },
      hoursPerWeek: hours, reference: reference)
  }

  /// What is estimated where nothing starts at any time.
  func estimate(after known: KnownRuns) -> Timetable.Opening {
    guard let last = known.lastStart else {
      return Timetable.Opening(
        starts: facts.starts, length: facts.length,
        prices: steps(facts.length, nil) { _ in OfferPrice(facts.cost) })
    }
    let first = last.adding(days: 1)
    let days = ([facts.length] + known.lengths).map { first.days(to: $0.end(from: first)) }
    let length = Length.days(max(known.mostDays, days.max() ?? 0))
    let price = OfferPrice(max(facts.cost, known.highestPrice))
    let prices = steps(length, nil) { _ in price }.map { step in
      var step = step
      step.netCost = max(step.netCost, known.highestNet)
      return step
    }
    return Timetable.Opening(
      notBefore: first, starts: facts.starts, length: length, prices: prices)
  }

  /// What the course costs by the day on which it starts.
  private func steps(
    _ length: Length, _ hours: Int?, _ days: [Day] = [], _ price: (Day) -> OfferPrice
  ) -> [Timetable.Price] {
    let firstDays = Set([.earliest] + days)
    let changes = Set(firstDays.map(price)).flatMap { price in
      prices.startDaysOfChange(
        of: course, in: setting, lasting: length, price: price, hoursPerWeek: hours)
    }
    return firstDays.union(changes).sorted().map { start in
      let price = price(start)
      return Timetable.Price(
        from: start, grossCost: price.gross,
        netCost: prices.netCost(
          of: course, in: setting, start: start, end: length.end(from: start), price: price,
          hoursPerWeek: hours))
    }
  }
}

/// What the runs that are known tell of those that are not known yet.
struct KnownRuns {
  private(set) var count = 0
  private(set) var lastStart: Day?
  private(set) var mostDays = 0
  /// The durations that offers state, each once; there are few.
  private(set) var lengths: [Length] = []
  private(set) var highestPrice = Money.zero
  private(set) var highestNet = Money.zero

  mutating func take(_ run: Timetable.Run, stated: Length?) {
    count += 1
    lastStart = max(lastStart ?? run.start, run.start)
    mostDays = max(mostDays, run.start.days(to: run.end))
    if let stated, !lengths.contains(stated) { lengths.append(stated) }
    highestPrice = max(highestPrice, run.grossCost)
    highestNet = max(highestNet, run.netCost)
  }
}
