/// A text, and the language it is in where the catalogue says so.
package struct LocalText: Hashable, Sendable {
  /// Two lower-case letters, such as `nl`.
  package var language: String?
  /// The text.
  package var text: String

  /// A text in a language.
  package init(_ text: String, language: String? = nil) {
    self.text = text
    self.language = language
  }
}

extension [LocalText] {
  /// The texts with one of each language, the Dutch one first, then one without a language.
  func inOrder() -> [LocalText] {
    guard count > 1 else { return self }
    var kept: [LocalText] = []
    for text in self where !kept.contains(where: { $0.language == text.language }) {
      kept.append(text)
    }
    func rank(_ text: LocalText) -> Int {
      switch text.language {
      case "nl": 0
      case nil: 1
      default: 2
      }
    }
    return kept.enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
  }
}
