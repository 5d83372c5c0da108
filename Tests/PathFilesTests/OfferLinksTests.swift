import Foundation
import PathFiles
import PathGraph
import Testing

/// Link tables, whole and broken.
struct OfferLinksTests {
  private let graph: PathGraph

  init() throws {
    let folder = try TemporaryFolder([
      "proef.yaml": head + """
        roles: [{id: hulp, title: {nl: Hulp, en: Help}, source: bron}]
        courses:
          - {id: bbl-monteur, title: {nl: Monteur, en: Fitter}, months: 24, costCents: 0}
          - {id: cursus, title: {nl: Cursus, en: Course}, days: 1, costCents: 0}

        """
    ])
    graph = try folder.read().graph
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let start = "format: 1\nprovider: school\nsource: {title: Een gids}\n"

  private func read(_ files: [String: String]) throws -> OfferLinks {
    let folder = try TemporaryFolder(
      Dictionary(uniqueKeysWithValues: files.map { ("links/\($0.key)", $0.value) }))
    return try OfferLinks(folder.url.appending(path: "links"), graph)
  }

  private func faults(_ text: String) -> [String] {
    do {
      return try read(["a.yaml": text]).warnings.map { "\($0.position): \($0.code)" }
    } catch let invalid as InvalidFolder {
      return invalid.diagnostics.map { "\($0.position): \($0.code)" }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `links are read in the order of the files`() throws {
    let links = try read([
      "b.yaml": Self.start + "links: [{offer: '7 & 8', course: proef/cursus, provider: ander}]\n",
      "a.yml": Self.start + """
        links:
          - {offer: M1, course: proef/bbl-monteur, note: Alleen in het najaar.}
          - {offer: M1, course: proef/cursus, note: {nl: Ja, en: "Yes"}}

        """,
      "links.schema.json": "{}",
    ])
    #expect(links.warnings == [])
    #expect(
      links.links.map { "\($0.provider) \($0.offer) \(graph.id(of: $0.course))" } == [
        "school M1 proef/bbl-monteur", "school M1 proef/cursus", "ander 7 & 8 proef/cursus",
      ])
    #expect(links.links[0].note?.nl == "Alleen in het najaar.")
    #expect(links.links[1].note?.en == "Yes")
  }

  @Test func `no folder, an empty one and an empty list are no links`() throws {
    let folder = try TemporaryFolder([:] as [String: String])
    #expect(try OfferLinks(folder.url, graph) == OfferLinks())
    #expect(try OfferLinks(folder.url.appending(path: "geen"), graph) == OfferLinks())
    #expect(try read(["a.yaml": Self.start + "links: []\n"]) == OfferLinks())
  }

  @Test(arguments: [
    ("links: [{offer: A, cursus: proef/cursus}]", ["4:9: missing-key", "4:20: unknown-key"]),
    ("links: [{offer: A, course: proef/bbl-monter}]", ["4:28: unknown-course"]),
    ("links: [{offer: A, course: cursus}]", ["4:28: unknown-course"]),
    ("links: {}", ["4:8: wrong-type"]),
    ("links: [A]", ["4:9: wrong-type"]),
    ("links: [{offer: [A], course: proef/cursus}]", ["4:17: wrong-type"]),
    ("link: []", ["1:1: missing-key", "4:1: unknown-key"]),
    (
      "links:\n  - {offer: A, course: proef/cursus}\n  - {offer: A, course: proef/cursus, note: x}",
      ["6:5: linked-twice"]
    ),
    ("links: [{offer: A, course: nergens-te-zien/cursus}]", ["4:28: listed-path-missing"]),
    ("links: [", ["5:1: syntax"]),
  ])
  func `a fault stands with its line and column`(text: String, faults: [String]) {
    #expect(Set(self.faults(Self.start + text + "\n")) == Set(faults.map { "links/a.yaml:" + $0 }))
  }

  @Test func `the head has faults too`() {
    #expect(faults("") == ["links/a.yaml:1:1: empty"])
    #expect(
      Set(faults("format: 2\nlinks: [{offer: A, course: proef/cursus}]\n"))
        == [
          "links/a.yaml:1:9: unknown-format", "links/a.yaml:1:1: without-source",
          "links/a.yaml:2:9: missing-key",
        ])
    #expect(
      faults("format: 1\nprovider: a\nsource: {titel: x, seen: 2026-02-30}\nlinks: []\n").count == 3
    )
  }

  @Test func `an unknown course and key are told with what may be meant`() throws {
    do {
      _ = try read(["a.yaml": Self.start + "links: [{ofer: A, course: proef/bbl-monter}]\n"])
      Issue.record("no fault")
    } catch let invalid as InvalidFolder {
      let texts = invalid.diagnostics.map(\.text.nl).joined(separator: " ")
      #expect(texts.contains("“proef/bbl-monteur”"))
      #expect(texts.contains("“offer”"))
    }
  }

  @Test func `a link that stands in another file is told with its place`() throws {
    let table = Self.start + "links: [{offer: A, course: proef/cursus}]\n"
    do {
      _ = try read(["a.yaml": table, "b.yaml": table])
      Issue.record("no fault")
    } catch let invalid as InvalidFolder {
      #expect(invalid.diagnostics.map(\.position) == ["links/b.yaml:4:9"])
      #expect(invalid.diagnostics[0].text.nl.contains("links/a.yaml op regel 4"))
    }
  }

  /// The JSON Schema beside the tables, as far as this test looks into it.
  private final class Schema: Decodable {
    let properties: [String: Schema]?
    let required: [String]?
    let link: [String: Schema]?

    private enum CodingKeys: String, CodingKey {
      case properties, required
      case link = "$defs"
    }
  }

  @Test func `every key of the schema belongs in a table`() throws {
    let content = try Data(
      contentsOf: Self.root.appending(path: "Catalogue/links/links.schema.json"))
    let schema = try JSONDecoder().decode(Schema.self, from: content)
    let link = try #require(schema.link?["link"])
    func empty(_ keys: Dictionary<String, Schema>.Keys?) throws -> String {
      try #require(keys).sorted().map { "\($0): null" }.joined(separator: ", ")
    }
    let item = try empty(link.properties?.keys)
    let table = try empty(schema.properties?.keys)
    #expect(
      faults(Self.start + "links: [{\(item)}]\n").allSatisfy { $0.hasSuffix("missing-key") })
    #expect(faults("{\(table)}\n").allSatisfy { !$0.hasSuffix("unknown-key") })
    #expect(link.required == ["offer", "course"])
    #expect(schema.required == ["format", "source", "links"])
  }

  @Test func `the project's own tables are whole`() throws {
    let day = try #require(Day(iso: "2026-11-24"))
    let graph = try PathFolder(Self.root.appending(path: "Paths"), on: day).graph
    let links = try OfferLinks(Self.root.appending(path: "Catalogue/links"), graph)
    #expect(links.warnings == [])
  }
}
