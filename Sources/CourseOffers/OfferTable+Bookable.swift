package import CourseCatalogue
package import PathGraph
package import Places

extension OfferTable {
  /// A way to take a course that one can enrol for as of the table's day: a dated run that is still to
  /// come, or an offer that starts at any time.
  package struct Bookable: Hashable, Sendable {
    /// The offer.
    package var offer: OfferIndex
    /// The position of the run in the offer; nil where it starts at any time.
    package var run: Int?
    /// The first day; of what starts at any time, the first on which it can.
    package var start: Day
    /// The last day, where the catalogue tells it or the duration.
    package var end: Day?
    /// Where it is given: one place of a run, any number of an any-time offer; empty where that is not
    /// known, and for what is online.
    package var venues: [Site]
    /// Whether one needs to go nowhere.
    package var isOnline: Bool
    /// The price, where the catalogue tells it.
    package var price: OfferPrice?
    /// The hours of study a week, where the catalogue tells them.
    package var hoursPerWeek: Int?

    /// A venue, and where it lies.
    package struct Site: Hashable, Sendable {
      /// The venue, as the catalogue has it.
      package var venue: Venue
      /// Where it lies.
      package var coordinates: Coordinates
    }
  }

  /// Everything of a course that can be booked, in the order of its offers.
  ///
  /// - Complexity: O(*r*) runs of the course.
  package func bookable(of course: CourseIndex) -> [Bookable] {
    offers(of: course).flatMap { offer in
      editions(of: offer).compactMap { bookable(editions[$0]) }
        + [anyTime(offer)].compactMap { $0 }
    }
  }

  private func bookable(_ edition: OfferEdition) -> Bookable? {
    guard edition.isTakeable else { return nil }
    let choice = choice(edition)
    let isOnline = edition.modes.isOnline
    var venues: [Bookable.Site] = []
    if !isOnline, let site = choice.site, let venue = choice.venue {
      venues = [Bookable.Site(venue: venue, coordinates: site)]
    }
    return Bookable(
      offer: edition.offer, run: Int(edition.run), start: edition.start, end: edition.end,
      venues: venues, isOnline: isOnline, price: edition.price,
      hoursPerWeek: edition.hoursPerWeek.map { Int($0) })
  }

  private func anyTime(_ offer: OfferIndex) -> Bookable? {
    let terms = terms[offer.position]
    guard terms.startsAnyTime, terms.isOpen else { return nil }
    let start = max(asOf, terms.notBefore)
    let isOnline = terms.modes.isOnline
    let venues = self[offer].offer.venues
    return Bookable(
      offer: offer, run: nil, start: start, end: terms.length?.end(from: start),
      venues: isOnline
        ? []
        : terms.sites.map { Bookable.Site(venue: venues[$0.venue], coordinates: $0.coordinates) },
      isOnline: isOnline, price: terms.price(on: start),
      hoursPerWeek: terms.hoursPerWeek.map { Int($0) })
  }
}
