internal import Foundation

/// Addresses on the web that a page may link to.
enum WebAddress {
  /// The address, where it is absolute, has a host with a dot, and is `http` or `https`.
  ///
  /// Placeholders that feeds are known to hold are refused as well.
  static func accepted(_ text: String) -> String? {
    guard let parts = parts(text), let host = parts.host?.lowercased(), host.contains("."),
      !host.hasSuffix("."), parts.user == nil, parts.password == nil,
      !placeholders.contains(host), !isLocal(host: host)
    else { return nil }
    return text
  }

  /// Whether it is an address in somebody's own network: a number or a name that is kept for such.
  static func isLocal(_ text: String) -> Bool {
    parts(text)?.host.map { isLocal(host: $0.lowercased()) } ?? false
  }

  private static func parts(_ text: String) -> URLComponents? {
    guard text.utf8.count <= 2048, !text.utf8.contains(where: isForbidden),
      let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
      scheme == "http" || scheme == "https"
    else { return nil }
    return parts
  }

  private static func isLocal(host: String) -> Bool {
    let numbers = host.split(separator: ".").map { UInt8($0) }
    if numbers.count == 4, let first = numbers[0], let second = numbers[1] {
      return [0, 10, 127].contains(first) || (first, second) == (192, 168)
        || (first, second) == (169, 254) || first == 172 && (16...31).contains(second)
    }
    return host == "localhost"
      || [".localhost", ".local", ".internal", ".lan"].contains { host.hasSuffix($0) }
  }

  /// White space, control characters and what no address may have unescaped: `"<>\^`{|}`.
  private static func isForbidden(_ byte: UInt8) -> Bool {
    byte <= 32 || byte == 127 || [34, 60, 62, 92, 94, 96, 123, 124, 125].contains(byte)
  }

  private static let placeholders: Set<String> = ["studieadres.nl", "www.studieadres.nl"]
}
