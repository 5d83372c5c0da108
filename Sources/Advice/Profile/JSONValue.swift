internal import Foundation

/// A JSON value of any shape, so that a profile can be judged key by key.
public enum JSONValue: Sendable, Equatable {
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
    case .number(let number): String(number)
    case .text(let text): text.count > 60 ? text.prefix(60) + "…" : text
    case .list: "[…]"
    case .object: "{…}"
    }
  }
}

extension JSONValue: Decodable {
  /// Reads whatever stands there.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? container.decode(Int.self) {
      self = .integer(number)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}
