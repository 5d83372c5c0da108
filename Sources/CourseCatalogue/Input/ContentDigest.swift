internal import COpenSSL

/// The first 128 bits of a SHA-256, by which contents are told apart.
package struct ContentDigest: Hashable, Sendable {
  /// The first 64 bits.
  package var high: UInt64
  /// The next 64 bits.
  package var low: UInt64

  /// A digest of these bits.
  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }
}

/// Works out the digests of contents, one after the other, without setting up anything for each.
@safe package final class ContentHasher {
  private let context: OpaquePointer?
  private var digest = [UInt8](repeating: 0, count: 32)

  /// A hasher.
  package init() {
    unsafe context = EVP_MD_CTX_new()
    _ = unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil)
  }

  deinit { unsafe EVP_MD_CTX_free(context) }

  /// The digest of bytes.
  ///
  /// - Complexity: O(*n*) bytes.
  package func digest(of bytes: [UInt8]) -> ContentDigest {
    _ = unsafe bytes.withUnsafeBytes { unsafe EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
    return finish()
  }

  /// The digest of bytes that stand in memory, after a start that several have in common.
  func digest(of start: [UInt8], _ bytes: UnsafeRawBufferPointer) -> ContentDigest {
    _ = unsafe start.withUnsafeBytes { unsafe EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
    _ = unsafe EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
    return finish()
  }

  private func finish() -> ContentDigest {
    _ = unsafe EVP_DigestFinal_ex(context, &digest, nil)
    _ = unsafe EVP_DigestInit_ex(context, nil, nil)
    func word(_ start: Int) -> UInt64 {
      digest[start..<start + 8].reduce(0) { $0 << 8 | UInt64($1) }
    }
    return ContentDigest(high: word(0), low: word(8))
  }
}
