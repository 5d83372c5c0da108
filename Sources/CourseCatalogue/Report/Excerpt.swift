/// A few characters of a catalogue, to show what was found there.
///
/// It never holds what looks like an e-mail address or a telephone number.
package struct Excerpt: Hashable, Sendable, ExpressibleByStringLiteral {
  /// At most `longest` characters on one line; `…` where something was left out.
  package let text: String

  private static let longest = 60

  /// The start of a text, or `…` where it may name a person.
  package init(_ source: String) {
    let digits = source.utf8.count { (48...57).contains($0) }
    guard !source.utf8.contains(64), digits < 9 || source.utf8.contains(45) && digits <= 16 else {
      text = "…"
      return
    }
    let line = source.unicodeScalars.prefix(Self.longest).map { scalar in
      scalar.value < 32 || (127..<160).contains(scalar.value) ? " " : Character(scalar)
    }
    text = String(line) + (source.unicodeScalars.count > Self.longest ? "…" : "")
  }

  /// A text that is known to name nobody.
  package init(stringLiteral text: String) { self.text = text }
}
