internal import Foundation

/// What the claims of an ID token must be (OpenID Connect Core 1.0, section 3.1.3.7).
struct TokenCheck {
  let issuer, client, nonce: String
  let now: Date

  /// Clocks may differ by so much.
  static let leeway: TimeInterval = 60

  /// Refuses claims that are not for this sign-in.
  func check(_ claims: ClaimValue) throws(TokenFault) {
    guard claims["iss"]?.text == issuer else { throw .issuer }
    let audience = claims["aud"]?.texts ?? []
    guard audience.contains(client), audience.count == 1 || claims["azp"] != nil,
      claims["azp"].map({ $0.text == client }) ?? true
    else { throw .audience }
    let time = now.timeIntervalSince1970
    guard let end = claims["exp"]?.number, time < end + Self.leeway,
      let made = claims["iat"]?.number, made <= time + Self.leeway,
      claims["nbf"]?.number ?? 0 <= time + Self.leeway
    else { throw .expired }
    guard let told = claims["nonce"]?.text, told == nonce else { throw .nonce }
    guard let subject = claims["sub"]?.text, !subject.isEmpty else { throw .subject }
  }
}
