internal import CourseCatalogue
internal import CourseOffers
package import PathGraph
package import Places

/// What a provider offers in a region, or online.
package struct RegionProvider: Sendable {
  /// The id that catalogues give it, and its name.
  package var id, name: String
  /// The courses of paths of which it offers something, in the graph's order.
  package var courses: [CourseIndex]
  /// How many dated runs can be booked.
  package var runs: Int
  /// How many offers start at any time.
  package var anyTime: Int
  /// The towns where they are given, in the order of the alphabet.
  package var towns: [String]
  /// The first day on which one can start.
  package var first: Day
  /// The lowest and highest price, VAT included; nil where no catalogue tells one.
  package var prices: ClosedRange<Money>?
  /// Whether some of it has no price in the catalogue.
  package var hasUnpriced: Bool
}

/// A town of a region where courses are given.
package struct RegionTown: Sendable {
  /// What it is called.
  package var name: String
  /// Where it lies.
  package var coordinates: Coordinates
  /// How many courses of paths can be booked there.
  package var courses: Int
}

extension CourseSupply {
  /// The providers of a region, by their names; with nil, those whose courses are online.
  ///
  /// - Complexity: O(*r*) that can be booked.
  func providers(
    in region: RegionIndex?, _ graph: PathGraph, _ table: OfferTable
  ) -> [RegionProvider] {
    var found: [String: RegionProvider] = [:]
    // An offer of several courses is counted once.
    var counted = Set<OfferTable.Bookable>()
    for course in graph.courses.indices.map({ CourseIndex($0) }) {
      for item in self[course] {
        let towns = zip(item.bookable.venues, item.regions).filter { $0.1 == region }
          .compactMap { $0.0.venue.town }
        let isHere = region.map { item.regions.contains($0) } ?? item.bookable.isOnline
        guard isHere else { continue }
        let provider = table[item.bookable.offer].offer.provider
        var entry =
          found[provider.id]
          ?? RegionProvider(
            id: provider.id, name: provider.name ?? provider.id, courses: [], runs: 0, anyTime: 0,
            towns: [], first: item.bookable.start, prices: nil, hasUnpriced: false)
        if entry.courses.last != course { entry.courses.append(course) }
        if counted.insert(item.bookable).inserted {
          entry.add(item.bookable, in: region == nil ? [] : towns)
        }
        found[provider.id] = entry
      }
    }
    return found.values.map { entry in
      var entry = entry
      entry.towns.sort()
      return entry
    }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  /// The towns of a region where something is given, with how many courses, the most first.
  func towns(of region: RegionIndex) -> [RegionTown] {
    var found: [String: RegionTown] = [:]
    for position in courseIndices {
      var seen = Set<String>()
      for item in self[position] {
        for (venue, own) in zip(item.bookable.venues, item.regions) where own == region {
          guard let name = venue.venue.town, seen.insert(name).inserted else { continue }
          found[name, default: RegionTown(name: name, coordinates: venue.coordinates, courses: 0)]
            .courses += 1
        }
      }
    }
    return found.values.sorted { (-$0.courses, $0.name) < (-$1.courses, $1.name) }
  }
}

extension RegionProvider {
  /// Counts something that can be booked.
  fileprivate mutating func add(_ bookable: OfferTable.Bookable, in towns: [String]) {
    if bookable.run == nil { anyTime += 1 } else { runs += 1 }
    for town in towns where !self.towns.contains(town) { self.towns.append(town) }
    first = min(first, bookable.start)
    if let price = bookable.price?.gross {
      prices = min(prices?.lowerBound ?? price, price)...max(prices?.upperBound ?? price, price)
    } else {
      hasUnpriced = true
    }
  }
}
