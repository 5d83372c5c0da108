import OpenIDConnect
import Testing

@testable import AdviceService

/// What the service gives out, and knows again.
@Suite struct SecretTests {
  private let secret = Secret()

  @Test func `what was signed is known again, for what it was signed`() {
    let whole = secret.sign("a.b", for: "sessie")
    #expect(secret.signed(whole, for: "sessie") == "a.b")
    #expect(secret.signed(whole, for: "aanmelding") == nil)
  }

  @Test func `what was changed, or signed by another key, is not`() {
    let whole = secret.sign("a.b", for: "sessie")
    #expect(secret.signed("b" + whole.dropFirst(), for: "sessie") == nil)
    #expect(secret.signed(String(whole.dropLast()), for: "sessie") == nil)
    #expect(secret.signed(whole + "A", for: "sessie") == nil)
    #expect(secret.signed("a.b", for: "sessie") == nil)
    #expect(secret.signed("a.", for: "sessie") == nil)
    #expect(secret.signed("", for: "sessie") == nil)
    #expect(Secret().signed(whole, for: "sessie") == nil)
  }

  @Test func `an attempt holds for an hour, in the browser that began it`() {
    let attempt = SignInAttempt(at: 100, to: OwnPath("/desk/regio"), secret)
    let same = SignInAttempt(attempt.value, at: 3_699, secret)
    #expect(same?.state == attempt.state && same?.target == attempt.target)
    #expect(SignInAttempt(attempt.value, at: 3_700, secret) == nil)
    #expect(SignInAttempt(attempt.value, at: 99, secret) == nil)
    let marks = [attempt.state, attempt.nonce, attempt.proof.verifier, attempt.formToken]
    #expect(Set(marks).count == 4)
    // Nothing of them stands in the cookie.
    #expect(marks.allSatisfy { !attempt.value.contains($0) })
    #expect(SignInAttempt(at: 100, to: nil, secret).state != attempt.state)
  }
}
