package import PathGraph

/// A value of the law with the days from which it holds (*geldend per datum*).
///
/// Two entries with the same first day are what two sources state; where they differ, the sources
/// disagree. Before the first entry, and from an entry without a value on, there is no value.
package struct Dated<Value: Hashable & Sendable>: Hashable, Sendable {
  /// A value that holds from a day on, until the next entry's day.
  package struct Entry: Hashable, Sendable {
    /// The first day on which it holds.
    package var from: Day
    /// The value; nil where the rule ends.
    package var value: Value?
    /// The source, a key of the scheme's sources.
    package var source: String
    /// How sure it is.
    package var confidence: Confidence

    /// A value that holds from a day on.
    package init(from: Day, value: Value?, source: String, confidence: Confidence) {
      self.from = from
      self.value = value
      self.source = source
      self.confidence = confidence
    }
  }

  /// The entries, always ascending by their first day.
  package let entries: [Entry]

  /// A value with these entries, in any order.
  package init(_ entries: [Entry]) { self.entries = entries.sorted { $0.from < $1.from } }

  /// The entries that are in force on a day: one for each source that states a value.
  ///
  /// - Complexity: O(*n*) entries, which are few; allocates nothing.
  package func inForce(on day: Day) -> ArraySlice<Entry> {
    guard let last = entries.lastIndex(where: { $0.from <= day }) else { return [] }
    var first = last
    while first > 0, entries[first - 1].from == entries[last].from { first -= 1 }
    return entries[first...last]
  }
}

extension Dated where Value: Comparable {
  /// The lowest value in force on a day, or nil where there is none.
  package func lowest(on day: Day) -> Value? { inForce(on: day).lowest() }
}

extension ArraySlice {
  /// The lowest value that these entries state.
  func lowest<Value: Comparable>() -> Value? where Element == Dated<Value>.Entry {
    var lowest: Value?
    for entry in self {
      guard let value = entry.value else { continue }
      lowest = lowest.map { Swift.min($0, value) } ?? value
    }
    return lowest
  }

  /// Whether these entries state different values.
  func disagree<Value: Hashable>() -> Bool where Element == Dated<Value>.Entry {
    contains { $0.value != first?.value }
  }
}
