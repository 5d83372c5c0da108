import Advice
import CourseCatalogue
import CourseOffers
import Foundation
import HTTPTypes
import PathFiles
import PathGraph
import Testing

@testable import AdviceService

/// Text that wants to be more than text: from catalogues, from path files, and from whoever asks.
@Suite struct HostileTextTests {
  private static let hostile = #"<img src=x onerror=alert(1)>"'&"#

  /// Addresses of pages that show what a path file or a catalogue says.
  private static let addresses = [
    "/", "/paden", "/paden/groen", "/functies/groen/hovenier", "/opleidingen/groen/vakschool",
    "/routes", "/routes?doel=groen/hovenier&bewijs=admission&nu=groen/tuinhulp&meer=ja",
    "/route?doel=groen/hovenier&bewijs=admission&nu=groen/tuinhulp",
    "/vergelijk?doel=groen/hovenier&bewijs=admission&nu=groen/tuinhulp&nr=1", "/over",
  ]

  /// The sample paths with hostile titles, and an offer in which everything is hostile.
  private static func snapshot() throws -> Snapshot {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "hostile-\(UUID().uuidString)")
    defer { try? files.removeItem(at: folder) }
    try files.copyItem(at: TestService.tests.appending(path: "Fixtures/paths"), to: folder)
    let file = folder.appending(path: "groen.yaml")
    let quoted = "'" + hostile.replacing("'", with: "''") + "'"
    let text = try String(contentsOf: file, encoding: .utf8)
      .replacing("\"Hovenier\"", with: quoted).replacing("\"Vakschool hovenier\"", with: quoted)
      .replacing("\"Tuinen (voorbeeld)\"", with: quoted)
      .replacing("https://example.org/sample", with: "javascript:alert(1)")
    try text.write(to: file, atomically: true, encoding: .utf8)
    let paths = try PathFolder(folder, on: TestService.today)
    let course = try #require(paths.graph.course("groen/vakschool"))
    var run = Run(id: "r", start: Run.Start(TestService.today.adding(days: 30)))
    run.venue = Venue(city: hostile)
    var offer = Offer(
      provider: Provider(id: "p", name: hostile), id: "o", titles: [LocalText(hostile)])
    offer.url = "javascript:alert(document.domain)//"
    offer.runs = [run]
    let table = OfferTable(
      [CataloguedOffer(offer, catalogue: hostile)],
      OfferLinker(paths.graph, tables: [offer.key: [course]]), paths.graph,
      asOf: TestService.today
    ) { _ in nil }
    return Snapshot(
      Advisor(paths, catalogue: table, asOf: TestService.today), mark: UUID().uuidString)
  }

  @Test func `nothing of a catalogue or path becomes markup`() async throws {
    let visitor = try await Visitor(try Self.snapshot())
    var shown = 0
    for address in Self.addresses {
      let page = try await visitor.page(address)
      #expect(!page.contains("<img src=x"), "\(address)")
      #expect(!page.contains("javascript:"), "\(address)")
      shown += page.contains("&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;") ? 1 : 0
    }
    #expect(shown >= 8)
  }

  @Test func `a calendar holds the text as text`() async throws {
    let visitor = try await Visitor(try Self.snapshot())
    let file = try await visitor.open(
      "/route.ics?doel=groen/hovenier&bewijs=admission&nu=groen/tuinhulp")
    let events = try CalendarReader(file.text).events
    #expect(events.contains { $0["SUMMARY"]?.contains(Self.hostile) == true })
    #expect(events.allSatisfy { $0["URL"] == nil })
  }

  @Test func `what somebody writes comes back as text`() async throws {
    let visitor = try await Visitor(TestService.sample)
    let text = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E"
    let choice = try await visitor.page("/routes?nu=" + text)
    #expect(!choice.contains("<script>alert"))
    #expect(choice.contains("&lt;script&gt;alert(1)"))
    let form = try await visitor.page("/?plaats=" + text + "&volgorde=" + text)
    #expect(!form.contains("<script>alert"))
  }

  @Test func `no header can be made up through an address`() async throws {
    let visitor = try await Visitor(TestService.sample)
    let answer = try await visitor.open(
      "/routes?nu=&doel=groen/hovenier&plaats=a%0d%0aSet-Cookie:%20b=c&nr=1%0d%0aX:%20y")
    #expect(answer.status == 303)
    let location = try #require(answer.headers[.location])
    #expect(!location.contains { $0.isNewline })
    #expect(answer.headers[.setCookie] == nil)
  }

  @Test func `no page has a style or script of its own`() async throws {
    let visitor = try await Visitor(TestService.sample)
    for address in Self.addresses + ["/nergens", "/privacy", "/toegankelijkheid"] {
      let text = try await visitor.follow(address).answer.text
      #expect(text.firstMatch(of: /<[^>]+\s(style|on[a-z]+)=/) == nil, "\(address)")
      #expect(text.firstMatch(of: /<script(?![^>]+src=)/) == nil, "\(address)")
      #expect(!text.contains("<style"), "\(address)")
      // Nothing comes from elsewhere.
      #expect(text.firstMatch(of: /(src|href)="(https?:)?\/\/[^"]*\.(css|js|png|svg)/) == nil)
    }
  }

  @Test func `links to elsewhere tell nothing of where they were`() async throws {
    let visitor = try await Visitor(TestService.sample)
    let page = try await visitor.page("/paden/groen")
    let links = page.matches(of: /<a [^>]*href="https?:[^>]*>/)
    #expect(!links.isEmpty)
    #expect(links.allSatisfy { $0.0.contains("rel=\"noopener noreferrer\"") })
  }

  @Test func `only a drawing may use its own style`() async throws {
    let visitor = try await Visitor(TestService.sample)
    let drawing = try await visitor.open("/routes.svg")
    #expect(drawing.headers[.contentType] == "image/svg+xml")
    #expect(
      drawing.headers[.contentSecurityPolicy]
        == "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
    let page = try await visitor.open("/")
    #expect(page.headers[.contentSecurityPolicy]?.contains("unsafe") == false)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
    "data:text/html,x", "//evil.example", "/path", "https://", "https://user:pass@host/",
    "ftp://host/", "http://a b/", "",
  ])
  func `addresses that are no web page are no links`(address: String) {
    #expect(SafeAddress(address) == nil)
  }

  @Test func `an address of a web page is a link`() throws {
    let address = try #require(SafeAddress("HTTPS://www.school.example/a?b=c&d=é"))
    #expect(address.host == "school.example")
  }
}
