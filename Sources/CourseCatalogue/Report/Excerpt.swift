/// A few characters of a catalogue, to show what was found there.
///
/// It never holds what looks like an e-mail address or a telephone number.
package struct Excerpt: Hashable, Sendable, ExpressibleByStringLiteral {
  /// At most `longest` characters on one line; `…` where something was left out.
  package let text: String

  private static let longest = 60

  /// The start of a text, or `…` where it may name a person.
  package init(_ source: String) {
    guard !source.utf8.contains(64), !Self.hasTelephoneNumber(source) else {
      text = "…"
      return
    }
    if source.utf8.count <= Self.longest, source.utf8.allSatisfy({ (32..<127).contains($0) }) {
      text = source
      return
    }
    let line = source.unicodeScalars.prefix(Self.longest).map { scalar in
      scalar.value < 32 || (127..<160).contains(scalar.value) ? " " : Character(scalar)
    }
    text = String(line) + (source.unicodeScalars.count > Self.longest ? "…" : "")
  }

  /// Nine digits or more with nothing between them but what people put between them.
  private static func hasTelephoneNumber(_ source: String) -> Bool {
    var digits = 0
    for byte in source.utf8 {
      switch byte {
      case 48...57: digits += 1
      case 32, 40, 41, 43, 45, 46, 47: break
      default: digits = 0
      }
      if digits >= 9 { return true }
    }
    return false
  }

  /// A text that is known to name nobody.
  package init(stringLiteral text: String) { self.text = text }
}
