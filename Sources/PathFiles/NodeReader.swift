internal import Foundation
internal import PathGraph
internal import Yams

/// Reads values out of a YAML tree and notes every fault with its place, without ever stopping.
struct NodeReader {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String) { self.file = file }

  mutating func report(_ fault: FileFault, at node: Node?) {
    report(fault, line: node?.mark?.line, column: node?.mark?.column)
  }

  mutating func report(_ fault: FileFault, line: Int?, column: Int?) {
    diagnostics.append(Diagnostic(file: file, line: line, column: column, fault))
  }

  // MARK: - Mappings and lists

  /// The values of a mapping by key; reports keys that do not belong there or are missing.
  mutating func fields(
    of node: Node, _ known: [String], required: [String] = []
  ) -> Fields? {
    guard case .mapping(let mapping) = node else {
      report(.wrongType(found: node.words, expected: .mapping), at: node)
      return nil
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.scalar?.string ?? "?"
      if known.contains(name) {
        if !value.isNothing { values[name] = value }
      } else {
        report(.unknownKey(name, nearest: Nearness.nearest(to: name, among: known)), at: key)
      }
    }
    for key in required where values[key] == nil { report(.missingKey(key), at: node) }
    return Fields(node: node, values: values)
  }

  /// The nodes of a list; none where the key is absent.
  mutating func list(_ fields: Fields, _ key: String) -> [Node] {
    guard let node = fields[key] else { return [] }
    guard case .sequence(let sequence) = node else {
      report(.wrongType(found: node.words, expected: .list), at: node)
      return []
    }
    return Array(sequence)
  }

  /// The texts of a list; with `nonEmpty`, an empty list is a fault.
  mutating func texts(_ fields: Fields, _ key: String, nonEmpty: Bool = false) -> [String] {
    let nodes = list(fields, key)
    if nonEmpty, nodes.isEmpty, case .sequence = fields[key] {
      report(.emptyList(key), at: fields[key])
    }
    var texts: [String] = []
    for node in nodes { if let text = text(node) { texts.append(text) } }
    return texts
  }

  // MARK: - Values

  mutating func text(_ node: Node) -> String? {
    guard case .scalar(let scalar) = node, !node.isNothing else {
      report(.wrongType(found: node.words, expected: .text), at: node)
      return nil
    }
    return scalar.string
  }

  mutating func text(_ fields: Fields, _ key: String) -> String? {
    guard let node = fields[key] else { return nil }
    return text(node)
  }

  /// A text in Dutch and perhaps English: `{nl: …, en: …}`, or with `orPlain` just the Dutch one.
  mutating func localized(
    _ fields: Fields, _ key: String, orPlain: Bool = false
  ) -> LocalizedText? {
    guard let node = fields[key] else { return nil }
    if orPlain, case .scalar(let scalar) = node { return LocalizedText(nl: scalar.string) }
    guard case .mapping = node else {
      report(.wrongType(found: node.words, expected: .localizedText), at: node)
      return nil
    }
    guard let languages = self.fields(of: node, ["nl", "en"], required: ["nl"]) else { return nil }
    let english = text(languages, "en")
    return text(languages, "nl").map { LocalizedText(nl: $0, en: english) }
  }

  mutating func integer(_ fields: Fields, _ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let node = fields[key] else { return nil }
    guard case .scalar(let scalar) = node, scalar.style == .plain else {
      report(.wrongType(found: node.words, expected: .wholeNumber), at: node)
      return nil
    }
    if let number = Int(scalar.string), range.contains(number) { return number }
    let isWhole = scalar.string.wholeMatch(of: /[-+]?[0-9]+/) != nil
    report(
      isWhole
        ? .outOfRange(found: node.words, range)
        : .wrongType(found: node.words, expected: .wholeNumber), at: node)
    return nil
  }

  /// A share between 0 and 1, in basis points.
  mutating func share(_ fields: Fields, _ key: String) -> Int? {
    guard let node = fields[key] else { return nil }
    guard case .scalar(let scalar) = node, scalar.style == .plain,
      scalar.string.wholeMatch(of: /[0-9]+(\.[0-9]{1,4})?/) != nil,
      let decimal = Decimal(string: scalar.string), decimal <= 1
    else {
      report(.wrongType(found: node.words, expected: .share), at: node)
      return nil
    }
    return NSDecimalNumber(decimal: decimal * 10_000).intValue
  }

  mutating func truth(_ fields: Fields, _ key: String) -> Bool? {
    guard let node = fields[key] else { return nil }
    guard case .scalar(let scalar) = node, scalar.style == .plain,
      let truth = Bool(scalar.string)
    else {
      report(.wrongType(found: node.words, expected: .truth), at: node)
      return nil
    }
    return truth
  }

  mutating func day(_ fields: Fields, _ key: String) -> Day? {
    guard let node = fields[key] else { return nil }
    guard case .scalar(let scalar) = node, let day = Day(iso: scalar.string) else {
      report(.noDate(node.words), at: node)
      return nil
    }
    return day
  }

  mutating func dayOfYear(_ node: Node) -> DayOfYear? {
    guard case .scalar(let scalar) = node,
      // The year is any leap year: 29 February is a day of the year.
      let day = Day(iso: "2000-" + scalar.string),
      let result = DayOfYear(month: day.date.month, day: day.date.day)
    else {
      report(.noDayOfYear(node.words), at: node)
      return nil
    }
    return result
  }

  /// One word of a closed list.
  mutating func choice<Choice>(_ fields: Fields, _ key: String) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let node = fields[key] else { return nil }
    let allowed = Choice.allCases.map(\.rawValue)
    guard case .scalar(let scalar) = node, let choice = Choice(rawValue: scalar.string) else {
      let nearest = Nearness.nearest(to: node.words, among: allowed)
      report(.notOneOf(found: node.words, allowed: allowed, nearest: nearest), at: node)
      return nil
    }
    return choice
  }

  /// The sources that facts name by key.
  mutating func sources(_ node: Node) -> [Source] {
    guard case .mapping(let mapping) = node else {
      report(.wrongType(found: node.words, expected: .mapping), at: node)
      return []
    }
    var sources: [Source] = []
    for (key, value) in mapping {
      guard let id = text(key),
        let fields = fields(of: value, ["title", "url", "seen"])
      else { continue }
      sources.append(
        Source(
          id: id, title: text(fields, "title") ?? id, url: text(fields, "url"),
          seen: day(fields, "seen")))
    }
    return sources
  }
}

/// The values of a mapping.
struct Fields {
  let node: Node
  fileprivate let values: [String: Node]

  subscript(key: String) -> Node? { values[key] }
}

extension Node {
  /// Whether this is YAML's nothing: an empty value, `null` or `~`.
  var isNothing: Bool {
    guard case .scalar(let scalar) = self, scalar.style == .plain else { return false }
    return ["", "~", "null"].contains(scalar.string)
  }

  /// The node in a few words, for a message.
  var words: String {
    switch self {
    case .scalar(let scalar):
      scalar.string.count > 40 ? scalar.string.prefix(40) + "…" : scalar.string
    case .mapping: "{…}"
    case .sequence: "[…]"
    case .alias: "*…"
    }
  }

  /// Where a place stands: the key of a group of keys, else the value; an absent key, its item.
  func mark(at steps: some Swift.Sequence<Place.Step>) -> Mark? {
    var (node, mark) = (self, self.mark)
    for step in steps {
      switch (step, node) {
      case (.key(let key), .mapping(let mapping)):
        guard let next = mapping.first(where: { $0.key.scalar?.string == key }) else { return mark }
        node = next.value
        if case .mapping = node { mark = next.key.mark } else { mark = node.mark }
      case (.position(let position), .sequence(let sequence)):
        guard sequence.indices.contains(position) else { return mark }
        node = sequence[position]
        mark = node.mark
      default: return mark
      }
    }
    return mark
  }
}
