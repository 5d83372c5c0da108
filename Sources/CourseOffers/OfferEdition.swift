internal import CourseCatalogue
internal import PathGraph
internal import Places

/// A dated run as the search sees it: plain values, nothing to count references of.
struct OfferEdition {
  /// The first day; of a month the last.
  var start: Day
  /// The last day: the run's own, else by the offer's duration; nil where neither is known.
  var end: Day?
  /// How long the offer takes, where the catalogue says so.
  var stated: Length?
  /// What it costs; nil where that is not known.
  var price: OfferPrice?
  /// The number of the place where it is given; -1 where that is not known.
  var site: Int32
  /// How it is taught.
  var modes: ModeSet
  /// Whether one can enrol, as of the table's day.
  var isTakeable: Bool
  /// Hours of study a week, where the catalogue tells.
  var hoursPerWeek: Int32?
  /// The offer.
  var offer: OfferIndex
  /// The position of the run in the offer.
  var run: Int32

  /// A run of an offer; nil where it has no day to plan with, or is cancelled.
  init?(
    _ offer: Offer, run number: Int, _ index: OfferIndex, _ terms: OfferTerms, asOf: Day,
    site: (Venue) -> Int32
  ) {
    let run = offer.runs[number]
    guard run.status != .cancelled, run.isDated, let start = run.start?.day else { return nil }
    self.start = start
    end = run.end.flatMap { $0 < start ? nil : $0 } ?? terms.length?.end(from: start)
    stated = terms.length
    price = run.price.flatMap { OfferPrice($0) }
    let venue = run.venue ?? (offer.venues.count == 1 ? offer.venues.first : nil)
    self.site = venue.map(site) ?? -1
    modes = run.mode.map { ModeSet($0) } ?? ModeSet(offer.modes)
    if modes.isEmpty, venue?.isLocated == true { modes = ModeSet(.classroom) }
    isTakeable =
      terms.isOpen && run.status == .open && start >= asOf
      && (run.enrolmentDeadline.map { $0 >= asOf } ?? true)
    hoursPerWeek = terms.hoursPerWeek
    self.offer = index
    self.run = Int32(number)
  }
}

extension Venue {
  /// Where the venue lies: its own coordinates, else where its city is known to lie.
  func site(_ locate: (Venue) -> Coordinates?) -> Coordinates? {
    if let latitude, let longitude, latitude != 0 || longitude != 0 {
      return Coordinates(latitude: latitude, longitude: longitude)
    }
    return locate(self)
  }
}
