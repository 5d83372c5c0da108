internal import Foundation
internal import Places

/// Reads the boundaries of regions from a TopoJSON file: lines that neighbours share, joined to rings.
struct TopologyReader {
  /// The file's name in the folder of places.
  static let name = "regions.topojson"

  /// The regions whose boundaries are read, by their codes.
  private let regions: [Gazetteer.Region]

  /// A reader of the boundaries of these regions.
  init(_ regions: [Gazetteer.Region]) { self.regions = regions }

  /// A file that boundaries cannot be read from, with every fault.
  struct Unreadable: Error {
    var faults: [FileFault]

    init(_ faults: FileFault...) { self.faults = faults }
  }

  /// The boundaries in a file.
  ///
  /// - Throws: `Unreadable` with every fault, where there is any.
  func boundaries(of file: URL, _ files: FileManager) throws(Unreadable) -> RegionBoundaries {
    switch FileText(of: file, files) {
    case .text(let text, _): try boundaries(in: Data(text.utf8))
    case .fault(let fault, _): throw Unreadable(fault)
    }
  }

  /// The boundaries in a text.
  private func boundaries(in text: Data) throws(Unreadable) -> RegionBoundaries {
    guard let topology = try? JSONDecoder().decode(Topology.self, from: text),
      topology.type == "Topology"
    else { throw Unreadable(.topology(.notTopoJSON)) }
    guard let group = topology.objects.values.first, topology.objects.count == 1 else {
      throw Unreadable(.topology(.groups(topology.objects.count)))
    }
    var faults: [FileFault] = []
    var lines: [[Coordinates]] = []
    for number in topology.arcs.indices {
      let line = topology.line(number)
      if line == nil { faults.append(.topology(.offTheEarth(line: number))) }
      lines.append(line ?? [])
    }
    guard faults.isEmpty else { throw Unreadable(faults) }
    var shapes: [String: [RegionBoundaries.Ring]] = [:]
    for shape in group.geometries {
      let code = shape.id
      guard regions.contains(where: { $0.code == code }) else {
        faults.append(.notListed(code))
        continue
      }
      do throws(TopologyFault.Found) {
        let rings = try shape.rings(of: lines)
        if shapes.updateValue(rings, forKey: code) != nil { faults.append(.listedAgain(code)) }
      } catch {
        shapes[code] = []
        faults.append(.topology(error.fault))
      }
    }
    for region in regions where shapes[region.code] == nil {
      faults.append(.topology(.noShape(region: region.code)))
    }
    guard faults.isEmpty else { throw Unreadable(faults) }
    return RegionBoundaries(shapes: regions.map { shapes[$0.code] ?? [] })
  }
}

extension TopologyReader.Unreadable {
  fileprivate init(_ faults: [FileFault]) { self.faults = faults }
}

extension TopologyFault {
  /// A fault on its way to the reader.
  fileprivate struct Found: Error {
    var fault: TopologyFault

    init(_ fault: TopologyFault) { self.fault = fault }
  }
}

/// What is read of a TopoJSON file.
private struct Topology: Decodable {
  var type: String
  var transform: Transform?
  /// The lines: with a transform each point tells how far it lies from the one before, in steps.
  var arcs: [[[Double]]]
  var objects: [String: Group]

  struct Transform: Decodable {
    var scale, translate: [Double]
  }

  struct Group: Decodable {
    var geometries: [Shape]
  }

  /// The points of a line; nil where one is not on the earth.
  func line(_ number: Int) -> [Coordinates]? {
    var (x, y) = (0.0, 0.0)
    var line: [Coordinates] = []
    for point in arcs[number] {
      guard point.count >= 2 else { return nil }
      var (east, north) = (point[0], point[1])
      if let transform {
        guard transform.scale.count == 2, transform.translate.count == 2 else { return nil }
        (x, y) = (x + east, y + north)
        east = x * transform.scale[0] + transform.translate[0]
        north = y * transform.scale[1] + transform.translate[1]
      }
      guard let place = Coordinates(latitude: north, longitude: east) else { return nil }
      line.append(place)
    }
    return line
  }
}

/// The shape of a region: for each of its rings the numbers of the lines that it is made of.
private struct Shape: Decodable {
  var id, type: String
  var rings: [[Int]]

  private enum Key: CodingKey { case id, type, arcs }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    id = try values.decode(String.self, forKey: .id)
    type = try values.decode(String.self, forKey: .type)
    rings =
      switch type {
      case "Polygon": try values.decode([[Int]].self, forKey: .arcs)
      case "MultiPolygon": try values.decode([[[Int]]].self, forKey: .arcs).flatMap(\.self)
      default: []
      }
  }

  /// The rings, made of lines; one with a number below zero is walked back.
  func rings(of lines: [[Coordinates]]) throws(TopologyFault.Found) -> [RegionBoundaries.Ring] {
    guard ["Polygon", "MultiPolygon"].contains(type) else {
      throw TopologyFault.Found(.shape(type, region: id))
    }
    var made: [RegionBoundaries.Ring] = []
    for numbers in rings {
      var ring: RegionBoundaries.Ring = []
      for number in numbers {
        let position = number < 0 ? ~number : number
        guard lines.indices.contains(position) else {
          throw TopologyFault.Found(.noSuchLine(number, region: id))
        }
        let line = number < 0 ? lines[position].reversed() : lines[position]
        guard ring.isEmpty || ring.last == line.first else {
          throw TopologyFault.Found(.openRing(region: id))
        }
        ring += ring.isEmpty ? line : Array(line.dropFirst())
      }
      guard ring.count > 3, ring.first == ring.last else {
        throw TopologyFault.Found(.openRing(region: id))
      }
      made.append(Array(ring.dropLast()))
    }
    guard !made.isEmpty else { throw TopologyFault.Found(.openRing(region: id)) }
    return made
  }
}
