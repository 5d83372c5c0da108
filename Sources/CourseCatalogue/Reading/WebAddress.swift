internal import Foundation

/// Addresses on the web that a page may link to.
enum WebAddress {
  /// The address, where it is absolute, has a host with a dot, and is `http` or `https`.
  ///
  /// Placeholders that feeds are known to hold are refused as well.
  static func accepted(_ text: String) -> String? {
    guard text.utf8.count <= 2048, let parts = URLComponents(string: text),
      let scheme = parts.scheme?.lowercased(), scheme == "http" || scheme == "https",
      let host = parts.host?.lowercased(), host.contains("."), !host.hasSuffix("."),
      parts.user == nil, parts.password == nil, !placeholders.contains(host)
    else { return nil }
    return text
  }

  private static let placeholders: Set<String> = ["studieadres.nl", "www.studieadres.nl"]
}
