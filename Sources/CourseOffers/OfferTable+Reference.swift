package import CourseCatalogue
package import PathGraph
package import Places

extension OfferTable {
  /// What a step of a route takes: a run of an offer, or an offer that starts at any time.
  package struct Choice: Hashable, Sendable {
    /// The offer.
    package var offer: OfferIndex
    /// The position of the run in the offer; nil where it starts at any time.
    package var run: Int?
    /// Where it is given, as the catalogue tells it.
    package var venue: Venue?
    /// Where that lies.
    package var site: Coordinates?
    /// How it is taught; empty where the catalogue does not tell.
    package var modes: [DeliveryMode]
    /// The price, where the catalogue tells it; else the course's own counts.
    package var price: OfferPrice?
    /// Whether the catalogue tells the end or the duration; else the course's own length counts.
    package var hasEnd: Bool
    /// Hours of study a week, where the catalogue tells.
    package var hoursPerWeek: Int?
  }

  /// The number by which timetables know an offer that starts at any time; a run's is its position.
  func reference(toAnyTime offer: OfferIndex) -> Int { editions.count + offer.position }

  /// What a reference of a timetable stands for, for a step that starts on a day.
  ///
  /// - Parameters:
  ///   - reference: The number that the timetable gave.
  ///   - start: The day on which it starts.
  ///   - place: The place from which the nearest of several venues is taken.
  /// - Returns: The run or offer; nil for a number that no timetable of this table gives.
  package func choice(_ reference: Int, start: Day, near place: Coordinates?) -> Choice? {
    guard reference < editions.count else {
      let position = reference - editions.count
      guard position < offers.count else { return nil }
      return choice(anyTime: OfferIndex(position), start: start, near: place)
    }
    return choice(editions[reference])
  }

  func choice(_ edition: OfferEdition) -> Choice {
    let offer = self[edition.offer].offer
    let run = offer.runs[Int(edition.run)]
    return Choice(
      offer: edition.offer, run: Int(edition.run),
      venue: run.venue ?? (offer.venues.count == 1 ? offer.venues.first : nil),
      site: edition.site < 0 ? nil : sites[Int(edition.site)], modes: edition.modes.modes,
      price: edition.price,
      hasEnd: edition.end != nil, hoursPerWeek: edition.hoursPerWeek.map { Int($0) })
  }

  func choice(anyTime offer: OfferIndex, start: Day, near place: Coordinates?) -> Choice {
    let terms = terms[offer.position]
    let venues = self[offer].offer.venues
    let nearest = place.flatMap { place in
      terms.sites.min {
        place.kilometres(to: $0.coordinates) < place.kilometres(to: $1.coordinates)
      }
    }
    let site = nearest ?? (terms.sites.count == 1 ? terms.sites.first : nil)
    return Choice(
      offer: offer, run: nil,
      venue: site.map { venues[$0.venue] } ?? (venues.count == 1 ? venues.first : nil),
      site: site?.coordinates, modes: terms.modes.modes, price: terms.price(on: start),
      hasEnd: terms.length != nil, hoursPerWeek: terms.hoursPerWeek.map { Int($0) })
  }
}
