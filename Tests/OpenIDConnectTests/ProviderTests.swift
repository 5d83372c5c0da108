import Crypto
import Foundation
import Testing

@testable import OpenIDConnect

/// Signing in at a provider: what is asked, and what is believed.
@Suite struct ProviderTests {
  private let issuer = TestIssuer()
  private let proof = ProofKey(verifier: String(repeating: "v", count: 43))

  private func member(of provider: IdentityProvider? = nil) async throws(ProviderFault) -> Member {
    try await (provider ?? issuer.provider()).member(code: "code", proof: proof, nonce: "nonce")
  }

  /// Why nobody is believed to have signed in.
  private func fault(
    _ change: (inout sending TestIssuer.State) -> Void = { _ in }
  ) async -> ProviderFault? {
    let issuer = TestIssuer()
    issuer.change(change)
    do throws(ProviderFault) {
      _ = try await issuer.provider().member(code: "code", proof: proof, nonce: "nonce")
      return nil
    } catch { return error }
  }

  @Test func `who signed in is known by name and groups, and by nothing else`() async throws {
    #expect(try await member() == Member(name: "anna", groups: ["adviser", "other"]))
  }

  @Test func `a code is asked for with state, nonce and a challenge`() async throws {
    let address = try await issuer.provider()
      .signInAddress(state: "s", nonce: "n", proof: proof)
    #expect(address.hasPrefix("https://login.voorbeeld.nl/authorize?response_type=code&"))
    for part in [
      "client_id=pad", "state=s", "nonce=n", "scope=openid%20profile",
      "code_challenge=\(proof.challenge)", "code_challenge_method=S256",
      "redirect_uri=https%3A%2F%2Fpad.voorbeeld.nl%2Faanmelden%2Fterug",
    ] { #expect(address.contains(part), "\(part)") }
    #expect(!address.contains(proof.verifier))
  }

  @Test func `the secret goes where the provider takes it, and nowhere without one`() async throws {
    _ = try await member()
    var asked = try #require(issuer.asked.first { $0.address.hasSuffix("/token") })
    let pair = Data("pad:s%26cret".utf8).base64EncodedString()
    #expect(asked.authorization == "Basic \(pair)")
    #expect(asked.form?.contains("code_verifier=\(proof.verifier)") == true)
    #expect(asked.form?.contains("cret") == false)
    let other = TestIssuer()
    other.change {
      $0.discovery["token_endpoint_auth_methods_supported"] = .list([.text("client_secret_post")])
    }
    _ = try await member(of: other.provider())
    asked = try #require(other.asked.first { $0.address.hasSuffix("/token") })
    #expect(asked.authorization == nil)
    #expect(asked.form?.contains("client_secret=s%26cret") == true)
    let open = TestIssuer()
    _ = try await member(of: open.provider(secret: nil))
    asked = try #require(open.asked.first { $0.address.hasSuffix("/token") })
    #expect(asked.authorization == nil && asked.form?.contains("client_secret") == false)
  }

  @Test func `a token of another provider, for another service or question is refused`() async {
    #expect(await fault { $0.claims["iss"] = .text("https://evil.nl") } == .token(.issuer))
    #expect(await fault { $0.claims["iss"] = nil } == .token(.issuer))
    #expect(await fault { $0.claims["aud"] = .text("other") } == .token(.audience))
    let two = ClaimValue.list([.text("pad"), .text("other")])
    #expect(await fault { $0.claims["aud"] = two } == .token(.audience))
    let azp = await fault {
      $0.claims["aud"] = two
      $0.claims["azp"] = .text("pad")
    }
    #expect(azp == nil)
    #expect(await fault { $0.claims["azp"] = .text("other") } == .token(.audience))
    #expect(await fault { $0.claims["nonce"] = .text("old") } == .token(.nonce))
    #expect(await fault { $0.claims["nonce"] = nil } == .token(.nonce))
    #expect(await fault { $0.claims["sub"] = .text("") } == .token(.subject))
  }

  @Test func `a token holds until its time is over, with a minute for clocks that differ`() async {
    #expect(await fault { $0.now += 300 + 59 } == nil)
    #expect(await fault { $0.now += 300 + 60 } == .token(.expired))
    #expect(await fault { $0.now -= 60 } == nil)
    #expect(await fault { $0.now -= 61 } == .token(.expired))
    #expect(await fault { $0.claims["exp"] = nil } == .token(.expired))
    #expect(await fault { $0.claims["nbf"] = .number(1_800_000_061) } == .token(.expired))
  }

  @Test func `a token that is not signed, or by a shared secret, is refused`() async throws {
    for name in ["none", "None", "HS256", "RS1", ""] {
      #expect(await fault { $0.header["alg"] = .text(name) } == .token(.algorithm), "\(name)")
    }
    // The old trick: the provider's public key as the secret.
    let issuer = TestIssuer()
    issuer.change { state in
      let key = state.keys["one"]?.publicKey.rawRepresentation ?? Data()
      state.header["alg"] = .text("HS256")
      state.sign = { text in
        Data(HMAC<SHA256>.authenticationCode(for: text, using: SymmetricKey(data: key)))
      }
    }
    await #expect(throws: ProviderFault.token(.algorithm)) {
      try await member(of: issuer.provider())
    }
    #expect(await fault { $0.header["crit"] = .list([.text("b64")]) } == .token(.malformed))
  }

  @Test func `a signature of another key is refused`() async {
    let other = P256.Signing.PrivateKey()
    let forged = await fault { state in
      state.sign = { (try? other.signature(for: $0).rawRepresentation) ?? Data() }
    }
    #expect(forged == .token(.signature))
    #expect(await fault { $0.sign = { _ in Data() } } == .token(.signature))
    #expect(await fault { $0.header["alg"] = .text("RS256") } == .token(.signature))
  }

  @Test func `a key that is not known makes it ask again, but not time after time`() async throws {
    let provider = issuer.provider()
    _ = try await member(of: provider)
    #expect(issuer.count(of: "/keys") == 1)
    issuer.change { state in
      state.keys = ["two": P256.Signing.PrivateKey()]
      state.header["kid"] = .text("two")
    }
    #expect(try await member(of: provider).name == "anna")
    #expect(issuer.count(of: "/keys") == 2)
    issuer.change { $0.header["kid"] = .text("three") }
    for _ in 0..<5 {
      await #expect(throws: ProviderFault.token(.unknownKey)) { try await member(of: provider) }
    }
    #expect(issuer.count(of: "/keys") == 2)
    issuer.change { state in
      state.now += 60
      state.claims["exp"] = .number(1_900_000_000)
      state.keys["three"] = P256.Signing.PrivateKey()
    }
    #expect(try await member(of: provider).name == "anna")
    #expect(issuer.count(of: "/keys") == 3)
  }

  @Test func `a provider must be who was asked, and say so when it has promised to`() async throws {
    #expect(await fault { $0.discovery["issuer"] = .text("https://evil.nl") } == .foreignIssuer)
    let told = await fault {
      $0.discovery["authorization_response_iss_parameter_supported"] = .flag(true)
    }
    #expect(told == .foreignIssuer)
    await #expect(throws: ProviderFault.foreignIssuer) {
      try await issuer.provider()
        .member(code: "code", proof: proof, nonce: "nonce", issuer: "https://evil.nl")
    }
    let http = await fault { $0.discovery["token_endpoint"] = .text("http://login.voorbeeld.nl/t") }
    #expect(http == .insecureAddress)
    #expect(await fault { $0.discovery["jwks_uri"] = nil } == .badAnswer(.discovery))
  }

  @Test func `what the token leaves out is asked apart, of the same person only`() async throws {
    issuer.change { state in
      state.claims["groups"] = nil
      state.people = ["sub": .text("42"), "groups": .text("adviser"), "iss": .text("evil")]
    }
    #expect(try await member() == Member(name: "anna", groups: ["adviser"]))
    issuer.change { $0.people?["sub"] = .text("43") }
    #expect(try await member().groups.isEmpty)
    #expect(await fault { $0.claims["preferred_username"] = nil } == .noName)
  }

  @Test func `name and roles may be other claims`() async throws {
    issuer.change { $0.claims["realm_access"] = .group(["roles": .list([.text("desk")])]) }
    let provider = issuer.provider {
      $0.nameClaim = "sub"
      $0.rolesClaim = "realm_access.roles"
    }
    #expect(try await member(of: provider) == Member(name: "42", groups: ["desk"]))
  }

  @Test func `a code that is refused is told by the standard's word`() async {
    #expect(await fault { $0.tokenStatus = 400 } == .refused("invalid_grant"))
  }

  @Test func `a provider that fails is left alone for a moment`() async throws {
    issuer.change { $0.isSilent = true }
    let provider = issuer.provider()
    for _ in 0..<5 {
      await #expect(throws: ProviderFault.noAnswer) { try await member(of: provider) }
    }
    #expect(issuer.asked.count == 1)
    issuer.change { state in
      state.isSilent = false
      state.now += 5
    }
    #expect(try await member(of: provider).name == "anna")
  }

  @Test func `one signs out there without a token that tells who one is`() async throws {
    let address = try await issuer.provider()
      .signOutAddress(returningTo: "https://pad.voorbeeld.nl/afgemeld")
    #expect(
      address == "https://login.voorbeeld.nl/logout?x=1&client_id=pad"
        + "&post_logout_redirect_uri=https%3A%2F%2Fpad.voorbeeld.nl%2Fafgemeld")
  }
}
