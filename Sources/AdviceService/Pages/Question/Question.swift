internal import Foundation

/// What somebody asks, as it stands in the address of a page: the person's own choices, no more.
///
/// The address is the only place where it is: nothing of it is stored. Names that no question has
/// are left out, so that what others hang on an address does no harm.
struct Question: Sendable, Equatable {
  /// One answer of the person.
  struct Item: Sendable, Equatable {
    /// Which question it answers.
    var name: String
    /// The answer.
    var value: String
  }

  /// The answers, in the order of `names`.
  private(set) var items: [Item]

  /// So many answers are read.
  private static let mostItems = 80
  /// So many characters of an answer are read.
  private static let mostCharacters = 120

  /// A question without any answer.
  static let empty = Question(items: [])

  private init(items: [Item]) { self.items = items }

  /// The question of an address.
  init(_ address: Address) {
    let known = Dictionary(
      uniqueKeysWithValues: Self.names.enumerated().map { ($0.element, $0.offset) })
    var items: [(order: Int, item: Item)] = []
    for (name, value) in address.parameters {
      let order = known[name] ?? (name.hasPrefix(Self.datePrefix) ? Self.names.count : nil)
      let value = Self.cleaned(value)
      guard let order, !value.isEmpty, items.count < Self.mostItems else { continue }
      let item = Item(name: String(name.prefix(60)), value: value)
      guard !items.contains(where: { $0.item == item }) else { continue }
      items.append((order, item))
    }
    self.items = items.enumerated()
      .sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
      .map(\.element.item)
  }

  /// A text on one line, without spaces around it and without control characters.
  private static func cleaned(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      CharacterSet.controlCharacters.contains(scalar) ? " " : scalar
    }
    let line = String(String.UnicodeScalarView(scalars))
    return String(line.trimmingCharacters(in: .whitespaces).prefix(mostCharacters))
  }

  // MARK: - Answers

  /// The first answer to a question.
  subscript(name: String) -> String? { items.first { $0.name == name }?.value }

  /// All answers to a question.
  func values(_ name: String) -> [String] { items.filter { $0.name == name }.map(\.value) }

  /// The same question with other answers to one of it; none takes it away.
  func setting(_ name: String, to values: [String]) -> Question {
    var items = items.filter { $0.name != name }
    let place =
      items.firstIndex { Self.order(of: $0.name) > Self.order(of: name) } ?? items.endIndex
    items.insert(contentsOf: values.map { Item(name: name, value: $0) }, at: place)
    return Question(items: items)
  }

  /// The same question with one more answer.
  func adding(_ value: String, to name: String) -> Question {
    let values = values(name)
    return values.contains(value) ? self : setting(name, to: values + [value])
  }

  /// The same question with no answers but those to some of it.
  func keeping(_ names: [String]) -> Question {
    Question(items: items.filter { names.contains($0.name) })
  }

  /// The same question without one answer.
  func removing(_ value: String, from name: String) -> Question {
    setting(name, to: values(name).filter { $0 != value })
  }

  /// The question as it stands in an address; empty where there is nothing in it.
  var text: String {
    items.map { "\($0.name.formEncoded)=\($0.value.formEncoded)" }.joined(separator: "&")
  }

  private static func order(of name: String) -> Int {
    names.firstIndex(of: name) ?? names.count
  }
}

extension String {
  /// The text as it stands in the query of an address.
  var formEncoded: String {
    let plain = CharacterSet(
      charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:")
    return addingPercentEncoding(withAllowedCharacters: plain) ?? ""
  }
}
