import HTTPTypes
import Testing

@testable import AdviceService

/// What there is: paths, roles, courses, places; and what a client has already.
@Suite struct ItemTests {
  @Test(arguments: [
    "/v1/paths", "/v1/paths/hout", "/v1/paths/common", "/v1/roles/hout/monteur",
    "/v1/courses/hout/avondschool", "/v1/courses/cursus-veilig", "/v1/courses/common/cursus-veilig",
    "/v1/roles/h%6Fut/monteur",
  ])
  func `items are there`(_ path: String) async throws {
    let service = try await TestService()
    let answer = try await service.ask(.get, path)
    #expect(answer.status == 200)
    #expect(answer.json?["format"]?.number == 1)
    #expect(answer.headers[.apiVersion] == "1.0.0")
    let head = try await service.ask(.head, path)
    #expect(head.status == 200)
    #expect(head.body.isEmpty)
    #expect(head.headers[.contentLength] == answer.headers[.contentLength])
  }

  @Test func `titles are in the language that is asked`() async throws {
    let service = try await TestService()
    let dutch = try await service.ask(.get, "/v1/roles/hout/monteur")
    let english = try await service.ask(.get, "/v1/roles/hout/monteur", [.acceptLanguage: "en"])
    #expect(dutch.json?["role", "title"]?.text == "Monteur houtbouw")
    #expect(english.json?["role", "title"]?.text == "Timber fitter")
    #expect(english.headers[.vary]?.contains("Accept-Language") == true)
  }

  @Test func `who has a document already gets no second one`() async throws {
    let service = try await TestService()
    let first = try await service.ask(.get, "/v1/paths")
    let mark = try #require(first.headers[.eTag])
    for known in [mark, "\"old\", \(mark)", "*", String(mark.dropFirst(2))] {
      let again = try await service.ask(.get, "/v1/paths", [.ifNoneMatch: known])
      #expect(again.status == 304)
      #expect(again.body.isEmpty)
      #expect(again.headers[.eTag] == mark)
    }
    let english = try await service.ask(
      .get, "/v1/paths", [.ifNoneMatch: mark, .acceptLanguage: "en"])
    #expect(english.status == 200)
    #expect(english.headers[.eTag] != mark)
  }

  @Test func `an unknown id is told with the nearest`() async throws {
    let service = try await TestService()
    let role = try await service.ask(.get, "/v1/roles/hout/montuer")
    #expect(role.status == 404)
    #expect(role.json?["detail"]?.text?.contains("“hout/monteur”") == true)
    let path = try await service.ask(.get, "/v1/paths/houd", [.acceptLanguage: "en"])
    #expect(path.json?["detail"]?.text?.contains("Do you mean “hout”") == true)
    #expect(try await service.ask(.get, "/v1/courses/xyz").status == 404)
  }

  @Test(arguments: [
    "/v1/paths/..%2F..%2Fetc", "/v1/paths/%00", "/v1/paths/%FF", "/v1/roles/%2e%2e/x",
    "/v1/paths/" + String(repeating: "a", count: 5_000),
  ])
  func `whatever stands in an address is only a name`(_ path: String) async throws {
    #expect(try await TestService().ask(.get, path).status == 404)
  }

  @Test func `places are found, told apart, or guessed`() async throws {
    let service = try await TestService(TestService.real)
    func match(_ name: String) async throws -> TestAnswer {
      try await service.ask(.get, "/v1/places?name=\(name)")
    }
    let zwolle = try await match("zwolle")
    #expect(zwolle.json?["match"]?.text == "found")
    #expect(zwolle.json?["places"]?[0]?["name"]?.text == "Zwolle")
    #expect(try await match("Den+Bosch").json?["places"]?.list.count == 1)
    #expect(try await match("Valkenburg").json?["match"]?.text == "ambiguous")
    #expect(try await match("Zwole").json?["nearest"]?.list.contains(.text("Zwolle")) == true)
    #expect(try await match("8011%20AA").json?["match"]?.text == "postcode")
    #expect(try await match("").status == 400)
    #expect(try await TestService().ask(.get, "/v1/places?name=Zwolle").status == 404)
  }

  @Test func `without a catalogue there are no offers`() async throws {
    let answer = try await TestService().ask(.get, "/v1/offers?course=hout/avondschool")
    #expect(answer.status == 404)
    #expect(answer.json?["title"]?.text == "Geen cursusaanbod")
  }
}
