internal import Crypto
package import Foundation

/// What proves that who brings a code is who asked for it (PKCE, RFC 7636, by S256).
package struct ProofKey: Sendable {
  /// What is kept until the code comes: 43 characters or more.
  package let verifier: String

  /// The key of a verifier.
  package init(verifier: String) { self.verifier = verifier }

  /// What is told when the code is asked for.
  package var challenge: String {
    Data(SHA256.hash(data: Data(verifier.utf8))).base64URL
  }
}

extension Data {
  /// The bytes in the alphabet of addresses, without padding (RFC 4648, section 5).
  package var base64URL: String {
    base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }

  /// The bytes that such a text stands for.
  init?(base64URL text: some StringProtocol) {
    guard !text.contains("+"), !text.contains("/"), !text.contains("=") else { return nil }
    let plain = String(text).replacing("-", with: "+").replacing("_", with: "/")
    self.init(base64Encoded: plain + String(repeating: "=", count: (4 - plain.count % 4) % 4))
  }
}
