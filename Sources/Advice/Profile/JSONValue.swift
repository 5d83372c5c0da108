internal import Foundation

/// A JSON value of any shape, so that a profile can be judged key by key.
package enum JSONValue: Sendable, Equatable {
  /// Nothing.
  case null
  /// True or false.
  case truth(Bool)
  /// A whole number.
  case integer(Int)
  /// Another number.
  case number(Double)
  /// A text.
  case text(String)
  /// A list.
  case list([JSONValue])
  /// Keys with values.
  case object([String: JSONValue])

  /// The value in a few words, for a message.
  var words: String {
    switch self {
    case .null: "null"
    case .truth(let truth): truth ? "true" : "false"
    case .integer(let number): String(number)
    case .number(let number): number.isFinite ? String(number) : "…"
    case .text(let text): text.cut
    case .list: "[…]"
    case .object: "{…}"
    }
  }
}

extension JSONValue: Decodable {
  /// More levels than any profile has; trying the types of each level would take ever longer.
  private static let mostLevels = 8

  /// Reads whatever stands there.
  ///
  /// - Throws: What is wrong with the text; never that a value is of another type.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard decoder.codingPath.count <= Self.mostLevels else { throw TooDeep() }
    if container.decodeNil() {
      self = .null
    } else if let text = try container.read(String.self) {
      self = .text(text)
    } else if let truth = try container.read(Bool.self) {
      self = .truth(truth)
    } else if let number = try? container.decode(Int.self) {
      self = .integer(number)
    } else if let number = try container.readNumber() {
      self = .number(number)
    } else if let list = try container.read([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}

/// A value nested more deeply than any profile is.
struct TooDeep: Error {}

extension SingleValueDecodingContainer {
  /// The value, or nil where one of another type stands.
  fileprivate func read<Value: Decodable>(_ type: Value.Type) throws -> Value? {
    do { return try decode(type) } catch DecodingError.typeMismatch(_, let context)
      where context.codingPath.count == codingPath.count
    { return nil }
  }

  /// The number; infinite where it is larger than any that can be held.
  fileprivate func readNumber() throws -> Double? {
    do { return try read(Double.self) } catch { return .infinity }
  }
}

extension String {
  /// The text, cut where it is too long for a message.
  var cut: String { count > 60 ? prefix(60) + "…" : self }
}
