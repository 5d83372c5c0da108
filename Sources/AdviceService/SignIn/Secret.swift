internal import Crypto
internal import Foundation
internal import OpenIDConnect

/// A key that only this process has, to know again what it gave out.
struct Secret: Sendable {
  private let key = SymmetricKey(size: .bits256)

  /// A text that follows from another and from the key, and from which neither follows.
  func mark(of text: String, for purpose: String) -> String {
    let bytes = Data("\(purpose)\u{0}\(text)".utf8)
    return Data(HMAC<SHA256>.authenticationCode(for: bytes, using: key)).base64URL
  }

  /// A text with its mark behind it.
  func sign(_ text: String, for purpose: String) -> String {
    "\(text).\(mark(of: text, for: purpose))"
  }

  /// The text that was signed; nil where this key did not sign it, or for something else.
  func signed(_ whole: String, for purpose: String) -> String? {
    guard let point = whole.lastIndex(of: ".") else { return nil }
    let text = String(whole[..<point])
    let own = mark(of: text, for: purpose)
    return own.isSame(as: whole[whole.index(after: point)...]) ? text : nil
  }

  /// A text that nobody can guess: 256 bits.
  static func random() -> String {
    var source = SystemRandomNumberGenerator()
    return Data((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &source) }).base64URL
  }
}

extension StringProtocol {
  /// Whether it is the same as another; takes as long wherever they begin to differ.
  func isSame(as other: some StringProtocol) -> Bool {
    let (own, theirs) = (Array(utf8), Array(other.utf8))
    guard own.count == theirs.count else { return false }
    return zip(own, theirs).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
