import Foundation

/// A JSON value of any depth.
enum JSON: Decodable, Equatable {
  case null
  case truth(Bool)
  case number(Double)
  case text(String)
  case list([JSON])
  case object([String: JSON])

  init(_ data: Data) throws { self = try JSONDecoder().decode(JSON.self, from: data) }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSON].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  subscript(_ keys: String...) -> JSON? {
    keys.reduce(self as JSON?) { value, key in
      guard case .object(let object)? = value else { return nil }
      return object[key]
    }
  }

  subscript(_ position: Int) -> JSON? { list.indices.contains(position) ? list[position] : nil }

  var list: [JSON] { if case .list(let list) = self { list } else { [] } }

  var object: [String: JSON] { if case .object(let object) = self { object } else { [:] } }

  var text: String? { if case .text(let text) = self { text } else { nil } }

  var number: Double? { if case .number(let number) = self { number } else { nil } }
}
