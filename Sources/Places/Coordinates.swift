#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A point on the earth, in degrees.
package struct Coordinates: Hashable, Sendable {
  /// Degrees north.
  package var latitude: Double
  /// Degrees east.
  package var longitude: Double

  /// A point, or nil where there is none such.
  package init?(latitude: Double, longitude: Double) {
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }

  /// The mean radius of the earth in kilometres (IUGG).
  private static let earthRadius = 6371.0088

  /// The distance as the crow flies, in kilometres, by the haversine formula on a sphere.
  ///
  /// It is at most 0.6 % off the distance on the ellipsoid.
  package func kilometres(to other: Coordinates) -> Double {
    let radians = Double.pi / 180
    let (from, to) = (latitude * radians, other.latitude * radians)
    let north = sin((to - from) / 2)
    let east = sin((other.longitude - longitude) * radians / 2)
    let chord = north * north + cos(from) * cos(to) * east * east
    return 2 * Self.earthRadius * asin(min(1, chord.squareRoot()))
  }
}
