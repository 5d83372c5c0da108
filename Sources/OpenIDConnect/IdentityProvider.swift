package import Foundation

/// An organisation's own provider of sign-in, asked by OpenID Connect: an authorization code, with
/// PKCE, state and nonce.
///
/// ```swift
/// let address = try await provider.signInAddress(state: state, nonce: nonce, proof: proof)
/// // … the person signs in there and comes back with a code …
/// let member = try await provider.member(code: code, proof: proof, nonce: nonce)
/// ```
///
/// What the provider says of itself and its keys are kept for a time, and asked again when a token
/// names a key that is not known, but not more than once a minute.
package actor IdentityProvider {
  /// What the provider is told.
  package let settings: ProviderSettings
  private let fetch: ProviderFetch
  private let now: @Sendable () -> Date
  private var discovery: (value: Discovery, at: Date)?
  private var keys: ProviderKeys?
  /// When they were asked: a key that the provider has taken away is not trusted for ever.
  private var keysAt: Date?
  /// When a key that was not known last made it ask for them anew.
  private var soughtKey: Date?
  private var fault: (value: ProviderFault, at: Date)?

  /// What the provider says of itself is asked anew after so long.
  private static let discoveryTime: TimeInterval = 3_600
  /// A key that is not known makes it ask for the keys anew, not sooner than this after the last one.
  private static let keysTime: TimeInterval = 60
  /// A provider that failed is left alone for so long.
  private static let pause: TimeInterval = 5

  /// A provider.
  ///
  /// - Parameters:
  ///   - settings: What it is told.
  ///   - fetch: What asks it.
  ///   - now: The time.
  package init(
    _ settings: ProviderSettings, fetch: @escaping ProviderFetch,
    now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.settings = settings
    self.fetch = fetch
    self.now = now
  }

  // MARK: - Signing in

  /// Where somebody is sent to sign in.
  package func signInAddress(
    state: String, nonce: String, proof: ProofKey
  ) async throws(ProviderFault) -> String {
    try await discovered().authorization.adding([
      ("response_type", "code"), ("client_id", settings.client),
      ("redirect_uri", settings.redirect), ("scope", settings.scopes.joined(separator: " ")),
      ("state", state), ("nonce", nonce), ("code_challenge", proof.challenge),
      ("code_challenge_method", "S256"),
    ])
  }

  /// Who has signed in, by the code that they came back with.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - proof: What was kept when it was asked for.
  ///   - nonce: What the token must repeat.
  ///   - issuer: Who the provider said to be when it sent them back.
  /// - Throws: Why it is not known.
  /// - Returns: The name and the groups.
  package func member(
    code: String, proof: ProofKey, nonce: String, issuer: String? = nil
  ) async throws(ProviderFault) -> Member {
    let discovery = try await discovered()
    guard issuer == settings.issuer || issuer == nil && !discovery.saysIssuer else {
      throw .foreignIssuer
    }
    let tokens = try await tokens(for: code, proof, discovery)
    guard let token = tokens["id_token"]?.text else { throw .badAnswer(.tokens) }
    var claims: ClaimValue
    do throws(TokenFault) {
      claims = try await keys(for: TokenHeader(token), discovery).claims(of: token)
      try TokenCheck(
        issuer: settings.issuer, client: settings.client, nonce: nonce, now: now()
      ).check(claims)
    } catch { throw .token(error) }
    let isWhole = claims[settings.nameClaim] != nil && claims[settings.rolesClaim] != nil
    if !isWhole, let address = discovery.people, let access = tokens["access_token"]?.text {
      claims = try await more(than: claims, from: address, access)
    }
    guard let name = claims[settings.nameClaim]?.text, !name.isEmpty else { throw .noName }
    return Member(name: name, groups: claims[settings.rolesClaim]?.texts ?? [])
  }

  /// Where somebody is sent to sign out there as well; nil where the provider has no such place.
  ///
  /// The token of their sign-in is not kept for it: it holds more about them than the service needs.
  package func signOutAddress(returningTo address: String) async throws(ProviderFault) -> String? {
    try await discovered().signOut?.adding([
      ("client_id", settings.client), ("post_logout_redirect_uri", address),
    ])
  }

  // MARK: - Asking

  private func discovered() async throws(ProviderFault) -> Discovery {
    if let discovery, now().timeIntervalSince(discovery.at) < Self.discoveryTime {
      return discovery.value
    }
    if let fault, now().timeIntervalSince(fault.at) < Self.pause {
      guard let discovery else { throw fault.value }
      return discovery.value
    }
    do throws(ProviderFault) {
      let body = try await read(Discovery.address(of: settings.issuer))
      let value = try Discovery(body, of: settings.issuer)
      discovery = (value, now())
      fault = nil
      return value
    } catch {
      fault = (error, now())
      // What it said before most likely still holds.
      guard let discovery else { throw error }
      return discovery.value
    }
  }

  /// The keys, asked anew where a token names one that is not among them.
  private func keys(
    for header: TokenHeader, _ discovery: Discovery
  ) async throws(TokenFault) -> ProviderKeys {
    if let keys {
      let age = keysAt.map { now().timeIntervalSince($0) } ?? .infinity
      if keys.mayHaveSigned(header), age < Self.discoveryTime { return keys }
      if let soughtKey, now().timeIntervalSince(soughtKey) < Self.keysTime { return keys }
      soughtKey = now()
    }
    do throws(ProviderFault) {
      let value = try await ProviderKeys(read(discovery.keys.description))
      keys = value
      keysAt = now()
      return value
    } catch {
      guard let keys else { throw .unknownKey }
      return keys
    }
  }

  private func tokens(
    for code: String, _ proof: ProofKey, _ discovery: Discovery
  ) async throws(ProviderFault) -> ClaimValue {
    var form = [
      (name: "grant_type", value: "authorization_code"), ("code", code),
      ("redirect_uri", settings.redirect), ("code_verifier", proof.verifier),
      ("client_id", settings.client),
    ]
    var authorization: String?
    if let secret = settings.secret, discovery.isSecretInForm {
      form.append(("client_secret", secret))
    } else if let secret = settings.secret {
      let pair = "\(FormText.encode(settings.client)):\(FormText.encode(secret))"
      authorization = "Basic \(Data(pair.utf8).base64EncodedString())"
    }
    let answer = try await ask(
      ProviderRequest(
        address: discovery.tokens.description, form: FormText.encode(form),
        authorization: authorization))
    let told = try? JSONDecoder().decode(ClaimValue.self, from: Data(answer.body))
    guard answer.status == 200 else {
      throw .refused(told?["error"]?.text.flatMap(Self.standardError) ?? "status \(answer.status)")
    }
    guard let told else { throw .badAnswer(.tokens) }
    return told
  }

  /// A word for a refusal that the standard has (RFC 6749, section 5.2).
  private static func standardError(_ word: String) -> String? {
    let words = [
      "invalid_request", "invalid_client", "invalid_grant", "unauthorized_client",
      "unsupported_grant_type", "invalid_scope",
    ]
    return words.first { $0 == word }
  }

  /// The claims with those that the provider tells apart, if they are about the same person.
  private func more(
    than claims: ClaimValue, from address: ProviderAddress, _ access: String
  ) async throws(ProviderFault) -> ClaimValue {
    let answer = try await ask(
      ProviderRequest(address: address.description, authorization: "Bearer \(access)"))
    guard answer.status == 200, case .group(let own) = claims,
      case .group(let told)? = try? JSONDecoder().decode(ClaimValue.self, from: Data(answer.body)),
      told["sub"] == own["sub"]
    else { return claims }
    return .group(told.merging(own) { _, own in own })
  }

  private func read(_ address: String) async throws(ProviderFault) -> [UInt8] {
    let answer = try await ask(ProviderRequest(address: address))
    guard answer.status == 200 else { throw .status(answer.status) }
    return answer.body
  }

  private func ask(_ request: ProviderRequest) async throws(ProviderFault) -> ProviderAnswer {
    do { return try await fetch(request) } catch { throw .noAnswer }
  }
}
