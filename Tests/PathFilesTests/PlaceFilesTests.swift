import Foundation
import PathFiles
import Places
import Testing

/// The tables of places, whole and broken.
struct PlaceFilesTests {
  private static let regions =
    "code,name,provinces,latitude,longitude\nA,Oost,Drenthe;Gelderland,52,6\n"
  private static let header = "name,latitude,longitude,population,province,region,aliases\n"

  private func gazetteer(
    regions: String = Self.regions,
    places: String = "Assen,53,6.5,60000,Drenthe,A,Asse;Azzen\n",
    municipalities: String = "name,code,province,region\nWesterveld,GM1,Drenthe,A\n"
  ) throws -> Gazetteer {
    let folder = try TemporaryFolder([
      "regions.csv": regions, "places.csv": Self.header + places,
      "municipalities.csv": municipalities,
    ])
    return try Gazetteer(folder.url)
  }

  private func faults(_ make: () throws -> Gazetteer) -> [String] {
    do {
      _ = try make()
      return []
    } catch let invalid as InvalidFolder {
      return invalid.diagnostics.map { "\($0.position): \($0.code)" }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `they are read as they stand`() throws {
    let gazetteer = try gazetteer()
    let place = try #require(gazetteer.place(ofCity: "Azzen"))
    #expect(place.fullName == "Assen (Drenthe)")
    #expect(place.population == 60_000)
    #expect(gazetteer[place.region].provinces == ["Drenthe", "Gelderland"])
    #expect(gazetteer.place(ofCity: "Westerveld")?.region == place.region)
  }

  @Test func `faults stand with their file and line`() {
    #expect(
      faults { try gazetteer(places: "Assen,153,6.5,60000,Drenthe,A,\nEmmen,x,6,1,Drenthe,A,\n") }
        == ["places/places.csv:2: wrong-type", "places/places.csv:3: wrong-type"])
    #expect(
      faults { try gazetteer(places: "Assen,53,6.5,veel,Drenthe,A,\n") }
        == ["places/places.csv:2: wrong-type"])
    #expect(
      faults { try gazetteer(places: "Assen,53,6.5,,Drenthe,B,\nEmmen,52.8,6.9,,Drenthe,A\n") }
        == ["places/places.csv:2: not-listed", "places/places.csv:3: field-count"])
    #expect(
      faults {
        try gazetteer(places: "Assen,53,6.5,,Drenthe,A,\n\"Assen\",53,6.5,,Drenthe,A,\n")
      } == ["places/places.csv:3: listed-again"])
    #expect(
      faults { try gazetteer(regions: Self.regions + "A,West,Drenthe,52,6\n") }
        == ["places/regions.csv:3: listed-again"])
    #expect(
      faults { try gazetteer(municipalities: "name,province\nWesterveld,Drenthe\n") }
        == ["places/municipalities.csv:1: missing-key"])
  }

  @Test func `a folder without tables is named`() throws {
    let folder = try TemporaryFolder([:] as [String: String])
    #expect(
      faults { try Gazetteer(folder.url) } == [
        "places/regions.csv: unreadable", "places/places.csv: unreadable",
        "places/municipalities.csv: unreadable",
      ])
  }
}
