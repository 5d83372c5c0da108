import Accounts
import Foundation
import HTTPTypes
import OpenIDConnect
import Testing

@testable import AdviceService

/// Signing in at the desk with a name and a password, and out.
@Suite struct SignInTests {
  @Test func `somebody signs in and comes where they wanted to be`() async throws {
    let browser = DeskBrowser(try await TestAccounts.service())
    let answer = try await browser.signIn("Jan", to: "/desk/regio")
    #expect(answer.status == 303)
    #expect(answer.headers[.location] == "/desk/regio")
    #expect(try await browser.account() == "jan")
    #expect(browser.page.contains("adviseur") && !browser.page.contains("beheerder"))
  }

  @Test func `without a wish one comes at the part of one's own role`() async throws {
    let service = try await TestAccounts.service()
    #expect(try await DeskBrowser(service).signIn("jan").headers[.location] == "/desk")
    #expect(try await DeskBrowser(service).signIn("mia").headers[.location] == "/desk/aanbod")
    let away = try await DeskBrowser(service).signIn("jan", to: "//evil.nl")
    #expect(away.headers[.location] == "/desk")
  }

  @Test func `a wrong name and a wrong password are told in the same way`() async throws {
    let service = try await TestAccounts.service()
    let (one, two) = (DeskBrowser(service), DeskBrowser(service))
    let name = try await one.signIn("nobody")
    let password = try await two.signIn("jan", "een ander wachtwoord")
    #expect(name.status == 403 && password.status == 403)
    for answer in [name, password] {
      #expect(answer.text.contains("Naam of wachtwoord klopt niet"))
      #expect(answer.text.contains("<title>Fout: Aanmelden"))
      #expect(!answer.text.contains("een ander wachtwoord"))
    }
    #expect(password.text.contains(#"value="jan""#))
    #expect(one.cookies["sessie"] == nil && two.cookies["sessie"] == nil)
    #expect(try await two.account() == nil)
  }

  @Test func `hostile text in the form is shown as text`() async throws {
    let browser = DeskBrowser(try await TestAccounts.service())
    let answer = try await browser.signIn(#""><script>alert(1)</script>"#)
    #expect(answer.status == 403)
    #expect(!answer.text.contains("<script>"))
  }

  @Test func `the cookie is for this site, and no script can read it`() async throws {
    let plain = try await DeskBrowser(try await TestAccounts.service()).signIn("jan")
    let cookies = plain.headers[values: .setCookie].filter { $0.hasPrefix("sessie=") }
    #expect(cookies.count == 1)
    #expect(cookies.first?.contains("HttpOnly") == true)
    #expect(cookies.first?.contains("SameSite=Lax") == true)
    #expect(cookies.first?.contains("Path=/") == true)
    #expect(cookies.first?.contains("Secure") == false)
    #expect(cookies.first?.contains("Domain") == false)
    #expect(cookies.first?.contains("Max-Age") == false)
    let ways: [@Sendable (inout ServiceSettings) -> Void] = [
      { $0.publicAddress = "https://pad.voorbeeld.nl" }, { $0.behindProxy = true },
    ]
    for way in ways {
      let safe = try await DeskBrowser(try await TestAccounts.service(TestTime(), way)).signIn(
        "jan")
      let cookie = safe.headers[values: .setCookie].first { $0.hasPrefix("__Host-sessie=") }
      #expect(cookie?.contains("Secure") == true && cookie?.contains("Path=/") == true)
    }
  }

  @Test func `a form of another site, or another browser, signs nobody in`() async throws {
    let service = try await TestAccounts.service()
    let (victim, thief) = (DeskBrowser(service), DeskBrowser(service))
    try await thief.open("/aanmelden")
    let fields = ["naam": "jan", "wachtwoord": DeskBrowser.password]
    // Without a cookie, with the thief's token, and without any.
    #expect(try await victim.send("/aanmelden", fields).status == 403)
    try await victim.open("/aanmelden")
    let foreign = fields.merging(["bewijs-van-formulier": thief.formToken ?? ""]) { $1 }
    let answer = try await victim.send("/aanmelden", foreign)
    #expect(answer.status == 403 && answer.text.contains("Dit formulier is verlopen"))
    #expect(try await victim.send("/aanmelden", fields).status == 403)
    #expect(victim.cookies["sessie"] == nil)
    // What the page shows then is a form that works.
    let own = fields.merging(["bewijs-van-formulier": victim.formToken ?? ""]) { $1 }
    #expect(try await victim.send("/aanmelden", own).status == 303)
  }

  @Test func `a form that was left for an hour is asked again`() async throws {
    let time = TestTime()
    let browser = DeskBrowser(try await TestAccounts.service(time))
    try await browser.open("/aanmelden")
    time.pass(.seconds(3_600))
    let fields = [
      "naam": "jan", "wachtwoord": DeskBrowser.password, "bewijs-van-formulier": browser.formToken,
    ]
    #expect(try await browser.send("/aanmelden", fields).status == 403)
  }

  @Test func `a cookie that we did not write is none`() async throws {
    let service = try await TestAccounts.service()
    let browser = DeskBrowser(service)
    try await browser.signIn("jan")
    let good = try #require(browser.cookies["sessie"])
    let id = String(good.prefix { $0 != "." })
    for forged in [id, id + ".", id + "." + String(repeating: "A", count: 43), good + "A", "x"] {
      browser.cookies = ["sessie": forged]
      #expect(try await browser.account() == nil, "\(forged)")
    }
    browser.cookies = ["sessie": good]
    #expect(try await browser.account() == "jan")
    // A restart has another key, and no sessions.
    let anew = DeskBrowser(try await TestAccounts.service())
    anew.cookies = ["sessie": good]
    #expect(try await anew.account() == nil)
  }

  @Test func `signing in again gives a new id and ends the old one`() async throws {
    let service = try await TestAccounts.service()
    let browser = DeskBrowser(service)
    try await browser.open("/aanmelden")
    let fields = [
      "naam": "jan", "wachtwoord": DeskBrowser.password, "bewijs-van-formulier": browser.formToken,
    ]
    let attempt = browser.cookies
    try await browser.send("/aanmelden", fields)
    let first = browser.cookies
    browser.cookies = attempt.merging(first) { $1 }
    try await browser.send("/aanmelden", fields)
    #expect(browser.cookies["sessie"] != first["sessie"])
    browser.cookies = first
    #expect(try await browser.account() == nil)
  }

  @Test func `who has signed in goes on`() async throws {
    let browser = DeskBrowser(try await TestAccounts.service())
    try await browser.signIn("jan")
    let answer = try await browser.open("/aanmelden?naar=/desk/regio")
    #expect(answer.status == 303 && answer.headers[.location] == "/desk/regio")
  }

  @Test func `signing out takes a form of one's own, and ends the session`() async throws {
    let service = try await TestAccounts.service()
    let (one, two) = (DeskBrowser(service), DeskBrowser(service))
    try await one.signIn("jan")
    try await two.signIn("jan")
    #expect(try await one.send("/afmelden", [:]).status == 403)
    #expect(try await one.send("/afmelden", ["bewijs-van-formulier": "x"]).status == 403)
    _ = try await two.account()
    let foreign = ["bewijs-van-formulier": two.formToken]
    #expect(try await one.send("/afmelden", foreign).status == 403)
    #expect(try await one.account() == "jan")
    let cookie = one.cookies
    let out = try await one.send("/afmelden", ["bewijs-van-formulier": one.formToken])
    #expect(out.status == 303 && out.headers[.location] == "/afgemeld")
    #expect(one.cookies["sessie"] == nil)
    one.cookies = cookie
    #expect(try await one.account() == nil)
    #expect(try await two.account() == "jan")
  }

  @Test func `signing out everywhere ends the sessions in other browsers`() async throws {
    let service = try await TestAccounts.service()
    let browsers = (0..<3).map { _ in DeskBrowser(service) }
    for browser in browsers.prefix(2) { try await browser.signIn("jan") }
    try await browsers[2].signIn("mia")
    #expect(try await browsers[0].account() == "jan")
    #expect(browsers[0].page.contains("op 2 plekken"))
    try await browsers[0].send(
      "/afmelden", ["bewijs-van-formulier": browsers[0].formToken, "overal": "ja"])
    #expect(try await browsers[1].account() == nil)
    #expect(try await browsers[2].account() == "mia")
  }

  @Test func `who tries too often waits, also with the right password`() async throws {
    let time = TestTime()
    let service = try await TestAccounts.service(time) { $0.behindProxy = true }
    func browser(_ client: String) -> DeskBrowser { DeskBrowser(service, client: client) }
    for number in 1...5 {
      #expect(try await browser("192.0.2.\(number)").signIn("jan", "geraden woord").status == 403)
    }
    let refused = try await browser("192.0.2.9").signIn("jan")
    #expect(refused.status == 429)
    #expect(refused.headers[.retryAfter] == "15")
    #expect(refused.text.contains("Te veel pogingen") && refused.text.contains("15 seconden"))
    #expect(try await browser("192.0.2.1").signIn("mia").status == 303)
    time.pass(.seconds(15))
    #expect(try await browser("192.0.2.9").signIn("jan").status == 303)
  }

  @Test func `a session ends when it was left alone`() async throws {
    let time = TestTime()
    let browser = DeskBrowser(try await TestAccounts.service(time))
    try await browser.signIn("jan")
    time.pass(.seconds(3_599))
    #expect(try await browser.account() == "jan")
    time.pass(.seconds(3_600))
    #expect(try await browser.account() == nil)
  }

  @Test func `an account that is gone cannot sign in, and its sessions end`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "keep-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = AccountFile(path: folder.appending(path: "accounts.json").path)
    for name in ["jan", "mia"] { try file.add(TestAccounts.account(name)) }
    let accounts = Current(try file.accounts())
    let sessions = Sessions()
    let service = try await TestAccounts.service {
      $0.signIn = .accounts(accounts)
      $0.sessions = sessions
    }
    let (jan, mia) = (DeskBrowser(service), DeskBrowser(service))
    try await jan.signIn("jan")
    try await mia.signIn("mia")
    let keeper = AccountKeeper(accounts, file, sessions, logger: service.log.logger)
    keeper.look()
    #expect(try await jan.account() == "jan")
    try file.remove(try #require(AccountName("jan")))
    keeper.look()
    #expect(try await jan.account() == nil)
    #expect(try await mia.account() == "mia")
    #expect(try await jan.signIn("jan").status == 403)
    // A file that is broken changes nothing.
    try Data("{".utf8).write(to: URL(filePath: file.path))
    keeper.look()
    #expect(try await mia.account() == "mia")
    let mine = try #require(AccountName("mia"))
    try FileManager.default.removeItem(atPath: file.path)
    try file.add(TestAccounts.account("mia", password: "een heel ander wachtwoord"))
    #expect(accounts.value.contains { $0.name == mine })
    keeper.look()
    #expect(try await mia.account() == nil)
  }

  @Test func `without a way to sign in the page says what to do`() async throws {
    let service = try await TestService()
    let browser = DeskBrowser(service)
    let answer = try await browser.open("/aanmelden")
    #expect(answer.status == 503)
    #expect(answer.text.contains("ontwikkelpad account add"))
    let english = try await browser.open("/aanmelden?taal=en")
    #expect(english.text.contains("Signing in is not possible yet"))
    #expect(try await browser.send("/aanmelden", [:]).status == 405)
    #expect(try await browser.open("/aanmelden/terug").status == 404)
    #expect(try await browser.open("/afgemeld").text.contains("U bent afgemeld"))
  }

  @Test func `every page of signing in is in English as well`() async throws {
    let browser = DeskBrowser(try await TestAccounts.service())
    let form = try await browser.open("/aanmelden?naar=/desk/regio&taal=en")
    #expect(form.text.contains("<h1>Sign in</h1>"))
    #expect(form.text.contains(#"href="/aanmelden?naar=/desk/regio&amp;taal=nl""#))
    #expect(form.text.contains(#"name="taal" value="en""#))
    let wrong = try await browser.send(
      "/aanmelden",
      [
        "naam": "jan", "wachtwoord": "x", "taal": "en", "bewijs-van-formulier": browser.formToken,
      ])
    #expect(wrong.text.contains("Name or password is not right"))
  }

  @Test func `no page of signing in is kept by the browser`() async throws {
    let browser = DeskBrowser(try await TestAccounts.service())
    for path in ["/aanmelden", "/afmelden", "/afgemeld"] {
      #expect(try await browser.open(path).headers[.cacheControl] == "no-store", "\(path)")
    }
    #expect(try await browser.signIn("jan").headers[.cacheControl] == "no-store")
  }

  @Test func `no name and no password stand in the log`() async throws {
    let service = try await TestAccounts.service()
    let browser = DeskBrowser(service)
    try await browser.signIn("jan", "een geheime poging", to: "/desk/regio")
    try await browser.signIn("jan", to: "/desk/regio")
    _ = try await browser.account()
    for word in ["jan", "geheime", "onthoud", "regio", "sessie="] {
      #expect(!service.log.lines.contains { $0.contains(word) }, "\(word)")
    }
  }
}
