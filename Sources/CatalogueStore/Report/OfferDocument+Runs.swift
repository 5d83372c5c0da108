internal import CourseCatalogue
internal import PathGraph

extension OfferDocument {
  /// A price, in cents.
  struct PricePart: Encodable, Sendable {
    let grossCents, netCents, exemptCents: Int64?
    let nonSubsidisableCents: Int64
    let currency: String?
    let isFinal: Bool
    let validFrom, validUntil, tariff: String?

    init(_ price: Price) {
      grossCents = price.gross?.cents
      netCents = price.net?.cents
      exemptCents = price.exempt?.cents
      nonSubsidisableCents = price.nonSubsidisable.cents
      currency = price.currency
      isFinal = price.isFinal
      validFrom = price.validFrom?.isoText
      validUntil = price.validUntil?.isoText
      tariff = price.tariff
    }
  }

  /// A place.
  struct VenuePart: Encodable, Sendable {
    let name, address, postcode, city, country: String?
    let latitude, longitude: Double?

    init(_ venue: Venue) {
      name = venue.name
      address = venue.address
      postcode = venue.postcode
      city = venue.city
      country = venue.country
      latitude = venue.latitude
      longitude = venue.longitude
    }
  }

  /// A run.
  struct RunPart: Encodable, Sendable {
    let id: String
    let start, precision: String?
    let startIsFinal: Bool?
    let end: String?
    let venue: VenuePart?
    let mode: String?
    let forms: [String]
    let status: String
    let enrolmentDeadline: String?
    let price: PricePart?

    init(_ run: Run) {
      id = run.id
      start = run.start?.day.isoText
      precision = run.start?.precision.rawValue
      startIsFinal = run.start?.isFinal
      end = run.end?.isoText
      venue = run.venue.map(VenuePart.init)
      mode = run.mode?.rawValue
      forms = run.forms.map(\.code)
      status = run.status.rawValue
      enrolmentDeadline = run.enrolmentDeadline?.isoText
      price = run.price.map(PricePart.init)
    }
  }
}
