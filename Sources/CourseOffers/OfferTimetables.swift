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
///
/// What is made is kept: the prices of a course's runs for everybody on the same terms, and so the
/// timetables of who says nothing of where and how; those of somebody who does for as long as this
/// value lives.
package struct OfferTimetables<Prices: NetPrices>: Timetables {
  private let graph: PathGraph
  private let table: OfferTable
  private let filter: OfferFilter
  private let prices: Prices
  /// How far away each place of the table is; empty where it is not known where the person lives.
  private let distances: ContiguousArray<Double>
  /// The prices of every run, and the timetables that suit everybody.
  private let kept: KeptTimetables
  /// This person's timetables.
  private let own: KeptTimetables

  /// The timetables of a graph's courses.
  ///
  /// - Parameters:
  ///   - graph: The paths.
  ///   - table: The offers.
  ///   - filter: What limits the person in where and how they can learn.
  ///   - prices: What courses cost after subsidy.
  ///   - kept: What was made before, of the same graph, table and prices.
  /// - Complexity: O(*s*) places of the table, where it is known where the person lives.
  package init(
    _ graph: PathGraph, _ table: OfferTable, _ filter: OfferFilter, prices: Prices,
    kept: KeptTimetables = KeptTimetables()
  ) {
    self.graph = graph
    self.table = table
    self.filter = filter
    self.prices = prices
    self.kept = kept
    own = filter.isOpen ? kept : KeptTimetables()
    distances = ContiguousArray(
      filter.place.map { place in table.sites.map { place.kilometres(to: $0) } } ?? [])
  }

  /// The timetable of a course.
  ///
  /// - Complexity: O(*r*) runs of the course, and O(*r* log *r*) the first time on the same terms.
  package func timetable(of course: CourseIndex, in setting: Setting) -> Timetable {
    ready(of: course, in: setting).timetable
  }

  /// The timetable of a course, ready for a search.
  ///
  /// - Complexity: as that of `timetable(of:in:)`.
  package func ready(of course: CourseIndex, in setting: Setting) -> ReadyTimetable {
    let setting = prices.setting(like: setting, for: course)
    return own.timetable(of: course, in: setting) {
      let offered = kept.offered(course, in: setting) {
        PricedOffers(of: course, in: setting, graph, table, prices)
      }
      return ReadyTimetable(timetable(offered, course, setting))
    }
  }

  /// What of everything that is offered fits the person.
  private func timetable(
    _ offered: PricedOffers, _ course: CourseIndex, _ setting: Setting
  ) -> Timetable {
    var openings = offered.openings.filter { offer, _ in
      let terms = table.terms[offer.position]
      return filter.fits(terms.modes, at: terms.sites.lazy.map(\.coordinates))
    }.map(\.opening)
    var known = KnownRuns()
    var runs: [Timetable.Run] = []
    /// Of runs that differ in place or provider only, the nearest stays.
    var last: (rank: Int32, distance: Double) = (-1, 0)
    for item in offered.runs {
      let edition = table.editions[item.run.reference]
      let distance = edition.site < 0 || distances.isEmpty ? nil : distances[Int(edition.site)]
      guard filter.suits(edition.modes),
        filter.reaches(edition.modes, isWithin: { distance ?? .infinity <= $0 })
      else { continue }
      known.take(item.run, stated: edition.stated)
      guard edition.isTakeable else { continue }
      let away = edition.modes.isOnline ? 0 : distance ?? .infinity
      if item.rank != last.rank {
        runs.append(item.run)
        last = (item.rank, away)
      } else if away < last.distance {
        runs[runs.count - 1] = item.run
        last.distance = away
      }
    }
    if openings.isEmpty {
      let isUsual = known.count == offered.runs.count
      openings.append(
        isUsual
          ? offered.estimate
          : CoursePricing(course, in: setting, graph, prices).estimate(after: known))
    }
    return Timetable(runs: runs, openings: openings)
  }
}
