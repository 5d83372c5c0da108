import Accounts
import Foundation
import HTTPTypes
import OpenIDConnect
import Testing

@testable import AdviceService

/// Being led to the organisation's provider and back; the whole way is tested at a real one by
/// `Tests/SignIn/run`.
@Suite struct ProviderSignInTests {
  private static let issuer = "https://login.voorbeeld.nl"

  /// A service that signs in at a provider which says this.
  private func service(_ discovery: String? = nil) async throws -> TestService {
    let told =
      discovery ?? """
        {"issuer": "\(Self.issuer)", "authorization_endpoint": "\(Self.issuer)/authorize",
         "token_endpoint": "\(Self.issuer)/token", "jwks_uri": "\(Self.issuer)/keys",
         "end_session_endpoint": "\(Self.issuer)/logout"}
        """
    let settings = ProviderSettings(
      issuer: Self.issuer, client: "pad", redirect: "https://pad.voorbeeld.nl/aanmelden/terug")
    let provider = IdentityProvider(
      settings,
      fetch: { request in
        let isDiscovery = request.address.hasSuffix("openid-configuration")
        return ProviderAnswer(status: isDiscovery ? 200 : 500, body: Array(told.utf8))
      })
    return try await TestService(TestService.sample) {
      $0.signIn = .provider(provider, roles: [.adviser: ["adviser"]])
      $0.publicAddress = "https://pad.voorbeeld.nl"
    }
  }

  @Test func `one is led to the provider, tied to this browser by a cookie`() async throws {
    let service = try await service()
    let (one, two) = (DeskBrowser(service), DeskBrowser(service))
    let led = try await one.open("/aanmelden?naar=/desk/regio")
    let other = try await two.open("/aanmelden")
    #expect(led.status == 303)
    let address = try #require(led.headers[.location])
    #expect(address.hasPrefix("\(Self.issuer)/authorize?"))
    #expect(address != other.headers[.location])
    #expect(one.cookies["__Host-aanmelding"] != nil)
    let state = try #require(address.firstMatch(of: /[?&]state=([^&]*)/)?.1)
    // What comes back in another browser, or with another state, is not taken.
    for (browser, state) in [(two, String(state)), (one, "x"), (one, "")] {
      let back = try await browser.open("/aanmelden/terug?code=c&state=\(state)")
      #expect(back.status == 400 && back.text.contains("Begin opnieuw"))
    }
    let back = try await one.open("/aanmelden/terug?error=access_denied&state=\(state)")
    #expect(back.status == 200 && back.text.contains("U bent niet aangemeld"))
    // An answer counts once.
    #expect(one.cookies["__Host-aanmelding"] == nil)
    #expect(try await one.open("/aanmelden/terug?code=c&state=\(state)").status == 400)
  }

  @Test func `a provider that fails is a clear page, and its kind in the log`() async throws {
    let service = try await service("no")
    let answer = try await DeskBrowser(service).open("/aanmelden?naar=/desk/regio")
    #expect(answer.status == 502)
    #expect(answer.text.contains("Aanmelden lukt nu niet"))
    #expect(answer.text.contains("/aanmelden?naar=/desk/regio"))
    let line = service.log.lines.first { $0.contains("sign-in failed") }
    #expect(line?.contains("kind=bad discovery") == true)
    let browser = DeskBrowser(try await self.service())
    let led = try await browser.open("/aanmelden")
    let state = try #require(led.headers[.location]?.firstMatch(of: /[?&]state=([^&]*)/)?.1)
    let back = try await browser.open("/aanmelden/terug?code=secret-code&state=\(state)")
    #expect(back.status == 502)
    let log = browser.service.log.lines
    #expect(log.contains { $0.contains("refused: status 500") })
    #expect(!log.contains { $0.contains("secret-code") || $0.contains(state) })
  }

  @Test func `signing out goes on to the provider`() async throws {
    let answer = try await DeskBrowser(try await service()).open("/afgemeld/verder")
    let refresh = try #require(HTTPField.Name("Refresh"))
    let address =
      "\(Self.issuer)/logout?client_id=pad"
      + "&post_logout_redirect_uri=https%3A%2F%2Fpad.voorbeeld.nl%2Fafgemeld"
    #expect(answer.headers[refresh] == "0; url=\(address)")
    #expect(answer.text.contains(address.replacing("&", with: "&amp;")))
    let accounts = try await DeskBrowser(TestAccounts.service()).open("/afgemeld/verder")
    #expect(accounts.headers[.location] == "/afgemeld")
  }

  @Test func `no password can be tried where the provider signs in`() async throws {
    let browser = DeskBrowser(try await service())
    #expect(try await browser.send("/aanmelden", ["naam": "jan"]).status == 405)
  }
}
