import Foundation
import PathFiles
import PathGraph
import SlimSubsidy
import Testing

/// The JSON Schemas beside the path files, by which editors complete and check them.
struct SchemaTests {
  /// A schema, as far as these tests look into it.
  private final class Schema: Decodable {
    let properties: [String: Schema]?
    let defs: [String: Schema]?
    let items: Schema?
    let values: [String]?
    let required: [String]?

    private enum CodingKeys: String, CodingKey {
      case properties
      case defs = "$defs"
      case items
      case values = "enum"
      case required
    }

    /// The names of all properties, however deep.
    var names: Set<String> {
      var names = Set(properties?.keys.map { $0 } ?? [])
      let inner = [properties ?? [:], defs ?? [:]].flatMap(\.values) + [items].compactMap { $0 }
      for schema in inner { names.formUnion(schema.names) }
      return names
    }
  }

  private func schema(_ name: String) throws -> Schema {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let content = try Data(contentsOf: root.appending(path: "Paths/\(name).schema.json"))
    return try JSONDecoder().decode(Schema.self, from: content)
  }

  private func words<Choice: RawRepresentable<String> & CaseIterable>(
    _: Choice.Type
  ) -> Set<String> { Set(Choice.allCases.map(\.rawValue)) }

  /// Where an item of each kind stands in a path file; `%` stands for its keys.
  private static let places = [
    "role": "roles: [{%}]", "credential": "credentials: [{%}]", "course": "courses: [{%}]",
    "transition": "transitions: [{%}]", "way": "transitions: [{ways: [{%}]}]",
    "arrangement": "roles: [{id: a, arrange: [{%}]}]", "tag": "tags: [{%}]",
    "recognition": "recognition: {%}", "text": "roles: [{id: a, title: {%}}]",
  ]

  @Test(arguments: places.keys.sorted())
  func `every key of the schema belongs in a path file`(kind: String) throws {
    let keys = try #require(schema("path").defs?[kind]?.properties?.keys)
    let place = try #require(Self.places[kind])
    let item = keys.map { "\($0): null" }.joined(separator: ", ")
    let folder = try TemporaryFolder([
      "proef.yaml": head + place.replacing("%", with: item) + "\n"
    ])
    #expect(folder.judge().diagnostics.filter { $0.code == "unknown-key" }.map(\.text.nl) == [])
  }

  @Test func `every key of the complete example is in the schema`() throws {
    let known = try schema("path").names
    let free: Set = ["brief", "sbb", "kaal", "http", "https", "Brief"]
    let used = Set(CompletePathTests.text.matches(of: /([A-Za-z0-9]+):/).map { String($0.1) })
    #expect(used.subtracting(free).subtracting(known) == [])
    #expect(known.subtracting(used) == [])
  }

  @Test func `every parameter of the schema belongs in a scheme`() throws {
    let parameters = try #require(schema("scheme").properties?["parameters"])
    let names = try #require(parameters.properties?.keys)
    let empty = names.map { "  \($0): null\n" }.joined()
    let folder = try TemporaryFolder([
      "proef.yaml": head,
      "subsidies/slim-scholing.yaml": "format: 1\nsources: {}\nparameters:\n" + empty,
    ])
    let diagnostics = folder.judge().diagnostics
    let required = Set(try #require(parameters.required))
    #expect(diagnostics.allSatisfy { $0.code == "missing-key" })
    #expect(diagnostics.count == required.count)
  }

  @Test func `the closed lists of the schemas are those of the program`() throws {
    let path = try #require(schema("path").defs)
    func values(_ item: String, _ key: String) -> Set<String> {
      Set(path[item]?.properties?[key]?.values ?? [])
    }
    #expect(values("course", "kind") == words(Course.Kind.self))
    #expect(values("course", "payer") == words(Course.Payer.self))
    #expect(values("transition", "kind") == words(Transition.Kind.self))
    #expect(values("recognition", "certainty") == words(Recognition.Certainty.self))
    let scheme = try schema("scheme")
    let parameters = try #require(scheme.properties?["parameters"]?.properties)
    func value(_ name: String) -> Schema? {
      parameters[name]?.properties?["values"]?.items?.properties?["value"]
    }
    #expect(Set(scheme.defs?["confidence"]?.values ?? []) == words(Confidence.self))
    #expect(Set(value("applicants")?.values ?? []) == words(ApplicantKind.self))
    #expect(Set(value("rules")?.values ?? []) == words(Criterion.self))
    #expect(Set(value("duties")?.values ?? []) == words(Duty.self))
  }
}
