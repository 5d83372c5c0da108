package import CourseCatalogue
package import Places

/// What limits a person in where and how they can learn.
package struct OfferFilter: Hashable, Sendable {
  /// Where the person lives; nil where that is not known.
  package var place: Coordinates?
  /// How far away a course may be, in kilometres as the crow flies; it needs a place.
  package var maxDistance: Double?
  /// The modes that suit the person; empty for any.
  package var modes: Set<DeliveryMode> { didSet { wanted = ModeSet(modes) } }
  /// The same in a byte.
  private var wanted: ModeSet

  /// A filter; with nothing given everything fits.
  package init(
    place: Coordinates? = nil, maxDistance: Double? = nil, modes: Set<DeliveryMode> = []
  ) {
    self.place = place
    self.maxDistance = maxDistance
    self.modes = modes
    wanted = ModeSet(modes)
  }

  /// Whether it tells nothing, so that everything fits and nothing is nearer than something else.
  var isOpen: Bool { place == nil && modes.isEmpty }

  /// Whether something fits that is taught in one of these modes at one of these places.
  func fits(_ modes: ModeSet, at sites: some Sequence<Coordinates>) -> Bool {
    suits(modes) && reaches(modes, at: sites)
  }

  /// Whether one of these modes suits the person; what is not known does not.
  @inline(__always)
  func suits(_ modes: ModeSet) -> Bool { wanted.isEmpty || !wanted.isDisjoint(with: modes) }

  /// Whether one of these places is near enough; what is online is, what is not known is not.
  func reaches(_ modes: ModeSet, at sites: some Sequence<Coordinates>) -> Bool {
    reaches(modes) { most in
      guard let place else { return true }
      return sites.contains { place.kilometres(to: $0) <= most }
    }
  }

  /// The same, where somebody else knows whether a place lies within so many kilometres.
  @inline(__always)
  func reaches(_ modes: ModeSet, isWithin: (Double) -> Bool) -> Bool {
    guard place != nil, let maxDistance, !modes.isOnline else { return true }
    return isWithin(maxDistance)
  }
}

/// A set of modes, in a byte.
struct ModeSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ mode: DeliveryMode) {
    switch mode {
    case .classroom: rawValue = 1
    case .online: rawValue = 2
    case .blended: rawValue = 4
    case .workplace: rawValue = 8
    }
  }

  init(_ modes: some Sequence<DeliveryMode>) {
    self = modes.reduce(into: []) { $0.insert(ModeSet($1)) }
  }

  /// Whether one needs to go nowhere.
  var isOnline: Bool { self == ModeSet(.online) }

  /// The modes, in the order of `DeliveryMode`.
  var modes: [DeliveryMode] { DeliveryMode.allCases.filter { contains(ModeSet($0)) } }
}
