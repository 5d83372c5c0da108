import CourseCatalogue
import CourseOffers
import PathGraph
import Places
import RouteMatcher
import TestSupport
import Testing

@Suite("Candidates of a course")
struct CandidateTests {
  private static let asOf = Day(number: 20_780)
  private static let horizon = 800

  @Test("The timetable gives exactly the candidates of the definition", arguments: 0..<300)
  func definition(seed: Int) throws {
    var draw = SplitMix64(seed: seed)
    for _ in 0..<4 {
      let example = try Example(&draw, asOf: Self.asOf)
      let timetable = example.timetable()
      for _ in 0..<3 {
        let t = Self.asOf.adding(days: draw.below(500))
        let expected = example.definition.candidates(at: t, horizon: Self.horizon)
        let found = timetable.candidates(at: t, horizon: Self.horizon)
        #expect(found.sorted() == expected.sorted(), "at \(t.number)")
      }
    }
  }

  @Test(
    "Whoever asked before, a person is given the same timetable", arguments: 0..<300)
  func kept(seed: Int) throws {
    var draw = SplitMix64(seed: seed)
    for _ in 0..<4 {
      let example = try Example(&draw, asOf: Self.asOf)
      let (kept, full) = (KeptTimetables(), KeptTimetables(mostBytes: 0))
      let filters = [
        example.definition.filter, OfferFilter(), OfferFilter(modes: [.online, .classroom]),
        OfferFilter(place: Coordinates(latitude: 52.4, longitude: 6), maxDistance: 30),
        OfferFilter(place: Coordinates(latitude: 52.8, longitude: 6)),
      ]
      for filter in filters + filters.reversed() {
        let alone = example.timetable(for: filter)
        #expect(example.timetable(for: filter, kept: kept) == alone)
        #expect(example.timetable(for: filter, kept: full) == alone)
      }
      #expect(full.bytes == 0)
    }
  }

  @Test(
    "A later arrival never finishes earlier, and an estimate beats no known run", arguments: 0..<100
  )
  func monotony(seed: Int) throws {
    var draw = SplitMix64(seed: seed + 5000)
    let example = try Example(&draw, asOf: Self.asOf)
    let timetable = example.timetable()
    var earliest = Int.min
    for offset in stride(from: 0, to: 400, by: 20) {
      let found = timetable.candidates(at: Self.asOf.adding(days: offset), horizon: Self.horizon)
      let end = try #require(found.map(\.end).min())
      #expect(end >= earliest)
      earliest = end
    }
  }
}

/// A course with offers, and a person, drawn from a seed.
private struct Example {
  var graph: PathGraph
  var table: OfferTable
  var definition: Definition

  init(_ draw: inout SplitMix64, asOf: Day) throws {
    let starts =
      draw.chance(40)
      ? [
        DayOfYear(month: 1 + draw.below(12), day: 1 + draw.below(28)), DayOfYear(month: 9, day: 1),
      ]
      : []
    let length: Length = draw.chance(50) ? .months(1 + draw.below(14)) : .days(1 + draw.below(200))
    let course = course(
      "c", length, Int64(draw.below(4) * 10_000), starts: starts)
    graph = try PathGraph([
      path(
        roles: [role("r")], courses: [course],
        transitions: [
          step(Transition.outsideID, "r", "c")
        ])
    ])
    var offers: [Offer] = []
    for number in 0..<draw.below(5) { offers.append(Self.offer(number, &draw, asOf)) }
    let filter = OfferFilter(
      place: draw.chance(70) ? Coordinates(latitude: 52, longitude: 6) : nil,
      maxDistance: draw.chance(60) ? Double(draw.below(80)) : nil,
      modes: draw.chance(30) ? [draw.pick(DeliveryMode.allCases), .classroom] : [])
    let shares = [
      (Day.earliest, Int64(draw.below(2) * 50)),
      (asOf.adding(days: draw.below(300)), Int64(draw.below(100))),
      (asOf.adding(days: 300 + draw.below(300)), Int64(draw.below(100))),
    ]
    let prices = ShareByDay(shares: shares, lastEnd: asOf.adding(days: 200 + draw.below(500)))
    definition = Definition(
      course: graph.courses[0], offers: offers, filter: filter, prices: prices, asOf: asOf)
    let links = Dictionary(uniqueKeysWithValues: offers.map { ($0.key, Set([CourseIndex(0)])) })
    table = OfferTable(
      offers.map { CataloguedOffer($0, catalogue: "c") }, OfferLinker(graph, tables: links), graph,
      asOf: asOf
    ) { _ in nil }
  }

  func timetable() -> Timetable { timetable(for: definition.filter) }

  func timetable(
    for filter: OfferFilter, kept: KeptTimetables = KeptTimetables()
  ) -> Timetable {
    OfferTimetables(graph, table, filter, prices: definition.prices, kept: kept)
      .timetable(of: CourseIndex(0), in: .outside)
  }

  private static func offer(_ number: Int, _ draw: inout SplitMix64, _ asOf: Day) -> Offer {
    var offer = Offer(
      provider: Provider(id: "p"), id: "\(number)", titles: [LocalText("c")])
    offer.startRule = draw.pick(Offer.StartRule.allCases)
    offer.isOpen = draw.chance(90)
    if draw.chance(15) { offer.forms = [.ownPace] }
    offer.modes = draw.chance(60) ? [draw.pick(DeliveryMode.allCases)] : []
    offer.duration =
      draw.chance(60)
      ? StudyDuration(1 + draw.below(20), draw.pick(StudyDuration.Unit.allCases)) : nil
    if draw.chance(30) {
      offer.studyLoad = StudyLoad(hours: 4 + draw.below(9), isWeekly: draw.chance(70))
    }
    if draw.chance(20) { offer.expires = asOf.adding(days: draw.below(3) - 1) }
    if draw.chance(20) { offer.offeredUntil = asOf.adding(days: draw.below(3) - 1) }
    if draw.chance(20) { offer.offeredSince = asOf.adding(days: draw.below(200)) }
    offer.venues = (0..<draw.below(3)).map { _ in venue(&draw) }
    offer.prices = draw.chance(70) ? prices(&draw, asOf) : []
    for run in 0..<draw.below(6) { offer.runs.append(Self.run(run, &draw, asOf)) }
    return offer
  }

  private static func run(_ number: Int, _ draw: inout SplitMix64, _ asOf: Day) -> Run {
    var run = Run(id: "\(number)")
    if draw.chance(90) {
      let precision: DayPrecision = draw.chance(85) ? .day : draw.pick([.month, .year])
      run.start = Run.Start(asOf.adding(days: draw.below(700) - 200), precision: precision)
      if draw.chance(60) { run.end = run.start?.day.adding(days: draw.below(300)) }
    }
    run.status = draw.chance(70) ? .open : draw.pick(Run.Status.allCases)
    if draw.chance(30) { run.enrolmentDeadline = asOf.adding(days: draw.below(5) - 2) }
    if draw.chance(40) { run.mode = draw.pick(DeliveryMode.allCases) }
    if draw.chance(70) { run.venue = venue(&draw) }
    run.price = draw.chance(70) ? price(&draw) : nil
    return run
  }

  private static func venue(_ draw: inout SplitMix64) -> Venue {
    let isLocated = draw.chance(80)
    return Venue(
      city: isLocated ? "x" : nil, latitude: isLocated ? 52 + Double(draw.below(9)) / 10 : nil,
      longitude: isLocated ? 6 : nil)
  }

  private static func price(_ draw: inout SplitMix64) -> Price {
    var price = Price(gross: Money(cents: Int64(draw.below(5) * 7_500)))
    if draw.chance(20) { price.gross = nil }
    if draw.chance(10) { price.currency = draw.pick(["GBP", nil]) }
    price.nonSubsidisable = Money(cents: Int64(draw.below(3) * 2_000))
    return price
  }

  private static func prices(_ draw: inout SplitMix64, _ asOf: Day) -> [Price] {
    guard draw.chance(50) else { return [price(&draw)] }
    let change = asOf.adding(days: draw.below(300))
    var (first, second) = (price(&draw), price(&draw))
    first.validUntil = change
    second.validFrom = change.adding(days: 1 + draw.below(30))
    return [first, second]
  }
}
