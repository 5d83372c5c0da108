import Advice
import Foundation
import PathFiles
import PathGraph
import RouteMatcher
import Testing

/// What is said beside the figures: messages, warnings, what to arrange, what to do first.
@Suite struct AdviceTextTests {
  let sample: Sample

  init() throws { sample = try Sample() }

  private func messages(_ json: String) throws -> [String] {
    try sample.advice(json).messages.map(\.nl)
  }

  @Test func `every answer says that nothing official stands behind it`() throws {
    let messages = try messages("{}")
    #expect(messages.contains { $0.contains("geen cursusaanbod") })
    #expect(messages.contains { $0.contains("niet de officiële teksten") })
  }

  @Test func `a lapsed proof does not count, and an undated one is to be checked`() throws {
    let lapsed = try messages(
      #"{"credentials": [{"id": "ehbo", "on": "2020-01-15"}], "goal": {"paths": ["hout"]}}"#)
    #expect(
      lapsed.contains("“Bewijs Eerste hulp” is verlopen op 15 januari 2022. Het telt niet mee."))
    let undated = try messages(#"{"credentials": ["ehbo"], "goal": {"paths": ["hout"]}}"#)
    #expect(undated.contains { $0.hasPrefix("“Bewijs Eerste hulp” is 2 jaar geldig.") })
    let dated = try messages(
      #"{"credentials": [{"id": "ehbo", "on": "2026-01-15"}], "goal": {"paths": ["hout"]}}"#)
    #expect(!dated.contains { $0.contains("Eerste hulp") })
    let forEver = try messages(#"{"credentials": ["licence-b"], "goal": {"paths": ["hout"]}}"#)
    #expect(!forEver.contains { $0.contains("Rijbewijs") })
  }

  @Test func `a goal that is held needs no route, and that is all that is said`() throws {
    let advice = try sample.advice(
      #"{"roles": [{"role": "hout/helper"}], "goal": {"roles": ["hout/helper"]}}"#)
    #expect(advice.document.routes.isEmpty)
    #expect(advice.document.unreachable.isEmpty)
    #expect(
      advice.messages.first?.nl == "U werkt al als “Helper houtbouw”. Daarheen is geen route nodig."
    )
    #expect(!advice.messages.contains { $0.nl.contains("geen route gevonden") })
  }

  @Test func `bounds that leave nothing are told apart from no route at all`() throws {
    let bounded = try messages(#"{"goal": {"roles": ["museum/zaalwacht"]}, "maxCourses": 0}"#)
    #expect(bounded.contains("Binnen uw grenzen is er geen route."))
    let none = try messages(#"{"goal": {"roles": ["museum/conservator"]}}"#)
    #expect(none.contains("Er is geen route gevonden."))
  }

  @Test func `what lapses on the way is a warning on the move that asks it`() throws {
    let json = #"""
      {"roles": [{"role": "hout/monteur"}], "goal": {"roles": ["hout/voorman"]}, "limit": 1,
       "credentials": ["veilig", {"id": "ehbo", "on": "DAY"}]}
      """#
    func warnings(_ day: String) throws -> [String] {
      let advice = try sample.advice(json.replacing("DAY", with: day))
      let route = try #require(advice.answer.routes.first)
      return route.moves.flatMap { advice.warnings(on: $0, in: route) }.map(\.nl)
    }
    #expect(
      try warnings("2025-01-15") == [
        "“Bewijs Eerste hulp” is dan verlopen (15 januari 2027). Vernieuw het op tijd."
      ])
    #expect(try warnings("2026-01-15").isEmpty)
  }

  @Test func `a tag to avoid of which nothing is known is a warning`() throws {
    let advice = try sample.advice(
      #"{"goal": {"roles": ["hout/monteur"]}, "avoid": ["nights", "shifts"]}"#)
    let route = try #require(advice.answer.routes.first)
    let move = try #require(route.moves.last)
    #expect(
      advice.warnings(on: move, in: route).map(\.nl) == ["Niet bekend: nachtwerk. Vraag het na."])
    #expect(advice.unknownTags(of: move.to).map { sample.graph[$0].id } == ["nights"])
  }

  @Test(arguments: [
    ("ww", "uwv-consent"), ("wia", "uwv-consent"), ("bijstand", "municipality-consent"),
  ])
  func `training without a job needs the consent of who pays the benefit`(
    _ income: String, _ id: String
  ) throws {
    func arranged(_ json: String) throws -> [String] {
      try sample.advice(json).document.routes.flatMap(\.steps).flatMap { step in
        switch step {
        case .learn(let learn): learn.arrange.map(\.id)
        case .move: [String]()
        }
      }
    }
    let outside = #"{"goal": {"roles": ["museum/zaalwacht"]}, "income": "INCOME"}"#
    #expect(try arranged(outside.replacing("INCOME", with: income)) == [id])
    #expect(try arranged(outside.replacing("INCOME", with: "job")).isEmpty)
    let inJob = #"""
      {"roles": [{"role": "hout/monteur"}], "credentials": ["ehbo", "veilig"],
       "goal": {"roles": ["hout/voorman"]}, "income": "INCOME"}
      """#
    #expect(try arranged(inJob.replacing("INCOME", with: income)).isEmpty)
  }

  @Test func `income changes no route`() throws {
    let vectors = try ["ww", "bijstand", "wia", "job", "none"].map { income in
      try sample.advice(#"{"income": "\#(income)"}"#).answer.routes.map(\.vector)
    }
    #expect(Set(vectors).count == 1)
  }

  @Test func `at most three things are to be done first, and consent is among them`() throws {
    let advice = try sample.advice(
      #"{"goal": {"roles": ["museum/zaalwacht"]}, "income": "ww"}"#)
    let route = try #require(advice.answer.routes.first)
    let actions = advice.firstActions(for: route)
    #expect((1...3).contains(actions.count))
    #expect(actions.contains { $0.nl.contains("Vraag UWV") })
    for action in actions { #expect(action.nl != action[.english]) }
  }

  @Test func `a return needs only what the role itself asks`() throws {
    let advice = try sample.advice(
      #"""
      {"roles": [{"role": "hout/monteur", "months": 30, "current": false}],
       "goal": {"roles": ["hout/monteur"]}}
      """#)
    let route = try #require(advice.answer.routes.first)
    #expect(route.moves.map { advice.kind(of: $0) } == ["return"])
    #expect(route.learned.map { sample.graph.id(of: $0.course) } == ["cursus-veilig"])
  }

  @Test func `in English no message is Dutch`() throws {
    for json in [#"{"language": "en"}"#, #"{"language": "en", "subsidy": "likely", "limit": 1}"#] {
      let advice = try sample.advice(json)
      for message in advice.messages { #expect(message.nl != message[.english]) }
      for position in advice.answer.routes.indices {
        for reason in advice.explanation(ofRouteAt: position) {
          #expect(reason.nl != reason[.english])
        }
      }
    }
  }
}
