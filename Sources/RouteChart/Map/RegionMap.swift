package import PathGraph
package import Places

/// A map of the labour-market regions, laid out: what is drawn, and where (*regiokaart*).
///
/// Lengths are in units of the map, whose upper left corner is 0, 0. North is up; the projection is
/// `MapProjection`. Nothing is told by colour alone: a region stands out by a thick edge and a hatch,
/// a dot has a number or a name.
package struct RegionMap: Sendable, Equatable {
  /// The language of its texts.
  package var language: Language
  /// What it is called, and what it shows, for who cannot see it.
  package var title, summary: String
  /// How wide and how high it is.
  package internal(set) var width = 0.0
  package internal(set) var height = 0.0
  /// The regions that lie in it, in the order of the boundaries; what stands out is last.
  package internal(set) var shapes: [Shape] = []
  /// Places, the largest first, so that a small one is never hidden.
  package internal(set) var dots: [Dot] = []

  /// A length as SVG writes it, with at most one decimal.
  package static func number(_ value: Double) -> String { SVGWriter.number(value) }

  /// A region.
  package struct Shape: Sendable, Equatable {
    /// The region.
    package var region: RegionIndex
    /// What it is called, and what is said of it.
    package var title: String
    /// Its edge, as SVG writes a path.
    package var path: String
    /// Whether it stands out.
    package var isHighlighted: Bool
    /// What is written in it, and where; nil where its middle lies outside the map.
    package var label: Label?
    /// How dark it is, 0 to 3.
    package var level: Int
  }

  /// Words in the middle of something.
  package struct Label: Sendable, Equatable {
    /// The words.
    package var text: String
    /// Where their middle stands.
    package var x, y: Double
  }

  /// A place.
  package struct Dot: Sendable, Equatable {
    /// What is said of it.
    package var title: String
    /// Where it lies.
    package var x, y: Double
    /// How large it is drawn.
    package var radius: Double
    /// What is written in it, such as a step's number.
    package var number: String?
    /// What is written beside it, on its left where it lies far to the right.
    package var name: String?
    /// Whether it is where the person lives.
    package var isHome: Bool

    /// Whether its name stands on its left.
    package var isNameLeft: Bool
  }
}

/// What is to be drawn on a map of regions.
package struct RegionMapContent: Sendable {
  /// What is said of a region.
  package struct Area: Sendable {
    /// What it is called, and what is said of it.
    package var title: String
    /// What is written in it; nil for nothing.
    package var label: String?
    /// Where its label stands.
    package var middle: Coordinates
    /// How dark it is, 0 to 3.
    package var level: Int

    /// An area.
    package init(title: String, label: String? = nil, middle: Coordinates, level: Int = 0) {
      self.title = title
      self.label = label
      self.middle = middle
      self.level = level
    }
  }

  /// A place.
  package struct Spot: Sendable {
    /// Where it lies, and what is said of it.
    package var place: Coordinates
    package var title: String
    /// What is written in it and beside it.
    package var number, name: String?
    /// How much there is; the dot's area grows with it.
    package var count: Int
    /// Whether it is where the person lives.
    package var isHome: Bool

    /// A place.
    package init(
      _ place: Coordinates, title: String, number: String? = nil, name: String? = nil,
      count: Int = 1, isHome: Bool = false
    ) {
      self.place = place
      self.title = title
      self.number = number
      self.name = name
      self.count = count
      self.isHome = isHome
    }
  }

  /// What the map shows.
  package enum Extent: Sendable {
    /// The whole country.
    case country
    /// A region and what lies around it.
    case region(RegionIndex)
    /// Its places and what lies around them.
    case places
  }

  /// What it is called, and what it shows, for who cannot see it.
  package var title, summary: String
  /// Each region, in the order of the boundaries.
  package var areas: [Area]
  /// Places.
  package var spots: [Spot] = []
  /// The region that stands out.
  package var highlighted: RegionIndex?
  /// What the map shows.
  package var extent = Extent.country
  /// The language of its texts.
  package var language = Language.dutch

  /// A map of regions.
  package init(title: String, summary: String, areas: [Area]) {
    self.title = title
    self.summary = summary
    self.areas = areas
  }
}
