internal import ArgumentParser
internal import CourseCatalogue
internal import CourseOffers
internal import Foundation
internal import PathFiles
internal import PathGraph
internal import Places
internal import RouteMatcher

/// Asks made-up questions on the project's own paths with made-up offers of every course.
struct OffersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "offers",
    abstract: "Made-up questions on a folder of path files, with so many runs in catalogues.")

  @Argument(help: "The folder of path files.") var folder: String
  @Option(help: "How many runs there are in all.") var runs = 1_000_000
  @Option(help: "How far away a course may be, in kilometres; 0 for any distance.") var distance = 0
  @OptionGroup var options: MeasureOptions

  func run() throws {
    let from = Day(number: SyntheticTimetables.firstDay)
    let graph = try PathFolder(URL(filePath: folder), on: from).graph
    var profiles = SyntheticProfiles(graph, from: from)
    let queries = (0..<options.questions).map { _ in
      options.all ? profiles.nextWithAllGoals() : profiles.nextWithOneGoal()
    }
    let offers = SyntheticOffers(graph, runs: runs).offers
    let links = Dictionary(uniqueKeysWithValues: offers.map { ($0.offer.key, Set([$0.course])) })
    let start = CPUClock.seconds
    let table = OfferTable(
      offers.map { CataloguedOffer($0.offer, catalogue: "made-up") },
      OfferLinker(graph, tables: links), graph, asOf: from
    ) { _ in nil }
    let loadSeconds = CPUClock.seconds - start
    let filter = OfferFilter(
      place: Coordinates(latitude: 52.1, longitude: 5.1),
      maxDistance: distance > 0 ? Double(distance) : nil)
    let matcher = RouteMatcher(
      graph, timetables: OfferTimetables(graph, table, filter, prices: FullPrices()))
    let reach = distance > 0 ? " within \(distance) km" : ""
    try Measurement(
      of: matcher, queries, loadSeconds: loadSeconds,
      subject: "own paths, \(table.runCount) runs\(reach)", options: options
    ).print(options)
  }
}

/// Prices that nothing is taken off.
private struct FullPrices: NetPrices {
  func netCost(
    of course: CourseIndex, in setting: Setting, start: Day, end: Day, price: OfferPrice,
    hoursPerWeek: Int?
  ) -> Money { price.gross }

  func startDaysOfChange(
    of course: CourseIndex, in setting: Setting, lasting length: Length, price: OfferPrice,
    hoursPerWeek: Int?
  ) -> [Day] { [] }
}

/// Made-up offers: each course has the same number of providers over the country, each with runs in
/// the next three years at a price of its own.
private struct SyntheticOffers {
  private(set) var offers: [(offer: Offer, course: CourseIndex)] = []

  /// So many runs a provider has of a course.
  private static let runsOfOffer = 40

  init(_ graph: PathGraph, runs: Int) {
    var random = SplitMix64(7)
    let perCourse = max(1, runs / graph.courses.count / Self.runsOfOffer)
    for position in graph.courses.indices {
      for number in 0..<perCourse {
        let offer = Self.offer("\(position)-\(number)", graph.courses[position], &random)
        offers.append((offer, CourseIndex(position)))
      }
    }
  }

  private static func offer(
    _ id: String, _ course: Course, _ random: inout SplitMix64
  ) -> Offer {
    var offer = Offer(provider: Provider(id: "p"), id: id, titles: [LocalText(course.title.nl)])
    let venue = Venue(
      city: "x", latitude: 51.3 + Double(random.below(200)) / 100,
      longitude: 4 + Double(random.below(250)) / 100)
    let cents = course.cost.cents * Int64(70 + random.below(61)) / 100
    offer.runs = (0..<runsOfOffer).map { number in
      let start = Day(number: SyntheticTimetables.firstDay - 200 + random.below(1296))
      let days = start.days(to: course.length.end(from: start))
      var run = Run(id: "\(number)", start: Run.Start(start))
      run.end = start.adding(days: days * (8 + random.below(5)) / 10)
      run.venue = venue
      run.price = Price(gross: Money(cents: cents))
      return run
    }
    return offer
  }
}
