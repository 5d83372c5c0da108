import CoreMetrics
import Foundation
import HTTPTypes
import Hummingbird
import Testing

@testable import AdviceService

/// What watches the service, and what describes it.
@Suite struct WatchingTests {
  @Test func `the service says that it lives and is ready`() async throws {
    let service = try await TestService()
    for path in ["/healthz", "/readyz"] {
      let answer = try await service.ask(.get, path)
      #expect(answer.status == 200)
      #expect(answer.headers[.cacheControl] == "no-store")
    }
  }

  @Test func `figures are told by method, pattern and status`() async throws {
    let service = try await TestService()
    try await service.ask(.get, "/v1/paths/hout")
    try await service.ask(.get, "/v1/paths/groen")
    try await service.ask(.get, "/v1/paths/nothing")
    try await service.ask(.get, "/whatever/somebody/writes")
    let answer = try await service.ask(.get, "/metrics")
    #expect(answer.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
    let lines = answer.text.split(separator: "\n").map(String.init)
    let route = #"method="GET",route="/v1/paths/{path}""#
    #expect(lines.contains(#"http_server_requests_total{\#(route),status="200"} 2"#))
    #expect(lines.contains(#"http_server_requests_total{\#(route),status="404"} 1"#))
    #expect(lines.contains(#"http_server_request_duration_seconds_count{\#(route)} 3"#))
    #expect(lines.contains("ontwikkelpad_paths 3"))
    #expect(lines.contains("ontwikkelpad_offers 0"))
    #expect(!answer.text.contains("whatever"))
    for line in lines where !line.hasPrefix("#") {
      #expect(line.wholeMatch(of: /[a-z_]+(\{[^}]*(\{[a-z]+\}[^}]*)*\})? [-+0-9.e]+/) != nil)
    }
  }

  @Test func `buckets of a histogram count up`() {
    let metrics = PrometheusMetrics()
    let series = metrics.makeTimer(label: "wait", dimensions: [("kind", "a\"b")])
    for nanoseconds in [500_000, 20_000_000, 60_000_000_000] as [Int64] {
      series.recordNanoseconds(nanoseconds)
    }
    let text = metrics.text
    #expect(text.contains(#"wait_bucket{kind="a\"b",le="0.001"} 1"#))
    #expect(text.contains(#"wait_bucket{kind="a\"b",le="10.0"} 2"#))
    #expect(text.contains(#"wait_bucket{kind="a\"b",le="+Inf"} 3"#))
    #expect(text.contains(#"wait_count{kind="a\"b"} 3"#))
  }

  @Test func `the description is there, for pages from elsewhere too`() async throws {
    let service = try await TestService()
    let answer = try await service.ask(.get, "/v1/openapi.json")
    #expect(answer.headers[.accessControlAllowOrigin] == "*")
    #expect(answer.json?["openapi"]?.text == "3.1.0")
    #expect(answer.json?["info", "version"]?.text == StandardHeaders.apiVersion)
  }

  @Test func `every address is described, and every described address is there`() async throws {
    let described = try Description.own.get().document["paths"]?.object ?? [:]
    let service = try await TestService(TestService.real)
    for (path, operations) in described {
      let asked = path.replacing("{path}", with: "elektro").replacing("{role}", with: "monteur")
        .replacing(
          "/{course}", with: path.contains("{path}") ? "/bbl-monteur" : "/cursus-vca-basis")
      for method in operations.object.keys {
        let method = try #require(HTTPRequest.Method(method.uppercased()))
        let answer = try await service.ask(method, asked, [:])
        let isThere = answer.status != 405 && answer.status != 501
        #expect(isThere, "\(path)")
        if answer.status == 404 {
          // There, but without what it would tell.
          #expect(["/v1/offers", "/.well-known/security.txt"].contains(path), "\(path)")
        }
      }
    }
    let known = AdviceAPI(
      current: service.current, gate: SearchGate(most: 1), metrics: PrometheusMetrics(),
      ServiceSettings()
    ).endpoints.map { Self.shape($0.path.description) }
    #expect(Set(known) == Set(described.keys.map { Self.shape($0) }))
  }

  /// An address without the names of its parameters.
  private static func shape(_ path: String) -> String {
    path.replacing(/\{[a-z]+\}/, with: "{}")
  }

  @Test func `whom to tell of a weakness is told where it is known`() async throws {
    #expect(try await TestService().ask(.get, "/.well-known/security.txt").status == 404)
    let told = try await TestService(TestService.sample) { $0.contact = "mailto:a@example.org" }
    let text = try await told.ask(.get, "/.well-known/security.txt").text
    #expect(text.contains("Contact: mailto:a@example.org\nExpires: 2027-05-23T00:00:00Z\n"))
    let description = try await told.ask(.get, "/v1/openapi.json")
    #expect(description.json?["info", "contact", "email"]?.text == "a@example.org")
  }
}
