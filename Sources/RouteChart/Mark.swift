/// Somewhere on a chart.
package struct Point: Hashable, Sendable {
  /// From the left.
  package var x: Double
  /// From the top.
  package var y: Double

  /// A point.
  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A rectangle on a chart.
package struct Frame: Hashable, Sendable {
  /// Its left side.
  package var x: Double
  /// Its upper side.
  package var y: Double
  /// How wide it is.
  package var width: Double
  /// How high it is.
  package var height: Double

  /// A rectangle.
  package init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// Whether two rectangles share more than an edge.
  package func overlaps(_ other: Frame) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height
      && other.y < y + height
  }
}

/// What a line or a bar stands for, which decides how it looks.
package enum Ink: Hashable, Sendable {
  /// A sector, by its place on the sheet.
  case sector(Int)
  /// Work or learning of no sector.
  case neutral
  /// Neither work nor learning.
  case outside
  /// No more than help for the eye.
  case guide

  /// The sector, where it is one.
  package var sector: Int? {
    guard case .sector(let sector) = self else { return nil }
    return sector
  }
}

/// A line of a route: from point to point, its corners rounded.
package struct Track: Hashable, Sendable {
  /// What it stands for.
  package var ink: Ink
  /// Where it goes; at least two points.
  package var points: [Point]
}

/// A course on the time axis.
package struct Bar: Hashable, Sendable {
  /// What it stands for.
  package var ink: Ink
  /// Where it stands; a short course is drawn as wide as an eye needs.
  package var frame: Frame
  /// Whether its days are an estimate.
  package var isEstimated: Bool
}

/// A role on the time axis, entered or held.
package struct Station: Hashable, Sendable {
  /// The place in a route.
  package enum Kind: Hashable, Sendable {
    /// Where the person stands on the first day.
    case start
    /// A role on the way.
    case stop
    /// The last one.
    case goal
  }

  /// The place in a route.
  package var kind: Kind
  /// Whether the role is of another path or sector than the one before.
  package var isChange = false
  /// What the role stands for.
  package var ink: Ink
  /// What the role before stood for.
  package var before: Ink
  /// Where it stands.
  package var center: Point
  /// How much farther to the right it ends, where several fall together.
  package var length: Double = 0
  /// How much lower the new line begins, where the line changes.
  package var drop: Double = 0
  /// The distance from the center to the edge.
  package var radius: Double { 7 }
  /// The same to the edge of the frame, where there is one.
  package var edge: Double { isChange ? radius + 4.5 : radius }
}
