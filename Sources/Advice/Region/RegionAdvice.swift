package import CourseOffers
package import PathGraph
package import Places

/// A region as an adviser sees it: what can be learned there, and what cannot.
package struct RegionAdvice: Sendable {
  /// The region.
  package let region: RegionIndex
  /// How each transition of a recognised path stands.
  package let standings: [(transition: TransitionIndex, standing: TransitionStanding)]
  /// What can be booked, in all regions.
  package let supply: CourseSupply
  /// The places and regions.
  package let places: Gazetteer
  /// The offers.
  package let table: OfferTable
  /// Who answered.
  package let advisor: Advisor

  /// The code, name and middle of the region.
  package var facts: Gazetteer.Region { places[region] }

  /// How many transitions ask no course, can be booked, and are white spots.
  package var counts: (noCourse: Int, bookable: Int, whiteSpots: Int) {
    standings.reduce(into: (0, 0, 0)) { counts, item in
      switch item.standing {
      case .noCourse: counts.0 += 1
      case .bookable: counts.1 += 1
      case .whiteSpot: counts.2 += 1
      }
    }
  }

  /// The white spots with the nearest that can be booked elsewhere, in the graph's order.
  ///
  /// - Complexity: O(*r*) runs of the courses that are missing, once for each spot.
  package var whiteSpots: [WhiteSpot] {
    standings.compactMap { item in
      guard case .whiteSpot(let missing) = item.standing else { return nil }
      return WhiteSpot(
        transition: item.transition,
        missing: missing.map { supply.missing($0, from: facts.centre) })
    }
  }

  /// The providers with courses in the region, by their names.
  package var providers: [RegionProvider] { supply.providers(in: region, advisor.graph, table) }

  /// The providers of courses that are online, by their names.
  package var onlineProviders: [RegionProvider] { supply.providers(in: nil, advisor.graph, table) }

  /// The towns where something is given, with how many courses, the most first.
  package var towns: [RegionTown] { supply.towns(of: region) }

  /// How many courses can be booked in the region itself, and how many only online.
  package var courseCounts: (here: Int, onlyOnline: Int) {
    supply.courseIndices.reduce(into: (0, 0)) { counts, course in
      guard supply.serves(region, with: course) else { return }
      if supply[course].contains(where: { $0.regions.contains(region) }) {
        counts.0 += 1
      } else {
        counts.1 += 1
      }
    }
  }
}

extension Advisor {
  /// Why nothing can be said of regions.
  package enum NoRegions: Error, Equatable, Sendable {
    /// No catalogue is loaded.
    case catalogue
    /// No table of places is at hand.
    case places
  }

  /// A region as an adviser sees it.
  ///
  /// - Throws: `NoRegions` without a catalogue or places.
  /// - Complexity: O(*r*) runs, and the demands of all transitions.
  package func region(_ region: RegionIndex) throws(NoRegions) -> RegionAdvice {
    try regionAdvice()(region)
  }

  /// All regions beside each other.
  ///
  /// - Throws: `NoRegions` without a catalogue or places.
  package func regions() throws(NoRegions) -> [RegionAdvice] {
    let advice = try regionAdvice()
    return (places?.regions.indices ?? 0..<0).map { advice(RegionIndex($0)) }
  }

  /// What tells of a region, with what all regions share worked out.
  private func regionAdvice() throws(NoRegions) -> (RegionIndex) -> RegionAdvice {
    guard let places else { throw .places }
    guard let catalogue else { throw .catalogue }
    let supply = CourseSupply(graph, catalogue, places)
    let needs = graph.courseNeeds
    return { region in
      RegionAdvice(
        region: region,
        standings: needs.map { need in
          (
            transition: need.transition,
            standing: TransitionStanding(need) { supply.serves(region, with: $0) }
          )
        }, supply: supply, places: places, table: catalogue, advisor: self)
    }
  }
}

extension Gazetteer {
  /// The region of a code or name, such as `AM14` or `amersfoort`; nil where there is none.
  package func region(named text: String) -> RegionIndex? {
    let wanted = text.lowercased()
    return region(code: text.uppercased())
      ?? regions.firstIndex { $0.name.lowercased() == wanted }.map { RegionIndex($0) }
  }
}
