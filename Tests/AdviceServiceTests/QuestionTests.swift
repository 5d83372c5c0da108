import Advice
import Foundation
import HTTPTypes
import Testing

/// Questions: routes, batches, and reach in both directions.
@Suite struct QuestionTests {
  private static let question = #"{"goal": {"roles": ["hout/monteur"]}}"#

  @Test func `a profile gets its routes`() async throws {
    let answer = try await TestService().routes(Self.question)
    #expect(answer.status == 200)
    #expect(answer.json?["routes"]?[0]?["role"]?.text == "hout/monteur")
    #expect(answer.json?["asOf"]?.text == "2026-11-23")
    #expect(answer.headers[.contentType] == "application/json")
    #expect(answer.headers[.cacheControl] == "no-store")
  }

  @Test func `an empty profile gets every route`() async throws {
    let answer = try await TestService().routes("{}")
    #expect(answer.json?["complete"] == .truth(true))
    #expect(answer.json?["routes"]?.list.isEmpty == false)
  }

  @Test func `texts are in the language that is asked`() async throws {
    let service = try await TestService()
    let dutch = try await service.routes(Self.question)
    let english = try await service.routes(
      Self.question, [.acceptLanguage: "fr, en-GB;q=0.8, nl;q=0.5"])
    #expect(dutch.headers[.contentLanguage] == "nl")
    #expect(english.headers[.contentLanguage] == "en")
    #expect(english.json?["routes"]?[0]?["title"]?.text == "Timber fitter")
    // The profile's own language goes first.
    let own = try await service.routes(
      #"{"language": "nl", "limit": 1}"#, [.acceptLanguage: "en"])
    #expect(own.headers[.contentLanguage] == "nl")
  }

  @Test func `a profile with faults is told all of them with their keys`() async throws {
    let answer = try await TestService().routes(
      #"{"goul": {}, "roles": [{"role": "hout/heler"}], "limit": 0}"#)
    #expect(answer.status == 400)
    #expect(answer.headers[.contentType] == "application/problem+json")
    let keys = answer.json?["errors"]?.list.compactMap { $0["key"]?.text }
    #expect(keys == ["goul", "roles[0].role", "limit"])
    #expect(answer.text.contains("hout/helper"))
  }

  @Test(arguments: ["", "nothing", "[1]", "\u{0}", #"{"from": "2026-02-30"}"#])
  func `what is no profile is refused`(_ body: String) async throws {
    #expect(try await TestService().routes(body).status == 400)
  }

  @Test func `an unreachable goal is an answer`() async throws {
    let answer = try await TestService().routes(
      #"{"goal": {"roles": ["hout/voorman"]}, "maxCourses": 0}"#)
    #expect(answer.status == 200)
    #expect(answer.json?["routes"]?.list.isEmpty == true)
    #expect(answer.json?["unreachable"]?[0]?["role"]?.text == "hout/voorman")
  }

  @Test func `the examples of the description are answered`() async throws {
    let service = try await TestService(TestService.real)
    let described = try Description.own.get()
    let operation = described.document["paths", "/v1/routes", "post"]
    let content = operation?["requestBody", "content", "application/json"]
    for (name, example) in content?["examples"]?.object ?? [:] {
      let value = try #require(example["value"])
      #expect(described.faults(in: value, described.schema("Profile"), at: name).isEmpty)
      guard name != "leeg" else { continue }
      let answer = try await service.routes(String(decoding: value.data, as: UTF8.self))
      #expect(answer.status == 200)
    }
    let told = operation?["responses", "200", "content", "application/json", "examples", "routes"]
    let advice = try #require(told?["value"])
    #expect(described.faults(in: advice, described.schema("Advice"), at: "").isEmpty)
  }

  @Test func `a profile with every key is described and answered`() async throws {
    let profile = #"""
      {"from": "2026-12-01", "roles": [{"role": "hout/helper", "months": 30, "current": true}],
       "credentials": ["nlqf-1", {"id": "veilig", "on": "2024-05-14"}], "hoursPerWeek": 20,
       "workHoursPerWeek": 40, "jobSearchDays": 14, "paidOnly": false, "recognisedOnly": false,
       "place": "Zwolle", "maxDistanceKm": 40, "modes": ["classroom", "online"],
       "avoid": ["nights"], "need": [], "allow": ["groen/toelatingstest"],
       "finishBefore": "2030-12-31", "maxNetCostCents": 900000, "maxCourses": 6, "income": "ww",
       "applicant": {"kind": "employer", "size": "small", "employs": true},
       "goal": {"roles": [], "paths": ["hout"], "sectors": [], "credentials": []},
       "order": "fastest", "subsidy": "likely", "barriers": true, "limit": 3, "language": "en"}
      """#
    let described = try Description.own.get()
    let value = try JSON(Data(profile.utf8))
    #expect(described.faults(in: value, described.schema("Profile"), at: "").isEmpty)
    let keys = described.document["components", "schemas", "Profile", "properties"]?.object.keys
    #expect(Set(value.object.keys) == Set(keys ?? [:].keys))
    let answer = try await TestService().routes(profile)
    #expect(answer.status == 200)
    #expect(answer.json?["barriers"] != nil)
  }

  // MARK: - Batches

  @Test(arguments: ["application/x-ndjson", "application/jsonl"])
  func `a batch is answered line by line, in order, faults too`(_ type: String) async throws {
    let lines = [#"{"limit": 1}"#, #"{"limt": 1}"#, "", #"{"language": "en", "limit": 1}"#]
    let service = try await TestService()
    for chunk in [1, 7, 1_000] {
      let answer = try await service.ask(
        .post, "/v1/routes:batch", [.contentType: type, .accept: type],
        body: lines.joined(separator: "\n"), chunk: chunk)
      #expect(answer.status == 200)
      #expect(answer.headers[.contentType] == type)
      let answers = answer.lines
      #expect(answers.count == 4)
      #expect(answers.map { $0["line"]?.number } == [nil, 2, 3, nil])
      #expect(answers[3]["profile", "language"]?.text == "en")
      let described = try Description.own.get()
      for (answer, schema) in zip(answers, ["Advice", "Problem", "Problem", "Advice"]) {
        #expect(described.faults(in: answer, described.schema(schema), at: "").isEmpty)
      }
    }
  }

  @Test func `a batch is packed for who can unpack it, and reads the same`() async throws {
    let service = try await TestService()
    let lines = (1...40).map { #"{"limit": \#($0)}"# }.joined(separator: "\n")
    let plain = try await service.ask(
      .post, "/v1/routes:batch", [.contentType: "application/jsonl"], body: lines)
    let packed = try await service.ask(
      .post, "/v1/routes:batch", [.contentType: "application/jsonl", .acceptEncoding: "gzip"],
      body: lines, chunk: 100)
    #expect(plain.headers[.contentEncoding] == nil)
    #expect(packed.headers[.contentEncoding] == "gzip")
    #expect(packed.body.count < plain.body.count / 3)
    #expect(try Gunzip.unpack(packed.body) == plain.body)
  }

  @Test func `a line that is too long is refused, and the next one answered`() async throws {
    let long = String(repeating: " ", count: ProfileReader.mostBytes + 10)
    let answer = try await TestService().ask(
      .post, "/v1/routes:batch", [.contentType: "application/x-ndjson"],
      body: long + "\n{\"limit\": 1}\n", chunk: 65_536)
    #expect(answer.lines.map { $0["status"]?.number } == [400, nil])
  }

  @Test func `the answer to a batch is as that of the command line`() async throws {
    let answer = try await TestService().ask(
      .post, "/v1/routes:batch", [.contentType: "application/x-ndjson"], body: Self.question)
    let single = try await TestService().routes(Self.question)
    #expect(answer.text == single.text)
  }

  // MARK: - Reach

  @Test func `what is reached within some months`() async throws {
    let service = try await TestService()
    let path = "/v1/roles/hout/helper/reachable-within"
    let near = try await service.ask(.get, path + "?months=1&has=veilig&has=nlqf-1")
    let far = try await service.ask(.get, path + "?months=60&has=veilig&has=nlqf-1")
    #expect(near.status == 200)
    #expect((near.json?["roles"]?.list.count ?? 0) < (far.json?["roles"]?.list.count ?? 0))
    #expect(far.json?["profile", "credentials"]?.list.compactMap(\.text) == ["veilig", "nlqf-1"])
    let cheap = try await service.ask(.get, path + "?months=60&euro=0")
    #expect(cheap.json?["maxNetCostCents"]?.number == 0)
  }

  @Test func `who can become something`() async throws {
    let answer = try await TestService().ask(
      .get, "/v1/roles/hout/monteur/who-can-become?months=120", [.acceptLanguage: "en"])
    #expect(answer.status == 200)
    #expect(answer.json?["title"]?.text == "Timber fitter")
    #expect(answer.json?["origins"]?.list.isEmpty == false)
  }
}

extension JSON {
  /// The value as JSON.
  var data: Data { Data(written.utf8) }

  private var written: String {
    switch self {
    case .null: "null"
    case .truth(let truth): "\(truth)"
    case .number(let number): number == number.rounded() ? "\(Int(number))" : "\(number)"
    case .text(let text):
      (try? JSONEncoder().encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
    case .list(let list): "[\(list.map(\.written).joined(separator: ","))]"
    case .object(let object):
      "{\(object.map { "\"\($0.key)\":\($0.value.written)" }.joined(separator: ","))}"
    }
  }
}
