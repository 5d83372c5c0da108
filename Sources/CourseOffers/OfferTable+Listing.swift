internal import CourseCatalogue
package import PathGraph
package import Places

extension OfferTable {
  /// One way to take a course that is known, whether it suits a person or not.
  package struct Listed: Hashable, Sendable {
    /// The offer or run.
    package var choice: Choice
    /// The first day; nil where it starts at any time.
    package var start: Day?
    /// The last day, where the catalogue tells.
    package var end: Day?
    /// Whether one can enrol, as of the table's day.
    package var isTakeable: Bool
    /// Whether it fits the person.
    package var fits: Bool
    /// How far away it is, in kilometres; nil where that is not known, and for what is online.
    package var distance: Double?
  }

  /// Everything that is known of a course: what is any-time first, then by day.
  ///
  /// - Complexity: O(*r* log *r*) runs of the course.
  package func listing(of course: CourseIndex, for filter: OfferFilter) -> [Listed] {
    offers(of: course).flatMap { listing(of: $0, for: filter) }
      .enumerated().sorted { left, right in
        (left.element.start ?? .earliest, left.offset)
          < (right.element.start ?? .earliest, right.offset)
      }.map(\.element)
  }

  private func listing(of offer: OfferIndex, for filter: OfferFilter) -> [Listed] {
    let own = terms[offer.position]
    var listed: [Listed] = []
    if own.startsAnyTime {
      let choice = choice(anyTime: offer, start: max(asOf, own.notBefore), near: filter.place)
      listed.append(
        Listed(
          choice: choice, isTakeable: own.isOpen,
          fits: filter.fits(own.modes, at: own.sites.lazy.map(\.coordinates)),
          distance: Self.distance(to: choice, from: filter.place)))
    }
    for position in editions(of: offer) {
      let edition = editions[position]
      let choice = choice(edition)
      listed.append(
        Listed(
          choice: choice, start: edition.start, end: edition.end, isTakeable: edition.isTakeable,
          fits: filter.fits(edition.modes, at: [choice.site].compactMap { $0 }),
          distance: Self.distance(to: choice, from: filter.place)))
    }
    return listed
  }

  /// How far away a choice is from a place; nil where that is not known, and for what is online.
  package static func distance(to choice: Choice, from place: Coordinates?) -> Double? {
    guard let place, let site = choice.site, choice.modes != [.online] else { return nil }
    return place.kilometres(to: site)
  }
}
