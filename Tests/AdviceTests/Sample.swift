import Advice
import Foundation
import PathFiles
import PathGraph
import Testing

/// The sample paths of `Tests/Fixtures`, and questions about them on one fixed day.
struct Sample {
  let advisor: Advisor

  init() throws {
    let today = try #require(Day(iso: "2026-11-23"))
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let folder = try PathFolder(tests.appending(path: "Fixtures/paths"), on: today)
    advisor = Advisor(folder, asOf: today)
  }

  var graph: PathGraph { advisor.graph }

  func profile(_ json: String) throws -> Profile {
    let object = try ProfileReader.object(Data(json.utf8))
    var reader = ProfileReader(graph, asOf: advisor.asOf)
    return try reader.profile(object)
  }

  func advice(_ json: String) throws -> Advice { advisor.advice(for: try profile(json)) }

  func document(_ json: String) throws -> JSONValue {
    try Self.value(try advice(json).document)
  }

  static func value(_ document: some Encodable) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(document))
  }

  /// What is wrong with a profile; nothing where it can be read.
  func invalid(_ json: String) -> InvalidProfile? {
    do {
      _ = try profile(json)
      return nil
    } catch { return error as? InvalidProfile }
  }

  func faults(_ json: String) -> [ProfileFault] { invalid(json)?.faults ?? [] }
}

extension JSONValue {
  subscript(_ key: String) -> JSONValue? {
    guard case .object(let object) = self else { return nil }
    return object[key]
  }

  /// The items of a list; none of anything else.
  var items: [JSONValue] {
    guard case .list(let items) = self else { return [] }
    return items
  }

  /// The keys of an object, in order.
  var keys: [String] {
    guard case .object(let object) = self else { return [] }
    return object.keys.sorted()
  }

  var integer: Int? {
    guard case .integer(let number) = self else { return nil }
    return number
  }

  var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// What kind of value it is.
  var type: String {
    switch self {
    case .null: "null"
    case .truth: "truth"
    case .integer: "integer"
    case .number: "number"
    case .text: "text"
    case .list: "list"
    case .object: "object"
    }
  }
}
