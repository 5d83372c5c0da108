/// The colours of a chart: the only place where they stand.
///
/// Text keeps a contrast of 4.5 : 1 with the paper and lines 3 : 1 (WCAG 2.2, AA). The sectors'
/// colours differ in lightness as much as in hue, so that who sees no red, no green or no blue tells
/// them apart; a hatch and words say the same again.
package struct Palette: Sendable {
  /// Behind everything.
  package var paper: String
  /// Words.
  package var ink: String
  /// Words that stand back.
  package var muted: String
  /// The lines of the time axis.
  package var grid: String
  /// Lines and bars of no sector.
  package var neutral: String
  /// Lines and bars of each sector, one after the other and then again.
  package var sectors: [String]

  /// The colour of a sector.
  package func colour(ofSector sector: Int) -> String { sectors[sector % sectors.count] }

  /// On white: on a screen, and always in print.
  package static let light = Palette(
    paper: "#ffffff", ink: "#191d22", muted: "#4a535e", grid: "#dde1e6", neutral: "#68717c",
    sectors: [
      "#7a3206", "#58544f", "#1257a0", "#8f7108", "#2a957f", "#1d2f86", "#e2475c", "#5c1648",
      "#a94fd0", "#7a9312",
    ])

  /// On a dark screen.
  package static let dark = Palette(
    paper: "#14171c", ink: "#eceff3", muted: "#b6bfc9", grid: "#343b45", neutral: "#98a2ad",
    sectors: [
      "#ef8442", "#b7afa3", "#5f93cf", "#efcd2a", "#aee5c8", "#7480f5", "#d0606a", "#f4d3ea",
      "#d69bf5", "#9bb53a",
    ])
}

/// The hatch of a sector's bars: what its colour says, for print and for who sees no colour.
enum Hatch: CaseIterable {
  case rising, dots, plain, upright, falling, crossed, level, waves, rings, dashes

  /// The hatch of a sector; where colours come round again, another one than before.
  init(sector: Int) {
    let count = Self.allCases.count
    self = Self.allCases[(sector + sector / count) % count]
  }

  /// The side of the square that is repeated.
  static let side = 6.0

  /// What is drawn in the square.
  var path: String? {
    switch self {
    case .rising: "M-1 1L1 -1M0 6L6 0M5 7L7 5"
    case .plain: nil
    case .dots: "M3 2.2V3.8"
    case .upright: "M3 0V6"
    case .falling: "M-1 5L1 7M0 0L6 6M5 -1L7 1"
    case .crossed: "M3 0V6M0 3H6"
    case .level: "M0 1.5H6M0 4.5H6"
    case .waves: "M0 4.5L1.5 1.5L4.5 4.5L6 1.5"
    case .rings: "M3 1.5A1.5 1.5 0 1 1 2.9 1.5"
    case .dashes: "M0 1.5H3M3 4.5H6"
    }
  }
}
