import Foundation
import PathFiles
import PathGraph
import Places
import Testing

/// The boundaries of regions: in which a point lies, and those of this package.
struct BoundariesTests {
  private func ring(_ points: (Double, Double)...) throws -> RegionBoundaries.Ring {
    try points.map { try #require(Coordinates(latitude: $0.1, longitude: $0.0)) }
  }

  private func point(_ longitude: Double, _ latitude: Double) throws -> Coordinates {
    try #require(Coordinates(latitude: latitude, longitude: longitude))
  }

  /// A square with a hole, in which another region lies, and an island to the east.
  private func boundaries() throws -> RegionBoundaries {
    RegionBoundaries(shapes: [
      [
        try ring((4, 52), (6, 52), (6, 53), (4, 53)),
        try ring((4.5, 52.25), (5.5, 52.25), (5.5, 52.75), (4.5, 52.75)),
        try ring((7, 52), (7.5, 52), (7.5, 52.5)),
      ],
      [try ring((4.5, 52.25), (5.5, 52.25), (5.5, 52.75), (4.5, 52.75))],
    ])
  }

  @Test func `a point lies in one region, holes and islands counted`() throws {
    let boundaries = try boundaries()
    for (longitude, latitude, region) in [
      (4.2, 52.5, 0), (5.0, 52.5, 1), (5.8, 52.9, 0), (7.4, 52.2, 0), (5.0, 52.1, 0),
    ] {
      #expect(
        boundaries.region(at: try point(longitude, latitude))?.position == region,
        "\(longitude) \(latitude)")
    }
    for (longitude, latitude) in [(6.5, 52.5), (7.1, 52.4), (5.0, 53.1), (3.9, 52.5)] {
      #expect(boundaries.region(at: try point(longitude, latitude)) == nil)
    }
  }

  @Test func `a point just outside every boundary belongs to the nearest, one far away to none`()
    throws
  {
    let boundaries = try boundaries()
    // 0.005 degree of latitude is 556 metres.
    #expect(boundaries.region(at: try point(5, 53.005), orWithin: 1)?.position == 0)
    #expect(boundaries.region(at: try point(5, 53.005), orWithin: 0.5) == nil)
    #expect(boundaries.region(at: try point(5, 53.5), orWithin: 1) == nil)
  }

  @Test func `on the map a degree of latitude is 111 kilometres, and one of longitude 68`() throws {
    let (from, to) = (MapProjection.point(try point(5, 52)), MapProjection.point(try point(6, 53)))
    #expect(abs(to.north - from.north - 111.2) < 0.1)
    #expect(abs(to.east - from.east - 68.3) < 0.1)
  }

  // MARK: - This package's

  private func real() throws -> Gazetteer {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try Gazetteer(root.appending(path: "Paths/places"))
  }

  @Test func `every region of the table has a boundary around its middle or near it`() throws {
    let gazetteer = try real()
    let boundaries = try #require(gazetteer.boundaries)
    #expect(boundaries.shapes.count == 35)
    for (position, region) in gazetteer.regions.enumerated() {
      let rings = boundaries[RegionIndex(position)]
      #expect(rings.allSatisfy { $0.count >= 3 }, "\(region.code)")
      let points = rings.joined()
      let north = points.map(\.latitude)
      let east = points.map(\.longitude)
      #expect((north.min() ?? 0)...(north.max() ?? 0) ~= region.centre.latitude, "\(region.code)")
      #expect((east.min() ?? 0)...(east.max() ?? 0) ~= region.centre.longitude, "\(region.code)")
    }
  }

  @Test func `every place lies in its region, or less than 400 metres outside`() throws {
    let gazetteer = try real()
    let boundaries = try #require(gazetteer.boundaries)
    var outside: [String] = []
    for place in gazetteer.places {
      guard let point = place.coordinates, boundaries.region(at: point) != place.region else {
        continue
      }
      outside.append(place.name)
      #expect(
        boundaries.distance(from: point, toEdgeOf: place.region) < 0.4, "\(place.fullName)")
    }
    // Those of which the README of the data says so.
    #expect(outside.count <= 5, "\(outside)")
  }

  @Test func `a site is in the region of its place, else in that of the boundary, else in none`()
    throws
  {
    let gazetteer = try real()
    for place in gazetteer.places {
      guard let point = place.coordinates else { continue }
      #expect(gazetteer.region(ofSite: point) == place.region, "\(place.fullName)")
    }
    // A street in Amersfoort; the North Sea; a town in Germany.
    let street = try #require(Coordinates(latitude: 52.1612, longitude: 5.3921))
    #expect(gazetteer.region(ofSite: street).map { gazetteer[$0].code } == "AM14")
    for (north, east) in [(53.2, 3.6), (51.83, 6.61)] {
      let point = try #require(Coordinates(latitude: north, longitude: east))
      #expect(gazetteer.region(ofSite: point) == nil, "\(north) \(east)")
    }
  }
}
