internal import CArgon2
internal import Foundation

/// What a password is known by, and cannot be told from: argon2id, by its reference library.
///
/// ```swift
/// let hash = try PasswordHash(of: "een zin die ik onthoud")
/// hash.accepts("een zin die ik onthoud")  // true, after some 20 ms
/// ```
package struct PasswordHash: Hashable, Sendable {
  /// The hash with its salt and its costs, as `$argon2id$v=19$m=19456,t=2,p=1$…$…`.
  package let encoded: String

  /// What one run costs.
  package struct Cost: Sendable {
    /// Memory in KiB, times that it is gone over, and lanes.
    package var memory, passes, lanes: UInt32

    /// OWASP's least for argon2id (Password Storage Cheat Sheet): 19 MiB, twice, one lane.
    package static let standard = Cost(memory: 19_456, passes: 2, lanes: 1)
    /// More than this is refused: a file must not be able to keep the machine busy.
    package static let most = Cost(memory: 262_144, passes: 10, lanes: 4)

    /// Costs of these figures.
    package init(memory: UInt32, passes: UInt32, lanes: UInt32) {
      self.memory = memory
      self.passes = passes
      self.lanes = lanes
    }
  }

  private static let saltBytes = 16
  private static let hashBytes = 32

  /// The hash of a password, with a salt of its own.
  ///
  /// - Throws: `AccountFault.noMemory` where the machine cannot run it.
  package init(of password: String, cost: Cost = .standard) throws(AccountFault) {
    let secret = Self.bytes(of: password)
    var random = SystemRandomNumberGenerator()
    let salt = (0..<Self.saltBytes).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    let room = argon2_encodedlen(
      cost.passes, cost.memory, cost.lanes, UInt32(salt.count), UInt32(Self.hashBytes), Argon2_id)
    var text = [CChar](repeating: 0, count: room)
    let status = unsafe argon2id_hash_encoded(
      cost.passes, cost.memory, cost.lanes, secret, secret.count, salt, salt.count,
      Self.hashBytes, &text, text.count)
    guard status == ARGON2_OK.rawValue else { throw .noMemory }
    encoded = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A hash that was stored; nil where it is none of argon2id within the costs that are taken.
  package init?(encoded: String) {
    let format = /\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+\/]+)\$([A-Za-z0-9+\/]+)/
    guard let parts = encoded.wholeMatch(of: format)?.output, let memory = UInt32(parts.1),
      (11...88).contains(parts.4.count), (22...88).contains(parts.5.count),
      let passes = UInt32(parts.2), let lanes = UInt32(parts.3), passes >= 1, lanes >= 1,
      memory >= 8 * lanes, memory <= Cost.most.memory, passes <= Cost.most.passes,
      lanes <= Cost.most.lanes
    else { return nil }
    self.encoded = encoded
  }

  /// Whether this is the password; takes as long whether it is or not.
  package func accepts(_ password: String) -> Bool {
    let secret = Self.bytes(of: password)
    return unsafe argon2id_verify(encoded, secret, secret.count) == ARGON2_OK.rawValue
  }

  /// The bytes that are hashed: one form for what looks the same, whatever keyboard wrote it.
  private static func bytes(of password: String) -> [UInt8] {
    Array(password.precomposedStringWithCompatibilityMapping.utf8)
  }

  /// A hash that no password is known by: to take the time for a name that is no account's.
  package static let ofNobody = PasswordHash(
    unchecked: "$argon2id$v=19$m=\(Cost.standard.memory),t=\(Cost.standard.passes),"
      + "p=\(Cost.standard.lanes)$AAAAAAAAAAAAAAAAAAAAAA$" + String(repeating: "A", count: 43))

  private init(unchecked encoded: String) { self.encoded = encoded }
}
