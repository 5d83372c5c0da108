internal import Foundation

/// What a provider says of itself (OpenID Connect Discovery 1.0).
struct Discovery: Sendable {
  /// Where people sign in, where codes are exchanged, where the keys are.
  let authorization, tokens, keys: ProviderAddress
  /// Where more is told of who signed in, and where one signs out there.
  let people, signOut: ProviderAddress?
  /// Whether the secret goes in the form and not in a header.
  let isSecretInForm: Bool
  /// Whether it says who it is when it sends people back (RFC 9207).
  let saysIssuer: Bool

  /// Where a provider says it.
  static func address(of issuer: String) -> String {
    (issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer)
      + "/.well-known/openid-configuration"
  }

  /// What a provider said, if it is the one that was asked.
  init(_ body: [UInt8], of issuer: String) throws(ProviderFault) {
    guard let told = try? JSONDecoder().decode(ClaimValue.self, from: Data(body)) else {
      throw .badAnswer(.discovery)
    }
    guard told["issuer"]?.text == issuer else { throw .foreignIssuer }
    func address(_ name: String) throws(ProviderFault) -> ProviderAddress? {
      guard let text = told[name]?.text else { return nil }
      guard let address = ProviderAddress(text) else { throw .insecureAddress }
      return address
    }
    guard let authorization = try address("authorization_endpoint"),
      let tokens = try address("token_endpoint"), let keys = try address("jwks_uri")
    else { throw .badAnswer(.discovery) }
    self.authorization = authorization
    self.tokens = tokens
    self.keys = keys
    people = try address("userinfo_endpoint")
    signOut = try address("end_session_endpoint")
    let ways = told["token_endpoint_auth_methods_supported"]?.texts ?? []
    isSecretInForm = !ways.contains("client_secret_basic") && ways.contains("client_secret_post")
    saysIssuer = told["authorization_response_iss_parameter_supported"] == .flag(true)
  }
}
