/// A language that the program writes.
public enum Language: String, CaseIterable, Sendable {
  /// Dutch, plain (B1): what people read unless they ask otherwise.
  case dutch = "nl"
  /// English.
  case english = "en"
}

/// A text in Dutch and, where it has been translated, in English.
public struct LocalizedText: Hashable, Sendable {
  /// The Dutch text.
  public let nl: String
  /// The English text, if there is one.
  public let en: String?

  /// A text in both languages.
  public init(nl: String, en: String? = nil) {
    self.nl = nl
    self.en = en
  }

  /// The text in a language, or the Dutch one where it has not been translated.
  public subscript(language: Language) -> String {
    switch language {
    case .dutch: nl
    case .english: en ?? nl
    }
  }
}
