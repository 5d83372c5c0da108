import Advice
import CourseCatalogue
import CourseOffers
import Foundation
import HTTPTypes
import PathFiles
import PathGraph
import Places
import Testing

@testable import AdviceService

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The small map on a route's page.
@Suite struct RouteMapTests {
  private static let question =
    "doel=groen/hovenier&nu=groen/tuinhulp&nu-maanden=24&bewijs=admission&plaats=Meppel"

  /// The sample paths with the trade school in a town; without one, nobody knows where it is.
  private static func visitor(town: String?, isOnline: Bool = false) async throws -> Visitor {
    let tests = TestService.tests
    let places = try Gazetteer(
      tests.deletingLastPathComponent().appending(path: "Paths/places"))
    let paths = try PathFolder(tests.appending(path: "Fixtures/paths"), on: TestService.today)
    let course = try #require(paths.graph.course("groen/vakschool"))
    var run = Run(id: "r", start: Run.Start(TestService.today.adding(days: 30)))
    run.venue = town.map { Venue(city: $0) }
    var offer = Offer(
      provider: Provider(id: "p", name: "Voorbeeldschool"), id: "o", titles: [LocalText("x")])
    offer.modes = [isOnline ? .online : .classroom]
    offer.runs = [run]
    let table = OfferTable(
      [CataloguedOffer(offer, catalogue: "test")],
      OfferLinker(paths.graph, tables: [offer.key: [course]]), paths.graph,
      asOf: TestService.today
    ) { venue in venue.city.flatMap { places.coordinates(ofCity: $0) } }
    return try await Visitor(
      Snapshot(
        Advisor(paths, catalogue: table, places: places, asOf: TestService.today),
        mark: UUID().uuidString))
  }

  @Test func `a route's courses have numbers on a map, and the same in words beside it`()
    async throws
  {
    let visitor = try await Self.visitor(town: "Zwolle")
    let page = try await visitor.page("/route?" + Self.question)
    #expect(page.contains("<h2 id=\"kaart\">Waar u leert</h2>"))
    #expect(page.contains("Bij Voorbeeldschool in Zwolle"))
    #expect(page.contains("Hier woont u: Meppel"))
    let address = try #require(page.address("/route.svg?"))
    let map = try await visitor.open(address)
    #expect(map.status == 200)
    #expect(map.headers[.contentType] == "image/svg+xml")
    #expect(map.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
    let document = try XMLDocument(data: map.body, options: [])
    let root = try #require(document.rootElement())
    #expect(root.elements(forName: "title").first?.stringValue == "Waar u leert")
    let summary = root.elements(forName: "desc").first?.stringValue ?? ""
    #expect(summary.contains("1. Vakschool hovenier. Bij Voorbeeldschool in Zwolle"))
    #expect(map.text.contains("class=\"home\""))
  }

  @Test func `a route without a place has no map`() async throws {
    for (town, isOnline) in [(nil, false), ("Zwolle", true)] as [(String?, Bool)] {
      let visitor = try await Self.visitor(town: town, isOnline: isOnline)
      let page = try await visitor.page("/route?" + Self.question)
      #expect(!page.contains("id=\"kaart\""))
      #expect(try await visitor.open("/route.svg?" + Self.question + "&nr=1").status == 404)
    }
  }

  @Test func `a number that no route has is not found`() async throws {
    let visitor = try await Self.visitor(town: "Zwolle")
    #expect(try await visitor.open("/route.svg?" + Self.question + "&nr=99").status == 404)
    #expect(try await visitor.open("/route.svg?" + Self.question + "&nr=x").status == 400)
  }
}
