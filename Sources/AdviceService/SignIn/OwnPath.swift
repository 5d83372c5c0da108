/// An address of the desk to which one may be led after signing in: never one of another site.
struct OwnPath: Sendable, Equatable {
  /// The address.
  let text: String

  /// An address; nil where it is not one of the desk.
  init?(_ text: String?) {
    // A backslash is a slash to browsers, and a point pair leads out of the desk.
    guard let text, text.utf8.count <= 500,
      text == "/desk" || text.hasPrefix("/desk/")
        || text.hasPrefix("/desk?"),
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !Self.refused.contains($0) }),
      !text.contains("//"), !text.contains("..")
    else { return nil }
    self.text = text
  }

  /// Bytes that an address has no need of: `"`, `#`, `;`, `<`, `>`, `\`.
  private static let refused = Set("\"#;<>\\".utf8)
}
