import Advice
import Foundation
import HTTPTypes
import NIOCore
import Testing

@testable import AdviceService

/// What keeps the service and whoever asks it safe.
@Suite struct SafetyTests {
  @Test func `a client that asks too much waits`() async throws {
    let time = TestTime()
    let service = try await TestService(TestService.sample) {
      $0.requestRate = (burst: 2, perSecond: 0.5)
      $0.behindProxy = true
      $0.now = { time.now }
    }
    let forwarded = try #require(HTTPField.Name("X-Forwarded-For"))
    func ask(_ client: String) async throws -> TestAnswer {
      try await service.ask(.get, "/v1/paths", [forwarded: client])
    }
    #expect(try await ask("192.0.2.1").status == 200)
    #expect(try await ask("192.0.2.1").status == 200)
    let refused = try await ask("192.0.2.1")
    #expect(refused.status == 429)
    #expect(refused.headers[.retryAfter] == "2")
    // What somebody writes before the proxy's own word does not count.
    #expect(try await ask("203.0.113.9, 192.0.2.1").status == 429)
    #expect(try await ask("192.0.2.2").status == 200)
    time.pass(.seconds(2))
    #expect(try await ask("192.0.2.1").status == 200)
    #expect(try await ask("192.0.2.1").status == 429)
  }

  @Test func `nothing that somebody tells stands in the log`() async throws {
    let service = try await TestService(TestService.real)
    let forwarded = try #require(HTTPField.Name("X-Forwarded-For"))
    let headers: HTTPFields = [
      forwarded: "198.51.100.77", .userAgent: "agent-secret", .referer: "referer-secret",
      .cookie: "cookie-secret", .authorization: "auth-secret",
    ]
    _ = try await service.routes(
      #"{"place": "Zwolle", "credentials": ["vca-basis"], "goal": {"roles": ["elektro/monteur"]}}"#,
      headers)
    _ = try await service.routes(#"{"place": "Zwollle", "secret": "secret"}"#, headers)
    _ = try await service.ask(.get, "/v1/places?name=Zwolle", headers)
    _ = try await service.ask(.get, "/v1/offers?course=cursus-vca-basis&place=Zwolle", headers)
    _ = try await service.ask(.get, "/v1/paths/zwolle-secret", headers)
    _ = try await service.ask(.get, "/zwolle-secret", headers)
    _ = try await service.ask(
      .post, "/v1/routes:batch", [.contentType: "application/jsonl"],
      body: #"{"place": "Zwolle", "maxCourses": 0}"#)
    _ = try await service.ask(
      .get, "/v1/roles/elektro/monteur/who-can-become?has=vca-basis", headers)
    let log = service.log.lines
    #expect(log.count >= 8)
    for word in ["zwol", "vca", "secret", "198.51", "elektro"] {
      #expect(!log.contains { $0.lowercased().contains(word) }, "\(word)")
    }
    let metrics = try await service.ask(.get, "/metrics").text
    #expect(!metrics.contains("zwolle") && !metrics.contains("elektro"))
  }

  @Test func `a document may do nothing in a browser`() async throws {
    let answer = try await TestService().ask(.get, "/v1/paths")
    #expect(
      answer.headers[.contentSecurityPolicy] == "default-src 'none'; frame-ancestors 'none'")
    #expect(answer.headers[.xContentTypeOptions] == "nosniff")
    #expect(answer.headers[.noFraming] == "DENY")
    #expect(answer.headers[.referrerPolicy] == "no-referrer")
  }

  @Test func `pages from elsewhere may read, without credentials`() async throws {
    let service = try await TestService()
    let origin: HTTPFields = [.origin: "https://example.org"]
    let answer = try await service.ask(.get, "/v1/paths", origin)
    #expect(answer.headers[.accessControlAllowOrigin] == "*")
    #expect(answer.headers[.accessControlAllowCredentials] == nil)
    let refused = try await service.ask(.get, "/v1/nothing", origin)
    #expect(refused.headers[.accessControlAllowOrigin] == "*")
    var asked = origin
    asked[.accessControlRequestMethod] = "POST"
    let before = try await service.ask(.options, "/v1/routes", asked)
    #expect(before.status == 204)
    #expect(before.headers[.accessControlAllowMethods]?.contains("POST") == true)
    let page = try await service.ask(.get, "/healthz", origin)
    #expect(page.headers[.accessControlAllowOrigin] == nil)
  }

  @Test func `a header cannot be made from what somebody sends`() async throws {
    let answer = try await TestService().ask(.get, "/v1/paths/a%0D%0ASet-Cookie:%20x=1")
    #expect(answer.status == 404)
    #expect(answer.headers[.setCookie] == nil)
  }

  @Test func `a large answer is packed for who can unpack it`() async throws {
    let service = try await TestService()
    let plain = try await service.ask(.get, "/v1/paths/hout")
    #expect(plain.headers[.contentEncoding] == nil)
    #expect(plain.headers[.vary]?.contains("Accept-Encoding") == true)
    let packed = try await service.ask(
      .get, "/v1/paths/hout", [.acceptEncoding: "br, gzip;q=0.5"])
    #expect(packed.headers[.contentEncoding] == "gzip")
    #expect(packed.headers[.contentLength] == "\(packed.body.count)")
    #expect(packed.headers[.eTag] == plain.headers[.eTag])
    #expect(packed.body.count < plain.body.count / 2)
    #expect(try Gunzip.unpack(packed.body) == plain.body)
    let refused = try await service.ask(.get, "/v1/paths/hout", [.acceptEncoding: "gzip;q=0, *"])
    #expect(refused.headers[.contentEncoding] == nil)
    let small = try await service.ask(.get, "/healthz", [.acceptEncoding: "gzip"])
    #expect(small.headers[.contentEncoding] == nil)
  }

  @Test func `bytes of any size come out as they went in`() throws {
    for count in [0, 1, 100, 70_000] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31) }
      let packed = try #require(Gzip.pack(ByteBuffer(bytes: bytes)))
      #expect(try Gunzip.unpack(Data(packed.readableBytesView)) == Data(bytes))
    }
  }
}
