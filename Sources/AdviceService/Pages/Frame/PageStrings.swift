internal import Foundation
internal import Mustache
internal import PathGraph

/// The words of the pages in one language: one file a language, so that another is a file more.
///
/// A word is asked for by its key, such as `start.title`. What stands between braces is filled in.
struct PageStrings: Sendable {
  /// A word, a list or a group of words.
  indirect enum Value: Sendable, Equatable {
    /// A text.
    case text(String)
    /// A list.
    case list([Value])
    /// Words by their names.
    case group([String: Value])
  }

  private let root: Value

  init(_ root: Value) { self.root = root }

  /// The words that a JSON file holds.
  init(json: Data) throws { root = try JSONDecoder().decode(Value.self, from: json) }

  /// The text of a key, with the values filled in; the key itself where there is no such text.
  func callAsFunction(_ key: String, _ values: [String: String] = [:]) -> String {
    guard case .text(var text)? = value(key) else { return key }
    for (name, value) in values { text = text.replacing("{\(name)}", with: value) }
    return text
  }

  /// The text for a number of things: `key.one`, or `key.many` with the number filled in as `n`.
  func callAsFunction(_ key: String, count: Int) -> String {
    self("\(key).\(count == 1 ? "one" : "many")", ["n": String(count)])
  }

  /// What stands under a key; nil where nothing does.
  func value(_ key: String) -> Value? {
    var value: Value? = root
    for name in key.split(separator: ".") {
      guard case .group(let group)? = value else { return nil }
      value = group[String(name)]
    }
    return value
  }

  /// Every key with a text, in order; what stands in a list has its number.
  var keys: [String] { Self.keys(of: root, under: "").sorted() }

  private static func keys(of value: Value, under prefix: String) -> [String] {
    switch value {
    case .text: [prefix]
    case .list(let list):
      list.enumerated().flatMap { keys(of: $0.element, under: "\(prefix)[\($0.offset)]") }
    case .group(let group):
      group.flatMap { keys(of: $0.value, under: prefix.isEmpty ? $0.key : "\(prefix).\($0.key)") }
    }
  }
}

extension PageStrings.Value: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([PageStrings.Value].self) {
      self = .list(list)
    } else {
      self = .group(try container.decode([String: PageStrings.Value].self))
    }
  }
}

extension PageStrings: MustacheParent {
  /// What a template finds under a name.
  func child(named name: String) -> Any? {
    guard case .group(let group) = root else { return nil }
    return group[name].map(Self.shown)
  }

  private static func shown(_ value: Value) -> Any {
    switch value {
    case .text(let text): text
    case .list(let list): list.map(shown)
    case .group: PageStrings(value)
    }
  }
}

extension PageStrings {
  /// The words in a language.
  static func of(_ language: Language) -> PageStrings {
    all[language] ?? PageStrings(.group([:]))
  }

  private static let all: [Language: PageStrings] = {
    let files: [Language: [UInt8]] = [
      .dutch: PackageResources.nl_json, .english: PackageResources.en_json,
    ]
    return files.compactMapValues { try? PageStrings(json: Data($0)) }
  }()
}
