import Foundation
import HTTPTypes
import Testing

@testable import AdviceService

/// What pages say where there is no answer, or none yet.
@Suite struct AnswerTests {
  @Test func `a goal out of reach says what is missing, and how to go on`() async throws {
    let visitor = try await Visitor(TestService.sample)
    let page = try await visitor.page("/routes?doel=groen/hovenier")
    #expect(page.contains("Nu niet bereikbaar"))
    // A test that may be taken is a link away.
    #expect(page.contains("mag=groen/toelatingstest"))
    #expect(!page.contains("(allow)"))
  }

  @Test func `where nothing is found one is not left alone`() async throws {
    let visitor = try await Visitor(TestService.sample)
    let page = try await visitor.page("/routes?doel=groen/hovenier&klaar=2026-11-24")
    #expect(page.contains("Zo vinden we geen route"))
    #expect(page.contains("Verander uw antwoorden"))
  }

  @Test func `a name that could be several things is asked about`() async throws {
    let visitor = try await Visitor(TestService.real)
    let page = try await visitor.page("/routes?nu=monteer&doel=bouw/timmerman")
    #expect(page.contains("“monteer”: welke bedoelt u?"))
    #expect(page.contains("type=\"radio\" id=\"keuze-0-0\" name=\"nu\""))
    #expect(page.contains("type=\"hidden\" name=\"doel\" value=\"bouw/timmerman\""))
  }

  @Test func `a name that is nothing can be left out`() async throws {
    let visitor = try await Visitor(TestService.sample)
    let page = try await visitor.page("/routes?nu=qqqqqq")
    #expect(page.contains("Bij “qqqqqq” vonden we niets dat lijkt."))
    #expect(page.contains("name=\"nu\" value=\"\" checked"))
  }

  @Test func `a fault stands beside its question, and nothing is lost`() async throws {
    let visitor = try await Visitor(TestService.real)
    let answer = try await visitor.open("/routes?plaats=Zwole&studie=abc&doel=bouw/timmerman")
    #expect(answer.status == 400)
    #expect(answer.text.contains("href=\"#plaats\""))
    #expect(answer.text.contains("Bedoelt u “Zwolle”?"))
    #expect(answer.text.contains("id=\"plaats-fout\""))
    #expect(answer.text.contains("aria-describedby=\"plaats-fout\" aria-invalid=\"true\""))
    #expect(answer.text.contains("value=\"abc\""))
    #expect(answer.text.contains("value=\"Timmerman\""))
  }

  @Test(arguments: [
    "/nergens", "/route?nr=999", "/paden/nergens", "/functies/a/b", "/opleidingen/x",
  ])
  func `what is not there is told on a page`(address: String) async throws {
    let visitor = try await Visitor(TestService.sample)
    let answer = try await visitor.open(address)
    #expect(answer.status == 404)
    #expect(answer.headers[.contentType] == "text/html; charset=utf-8")
    #expect(answer.text.contains("<main id=\"inhoud\""))
  }

  @Test func `a problem is told in the language of the address`() async throws {
    let visitor = try await Visitor(TestService.sample)
    let answer = try await visitor.open("/paden/nergens?taal=en")
    #expect(answer.text.contains("<html lang=\"en\">"))
    #expect(answer.headers[.contentLanguage] == "en")
  }

  @Test func `without paths pages say so`() async throws {
    let visitor = try await Visitor(nil)
    let answer = try await visitor.open("/")
    #expect(answer.status == 503)
    #expect(answer.headers[.retryAfter] == "5")
  }

  @Test func `pages are read and never written to`() async throws {
    let visitor = try await Visitor(TestService.sample)
    #expect(try await visitor.open("/", .post).status == 405)
    let head = try await visitor.open("/", .head)
    #expect(head.status == 200)
    #expect(head.body.isEmpty)
  }
}
