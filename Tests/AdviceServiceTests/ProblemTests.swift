import HTTPTypes
import PathGraph
import Testing

@testable import AdviceService

/// Every way in which a request gets no answer.
@Suite struct ProblemTests {
  private func problem(
    _ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields = [:], body: String? = nil,
    _ change: (inout ServiceSettings) -> Void = { _ in }
  ) async throws -> TestAnswer {
    let answer = try await TestService(TestService.sample, change)
      .ask(method, path, headers, body: body)
    #expect(answer.headers[.contentType] == "application/problem+json")
    #expect(answer.json?["status"]?.number == Double(answer.status))
    #expect(answer.headers[.requestID]?.isEmpty == false)
    return answer
  }

  @Test(arguments: ["/v1", "/v1/", "/v1/paths/", "//v1/paths", "/v1//paths", "/v1/nothing"])
  func `an address has one way to be written`(_ path: String) async throws {
    let answer = try await TestService().ask(.get, path)
    #expect(answer.status == 404)
  }

  @Test(arguments: [HTTPRequest.Method.delete, .put, .patch, .post, .trace])
  func `what an address cannot be asked is told with what it can`(
    _ method: HTTPRequest.Method
  ) async throws {
    let answer = try await problem(method, "/v1/paths")
    #expect(answer.status == 405)
    #expect(answer.headers[.allow] == "GET, HEAD, OPTIONS")
    let routes = try await problem(.get, "/v1/routes")
    #expect(routes.headers[.allow] == "OPTIONS, POST")
  }

  @Test func `a method that nobody knows is not implemented`() async throws {
    let method = try #require(HTTPRequest.Method("PROPFIND"))
    #expect(try await problem(method, "/v1/paths").status == 501)
  }

  @Test func `options are told`() async throws {
    let answer = try await TestService().ask(.options, "/v1/paths")
    #expect(answer.status == 204)
    #expect(answer.headers[.allow] == "GET, HEAD, OPTIONS")
  }

  @Test(arguments: ["text/html", "application/xml, text/*;q=0.5", "application/json;q=0"])
  func `a client that takes no JSON is told so`(_ accept: String) async throws {
    #expect(try await problem(.get, "/v1/paths", [.accept: accept]).status == 406)
    let asked: HTTPFields = [.accept: accept, .contentType: "application/json"]
    #expect(try await problem(.post, "/v1/routes", asked, body: "{}").status == 406)
  }

  @Test(arguments: ["*/*", "application/*", "text/html, application/json;q=0.1", ""])
  func `a client that takes it gets it`(_ accept: String) async throws {
    #expect(try await TestService().ask(.get, "/v1/paths", [.accept: accept]).status == 200)
  }

  @Test(arguments: [nil, "text/plain", "application/json; charset=latin1", "multipart/form-data"])
  func `a body of another kind is refused`(_ type: String?) async throws {
    var headers: HTTPFields = [:]
    headers[.contentType] = type
    #expect(try await problem(.post, "/v1/routes", headers, body: "{}").status == 415)
    #expect(try await problem(.post, "/v1/routes:batch", headers, body: "{}").status == 415)
  }

  @Test func `a packed body is refused`() async throws {
    let headers: HTTPFields = [.contentType: "application/json", .contentEncoding: "gzip"]
    #expect(try await problem(.post, "/v1/routes", headers, body: "{}").status == 415)
  }

  @Test func `a body that is too large is refused, told or found`() async throws {
    let body = String(repeating: " ", count: 1_000_001)
    var headers: HTTPFields = [.contentType: "application/json"]
    #expect(try await problem(.post, "/v1/routes", headers, body: body).status == 413)
    headers[.contentLength] = "1000001"
    #expect(try await problem(.post, "/v1/routes", headers, body: "{}").status == 413)
  }

  @Test(arguments: [
    "/v1/paths?x=1", "/v1/roles/hout/helper/reachable-within",
    "/v1/roles/hout/helper/reachable-within?months=-1",
    "/v1/roles/hout/helper/reachable-within?months=a",
    "/v1/roles/hout/helper/reachable-within?months=99999999999999999999",
    "/v1/roles/hout/helper/reachable-within?months=1&months=2",
    "/v1/roles/hout/helper/reachable-within?months=1&has=nothing", "/v1/offers",
    "/v1/offers?course=cursus-veilig&maxDistanceKm=-1", "/v1/places", "/v1/places?name=%FF",
    "/v1/places?name=%0",
  ])
  func `a wrong parameter is told`(_ path: String) async throws {
    #expect(try await problem(.get, path).status == 400)
  }

  @Test func `problems are in the language that is asked`() async throws {
    let english = try await problem(.get, "/v1/nothing", [.acceptLanguage: "en"])
    #expect(english.json?["title"]?.text == "Not found")
    #expect(english.headers[.contentLanguage] == "en")
  }

  @Test func `without paths nothing is answered yet`() async throws {
    let service = try await TestService(nil)
    for path in ["/v1/paths", "/v1/paths/hout", "/readyz", "/v1/places?name=Zwolle"] {
      let answer = try await service.ask(.get, path)
      #expect(answer.status == 503)
      #expect(answer.headers[.retryAfter] == "5")
    }
    #expect(try await service.routes("{}").status == 503)
    #expect(try await service.ask(.get, "/healthz").status == 200)
    service.current.replace(TestService.sample)
    #expect(try await service.ask(.get, "/readyz").status == 200)
  }

  @Test func `where too much is asked at once, one is told to come back`() async throws {
    let answer = try await problem(
      .post, "/v1/routes", [.contentType: "application/json"], body: "{}"
    ) { $0.mostSearches = 0 }
    #expect(answer.status == 503)
    #expect(answer.headers[.retryAfter] == "2")
    let batch = try await problem(
      .post, "/v1/routes:batch", [.contentType: "application/jsonl"], body: "{}"
    ) { $0.mostBatches = 0 }
    #expect(batch.status == 503)
  }

  @Test func `a search that waited too long is given up`() async throws {
    let gate = SearchGate(most: 1, patience: .zero)
    await #expect(throws: ServiceProblem.self) { try await gate.search { 1 } }
    #expect(gate.count == 0)
  }

  @Test func `every problem has words in both languages`() {
    let all: [ServiceProblem] = [
      .noSuchPage, .parameter("a", found: nil, example: "1"), .unknownParameter("a", allowed: []),
      .method(allowed: [.get]), .mediaType(expected: "a/b"), .notAcceptable(offered: "a/b"),
      .bodyTooLarge(most: 1), .bodyTooSlow, .tooManyLines(most: 1), .unknownMethod,
      .tooManyRequests(seconds: 1), .overloaded(seconds: 1), .noCatalogue, .noPlaces, .notReady,
      .fault,
    ]
    for problem in all {
      for language in [problem.title.en, problem.detail.en] { #expect(language?.isEmpty == false) }
      #expect(!problem.title.nl.isEmpty && !problem.detail.nl.isEmpty)
      #expect((400...599).contains(problem.status.code))
    }
  }
}
