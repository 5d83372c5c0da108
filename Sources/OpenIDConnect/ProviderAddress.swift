internal import Foundation

/// An address at which a provider may be asked: `https`, or `http` on this machine only.
package struct ProviderAddress: Sendable, Equatable, CustomStringConvertible {
  /// The address.
  package let description: String
  /// What comes before its path.
  package let origin: String

  /// An address; nil where what is said there could be heard or changed on the way.
  package init?(_ text: String) {
    guard text.utf8.count <= 2_000, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
      let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
      let host = parts.host?.lowercased(), !host.isEmpty, parts.user == nil, parts.fragment == nil,
      scheme == "https" || scheme == "http" && Self.isOfThisMachine(host)
    else { return nil }
    description = text
    origin = "\(scheme)://\(host)\(parts.port.map { ":\($0)" } ?? "")"
  }

  /// Whether a host is this machine itself.
  package static func isOfThisMachine(_ host: String) -> Bool {
    ["localhost", "127.0.0.1", "::1", "[::1]"].contains(host)
  }

  /// The address with parameters added to those that it has.
  func adding(_ parameters: [(name: String, value: String)]) -> String {
    let query = FormText.encode(parameters)
    return description + (description.contains("?") ? "&" : "?") + query
  }
}
