import Foundation
import HTTPTypes
import PathGraph
import Testing

@testable import AdviceService

/// A job seeker's whole way through the pages, without a script.
@Suite struct JourneyTests {
  private static let form =
    "nu=Tuinhulp&nu-maanden=24&eerder=&doel=hovenier&richting=&bewijs=admission&bewijs=veilig"
    + "&op-veilig=2024-03-01&plaats=&km=&studie=8&inkomen=ww"

  @Test(arguments: [
    ("nl", "Route naar Hovenier", "Deze week doen"), ("en", "Route to Gardener", "To do this week"),
  ])
  func `from the form to a route, and its calendar`(
    language: String, title: String, week: String
  ) async throws {
    var visitor = try await Visitor(TestService.sample)
    visitor.language = language
    let start = try await visitor.page("/")
    #expect(start.contains("<html lang=\"\(language)\">"))
    #expect(start.contains("action=\"/routes\""))
    let (address, answer) = try await visitor.follow("/routes?" + Self.form)
    // Names have become ids, and what was not answered is gone.
    #expect(
      address
        == "/routes?nu=groen/tuinhulp&nu-maanden=24&bewijs=admission&bewijs=veilig&studie=8"
        + "&doel=groen/hovenier&inkomen=ww&op-veilig=2024-03-01")
    #expect(answer.status == 200)
    let route = try #require(answer.text.address("/route?"))
    let page = try await visitor.page(route)
    #expect(page.contains(title))
    #expect(page.contains(week))
    let calendar = try #require(page.address("/route.ics?"))
    let file = try await visitor.open(calendar)
    #expect(file.headers[.contentType] == "text/calendar; charset=utf-8")
    #expect(file.text.hasPrefix("BEGIN:VCALENDAR\r\n"))
  }

  @Test func `the language of the address goes before the browser's, and goes along`() async throws
  {
    let visitor = try await Visitor(TestService.sample)
    let page = try await visitor.page("/routes?doel=groen/hovenier&taal=en")
    #expect(page.contains("<html lang=\"en\">"))
    #expect(
      page.ownAddresses.filter { $0.hasPrefix("/route?") }.allSatisfy { $0.contains("taal=en") })
    #expect(page.contains("href=\"/routes?doel=groen/hovenier&amp;taal=nl\" lang=\"nl\""))
  }

  @Test func `the form shows what the address says`() async throws {
    let visitor = try await Visitor(TestService.sample)
    let page = try await visitor.page("/?nu=groen/tuinhulp&nu-maanden=24&bewijs=veilig&inkomen=ww")
    #expect(page.contains("value=\"Tuinhulp\""))
    #expect(page.contains("value=\"24\""))
    #expect(page.contains("id=\"bewijs-veilig\" name=\"bewijs\" value=\"veilig\" checked"))
    #expect(page.contains("id=\"inkomen-ww\" name=\"inkomen\" value=\"ww\" checked"))
  }

  @Test func `without a goal every role in reach is listed`() async throws {
    let visitor = try await Visitor(TestService.sample)
    let page = try await visitor.page("/routes")
    #expect(page.contains("Alle functies die u kunt bereiken"))
    #expect(page.contains("/routes?doel=groen/tuinhulp"))
  }

  @Test func `routes are compared side by side, three at most`() async throws {
    let visitor = try await Visitor(TestService.sample)
    let page = try await visitor.page("/vergelijk?nr=1&nr=2&nr=2&nr=3&nr=4&nr=999&nr=x")
    #expect(page.matches(of: /<th scope="col">/).count == 3)
    #expect(page.contains("Er passen drie routes naast elkaar."))
    let none = try await visitor.page("/vergelijk")
    #expect(none.contains("U koos nog geen routes."))
  }

  @Test func `every link of every page leads somewhere`() async throws {
    let visitor = try await Visitor(TestService.sample)
    var seen: Set<String> = []
    var waiting = ["/", "/routes?doel=groen/hovenier&bewijs=admission&meer=ja"]
    while let address = waiting.popLast(), seen.count < 400 {
      guard seen.insert(address).inserted else { continue }
      let (_, answer) = try await visitor.follow(address)
      #expect(answer.status == 200, "\(address)")
      guard answer.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
      // One language and one kind of question is enough.
      waiting += answer.text.ownAddresses.filter {
        !$0.contains("taal=") && !seen.contains($0) && $0.count(where: { $0 == "=" }) <= 4
      }
    }
    #expect(seen.count > 40)
  }
}
