/// The name of an account (accountnaam), as it stands in forms, lists and the audit trail.
///
/// Letters and digits of ASCII and a few signs, so that it can do no harm in a log, a table or a
/// page, and no two names look the same; a letter or digit comes first.
package struct AccountName: Hashable, Sendable, CustomStringConvertible {
  /// The name as it was written.
  package let description: String

  /// It has at most so many characters.
  package static let mostCharacters = 128

  /// The signs that may stand within a name; they occur in e-mail addresses and in the ids of
  /// identity providers.
  package static let signs: Set<Unicode.Scalar> = [".", "_", "-", "@", "+", "|", ":"]

  /// A name; nil where it is empty, too long, or has other characters.
  package init?(_ text: String) {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, Self.isPlain(first), scalars.count <= Self.mostCharacters,
      scalars.allSatisfy({ Self.isPlain($0) || Self.signs.contains($0) })
    else { return nil }
    description = text
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
  }

  /// Names are the same whatever the case of their letters.
  package static func == (one: AccountName, other: AccountName) -> Bool { one.key == other.key }

  package func hash(into hasher: inout Hasher) { hasher.combine(key) }

  private var key: String { description.lowercased() }
}
