internal import PathGraph

/// What is wrong with a file of boundaries (TopoJSON).
package enum TopologyFault: Hashable, Sendable {
  /// It is no TopoJSON: no JSON, or without lines, or with values of the wrong kind.
  case notTopoJSON
  /// It holds not one group of shapes, but this many.
  case groups(Int)
  /// A shape is neither a polygon nor several.
  case shape(String, region: String)
  /// A shape refers to a line that is not there.
  case noSuchLine(Int, region: String)
  /// The lines of a shape do not meet, or are too few to go round anything.
  case openRing(region: String)
  /// A line has a point that is not on the earth.
  case offTheEarth(line: Int)
  /// A region of the table has no shape.
  case noShape(region: String)
}

extension TopologyFault {
  var code: String {
    switch self {
    case .notTopoJSON: "not-topojson"
    case .groups: "shape-groups"
    case .shape: "shape-kind"
    case .noSuchLine: "no-such-line"
    case .openRing: "open-ring"
    case .offTheEarth: "off-the-earth"
    case .noShape: "no-shape"
    }
  }

  var text: LocalizedText {
    switch self {
    case .notTopoJSON:
      LocalizedText(
        nl: "Dit is geen TopoJSON met lijnen en vlakken.",
        en: "This is no TopoJSON with lines and shapes.")
    case .groups(let count):
      LocalizedText(
        nl: "Hier hoort één groep vlakken, en er zijn er \(count).",
        en: "One group of shapes belongs here, and there are \(count).")
    case .shape(let kind, let region):
      LocalizedText(
        nl: "Het vlak van “\(region)” is een “\(kind)”. Alleen Polygon en MultiPolygon kunnen.",
        en: "The shape of “\(region)” is a “\(kind)”. Only Polygon and MultiPolygon can be read.")
    case .noSuchLine(let line, let region):
      LocalizedText(
        nl: "Het vlak van “\(region)” noemt lijn \(line), en die is er niet.",
        en: "The shape of “\(region)” names line \(line), and there is none such.")
    case .openRing(let region):
      LocalizedText(
        nl: "De grens van “\(region)” sluit niet.",
        en: "The boundary of “\(region)” does not close.")
    case .offTheEarth(let line):
      LocalizedText(
        nl: "Lijn \(line) heeft een punt dat niet op aarde ligt.",
        en: "Line \(line) has a point that is not on the earth.")
    case .noShape(let region):
      LocalizedText(
        nl: "De regio “\(region)” heeft geen grens.", en: "The region “\(region)” has no boundary.")
    }
  }
}
