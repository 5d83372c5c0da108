#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A flat picture of the country: kilometres east of Greenwich and north of the equator, with every
/// degree of longitude as long as it is at 52.1° north (equirectangular).
///
/// That parallel runs through the middle of the country. In its far north and south a kilometre from
/// west to east is drawn three in a hundred too long or too short: good for looking, not for measuring.
package enum MapProjection {
  /// A point of the picture, in kilometres.
  package struct Point: Hashable, Sendable {
    /// To the east.
    package var east: Double
    /// To the north.
    package var north: Double

    /// A point.
    package init(east: Double, north: Double) {
      self.east = east
      self.north = north
    }
  }

  /// The parallel on which distances from west to east are right, in degrees north.
  package static let parallel = 52.1

  /// Kilometres in a degree of latitude.
  private static let degree = 6371.0088 * Double.pi / 180

  private static let degreeEast = degree * cos(parallel * Double.pi / 180)

  /// Where a point of the earth stands.
  package static func point(_ place: Coordinates) -> Point {
    Point(east: place.longitude * degreeEast, north: place.latitude * degree)
  }
}
