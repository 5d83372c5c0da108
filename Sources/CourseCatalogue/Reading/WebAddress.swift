internal import Foundation

/// Addresses on the web that a page may link to.
enum WebAddress {
  /// The address, where it is absolute, has a host with a dot, and is `http` or `https`.
  ///
  /// Placeholders that feeds are known to hold are refused as well.
  static func accepted(_ text: String) -> String? {
    guard text.utf8.count <= 2048, !text.utf8.contains(where: isForbidden),
      let parts = URLComponents(string: text),
      let scheme = parts.scheme?.lowercased(), scheme == "http" || scheme == "https",
      let host = parts.host?.lowercased(), host.contains("."), !host.hasSuffix("."),
      parts.user == nil, parts.password == nil, !placeholders.contains(host)
    else { return nil }
    return text
  }

  /// White space, control characters and what no address may have unescaped: `"<>\^`{|}`.
  private static func isForbidden(_ byte: UInt8) -> Bool {
    byte <= 32 || byte == 127 || [34, 60, 62, 92, 94, 96, 123, 124, 125].contains(byte)
  }

  private static let placeholders: Set<String> = ["studieadres.nl", "www.studieadres.nl"]
}
