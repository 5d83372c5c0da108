internal import Foundation

/// An address of somewhere else that a page may link to: `http` or `https`, with a host.
///
/// Addresses come from catalogues, whose text is hostile: `javascript:` and the like are none.
struct SafeAddress: Equatable {
  /// The address.
  let text: String
  /// The host, to be shown.
  let host: String

  init?(_ text: String) {
    let hasOddities = text.unicodeScalars.contains {
      $0.value <= 0x20 || CharacterSet.controlCharacters.contains($0)
    }
    guard !hasOddities, text.count <= 2000, let parts = URLComponents(string: text),
      let scheme = parts.scheme?.lowercased(), ["http", "https"].contains(scheme),
      let host = parts.host, !host.isEmpty, parts.user == nil
    else { return nil }
    self.text = text
    self.host = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}
