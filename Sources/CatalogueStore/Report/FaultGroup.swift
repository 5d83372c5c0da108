internal import CourseCatalogue
package import PathGraph

/// A kind of fault in a file: how often, and where first.
package struct FaultGroup: Codable, Sendable {
  /// The stable word for its kind.
  package var code: String
  /// Whether records, or the file, are left out because of it.
  package var isError: Bool
  /// How often it was seen.
  package var count = 0
  /// The first places where it was seen, at most `most`.
  package var first: [Place] = []

  /// Things that have a group each: errors first, then by how often.
  static func sorted<Item>(_ items: [Item], by group: (Item) -> FaultGroup) -> [Item] {
    items.sorted { left, right in
      let (left, right) = (group(left), group(right))
      guard left.isError == right.isError else { return left.isError }
      return left.count == right.count ? left.code < right.code : left.count > right.count
    }
  }

  /// More places than this are not told.
  static let most = 10

  /// A place where a fault was seen.
  package struct Place: Codable, Sendable {
    /// The line, where there is one.
    package var line: Int?
    /// The record's id, where it has one.
    package var record: String?
    /// What is the matter, in Dutch.
    package var nl: String
    /// What is the matter, in English.
    package var en: String

    /// What is the matter.
    package var text: LocalizedText { LocalizedText(nl: nl, en: en) }
  }
}

/// Groups the faults of a file by their kind as they come.
struct FaultGroups {
  private var groups: [FaultGroup] = []
  private var places: [String: Int] = [:]

  /// Counts a fault; its place is asked for only where it is told.
  mutating func add(
    _ code: String, isError: Bool, _ place: () throws -> FaultGroup.Place
  ) rethrows {
    let number = places[code] ?? groups.count
    if number == groups.count {
      groups.append(FaultGroup(code: code, isError: isError))
      places[code] = number
    }
    groups[number].count += 1
    guard groups[number].first.count < FaultGroup.most else { return }
    groups[number].first.append(try place())
  }

  /// Counts a fault.
  mutating func add(_ diagnostic: CatalogueDiagnostic) {
    add(diagnostic.code.rawValue, isError: diagnostic.severity == .error) {
      let text = diagnostic.text
      return FaultGroup.Place(
        line: diagnostic.line, record: diagnostic.record, nl: text.nl, en: text[.english])
    }
  }

  /// The groups: errors first, then by how often.
  var all: [FaultGroup] { FaultGroup.sorted(groups) { $0 } }
}
