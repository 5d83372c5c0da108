package import Foundation
internal import PathGraph
package import Places

extension Gazetteer {
  /// Reads the three tables of a folder `places`, and the boundaries where they lie there.
  ///
  /// - Throws: `InvalidFolder` with every fault, where there is any.
  package init(_ folder: URL, files: FileManager = .default) throws(InvalidFolder) {
    var tables = TableReader(folder, named: "places", files: files)
    var reader = PlaceRows()
    tables.read("regions.csv", ["code", "name", "provinces", "latitude", "longitude"]) {
      reader.addRegion($0, at: $1, &$2)
    }
    tables.read(
      "places.csv",
      ["name", "latitude", "longitude", "population", "province", "region", "aliases"]
    ) {
      reader.addPlace($0, at: $1, &$2)
    }
    tables.read("municipalities.csv", ["name", "province", "region"]) {
      reader.addMunicipality($0, at: $1, &$2)
    }
    let file = folder.appending(path: TopologyReader.name)
    var boundaries: RegionBoundaries?
    if tables.diagnostics.isEmpty, files.fileExists(atPath: file.path) {
      do {
        boundaries = try TopologyReader(reader.regions).boundaries(of: file, files)
      } catch {
        for fault in error.faults { tables.report(TopologyReader.name, nil, fault) }
      }
    }
    guard tables.diagnostics.isEmpty else { throw InvalidFolder(diagnostics: tables.diagnostics) }
    self.init(places: reader.places, regions: reader.regions, boundaries: boundaries)
  }
}

/// The rows of the tables, so far.
private struct PlaceRows {
  var regions: [Gazetteer.Region] = []
  var places: [Gazetteer.Place] = []
  private var byCode: [String: RegionIndex] = [:]
  private var points = Set<Coordinates>()
  private var municipalities = Set<String>()

  mutating func addRegion(_ row: [String], at line: Int, _ tables: inout TableReader) {
    let name = "regions.csv"
    guard byCode.updateValue(RegionIndex(regions.count), forKey: row[0]) == nil else {
      return tables.report(name, line, .listedAgain(row[0]))
    }
    guard let centre = coordinates(row[3], row[4], name, line, &tables) else { return }
    regions.append(
      Gazetteer.Region(code: row[0], name: row[1], provinces: parts(row[2]), centre: centre))
  }

  mutating func addPlace(_ row: [String], at line: Int, _ tables: inout TableReader) {
    let name = "places.csv"
    guard let point = coordinates(row[1], row[2], name, line, &tables),
      let region = region(row[5], name, line, &tables)
    else { return }
    var place = Gazetteer.Place(
      name: row[0], coordinates: point, province: row[4], region: region, aliases: parts(row[6]))
    if !row[3].isEmpty {
      guard let population = Int(row[3]), population >= 0 else {
        return tables.report(name, line, .wrongType(found: row[3], expected: .wholeNumber))
      }
      place.population = population
    }
    guard points.insert(point).inserted || !places.contains(place) else {
      return tables.report(name, line, .listedAgain(row[0]))
    }
    places.append(place)
  }

  mutating func addMunicipality(_ row: [String], at line: Int, _ tables: inout TableReader) {
    guard let region = region(row[2], "municipalities.csv", line, &tables) else { return }
    let place = Gazetteer.Place(
      name: row[0], coordinates: nil, province: row[1], region: region)
    guard municipalities.insert(place.fullName).inserted else {
      return tables.report("municipalities.csv", line, .listedAgain(row[0]))
    }
    places.append(place)
  }

  // MARK: - Fields

  private func region(
    _ code: String, _ name: String, _ line: Int, _ tables: inout TableReader
  ) -> RegionIndex? {
    let region = byCode[code]
    if region == nil { tables.report(name, line, .notListed(code)) }
    return region
  }

  private func coordinates(
    _ latitude: String, _ longitude: String, _ name: String, _ line: Int,
    _ tables: inout TableReader
  ) -> Coordinates? {
    guard let north = Double(latitude), let east = Double(longitude),
      let point = Coordinates(latitude: north, longitude: east)
    else {
      tables.report(
        name, line, .wrongType(found: "\(latitude) \(longitude)", expected: .degrees))
      return nil
    }
    return point
  }

  private func parts(_ text: String) -> [String] {
    text.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
