import CourseCatalogue
import Foundation
import PathFiles
import PathGraph
import RouteMatcher
import SlimSubsidy
import Testing

@testable import Advice

/// What a profile may hold, and what it means.
@Suite struct ProfileReaderTests {
  let sample: Sample

  init() throws { sample = try Sample() }

  @Test func `an empty object takes every default`() throws {
    #expect(try sample.profile("{}") == Profile(from: sample.advisor.asOf))
    let profile = try sample.profile("{}")
    #expect(profile.limit == 10)
    #expect(profile.order == .balanced)
    #expect(profile.subsidy == .confirmed)
    #expect(profile.language == .dutch)
    #expect(profile.jobSearchDays == 0)
    #expect(profile.roles.isEmpty && profile.proofs.isEmpty && profile.goal == Profile.Goal())
  }

  @Test func `null is the same as an absent key`() throws {
    let json = #"{"place": null, "limit": null, "goal": null, "roles": null, "applicant": null}"#
    #expect(try sample.profile(json) == Profile(from: sample.advisor.asOf))
  }

  @Test func `every key is read`() throws {
    let profile = try sample.profile(
      #"""
      {"from": "2026-12-01",
       "roles": [{"role": "hout/helper", "months": 30}, {"role": "groen/tuinhulp", "current": false}],
       "credentials": ["nlqf-1", {"id": "common/veilig", "on": "2019-05-14"}],
       "hoursPerWeek": 8, "workHoursPerWeek": 32, "jobSearchDays": 14, "paidOnly": true,
       "recognisedOnly": true, "place": "Zwolle", "maxDistanceKm": 40,
       "modes": ["classroom", "online", "blended", "workplace"], "avoid": ["heights"],
       "need": ["part-time-possible"], "allow": ["groen/toelatingstest"],
       "finishBefore": "2028-12-31", "maxNetCostCents": 300000, "maxCourses": 4, "income": "ww",
       "applicant": {"kind": "employer", "size": "small", "employs": true},
       "goal": {"roles": ["hout/monteur"], "paths": ["groen"], "sectors": ["cultuur"],
                "credentials": ["ehbo"]},
       "order": "fewestCourses", "subsidy": "likely", "limit": 3, "language": "en"}
      """#)
    let graph = sample.graph
    #expect(profile.from.iso == "2026-12-01")
    #expect(profile.roles.map { graph.id(of: $0.role) } == ["hout/helper", "groen/tuinhulp"])
    #expect(profile.roles.map(\.months) == [30, 0])
    #expect(profile.roles.map(\.isCurrent) == [true, false])
    #expect(
      profile.proofs.map { graph.id(of: $0.credential) } == ["nlqf-1", "veilig"])
    #expect(profile.proofs.map { $0.on?.iso } == [nil, "2019-05-14"])
    #expect(profile.hoursPerWeek == 8)
    #expect(profile.workHoursPerWeek == 32)
    #expect(profile.jobSearchDays == 14)
    #expect(profile.paidOnly && profile.recognisedOnly)
    #expect(profile.place == "Zwolle")
    #expect(profile.maxDistanceKm == 40)
    #expect(profile.modes == DeliveryMode.allCases)
    #expect(profile.avoid.map { graph[$0].id } == ["heights"])
    #expect(profile.need.map { graph[$0].id } == ["part-time-possible"])
    #expect(profile.allow.map { graph.id(of: $0) } == ["groen/toelatingstest"])
    #expect(profile.finishBefore?.iso == "2028-12-31")
    #expect(profile.maxNetCost == Money(cents: 300_000))
    #expect(profile.maxCourses == 4)
    #expect(profile.income == .ww)
    #expect(profile.applicant.kind == .employer)
    #expect(profile.applicant.size == .small)
    #expect(profile.applicant.employs)
    #expect(profile.goal.roles.map { graph.id(of: $0) } == ["hout/monteur"])
    #expect(profile.goal.paths.map { graph[$0].id } == ["groen"])
    #expect(profile.goal.sectors == ["cultuur"])
    #expect(profile.goal.credentials.map { graph.id(of: $0) } == ["ehbo"])
    #expect(profile.order == .fewestCourses)
    #expect(profile.subsidy == .likely)
    #expect(profile.limit == 3)
    #expect(profile.language == .english)
  }

  @Test func `the profile of an answer can be asked again`() throws {
    let json = #"""
      {"roles": [{"role": "hout/helper", "months": 30}], "maxCourses": 4, "income": "none",
       "credentials": [{"id": "veilig", "on": "2019-05-14"}, "nlqf-1"], "limit": 2,
       "applicant": {"kind": "collective"}, "goal": {"paths": ["hout"]}, "order": "cheapest"}
      """#
    let answer = try #require(try sample.document(json)["profile"])
    let again = String(decoding: try JSONEncoder().encode(Encoded(answer)), as: UTF8.self)
    #expect(try sample.profile(again) == sample.profile(json))
  }

  @Test func `ten thousand times the same proof is one proof in the answer's words`() throws {
    let proofs = Array(repeating: "\"veilig\"", count: 10_000).joined(separator: ",")
    let json = #"{"goal": {"roles": ["hout/helper"]}, "credentials": [\#(proofs)]}"#
    #expect(try sample.profile(json).proofs.count == 10_000)
    let messages = try sample.advice(json).messages
    #expect(messages.count { $0.nl.contains("Bewijs Veilig werken") } == 1)
    #expect(messages.count < 10)
  }

  @Test func `of a key that stands there twice, the answer is the same each time`() throws {
    let json = #"{"limit": 1, "limit": 2}"#
    #expect(try sample.profile(json) == sample.profile(json))
  }
}

/// A JSON value that can be written again.
private struct Encoded: Encodable {
  let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch value {
    case .null: try container.encodeNil()
    case .truth(let truth): try container.encode(truth)
    case .integer(let number): try container.encode(number)
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .list(let list): try container.encode(list.map(Encoded.init))
    case .object(let object): try container.encode(object.mapValues(Encoded.init))
    }
  }
}
