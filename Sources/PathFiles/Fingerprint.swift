internal import COpenSSL
internal import Foundation

/// A SHA-256 fingerprint of files, by OpenSSL.
struct Fingerprint {
  /// The fingerprint of named contents, in their order, as `sha256:` and 64 digits.
  ///
  /// Names and lengths count as well, so that content cannot move from one file to another unseen.
  static func of(_ files: [(name: String, content: Data)]) -> String {
    var bytes = Data()
    for file in files {
      bytes.append(contentsOf: "\(file.name)\u{0}\(file.content.count)\u{0}".utf8)
      bytes.append(file.content)
    }
    var digest = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 0
    unsafe bytes.withUnsafeBytes { input in
      _ = unsafe EVP_Digest(input.baseAddress, input.count, &digest, &length, EVP_sha256(), nil)
    }
    return "sha256:"
      + digest.map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }.joined()
  }
}
