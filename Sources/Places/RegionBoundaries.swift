internal import PathGraph

/// The boundaries of the labour-market regions of a gazetteer, simplified.
package struct RegionBoundaries: Sendable, Equatable {
  /// A closed line: the last point is followed by the first, which is not repeated.
  package typealias Ring = [Coordinates]

  /// The rings of each region, by its position in the gazetteer: what lies in an odd number of them is
  /// in the region.
  package let shapes: [[Ring]]

  /// The rings of regions, in the gazetteer's order.
  package init(shapes: [[Ring]]) { self.shapes = shapes }

  /// The rings of a region.
  package subscript(region: RegionIndex) -> [Ring] { shapes[region.position] }

  /// The region in whose boundary a point lies; nil where it lies in none.
  ///
  /// - Complexity: O(*n*) corners of all boundaries.
  package func region(at point: Coordinates) -> RegionIndex? {
    shapes.firstIndex { Self.contains(point, $0) }.map { RegionIndex($0) }
  }

  /// The region of a point, or that of the nearest boundary where it lies in none and one is so near.
  ///
  /// - Complexity: O(*n*) corners of all boundaries.
  package func region(at point: Coordinates, orWithin kilometres: Double) -> RegionIndex? {
    if let region = region(at: point) { return region }
    let near = shapes.indices.map { (position: $0, distance: distance(from: point, toEdgeOf: $0)) }
      .min { $0.distance < $1.distance }
    guard let near, near.distance <= kilometres else { return nil }
    return RegionIndex(near.position)
  }

  /// How far a point lies from the edge of a region, in kilometres.
  package func distance(from point: Coordinates, toEdgeOf region: RegionIndex) -> Double {
    distance(from: point, toEdgeOf: region.position)
  }

  private func distance(from point: Coordinates, toEdgeOf position: Int) -> Double {
    let point = MapProjection.point(point)
    var best = Double.infinity
    for ring in shapes[position] {
      guard var last = ring.last.map(MapProjection.point) else { continue }
      for corner in ring.lazy.map(MapProjection.point) {
        best = min(best, Self.distance(from: point, last, corner))
        last = corner
      }
    }
    return best
  }

  /// The distance of a point from the line between two others.
  private static func distance(
    from point: MapProjection.Point, _ start: MapProjection.Point, _ end: MapProjection.Point
  ) -> Double {
    let (east, north) = (end.east - start.east, end.north - start.north)
    let length = east * east + north * north
    let along =
      length == 0
      ? 0 : ((point.east - start.east) * east + (point.north - start.north) * north) / length
    let share = max(0, min(1, along))
    let (x, y) = (
      point.east - start.east - share * east, point.north - start.north - share * north
    )
    return (x * x + y * y).squareRoot()
  }

  /// Whether a point lies in an odd number of rings: a line from it to the east crosses an odd number
  /// of sides.
  static func contains(_ point: Coordinates, _ rings: [Ring]) -> Bool {
    var isInside = false
    for ring in rings {
      guard var last = ring.last else { continue }
      for corner in ring {
        if (corner.latitude > point.latitude) != (last.latitude > point.latitude) {
          let share = (point.latitude - corner.latitude) / (last.latitude - corner.latitude)
          let crossing = corner.longitude + share * (last.longitude - corner.longitude)
          if point.longitude < crossing { isInside.toggle() }
        }
        last = corner
      }
    }
    return isInside
  }
}
