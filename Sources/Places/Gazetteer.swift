internal import PathGraph

/// The places of the Netherlands, each with its labour-market region.
///
/// ```swift
/// let gazetteer = try Gazetteer(folder)
/// if case .found(let place) = gazetteer.place(named: "Den Bosch") {
///   gazetteer[place.region].name  // "Noordoost-Brabant"
/// }
/// ```
package struct Gazetteer: Sendable {
  /// Every place, then the municipalities that no place is named after.
  package let places: [Place]
  /// The labour-market regions.
  package let regions: [Region]
  /// The boundaries of the regions; nil where there is no file of them.
  package let boundaries: RegionBoundaries?

  /// The positions of places by the key of a name; an alias counts where no name does.
  private let byName: [String: [Int]]
  private let byAlias: [String: [Int]]
  /// The places with coordinates, from south to north.
  private let points: [(coordinates: Coordinates, region: RegionIndex)]
  /// The region of every place's own point.
  private let regionsByPoint: [Coordinates: RegionIndex]

  /// A gazetteer of these places, whose regions are positions in `regions`.
  package init(places: [Place], regions: [Region], boundaries: RegionBoundaries? = nil) {
    self.places = places
    self.regions = regions
    self.boundaries = boundaries
    var byName: [String: [Int]] = [:]
    var byAlias: [String: [Int]] = [:]
    for (position, place) in places.enumerated() {
      if place.coordinates == nil {
        byAlias[PlaceName.key(place.name), default: []].append(position)
      } else {
        byName[PlaceName.key(place.name), default: []].append(position)
      }
      for alias in place.aliases { byAlias[PlaceName.key(alias), default: []].append(position) }
    }
    self.byName = byName
    self.byAlias = byAlias
    points = places.compactMap { place in place.coordinates.map { ($0, place.region) } }
      .sorted { $0.coordinates.latitude < $1.coordinates.latitude }
    regionsByPoint = Dictionary(points.lazy.map { ($0.coordinates, $0.region) }) { first, _ in
      first
    }
  }

  /// The region.
  package subscript(region: RegionIndex) -> Region { regions[region.position] }

  /// The region with a code, such as `AM05`.
  package func region(code: String) -> RegionIndex? {
    regions.firstIndex { $0.code == code }.map { RegionIndex($0) }
  }
}

// MARK: - Names

extension Gazetteer {
  /// What a name stands for.
  package enum Match: Hashable, Sendable {
    /// One place.
    case found(Place)
    /// Several places, the largest first; `fullName` tells them apart, except in one province.
    case ambiguous([Place])
    /// None that is listed; names that may have been meant.
    case unknown(nearest: [String])
    /// A postcode: there are no data to look one up.
    case postcode
  }

  /// The place that a name stands for.
  ///
  /// Case, accents, spaces, punctuation and a suffix in brackets do not count, unless that is a
  /// province: "Hengelo (Overijssel)", "Hengelo (Ov.)" and "Hengelo, Overijssel" leave the other
  /// Hengelo out. A postcode in front and the name of a district behind ("Amsterdam Zuidoost") are
  /// left out. Names go before aliases, and municipalities without a place count as aliases.
  ///
  /// Of several places one is taken where it has at least ten times the inhabitants of each other:
  /// whoever writes Oosterhout means the town of 53,000. That rule is our own.
  ///
  /// - Complexity: O(1) for a name that is known; one that is not is compared with all.
  package func place(named name: String) -> Match {
    let parsed = PlaceName(name)
    if parsed.isPostcode { return .postcode }
    let found = candidates(parsed)
    if let place = clearlyMeant(of: found) { return .found(place) }
    return found.isEmpty ? .unknown(nearest: nearest(to: parsed)) : .ambiguous(found)
  }

  /// Whether several places have a name, even where one of them is clearly meant.
  ///
  /// - Complexity: O(1).
  package func isShared(_ name: String) -> Bool { candidates(PlaceName(name)).count > 1 }

  /// The place of a city as catalogues spell it; nil where it is unknown, or could be several.
  ///
  /// It follows the rules of `place(named:)`.
  ///
  /// - Complexity: O(1).
  package func place(ofCity city: String) -> Place? {
    let parsed = PlaceName(city)
    return parsed.isPostcode ? nil : clearlyMeant(of: candidates(parsed))
  }

  /// Where a city lies, as catalogues spell it; nil where that is unknown, or could be several.
  ///
  /// - Complexity: O(1).
  package func coordinates(ofCity city: String) -> Coordinates? {
    place(ofCity: city)?.coordinates
  }

  /// The places of the first reading that has any, the largest first.
  private func candidates(_ name: PlaceName) -> [Place] {
    for reading in name.readings {
      for table in [byName, byAlias] {
        var found = (table[reading.key] ?? []).map { places[$0] }
        if let province = reading.province {
          found.removeAll { PlaceName.key($0.province) != province }
        }
        if !found.isEmpty {
          return found.sorted { ($1.population ?? 0, $0.name) < ($0.population ?? 0, $1.name) }
        }
      }
    }
    return []
  }

  private func clearlyMeant(of places: [Place]) -> Place? {
    guard let first = places.first, places.count > 1 else { return places.first }
    guard let most = first.population,
      places.dropFirst().allSatisfy({ ($0.population ?? .max) <= most / 10 })
    else { return nil }
    return first
  }

  private func nearest(to name: PlaceName) -> [String] {
    // The name exists, but not in that province.
    let key = PlaceName.key(name.core)
    let same = (byName[key] ?? []) + (byAlias[key] ?? [])
    guard same.isEmpty else { return Array(same.map { places[$0].fullName }.prefix(3)) }
    let length = name.core.count
    let names = Set(places.flatMap { [$0.name] + $0.aliases })
      // A short name that happens to stand in a longer one is no suggestion.
      .filter { $0.count + max(2, length / 3) >= length }
    return Nearness.nearest(to: name.core, among: names)
  }
}

// MARK: - Points

extension Gazetteer {
  /// So far outside every boundary a point may lie and still be in the nearest region: boundaries are
  /// simplified, and no place of the table lies farther out than a third of a kilometre.
  private static let slack = 1.0

  /// The region in which a course is given at a point; nil where that is abroad or at sea.
  ///
  /// A place's own point is in the place's region, any other in the region in whose boundary it lies.
  /// Without boundaries it is the region of the nearest place.
  ///
  /// - Complexity: O(1) for a place's point, else O(*n*) corners of the boundaries.
  package func region(ofSite point: Coordinates) -> RegionIndex? {
    if let region = regionsByPoint[point] { return region }
    guard let boundaries else { return region(at: point) }
    return boundaries.region(at: point, orWithin: Self.slack)
  }

  /// The region of a point: that of the nearest place; nil where none lies within ten kilometres.
  ///
  /// Close to a border of two regions it may be the neighbour.
  ///
  /// - Complexity: O(*n*) of the places about as far north.
  package func region(at point: Coordinates) -> RegionIndex? {
    let most = 10.0
    // A degree of latitude is 111 kilometres; a little more is looked at.
    let reach = most / 110
    var low = 0
    var high = points.count
    while low < high {
      let middle = (low + high) / 2
      if points[middle].coordinates.latitude < point.latitude - reach {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var best: (distance: Double, region: RegionIndex)?
    for place in points[low...] {
      guard place.coordinates.latitude <= point.latitude + reach else { break }
      let distance = place.coordinates.kilometres(to: point)
      if distance <= most, distance < best?.distance ?? .infinity {
        best = (distance, place.region)
      }
    }
    return best?.region
  }
}
