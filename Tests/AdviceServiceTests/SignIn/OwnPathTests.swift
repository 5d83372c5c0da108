import Testing

@testable import AdviceService

/// Where one may be led after signing in.
@Suite struct OwnPathTests {
  @Test(arguments: ["/desk", "/desk/regio", "/desk/aanbod?nr=1&taal=en", "/desk?taal=en"])
  func `an address of the desk is one`(_ text: String) { #expect(OwnPath(text)?.text == text) }

  @Test(arguments: [
    "", "/", "/paden", "//evil.nl", "/\\evil.nl", "https://evil.nl", "https://evil.nl/desk",
    "/desk//evil.nl", "/desk/../paden", "/desk\\..\\x", "/deskx", "javascript:alert(1)", " /desk",
    "/desk\r\nSet-Cookie: a=b", "/desk#x", "/desk/\u{202E}", "desk",
    "/desk/" + String(repeating: "a", count: 500),
  ])
  func `any other is not`(_ text: String) { #expect(OwnPath(text) == nil) }
}
