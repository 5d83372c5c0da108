internal import PathFiles
internal import PathGraph

extension ProfileReader {
  // MARK: - Objects and lists

  struct Fields {
    var values: [String: JSONValue]
    var prefix: String
  }

  mutating func fields(
    _ object: [String: JSONValue], _ known: [String], at prefix: String
  ) -> Fields {
    for key in object.keys.sorted() where !known.contains(key) {
      report(prefix + key.cut, .unknownKey(nearest: Nearness.nearest(to: key, among: known)))
    }
    return Fields(values: object.filter { $0.value != .null }, prefix: prefix)
  }

  mutating func object(_ fields: Fields, _ key: String, _ known: [String]) -> Fields? {
    guard let value = fields.values[key] else { return nil }
    guard case .object(let object) = value else {
      report(fields.prefix + key, .wrongType(found: value.words, expected: .object))
      return nil
    }
    return self.fields(object, known, at: "\(fields.prefix)\(key).")
  }

  mutating func list<Item>(
    _ fields: Fields, _ key: String,
    _ item: (inout ProfileReader, JSONValue, String) -> Item?
  ) -> [Item] {
    guard let value = fields.values[key] else { return [] }
    guard case .list(let values) = value else {
      report(fields.prefix + key, .wrongType(found: value.words, expected: .list))
      return []
    }
    var items: [Item] = []
    for (number, value) in values.enumerated() {
      if let item = item(&self, value, "\(fields.prefix)\(key)[\(number)]") { items.append(item) }
    }
    return items
  }

  // MARK: - Values

  mutating func text(_ value: JSONValue, at key: String) -> String? {
    guard case .text(let text) = value else {
      report(key, .wrongType(found: value.words, expected: .text))
      return nil
    }
    return text
  }

  mutating func text(_ fields: Fields, _ key: String) -> String? {
    guard let value = fields.values[key] else { return nil }
    return text(value, at: fields.prefix + key)
  }

  mutating func integer(
    _ fields: Fields, _ key: String, in range: ClosedRange<Int>
  ) -> Int? {
    guard let value = fields.values[key] else { return nil }
    switch value {
    case .integer(let number) where range.contains(number): return number
    case .integer: report(fields.prefix + key, .outOfRange(found: value.words, range))
    case .number(let number) where abs(number) > 1e15:
      report(fields.prefix + key, .outOfRange(found: value.words, range))
    default: report(fields.prefix + key, .wrongType(found: value.words, expected: .wholeNumber))
    }
    return nil
  }

  mutating func truth(_ fields: Fields, _ key: String) -> Bool? {
    guard let value = fields.values[key] else { return nil }
    guard case .truth(let truth) = value else {
      report(fields.prefix + key, .wrongType(found: value.words, expected: .truth))
      return nil
    }
    return truth
  }

  mutating func day(_ fields: Fields, _ key: String) -> Day? {
    guard let text = text(fields, key) else { return nil }
    let day = Day(iso: text)
    if day == nil { report(fields.prefix + key, .noDate(found: text.cut)) }
    return day
  }

  mutating func choice<Choice>(_ value: JSONValue, at key: String) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let text = text(value, at: key) else { return nil }
    let choice = Choice(rawValue: text)
    if choice == nil {
      let allowed = Choice.allCases.map(\.rawValue)
      let nearest = Nearness.nearest(to: text, among: allowed)
      report(key, .notOneOf(found: text.cut, allowed: allowed, nearest: nearest))
    }
    return choice
  }

  mutating func choice<Choice>(_ fields: Fields, _ key: String) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let value = fields.values[key] else { return nil }
    return choice(value, at: fields.prefix + key)
  }
}
