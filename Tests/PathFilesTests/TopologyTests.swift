import Foundation
import PathFiles
import PathGraph
import Places
import Testing

/// The file of boundaries, whole and broken.
struct TopologyTests {
  private static let regions =
    "code,name,provinces,latitude,longitude\nA,Oost,Drenthe,52,6\nB,West,Drenthe,52,5\n"

  /// Two squares side by side that share a line.
  private static let whole = """
    {"type": "Topology", "transform": {"scale": [0.5, 0.5], "translate": [4, 52]},
     "arcs": [[[2, 0], [0, 2]], [[2, 2], [-2, 0], [0, -2], [2, 0]], [[2, 0], [2, 0], [0, 2], [-2, 0]]],
     "objects": {"regions": {"geometries": [
       {"type": "MultiPolygon", "id": "B", "arcs": [[[0, 1]]]},
       {"type": "Polygon", "id": "A", "arcs": [[2, -1]]}]}}}
    """

  private func gazetteer(_ topology: String) throws -> Gazetteer {
    let folder = try TemporaryFolder([
      "regions.csv": Self.regions,
      "places.csv": "name,latitude,longitude,population,province,region,aliases\n",
      "municipalities.csv": "name,province,region\n", "regions.topojson": topology,
    ])
    return try Gazetteer(folder.url)
  }

  private func faults(_ topology: String) -> [String] {
    do {
      _ = try gazetteer(topology)
      return []
    } catch let invalid as InvalidFolder {
      return invalid.diagnostics.map {
        #expect(!$0.text.nl.isEmpty)
        return "\($0.position): \($0.code)"
      }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `lines are joined to rings, walked back where a number is below zero`() throws {
    let boundaries = try #require(try gazetteer(Self.whole).boundaries)
    let west = try #require(Coordinates(latitude: 52.5, longitude: 4.5))
    let east = try #require(Coordinates(latitude: 52.5, longitude: 5.5))
    #expect(boundaries.region(at: west)?.position == 1)
    #expect(boundaries.region(at: east)?.position == 0)
    #expect(boundaries.shapes.map { $0.map(\.count) } == [[4], [4]])
  }

  @Test(arguments: [
    ("{\"type\": \"Topology\"", "{\"type\": \"Topology", ["not-topojson"]),
    ("\"Topology\"", "\"FeatureCollection\"", ["not-topojson"]),
    ("[[2, 0], [0, 2]]", "[[\"x\", 0]]", ["not-topojson"]),
    ("[[2, 0], [0, 2]]", "[[2], [0, 2]]", ["off-the-earth"]),
    ("[[2, 0], [0, 2]]", "[[2, 0], [0, 200]]", ["off-the-earth"]),
    ("[[2, 0], [0, 2]]", "[[1e400, 0]]", ["not-topojson"]),
    ("[[[0, 1]]]", "[[[0, 7]]]", ["no-such-line"]),
    ("[[[0, 1]]]", "[[[0, -9]]]", ["no-such-line"]),
    ("[[[0, 1]]]", "[[[0]]]", ["open-ring"]),
    ("[[[0, 1]]]", "[[[0, -2]]]", ["open-ring"]),
    ("[[[0, 1]]]", "[]", ["open-ring"]),
    ("\"type\": \"Polygon\"", "\"type\": \"Point\"", ["shape-kind"]),
    ("\"id\": \"B\"", "\"id\": \"C\"", ["not-listed", "no-shape"]),
    ("\"id\": \"B\"", "\"id\": \"A\"", ["listed-again", "no-shape"]),
    (
      "\"objects\": {\"regions\"", "\"objects\": {\"x\": {\"geometries\": []}, \"regions\"",
      ["shape-groups"]
    ),
  ])
  func `what is broken is named`(part: String, broken: String, codes: [String]) {
    let text = Self.whole.replacing(part, with: broken)
    #expect(text != Self.whole)
    #expect(faults(text) == codes.map { "places/regions.topojson: \($0)" })
  }

  @Test func `without the file there are no boundaries, and no fault`() throws {
    let folder = try TemporaryFolder([
      "regions.csv": Self.regions,
      "places.csv": "name,latitude,longitude,population,province,region,aliases\n",
      "municipalities.csv": "name,province,region\n",
    ])
    #expect(try Gazetteer(folder.url).boundaries == nil)
  }
}
