import Foundation
import NIOCore
import PathFiles
import PathGraph

@testable import AdviceService

/// The description of the interface, against which questions and answers are checked: only as much
/// of JSON Schema as it uses.
struct Description {
  let document: JSON

  /// That of this service, read once.
  static let own = Result { try Description() }

  private init() throws {
    document = try JSON(Data(OpenAPIText.bytes(contact: nil).readableBytesView))
  }

  /// What does not agree with the description in an answer; nothing where all does.
  func faults(
    in body: Data, status: Int, mediaType: String?, of method: String, _ path: String
  ) -> [String] {
    guard let operation = operation(method, path) else {
      return status >= 400 ? [] : ["\(method) \(path) is not described"]
    }
    let responses = operation["responses"]
    guard let found = responses?[String(status)] ?? responses?["default"] else {
      return ["\(status) is not described"]
    }
    let response = resolved(found)
    guard let content = response["content"] else { return body.isEmpty ? [] : ["a body"] }
    let kind = mediaType?.split(separator: ";").first.map(String.init) ?? ""
    guard let schema = content[kind]?["schema"] else { return ["a body of \(kind)"] }
    guard ["application/json", "application/problem+json"].contains(kind),
      let value = try? JSON(body)
    else { return [] }
    return faults(in: value, schema, at: "")
  }

  /// The operation of an address, whose parameters stand in braces.
  func operation(_ method: String, _ path: String) -> JSON? {
    let parts = path.split(separator: "?")[0].split(separator: "/")
    let patterns = document["paths"]?.object ?? [:]
    let match = patterns.keys.sorted { $0.count(where: { $0 == "{" }) < $1.count { $0 == "{" } }
      .first { pattern in
        let wanted = pattern.split(separator: "/")
        return wanted.count == parts.count
          && zip(wanted, parts).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
      }
    return match.flatMap { patterns[$0]?[method.lowercased()] }
  }

  /// A schema of the description, by its name.
  func schema(_ name: String) -> JSON {
    .object(["$ref": .text("#/components/schemas/\(name)")])
  }

  private func resolved(_ value: JSON) -> JSON {
    guard let reference = value["$ref"]?.text else { return value }
    return reference.split(separator: "/").dropFirst().reduce(document) { $0[String($1)] ?? .null }
  }

  /// What does not agree with a schema, with where it stands.
  func faults(in value: JSON, _ schema: JSON, at place: String) -> [String] {
    let schema = resolved(schema)
    var faults: [String] = []
    let types = (schema["type"]?.text.map { [$0] } ?? schema["type"]?.list.compactMap(\.text)) ?? []
    if !types.isEmpty, !types.contains(where: { value.is($0) }) {
      return ["\(place): not \(types)"]
    }
    if let choices = schema["enum"]?.list, !choices.contains(value) {
      faults.append("\(place): none of \(choices)")
    }
    if let only = schema["const"], only != value { faults.append("\(place): not \(only)") }
    if let options = schema["oneOf"]?.list {
      let fitting = options.count { self.faults(in: value, $0, at: place).isEmpty }
      if fitting != 1 { faults.append("\(place): fits \(fitting) of oneOf") }
    }
    switch value {
    case .number(let number):
      if number < schema["minimum"]?.number ?? -.infinity
        || number > schema["maximum"]?.number ?? .infinity
      {
        faults.append("\(place): \(number) out of range")
      }
    case .text(let text):
      if schema["format"]?.text == "date", Day(iso: text) == nil {
        faults.append("\(place): no date")
      }
    case .list(let items):
      guard let schema = schema["items"] else { break }
      for (number, item) in items.enumerated() {
        faults += self.faults(in: item, schema, at: "\(place)[\(number)]")
      }
    case .object(let object):
      for key in schema["required"]?.list.compactMap(\.text) ?? [] where object[key] == nil {
        faults.append("\(place).\(key): missing")
      }
      guard let properties = schema["properties"]?.object else { break }
      for (key, item) in object {
        if let schema = properties[key] {
          faults += self.faults(in: item, schema, at: "\(place).\(key)")
        } else if schema["additionalProperties"] == .truth(false) {
          faults.append("\(place).\(key): not described")
        }
      }
    case .null, .truth: break
    }
    return faults
  }
}

extension JSON {
  /// Whether it is of a type, in JSON Schema's words.
  fileprivate func `is`(_ type: String) -> Bool {
    switch (self, type) {
    case (.null, "null"), (.truth, "boolean"), (.number, "number"), (.text, "string"),
      (.list, "array"), (.object, "object"):
      true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }
}
