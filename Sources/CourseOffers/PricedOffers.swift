internal import CourseCatalogue
internal import PathGraph
internal import RouteMatcher

/// Everything that is offered of a course to anybody in a setting, with its net prices.
///
/// It hangs on who would apply for the subsidy, and on nothing else that a person tells.
final class PricedOffers: Sendable {
  /// A run with its place in the order; those that differ in place or provider only have the same.
  struct Run {
    var run: Timetable.Run
    var rank: Int32
  }

  /// The runs that can be planned with, those that cannot be taken any more included: by start, end
  /// and cost.
  let runs: ContiguousArray<Run>
  /// The offers that start at any time, in the table's order.
  let openings: [(offer: OfferIndex, opening: Timetable.Opening)]
  /// What is estimated where every run suits and nothing starts at any time.
  let estimate: Timetable.Opening

  /// The offers of a course.
  ///
  /// - Complexity: O(*r* log *r*) runs of the course.
  init(
    of course: CourseIndex, in setting: Setting, _ graph: PathGraph, _ table: OfferTable,
    _ prices: some NetPrices
  ) {
    let pricing = CoursePricing(course, in: setting, graph, prices)
    openings = table.offers(of: course).compactMap { offer in
      let terms = table.terms[offer.position]
      guard terms.startsAnyTime, terms.isOpen else { return nil }
      return (offer, pricing.opening(terms, reference: table.reference(toAnyTime: offer)))
    }
    var known = KnownRuns()
    var found: [Timetable.Run] = []
    for position in table.editions(of: course) {
      let edition = table.editions[Int(position)]
      let run = pricing.run(edition, Int(position), asOf: table.asOf)
      known.take(run, stated: edition.stated)
      found.append(run)
    }
    found.sort(by: Self.precedes)
    var runs: ContiguousArray<Run> = []
    for run in found {
      let isSame = runs.last.map { Self.isSame($0.run, run) } ?? false
      runs.append(Run(run: run, rank: (runs.last?.rank ?? 0) + (isSame ? 0 : 1)))
    }
    self.runs = runs
    estimate = pricing.estimate(after: known)
  }

  /// The memory that it takes, in bytes, more or less.
  var bytes: Int {
    runs.count * MemoryLayout<Run>.stride
      + openings.reduce(0) {
        $0 + MemoryLayout<Timetable.Opening>.stride
          + $1.opening.prices.count * MemoryLayout<Timetable.Price>.stride
      } + 256
  }

  private static func precedes(_ a: Timetable.Run, _ b: Timetable.Run) -> Bool {
    if (a.start, a.end, a.netCost, a.grossCost) != (b.start, b.end, b.netCost, b.grossCost) {
      return (a.start, a.end, a.netCost, a.grossCost) < (b.start, b.end, b.netCost, b.grossCost)
    }
    return (a.hoursPerWeek ?? -1, a.reference) < (b.hoursPerWeek ?? -1, b.reference)
  }

  private static func isSame(_ a: Timetable.Run, _ b: Timetable.Run) -> Bool {
    a.start == b.start && a.end == b.end && a.netCost == b.netCost
      && a.grossCost == b.grossCost && a.hoursPerWeek == b.hoursPerWeek
  }
}
