internal import Foundation

/// The words of a name as they are compared: small letters without accents, without the words that
/// say nothing.
struct Words {
  /// The words, in their order.
  let all: [String]

  /// The words of a text.
  init(_ text: String) {
    let plain = text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .lowercased()
    all = plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { !Self.silent.contains($0) }
  }

  private static let silent: Set<String> = [
    "de", "het", "een", "en", "of", "in", "op", "van", "voor", "bij", "als", "met", "te", "tot",
    "ik", "ben", "wil", "worden", "werk", "werken", "the", "a", "an", "and", "or", "at", "of", "to",
    "as", "for", "with", "i", "am",
  ]
}
