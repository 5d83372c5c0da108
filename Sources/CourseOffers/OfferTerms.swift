internal import CourseCatalogue
internal import PathGraph
internal import Places

/// Where one of an offer's venues lies.
struct VenueSite {
  /// The position of the venue in the offer.
  var venue: Int
  /// Where it lies.
  var coordinates: Coordinates
}

/// What the search needs of an offer as a whole.
struct OfferTerms {
  /// Whether one can enrol at all as of the table's day.
  var isOpen: Bool
  /// Whether it can start on any day.
  var startsAnyTime: Bool
  /// The first day on which it may start.
  var notBefore: Day
  /// How long it takes, where the catalogue says so.
  var length: Length?
  /// Where it is given where no run says so.
  var sites: [VenueSite]
  /// How it is taught where no run says so.
  var modes: ModeSet
  /// Hours of study a week, where the catalogue tells.
  var hoursPerWeek: Int32?
  /// What it costs from a day on, ascending, the first from the first day there is; nil where that is
  /// not known.
  var prices: [(from: Day, price: OfferPrice?)]

  init(_ offer: Offer, asOf: Day, locate: (Venue) -> Coordinates?) {
    isOpen =
      offer.isOpen && (offer.expires.map { $0 >= asOf } ?? true)
      && (offer.offeredUntil.map { $0 >= asOf } ?? true)
    startsAnyTime = offer.startsAnyTime
    notBefore = offer.offeredSince ?? .earliest
    length = offer.duration?.length
    sites = offer.venues.enumerated().compactMap { number, venue in
      venue.site(locate).map { VenueSite(venue: number, coordinates: $0) }
    }
    modes = ModeSet(offer.modes)
    if modes.isEmpty, offer.venues.contains(where: \.isLocated) { modes = ModeSet(.classroom) }
    hoursPerWeek = offer.studyLoad.flatMap { $0.isWeekly ? Int32(clamping: $0.hours) : nil }
    let days = offer.prices.flatMap { price in
      [price.validFrom, price.validUntil?.adding(days: 1)].compactMap { $0 }
    }
    prices = Set([.earliest] + days).sorted().map { day in
      (day, offer.price(on: day).flatMap { OfferPrice($0) })
    }
  }
}

extension OfferTerms {
  /// What it costs where it starts on a day; nil where that is not known.
  func price(on day: Day) -> OfferPrice? { prices.last { $0.from <= day }?.price }
}
