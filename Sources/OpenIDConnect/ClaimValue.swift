/// A value of a token or a document of a provider: any JSON.
enum ClaimValue: Codable, Sendable, Equatable {
  case nothing
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([ClaimValue])
  case group([String: ClaimValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .nothing
    } else if let value = try? container.decode(Bool.self) {
      self = .flag(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([ClaimValue].self) {
      self = .list(value)
    } else {
      self = .group(try container.decode([String: ClaimValue].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .nothing: try container.encodeNil()
    case .flag(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .list(let value): try container.encode(value)
    case .group(let value): try container.encode(value)
    }
  }

  /// What stands under a name, or under names with points between them.
  subscript(path: String) -> ClaimValue? {
    guard case .group(let group) = self else { return nil }
    if let value = group[path] { return value }
    // A name may hold points itself, as an address does, so the longest that there is counts.
    let ends = path.indices.filter { path[$0] == "." }.reversed()
    for end in ends {
      guard let inner = group[String(path[..<end])] else { continue }
      return inner[String(path[path.index(after: end)...])]
    }
    return nil
  }

  /// The text that it is.
  var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The number that it is.
  var number: Double? { if case .number(let number) = self { number } else { nil } }

  /// The texts that it is or lists.
  var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let list): list.compactMap(\.text)
    default: []
    }
  }
}
