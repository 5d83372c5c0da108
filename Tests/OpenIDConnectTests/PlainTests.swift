import Testing

@testable import OpenIDConnect

/// Addresses, forms and proof keys.
@Suite struct PlainTests {
  @Test func `the challenge is that of the standard's example`() {
    // RFC 7636, appendix B.
    let proof = ProofKey(verifier: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
    #expect(proof.challenge == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
  }

  @Test(arguments: [
    "https://login.voorbeeld.nl", "https://login.voorbeeld.nl:8443/realms/een",
    "http://127.0.0.1:8000", "http://localhost:8000/x", "http://[::1]:80",
  ])
  func `an address that cannot be overheard is taken`(_ text: String) {
    #expect(ProviderAddress(text) != nil)
  }

  @Test(arguments: [
    "http://login.voorbeeld.nl", "http://127.0.0.1.voorbeeld.nl", "ftp://login.voorbeeld.nl",
    "https://", "login.voorbeeld.nl", "https://a@b.nl", "https://a.nl/#x", "https://a.nl/ b", "",
    "javascript:alert(1)",
  ])
  func `another address is not`(_ text: String) { #expect(ProviderAddress(text) == nil) }

  @Test func `parameters are written so that they cannot become others`() {
    #expect(FormText.encode([("a", "b&c=d e+é")]) == "a=b%26c%3Dd%20e%2B%C3%A9")
    let address = ProviderAddress("https://a.nl/x?y=1")
    #expect(address?.adding([("a", "b")]) == "https://a.nl/x?y=1&a=b")
  }

  @Test func `a claim may stand in groups of claims, or have points in its name`() {
    let claims = ClaimValue.group([
      "realm_access": .group(["roles": .list([.text("adviser")])]),
      "https://a.nl/roles": .text("importer"),
    ])
    #expect(claims["realm_access.roles"]?.texts == ["adviser"])
    #expect(claims["https://a.nl/roles"]?.texts == ["importer"])
    #expect(claims["realm_access.groups"] == nil)
    #expect(claims["nothing"] == nil)
  }
}
