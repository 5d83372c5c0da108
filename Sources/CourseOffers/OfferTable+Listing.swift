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
    /// The first day on which an any-time offer may start, where that is later than the table's day.
    package var startsFrom: Day?
    /// What does not fit the person; empty where it fits.
    package var misfits: Misfits
    /// How far away it is, in kilometres; nil where that is not known, and for what is online.
    package var distance: Double?

    /// Whether it fits the person.
    package var fits: Bool { misfits.isEmpty }
  }

  /// What of an offer does not fit a person.
  package struct Misfits: OptionSet, Hashable, Sendable {
    /// A bit for each.
    package let rawValue: UInt8

    /// Those of these bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// It is too far away, or nobody knows where it is.
    package static let distance = Misfits(rawValue: 1)
    /// It is taught otherwise than suits the person.
    package static let mode = Misfits(rawValue: 2)
    /// It asks more hours of study a week.
    package static let hours = Misfits(rawValue: 4)
  }

  /// Everything that is known of a course: what is any-time first, then by day.
  ///
  /// - Parameters:
  ///   - course: The course.
  ///   - filter: What limits the person in where and how they can learn.
  ///   - fitsHours: Whether hours of study a week fit; nil for hours that no catalogue tells.
  /// - Returns: Every offer that starts at any time and every dated run that is not cancelled.
  /// - Complexity: O(*r* log *r*) runs of the course.
  package func listing(
    of course: CourseIndex, for filter: OfferFilter, fitsHours: (Int?) -> Bool = { _ in true }
  ) -> [Listed] {
    offers(of: course).flatMap { listing(of: $0, for: filter, fitsHours) }
      .enumerated().sorted { left, right in
        (left.element.start ?? .earliest, left.offset)
          < (right.element.start ?? .earliest, right.offset)
      }.map(\.element)
  }

  private func listing(
    of offer: OfferIndex, for filter: OfferFilter, _ fitsHours: (Int?) -> Bool
  ) -> [Listed] {
    func misfits(_ modes: ModeSet, _ sites: [Coordinates], _ choice: Choice) -> Misfits {
      var misfits: Misfits = []
      if !filter.suits(modes) { misfits.insert(.mode) }
      if !filter.reaches(modes, at: sites) { misfits.insert(.distance) }
      if !fitsHours(choice.hoursPerWeek) { misfits.insert(.hours) }
      return misfits
    }
    let own = terms[offer.position]
    var listed: [Listed] = []
    if own.startsAnyTime {
      let choice = choice(anyTime: offer, start: max(asOf, own.notBefore), near: filter.place)
      listed.append(
        Listed(
          choice: choice, isTakeable: own.isOpen,
          startsFrom: own.notBefore > asOf ? own.notBefore : nil,
          misfits: misfits(own.modes, own.sites.map(\.coordinates), choice),
          distance: Self.distance(to: choice, from: filter.place)))
    }
    for position in editions(of: offer) {
      let edition = editions[position]
      let choice = choice(edition)
      listed.append(
        Listed(
          choice: choice, start: edition.start, end: edition.end, isTakeable: edition.isTakeable,
          misfits: misfits(edition.modes, [choice.site].compactMap { $0 }, choice),
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
