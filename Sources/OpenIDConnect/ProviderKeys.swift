internal import Foundation
internal import JWTKit

/// The keys with which a provider signs.
struct ProviderKeys: Sendable {
  /// Signatures that are taken: by keys of which the other half is the provider's alone.
  ///
  /// `none` and those by a shared secret are not among them.
  static let algorithms: Set<String> = [
    "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA",
  ]

  private let keys: JWTKeyCollection
  /// The names of the keys, with the only signature that each makes where it says so.
  private let names: [String: String?]

  /// The keys of a provider's document; what is no key of ours to use is passed over.
  init(_ body: [UInt8]) async throws(ProviderFault) {
    guard let told = try? JSONDecoder().decode(ClaimValue.self, from: Data(body)),
      case .list(let list)? = told["keys"]
    else { throw .badAnswer(.keys) }
    keys = JWTKeyCollection()
    var names: [String: String?] = [:]
    for (index, value) in list.prefix(100).enumerated() {
      let algorithm = value["alg"]?.text
      guard value["use"]?.text ?? "sig" == "sig", value["d"] == nil,
        algorithm.map(Self.algorithms.contains) ?? true,
        let text = try? JSONEncoder().encode(value),
        var key = try? JSONDecoder().decode(JWK.self, from: text)
      else { continue }
      let name = value["kid"]?.text ?? "\(Self.unnamed)\(index)"
      key.keyIdentifier = JWKIdentifier(string: name)
      guard (try? await keys.add(jwk: key)) != nil else { continue }
      names[name] = algorithm
    }
    guard !names.isEmpty else { throw .badAnswer(.keys) }
    self.names = names
  }

  /// How the names begin that keys without one get.
  private static let unnamed = "unnamed "

  /// Whether a token may be signed by one of them.
  func mayHaveSigned(_ header: TokenHeader) -> Bool {
    guard let name = header.key else { return true }
    return names.keys.contains(name)
  }

  /// The claims of a token whose signature is that of one of these keys.
  func claims(of token: String) async throws(TokenFault) -> ClaimValue {
    let header = try TokenHeader(token)
    guard Self.algorithms.contains(header.algorithm) else { throw .algorithm }
    guard mayHaveSigned(header) else { throw .unknownKey }
    if let name = header.key, let own = names[name] ?? nil, own != header.algorithm {
      throw .algorithm
    }
    do {
      return try await keys.verify(token, as: SignedClaims.self, iteratingKeys: header.key == nil)
        .claims
    } catch { throw .signature }
  }
}

/// What a token says of its signature.
struct TokenHeader: Sendable {
  /// The kind of signature.
  let algorithm: String
  /// The name of the key.
  let key: String?

  /// The header of a signed token.
  init(_ token: String) throws(TokenFault) {
    let parts = token.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let bytes = Data(base64URL: parts[0]),
      let told = try? JSONDecoder().decode(ClaimValue.self, from: bytes),
      let algorithm = told["alg"]?.text, told["crit"] == nil
    else { throw .malformed }
    self.algorithm = algorithm
    key = told["kid"]?.text
  }
}

/// All that a token says; what it must say is judged apart, by a clock that is handed in.
private struct SignedClaims: JWTPayload {
  let claims: ClaimValue

  init(from decoder: any Decoder) throws { claims = try ClaimValue(from: decoder) }

  func encode(to encoder: any Encoder) throws { try claims.encode(to: encoder) }

  func verify(using algorithm: some JWTAlgorithm) async throws {}
}
