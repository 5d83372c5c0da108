package import PathGraph

/// The index of a labour-market region in a gazetteer.
package typealias RegionIndex = Index<Gazetteer.Region>

extension Gazetteer {
  /// A town, village or neighbourhood (*plaats*), or a municipality that no place is named after.
  package struct Place: Hashable, Sendable {
    /// What it is called, in Dutch.
    package var name: String
    /// Where it lies; nil for a municipality, of which only the region is known.
    package var coordinates: Coordinates?
    /// The province.
    package var province: String
    /// The labour-market region.
    package var region: RegionIndex
    /// How many people live there, to rank places by; nil where that is not known.
    package var population: Int?
    /// Other names that it has.
    package var aliases: [String]

    /// A place with the given facts.
    package init(
      name: String, coordinates: Coordinates?, province: String, region: RegionIndex,
      population: Int? = nil, aliases: [String] = []
    ) {
      self.name = name
      self.coordinates = coordinates
      self.province = province
      self.region = region
      self.population = population
      self.aliases = aliases
    }

    /// The name with the province, such as `Hengelo (Overijssel)`; a gazetteer understands it.
    package var fullName: String { "\(name) (\(province))" }
  }

  /// A labour-market region (*arbeidsmarktregio*), as of 2026.
  package struct Region: Hashable, Sendable {
    /// Its code, such as `AM05`.
    package var code: String
    /// What it is called, such as `Twente`.
    package var name: String
    /// The provinces that it lies in.
    package var provinces: [String]
    /// The mean of its places, each counted by its inhabitants.
    package var centre: Coordinates

    /// A region with the given facts.
    package init(code: String, name: String, provinces: [String], centre: Coordinates) {
      self.code = code
      self.name = name
      self.provinces = provinces
      self.centre = centre
    }
  }
}
