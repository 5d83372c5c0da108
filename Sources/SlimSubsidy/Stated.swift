/// How sure a value of the law is.
package enum Confidence: String, CaseIterable, Sendable, Comparable {
  /// Sources disagree, or none says it.
  case open
  /// One source alone, or one at second hand.
  case low
  /// A source that is not the official text.
  case medium
  /// An official source, or several that agree.
  case high

  /// Whether one confidence is less than another.
  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .open: 0
    case .low: 1
    case .medium: 2
    case .high: 3
    }
  }
}

/// A value of the law as a source states it.
package struct Stated<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value.
  package var value: Value
  /// The source, a key of the scheme's sources.
  package var source: String
  /// How sure it is.
  package var confidence: Confidence

  /// A value with its source.
  package init(_ value: Value, source: String, confidence: Confidence) {
    self.value = value
    self.source = source
    self.confidence = confidence
  }
}
