import Crypto
import Foundation
import Synchronization

@testable import OpenIDConnect

/// A provider that says what a test lets it say, and a clock that stands still.
///
/// Its tokens are written by hand, so that they can be wrong in any way.
final class TestIssuer: Sendable {
  /// What it says and what it was asked.
  struct State {
    var now = Date(timeIntervalSince1970: 1_800_000_000)
    var keys = ["one": P256.Signing.PrivateKey()]
    var discovery: [String: ClaimValue] = TestIssuer.discovery
    var claims: [String: ClaimValue] = [:]
    var header: [String: ClaimValue] = ["alg": .text("ES256"), "kid": .text("one")]
    var people: [String: ClaimValue]?
    /// Makes a signature instead of the key.
    var sign: (@Sendable (Data) -> Data)?
    var tokenStatus = 200
    var isSilent = false
    var asked: [ProviderRequest] = []
  }

  static let issuer = "https://login.voorbeeld.nl"
  static let redirect = "https://pad.voorbeeld.nl/aanmelden/terug"
  private let state: Mutex<State>

  private static let discovery: [String: ClaimValue] = [
    "issuer": .text(issuer), "authorization_endpoint": .text(issuer + "/authorize"),
    "token_endpoint": .text(issuer + "/token"), "jwks_uri": .text(issuer + "/keys"),
    "userinfo_endpoint": .text(issuer + "/people"),
    "end_session_endpoint": .text(issuer + "/logout?x=1"),
  ]

  init() {
    var first = State()
    let time = first.now.timeIntervalSince1970
    first.claims = [
      "iss": .text(Self.issuer), "aud": .text("pad"), "sub": .text("42"), "nonce": .text("nonce"),
      "iat": .number(time), "exp": .number(time + 300), "preferred_username": .text("anna"),
      "groups": .list([.text("adviser"), .text("other")]),
    ]
    state = Mutex(first)
  }

  func change(_ change: (inout sending State) -> Void) { state.withLock { change(&$0) } }

  var asked: [ProviderRequest] { state.withLock { $0.asked } }

  func count(of path: String) -> Int { asked.count { $0.address.hasSuffix(path) } }

  /// A service that signs in at it.
  func provider(
    secret: String? = "s&cret", _ change: (inout ProviderSettings) -> Void = { _ in }
  ) -> IdentityProvider {
    var settings = ProviderSettings(
      issuer: Self.issuer, client: "pad", secret: secret, redirect: Self.redirect)
    change(&settings)
    return IdentityProvider(
      settings, fetch: { try self.answer($0) }, now: { self.state.withLock { $0.now } })
  }

  private struct Silence: Error {}

  private func answer(_ request: ProviderRequest) throws -> ProviderAnswer {
    let state = state.withLock { state in
      state.asked.append(request)
      return (
        isSilent: state.isSilent, discovery: state.discovery, keys: state.keys,
        people: state.people, status: state.tokenStatus
      )
    }
    guard !state.isSilent else { throw Silence() }
    switch request.address.dropFirst(Self.issuer.count) {
    case "/.well-known/openid-configuration": return try json(.group(state.discovery))
    case "/keys": return try json(.group(["keys": .list(state.keys.map(Self.key))]))
    case "/people": return try json(.group(state.people ?? [:]))
    case "/token":
      guard state.status == 200 else {
        return try json(.group(["error": .text("invalid_grant")]), status: state.status)
      }
      return try json(
        .group(["access_token": .text("access"), "id_token": .text(token())]))
    default: return ProviderAnswer(status: 404, body: [])
    }
  }

  private func json(_ value: ClaimValue, status: Int = 200) throws -> ProviderAnswer {
    ProviderAnswer(status: status, body: Array(try JSONEncoder().encode(value)))
  }

  private static func key(_ name: String, _ key: P256.Signing.PrivateKey) -> ClaimValue {
    let point = key.publicKey.rawRepresentation
    return .group([
      "kty": .text("EC"), "crv": .text("P-256"), "kid": .text(name), "use": .text("sig"),
      "x": .text(Data(point.prefix(32)).base64URL), "y": .text(Data(point.suffix(32)).base64URL),
    ])
  }

  /// The token as it stands.
  private func token() throws -> String {
    let state = state.withLock { ($0.header, $0.claims, $0.keys, $0.sign) }
    let parts = try [state.0, state.1].map { try JSONEncoder().encode(ClaimValue.group($0)) }
    let text = parts.map(\.base64URL).joined(separator: ".")
    let key = state.0["kid"]?.text.flatMap { state.2[$0] } ?? state.2.values.first
    let signature =
      try state.3?(Data(text.utf8))
      ?? key?.signature(for: Data(text.utf8)).rawRepresentation ?? Data()
    return "\(text).\(signature.base64URL)"
  }
}
