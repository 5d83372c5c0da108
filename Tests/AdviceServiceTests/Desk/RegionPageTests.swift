import Accounts
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

/// The region's view: its pages and files, as an adviser sees them.
@Suite struct RegionPageTests {
  private static let hostile = "=HYPERLINK(\"http://x\";\"<b>klik</b>\")"

  private static let places = try? Gazetteer(
    TestService.tests.deletingLastPathComponent().appending(path: "Paths/places"))

  /// The sample paths, and one run of the trade school, in Zwolle.
  private static func snapshot() throws -> Snapshot {
    let paths = try PathFolder(
      TestService.tests.appending(path: "Fixtures/paths"), on: TestService.today)
    let course = try #require(paths.graph.course("groen/vakschool"))
    var run = Run(id: "r", start: Run.Start(TestService.today.adding(days: 30)))
    run.venue = Venue(city: "ZWOLLE")
    var offer = Offer(
      provider: Provider(id: "p", name: hostile), id: "o", titles: [LocalText("x")])
    offer.runs = [run]
    let table = OfferTable(
      [CataloguedOffer(offer, catalogue: "test")],
      OfferLinker(paths.graph, tables: [offer.key: [course]]), paths.graph,
      asOf: TestService.today
    ) { venue in venue.city.flatMap { places?.coordinates(ofCity: $0) } }
    return Snapshot(
      Advisor(paths, catalogue: table, places: places, asOf: TestService.today),
      mark: UUID().uuidString)
  }

  private func service(
    _ roles: Set<AccountRole>? = [.adviser], _ snapshot: Snapshot? = nil
  ) async throws -> TestService {
    try await TestService(snapshot ?? Self.snapshot(), as: roles)
  }

  private func page(
    _ service: TestService, _ path: String, _ language: String = "nl"
  ) async throws -> String {
    let answer = try await service.ask(.get, path, [.acceptLanguage: language], isPage: true)
    #expect(answer.status == 200, "\(path)")
    return answer.text
  }

  @Test(arguments: ["nl", "en"])
  func `every region stands on the map and in the table, with a way to its page`(
    language: String
  ) async throws {
    let page = try await page(try await service(), "/desk/regio", language)
    let places = try #require(Self.places)
    for region in places.regions {
      let links = page.matches(of: try Regex("href=\"/desk/regio/\(region.code)\"")).count
      #expect(links == 2, "\(region.code)")
    }
    #expect(page.contains("<html lang=\"\(language)\">"))
  }

  @Test func `the map in a page is whole, has a title and a description, and no style of its own`()
    async throws
  {
    let service = try await service()
    for path in ["/desk/regio", "/desk/regio/AM36"] {
      let page = try await page(service, path)
      let start = try #require(page.range(of: "<svg class=\"map\""))
      let end = try #require(page.range(of: "</svg>", range: start.lowerBound..<page.endIndex))
      let map = try XMLDocument(
        xmlString: String(page[start.lowerBound..<end.upperBound]), options: [])
      let root = try #require(map.rootElement())
      #expect(root.elements(forName: "title").first?.stringValue?.isEmpty == false)
      #expect(root.elements(forName: "desc").first?.stringValue?.isEmpty == false)
      #expect(!page.contains(" style=") && !page.contains("<style"))
    }
  }

  @Test func `a region tells its towns, its white spots and the nearest course`() async throws {
    let service = try await service()
    let zwolle = try await page(service, "/desk/regio/AM36")
    #expect(zwolle.contains("<th scope=\"row\">Zwolle</th>"))
    let spots = try await page(service, "/desk/regio/AM14/witte-vlekken")
    #expect(spots.contains("Vakschool hovenier"))
    #expect(spots.contains("Tuinhulp → Hovenier"))
    #expect(spots.contains("Dichtstbij: Zwolle (Regio Zwolle)"))
    let own = try await page(service, "/desk/regio/AM36/witte-vlekken")
    #expect(!own.contains("Tuinhulp → Hovenier"))
  }

  @Test func `every link of the region's pages leads somewhere`() async throws {
    let service = try await service()
    var seen: Set<String> = []
    var waiting = ["/desk/regio/AM36"]
    while let address = waiting.popLast() {
      guard seen.insert(address).inserted else { continue }
      let answer = try await service.ask(.get, address, isPage: true)
      #expect(answer.status == 200, "\(address)")
      waiting += answer.text.ownAddresses.filter {
        $0.hasPrefix("/desk/regio/AM36") || $0.hasPrefix("/functies/") || $0.hasPrefix("/opleid")
      }
    }
    #expect(seen.count > 10)
  }

  @Test func `who may not come here does not, and what is not there is not found`() async throws {
    for path in ["/desk/regio", "/desk/regio/AM36", "/desk/regio/AM36/witte-vlekken.csv"] {
      let other = try await service([.importer]).ask(.get, path, isPage: true)
      #expect(other.status == 403)
      let nobody = try await service(nil).ask(.get, path, isPage: true)
      #expect(nobody.status == 303)
      #expect(nobody.headers[.location]?.hasPrefix("/aanmelden?naar=/desk/regio") == true)
    }
    let service = try await service()
    for path in [
      "/desk/regio/AM99", "/desk/regio/AM36/iets", "/desk/regio/AM36/.csv",
      "/desk/regio/%3Cb%3E",
    ] {
      #expect(try await service.ask(.get, path, isPage: true).status == 404, "\(path)")
    }
    let without = try await self.service([.adviser], TestService.real)
    #expect(try await without.ask(.get, "/desk/regio", isPage: true).status == 404)
  }

  // MARK: - Files

  @Test(arguments: [
    ("witte-vlekken", "regiocode;regio;pad;overstap"), ("aanbieders", "regiocode;regio;aanbieder"),
    ("slim", "regiocode;regio;aanvrager"),
    ("bereik?begin=groen/tuinhulp", "regiocode;regio;begin"),
  ])
  func `each table is a file for a spreadsheet`(part: String, header: String) async throws {
    let parts = part.split(separator: "?", maxSplits: 1).map(String.init)
    let query = parts.count > 1 ? "?" + parts[1] : ""
    let answer = try await service().ask(
      .get, "/desk/regio/AM36/\(parts[0]).csv\(query)", [.acceptLanguage: "nl"], isPage: true)
    #expect(answer.status == 200)
    #expect(answer.headers[.contentType] == "text/csv; charset=utf-8")
    #expect(
      answer.headers[.contentDisposition] == "attachment; filename=\"AM36-\(parts[0]).csv\"")
    #expect(answer.headers[.cacheControl] == "no-store")
    #expect(Array(answer.body.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(answer.text.contains(header))
    let lines = answer.text.components(separatedBy: "\r\n")
    #expect(lines.count > 2 && lines.last == "")
  }

  @Test func `a file of what is reached from nowhere is not given`() async throws {
    let service = try await service()
    for query in ["", "?begin=", "?begin=qqqq"] {
      let answer = try await service.ask(.get, "/desk/regio/AM36/bereik.csv" + query, isPage: true)
      #expect(answer.status == 400, "\(query)")
    }
  }

  @Test func `a provider's name is no markup on the page and no formula in the file`() async throws
  {
    let service = try await service()
    let page = try await page(service, "/desk/regio/AM36/aanbieders")
    #expect(!page.contains("<b>klik"))
    #expect(page.contains("&lt;b&gt;klik"))
    let file = try await service.ask(.get, "/desk/regio/AM36/aanbieders.csv", isPage: true)
    #expect(file.text.contains(";\"'=HYPERLINK("))
  }

  // MARK: - Questions

  @Test func `the subsidy is told for the applicant that was chosen`() async throws {
    let service = try await service()
    let usual = try await page(service, "/desk/regio/AM36/slim")
    #expect(usual.contains("Een werkgever vraagt aan, en heeft de deelnemer in dienst."))
    let person = try await page(service, "/desk/regio/AM36/slim?aanvrager=person")
    #expect(person.contains("De werknemer of werkzoekende zelf vraagt aan."))
    #expect(person.contains("value=\"person\" selected"))
    let strange = try await page(service, "/desk/regio/AM36/slim?aanvrager=%3Cb%3E")
    #expect(strange.contains("value=\"\" selected"))
  }

  @Test func `reach is told from the roles that the adviser chooses, and says why`() async throws {
    let service = try await service()
    let empty = try await page(service, "/desk/regio/AM36/bereik")
    #expect(empty.contains("Geen van de bronnen van deze site zegt welke functies"))
    #expect(!empty.contains("begin-1"))
    let zwolle = try await page(
      service, "/desk/regio/AM36/bereik?begin=Tuinhulp&maanden=24&ervaring=12&nederlands=ja")
    #expect(zwolle.contains("id=\"begin-1\""))
    let unclear = try await page(service, "/desk/regio/AM36/bereik?begin=tuin")
    #expect(unclear.contains("bereik?begin=groen/tuinhulp&amp;ervaring=12&amp;maanden=24"))
    let nothing = try await page(service, "/desk/regio/AM36/bereik?begin=qqqq&maanden=x")
    #expect(nothing.contains("daarbij vonden we niets."))
  }
}
