import Foundation
import Testing

/// A region on the command line, with the sample catalogue.
@Suite final class RegionTests {
  private let store: SampleStore

  init() throws { store = try SampleStore() }

  deinit { store.remove() }

  @Test func `a region is found by its code and its name, and its spots are those of the document`()
    throws
  {
    let byName = try store.run("region", "amersfoort")
    let byCode = try store.run("region", "am14")
    #expect(byName.status == 0)
    #expect(byName.output == byCode.output)
    #expect(byName.output.hasPrefix("Amersfoort (AM14)\n"))
    let json = try store.run("region", "AM14", "--json")
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    let document = try #require(object as? [String: Any])
    let spots = try #require(document["whiteSpots"] as? [[String: Any]])
    let counts = try #require(document["transitions"] as? [String: Int])
    #expect(counts["whiteSpots"] == spots.count)
    #expect(byName.output.contains("Witte vlekken: \(spots.count)."))
    let csv = try store.run("region", "AM14", "--csv", "witte-vlekken")
    let missing = spots.reduce(0) { $0 + (($1["missing"] as? [Any])?.count ?? 0) }
    #expect(csv.output.components(separatedBy: "\r\n").count == missing + 2)
    let english = try store.run("region", "AM14", "--language", "en")
    #expect(english.output.contains("White spots: \(spots.count)."))
  }

  @Test func `reach is told for who has a role`() throws {
    let result = try store.run(
      "region", "Amersfoort", "--from-role", "elektro/assistent:12", "--months", "24",
      "--applicant",
      "employer", "--employs")
    #expect(result.status == 0)
    #expect(result.output.contains("Binnen 24 maanden vanuit: Assistent-monteur elektro"))
  }

  @Test func `a region that does not exist is told with the nearest, and no catalogue too`() throws
  {
    let unknown = try store.run("region", "Amersfort")
    #expect(unknown.status == 1)
    #expect(unknown.error.contains("Bedoelt u “Amersfoort”"))
    let both = try store.run("region", "AM14", "--json", "--csv", "slim")
    #expect(both.status == 2)
    let none = try Command.run(["region", "AM14", "--paths", Command.realPaths])
    #expect(none.status == 1)
    #expect(none.error.contains("ontwikkelpad import"))
  }
}
