/// A form of study (*opleidingsvorm*).
package enum StudyForm: Hashable, Sendable {
  /// Full-time.
  case fullTime
  /// Part-time.
  case partTime
  /// Work and study in one.
  case dual
  /// In the evening.
  case evening
  /// At one's own pace.
  case ownPace
  /// What the catalogue says, where no other case is meant.
  case other(String)
}

extension StudyForm {
  /// A stable word for programs, such as `part-time`; the catalogue's own text for `other`.
  package var code: String {
    switch self {
    case .fullTime: "full-time"
    case .partTime: "part-time"
    case .dual: "dual"
    case .evening: "evening"
    case .ownPace: "own-pace"
    case .other(let text): text
    }
  }

  /// The form of a word that `code` gave.
  package init(code: String) {
    self =
      switch code {
      case "full-time": .fullTime
      case "part-time": .partTime
      case "dual": .dual
      case "evening": .evening
      case "own-pace": .ownPace
      default: .other(code)
      }
  }
}

/// How something is taught (*lesvorm*): the words that a profile's `modes` uses.
package enum DeliveryMode: String, CaseIterable, Sendable {
  /// In a room with others.
  case classroom
  /// From anywhere.
  case online
  /// Partly in a room, partly from anywhere.
  case blended
  /// At work.
  case workplace
}
