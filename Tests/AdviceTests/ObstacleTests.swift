import Foundation
import PathFiles
import PathGraph
import RouteMatcher
import Testing

@testable import Advice

/// Why a goal is out of reach: from the matcher's obstacle to a sentence.
@Suite struct ObstacleTests {
  let sample: Sample

  init() throws { sample = try Sample() }

  /// A question with a goal out of reach, and what is said to be missing.
  struct Case: CustomTestStringConvertible, Sendable {
    var json: String
    var kinds: [String]
    var ids: [String?]
    var words: String

    var testDescription: String { kinds.joined(separator: ", ") }
  }

  @Test(arguments: [
    Case(
      json: #"{"goal": {"roles": ["groen/boomverzorger"]}, "allow": ["groen/toelatingstest"]}"#,
      kinds: ["credential"], ids: ["licence-b"], words: "Nodig is “Rijbewijs B (auto)”."),
    Case(
      json: #"{"goal": {"roles": ["groen/hovenier"]}}"#,
      kinds: ["allow"], ids: ["groen/toelatingstest"], words: "“Toelatingstest” zou een weg openen"),
    Case(
      json: #"{"goal": {"roles": ["museum/zaalwacht"]}, "hoursPerWeek": 8}"#,
      kinds: ["hoursPerWeek"], ids: ["museum/zaalcursus"], words: "30 uur studie per week"),
    Case(
      json: #"""
        {"goal": {"roles": ["groen/hovenier"]}, "credentials": ["admission"],
         "workHoursPerWeek": 16}
        """#,
      kinds: ["workHoursPerWeek"], ids: ["groen/vakschool"], words: "u wilt er 16"),
    Case(
      json: #"{"goal": {"roles": ["museum/zaalwacht"]}, "paidOnly": true}"#,
      kinds: ["paidOnly"], ids: ["museum/zaalcursus"], words: "zonder baan"),
    Case(
      json: #"{"goal": {"roles": ["hout/monteur"]}, "avoid": ["heights"]}"#,
      kinds: ["avoid"], ids: ["heights"], words: "hoort: werken op hoogte"),
    Case(
      json: #"{"goal": {"roles": ["hout/monteur"]}, "need": ["part-time-possible"]}"#,
      kinds: ["need"], ids: ["part-time-possible"], words: "hoort dit niet"),
    Case(
      json: #"""
        {"goal": {"roles": ["hout/voorman"]}, "need": ["part-time-possible"],
         "roles": [{"role": "hout/monteur"}]}
        """#,
      kinds: ["need"], ids: ["part-time-possible"], words: "is dit niet bekend"),
    Case(
      json: #"{"goal": {"roles": ["museum/zaalwacht"]}, "recognisedOnly": true}"#,
      kinds: ["recognisedOnly"], ids: ["museum"], words: "niet erkend"),
    Case(
      json: #"{"goal": {"roles": ["museum/conservator"]}}"#,
      kinds: ["transition"], ids: ["museum/conservator"], words: "geen stap bekend"),
    Case(
      json: #"{"goal": {"roles": ["museum/zaalwacht"]}, "finishBefore": "2026-12-31"}"#,
      kinds: ["finishBefore"], ids: [nil], words: "23 februari 2027; uw grens is 31 december 2026"),
    Case(
      json: #"{"goal": {"roles": ["museum/zaalwacht"]}, "maxNetCostCents": 40000}"#,
      kinds: ["maxNetCostCents"], ids: [nil], words: "kost € 500; uw grens is € 400"),
    Case(
      json: #"{"goal": {"roles": ["museum/zaalwacht"]}, "maxCourses": 0}"#,
      kinds: ["maxCourses"], ids: [nil], words: "minstens 1 opleiding; uw grens is 0"),
    Case(
      json: #"""
        {"goal": {"roles": ["hout/monteur"]}, "credentials": ["veilig"], "maxCourses": 0,
         "finishBefore": "2027-12-31"}
        """#,
      kinds: ["limits"], ids: [nil], words: "al uw grenzen tegelijk"),
  ])
  func `a goal out of reach says what is missing`(_ one: Case) throws {
    let dutch = try sample.advice(one.json)
    #expect(dutch.answer.routes.isEmpty)
    let goal = try #require(dutch.unreachable.first)
    #expect(dutch.unreachable.count == 1)
    #expect(goal.missing.map(\.kind) == one.kinds)
    #expect(goal.missing.map(\.id) == one.ids)
    #expect(goal.missing.contains { $0.text.contains(one.words) })
    let english = try sample.advice(
      one.json.replacing("{\"goal\"", with: "{\"language\": \"en\", \"goal\""))
    let texts = try #require(english.unreachable.first).missing.map(\.text)
    #expect(Set(texts).isDisjoint(with: goal.missing.map(\.text)))
  }

  @Test(arguments: Language.allCases)
  func `a course without time and steps out of order have words too`(_ language: Language) throws {
    let course = try #require(sample.graph.course("hout/avondschool"))
    var profile = Profile(from: sample.advisor.asOf)
    profile.language = language
    let noTime = AdviceDocument.Missing(.noTime(course), sample.graph, profile)
    #expect(noTime.kind == "run")
    #expect(noTime.id == "hout/avondschool")
    #expect(noTime.text.contains(sample.graph[course].title[language]))
    let order = AdviceDocument.Missing(.order, sample.graph, profile)
    #expect(order.kind == "order")
    #expect(order.id == nil)
    #expect(order.text.contains(language == .dutch ? "niet na elkaar" : "one after the other"))
  }

  @Test func `a goal within reach is not among those out of reach`() throws {
    let advice = try sample.advice(
      #"{"goal": {"roles": ["museum/zaalwacht", "museum/conservator"]}}"#)
    #expect(advice.unreachable.map(\.role) == ["museum/conservator"])
    #expect(advice.document.routes.map(\.role) == ["museum/zaalwacht"])
  }
}
