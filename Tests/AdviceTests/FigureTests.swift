import Foundation
import PathFiles
import PathGraph
import RouteMatcher
import Testing

@testable import Advice

/// Money, hours, recognition and the subsidy on routes.
@Suite struct FigureTests {
  let sample: Sample

  init() throws { sample = try Sample() }

  private static let monteur = #"""
    {"roles": [{"role": "hout/helper"}], "goal": {"roles": ["hout/monteur"]}, "order": "fastest"}
    """#

  /// The only course of the only route of an advice.
  private func learn(_ advice: Advice) throws -> Route.Learn {
    let route = try #require(advice.answer.routes.first)
    #expect(route.learned.count == 1)
    return try #require(route.learned.first)
  }

  // MARK: - The subsidy

  @Test func `a listed course in a recognised path costs its price less the amount`() throws {
    let advice = try sample.advice(
      #"{"roles": [{"role": "hout/helper"}], "goal": {"credentials": ["hout/vak-hout"]}}"#)
    let learned = advice.answer.routes.flatMap(\.learned).filter { $0.netCost < $0.grossCost }
    let learn = try #require(learned.first)
    let slim = try #require(advice.slim(on: learn))
    #expect(sample.graph.id(of: learn.course) == "hout/werkend-leren")
    #expect(slim.verdict == "yes")
    #expect(slim.rate.value == 0.9)
    #expect(slim.amountCents.value == 108_049)
    #expect(!slim.rateAtLeast)
    #expect(learn.netCost == Money(cents: 120_055 - 108_049))
    #expect(slim.apply.value?.from == "2026-11-23")
    #expect(slim.apply.value?.to == "2026-12-31")
    #expect(slim.missing.isEmpty)
  }

  @Test func `on every step the net cost is the price less a subsidy whose verdict is yes`() throws
  {
    for json in ["{}", #"{"roles": [{"role": "hout/monteur"}]}"#, Self.monteur] {
      let advice = try sample.advice(json)
      #expect(!advice.answer.routes.isEmpty)
      for route in advice.answer.routes {
        for learn in route.learned {
          let slim = try #require(advice.slim(on: learn))
          let amount = slim.verdict == "yes" ? slim.amountCents.value : 0
          #expect(learn.grossCost - learn.netCost == Money(cents: try #require(amount)))
        }
        let sum = route.learned.reduce(Money.zero) { $0 + $1.netCost }
        #expect(sum == route.vector.netCost)
      }
    }
  }

  @Test func `a course that the training list leaves out gets no subsidy`() throws {
    let advice = try sample.advice(Self.monteur)
    let route = try #require(advice.answer.routes.first)
    let learn = try #require(route.learned.last)
    let slim = try #require(advice.slim(on: learn))
    #expect(sample.graph.id(of: learn.course) == "hout/avondschool")
    #expect(slim.verdict == "no")
    #expect(slim.criteria.filter { $0.outcome == "notMet" }.map(\.id) == ["training-list"])
    #expect(slim.apply.value == nil)
    #expect(learn.netCost == learn.grossCost)
  }

  @Test func `where sources disagree the rate is at least the lowest`() throws {
    let advice = try sample.advice(
      #"""
      {"roles": [{"role": "hout/monteur"}], "goal": {"roles": ["hout/voorman"]},
       "credentials": ["veilig", {"id": "ehbo", "on": "2026-10-01"}]}
      """#)
    let slim = try #require(advice.slim(on: try learn(advice)))
    #expect(slim.verdict == "yes")
    #expect(slim.rateAtLeast)
    #expect(slim.rate.value == 0.5)
    #expect(slim.amountCents.value == 100_000)
  }

  @Test func `a likely subsidy counts only where the profile says so`() throws {
    let json = #"""
      {"credentials": ["admission"], "goal": {"roles": ["groen/hovenier"]}, "subsidy": "SUBSIDY"}
      """#
    let sure = try sample.advice(json.replacing("SUBSIDY", with: "confirmed"))
    let likely = try sample.advice(json.replacing("SUBSIDY", with: "likely"))
    #expect(try learn(sure).netCost == Money(cents: 60_000))
    #expect(try learn(likely).netCost == Money(cents: 6_000))
    #expect(try learn(likely).grossCost == Money(cents: 60_000))
    for advice in [sure, likely] {
      let slim = try #require(advice.slim(on: try learn(advice)))
      #expect(slim.verdict == "unknown")
      #expect(slim.ifConfirmed.value?.amountCents == 54_000)
      #expect(slim.ifConfirmed.value?.rate == 0.9)
    }
    #expect(likely.document.routes.first?.warnings.contains { $0.contains("niet zeker") } == true)
    #expect(sure.document.routes.first?.warnings.contains { $0.contains("niet zeker") } == false)
    #expect(advice(likely, says: "niet zeker"))
    #expect(!advice(sure, says: "niet zeker"))
    #expect(likely.figureWarnings(on: try learn(likely)).contains { $0.nl.contains("€ 540") })
    #expect(sure.figureWarnings(on: try learn(sure)).allSatisfy { !$0.nl.contains("€ 540") })
  }

  private func advice(_ advice: Advice, says words: String) -> Bool {
    advice.messages.contains { $0.nl.contains(words) }
  }

  @Test func `a person who asks for themselves gets a no, an employer who takes them on a yes`()
    throws
  {
    let course = try #require(sample.graph.course("hout/werkend-leren"))
    func verdict(_ json: String) throws -> String? {
      sample.advisor.slim(on: course, for: try sample.profile(json)).verdict?.verdict
    }
    #expect(try verdict("{}") == "unknown")
    #expect(try verdict(#"{"applicant": {"kind": "employer", "employs": true}}"#) == "yes")
    #expect(try verdict(#"{"applicant": {"kind": "person"}}"#) == "no")
    #expect(try verdict(#"{"roles": [{"role": "hout/helper"}]}"#) == "yes")
  }

  // MARK: - What the person pays

  @Test func `who pays decides what the person pays`() throws {
    let advice = try sample.advice(
      #"{"roles": [{"role": "hout/helper"}], "goal": {"roles": ["hout/monteur", "hout/voorman"]}}"#)
    let learned = Set(advice.answer.routes.flatMap(\.learned))
    var payers: Set<Course.Payer> = []
    for learn in learned {
      let payer = sample.graph[learn.course].payer
      payers.insert(payer)
      let expected: Money? =
        switch (advice.slim(on: learn)?.verdict, payer) {
        case ("yes", _), (_, .employer): .zero
        case (_, .learner): learn.netCost
        case (_, .unknown): nil
        }
      #expect(advice.youPay(for: learn) == expected)
    }
    #expect(payers == [.employer, .learner, .unknown])
  }

  @Test func `a route with one course of an unknown payer has no sum`() throws {
    let advice = try sample.advice(
      #"""
      {"roles": [{"role": "hout/helper"}], "goal": {"roles": ["hout/helper"],
       "credentials": ["ehbo", "veilig"]}}
      """#)
    let route = try #require(advice.answer.routes.first)
    #expect(route.learned.count == 2)
    #expect(advice.youPay(for: route) == nil)
    #expect(advice.document.routes.first?.youPayCents.value == nil)
    #expect(advice.document.routes.first?.grossCostCents == 54_250)
  }

  @Test func `a route that costs nothing is free for the person`() throws {
    let advice = try sample.advice(#"{"goal": {"roles": ["groen/tuinhulp"]}}"#)
    let route = try #require(advice.answer.routes.first)
    #expect(route.learned.isEmpty)
    #expect(advice.youPay(for: route) == .zero)
  }

  // MARK: - Hours, estimates, recognition

  @Test func `hours are those of all courses, and unknown where one is`() throws {
    let sums = try sample.advice(Self.monteur)
    let fastest = try #require(sums.answer.routes.first)
    let days = fastest.learned.map { $0.start.days(to: $0.end) }
    let weekly = fastest.learned.compactMap { sums.graph[$0.course].hoursPerWeek }
    #expect(weekly.count == days.count)
    #expect(
      sums.studyHours(of: fastest) == zip(days, weekly).reduce(0) { $0 + ($1.0 * $1.1 + 6) / 7 })

    let unknown = try sample.advice(
      #"""
      {"roles": [{"role": "groen/hovenier"}], "credentials": ["licence-b"],
       "goal": {"roles": ["groen/boomverzorger"]}}
      """#)
    let route = try #require(unknown.answer.routes.first)
    #expect(unknown.studyHours(of: route) == nil)
    let warnings = unknown.figureWarnings(on: try learn(unknown)).map(\.nl)
    #expect(warnings.contains { $0.hasPrefix("Schatting.") })
    #expect(warnings.contains { $0.contains("uur studie") })
  }

  @Test func `a route of moves alone is no estimate unless a move is`() throws {
    let plain = try sample.advice(#"{"goal": {"roles": ["groen/tuinhulp"]}}"#)
    #expect(plain.document.routes.map(\.estimated) == [false])
    #expect(plain.document.routes.map(\.warnings) == [[]])
    let composed = try sample.advice(
      #"""
      {"roles": [{"role": "hout/helper"}], "jobSearchDays": 60,
       "goal": {"roles": ["groen/tuinhulp"]}}
      """#)
    #expect(composed.document.routes.map(\.estimated) == [true])
    #expect(composed.answer.routes.flatMap(\.moves).map { composed.kind(of: $0) } == ["switch"])
    let learned = try sample.advice(Self.monteur)
    #expect(learned.document.routes.contains { $0.courses > 0 })
    for route in learned.document.routes where route.courses > 0 { #expect(route.estimated) }
  }

  @Test func `the weakest recognition of its moves is the route's`() throws {
    func recognitions(_ json: String) throws -> Set<String> {
      let advice = try sample.advice(json)
      return Set(advice.answer.routes.map { advice.recognition(of: $0) })
    }
    #expect(try recognitions(#"{"goal": {"roles": ["hout/monteur"]}}"#) == ["exact"])
    #expect(try recognitions(#"{"goal": {"roles": ["groen/tuinhulp"]}}"#) == ["sector"])
    #expect(try recognitions(#"{"goal": {"roles": ["museum/zaalwacht"]}}"#) == ["none"])
    let first = #"{"roles": [{"role": "hout/helper"}], "jobSearchDays": 60, "#
    #expect(try recognitions(first + #""goal": {"roles": ["groen/tuinhulp"]}}"#) == ["sector"])
    #expect(
      try recognitions(
        #"{"roles": [{"role": "hout/helper"}], "goal": {"roles": ["hout/helper"], "#
          + #""credentials": ["ehbo"]}}"#) == ["exact"])
  }

  @Test func `a route ends with what its courses award`() throws {
    let document = try sample.advice(
      #"{"goal": {"roles": ["hout/monteur"]}, "order": "fastest"}"#
    ).document
    #expect(document.routes.first?.endsWith == ["veilig", "hout/vak-hout"])
    #expect(document.routes.first?.start == "outside")
    #expect(document.routes.first?.courses == 2)
  }

  @Test func `with a wanted proof the route ends in the role that one has`() throws {
    let document = try sample.advice(
      #"""
      {"roles": [{"role": "hout/helper"}], "goal": {"roles": ["hout/helper"],
       "credentials": ["ehbo"]}}
      """#
    ).document
    #expect(document.routes.map(\.endsWith) == [["ehbo"]])
    #expect(document.routes.map(\.role) == ["hout/helper"])
    #expect(document.unreachable.isEmpty)
  }

  // MARK: - Order and limit

  @Test func `the limit cuts the ordered list and a message says so`() throws {
    let whole = try sample.advice(#"{"goal": {"roles": ["hout/monteur"]}, "limit": 50}"#)
    let cut = try sample.advice(#"{"goal": {"roles": ["hout/monteur"]}, "limit": 1}"#)
    let count = whole.document.routes.count
    #expect(count > 1)
    #expect(cut.document.routes.count == 1)
    #expect(cut.document.routes.first?.finish == whole.document.routes.first?.finish)
    #expect(cut.document.routes.first?.why == whole.document.routes.first?.why)
    #expect(cut.messages.contains { $0.nl.contains("1 van de \(count) routes") })
    #expect(!whole.messages.contains { $0.nl.contains("“limit”") })
  }

  @Test func `without a goal every role in reach has its routes`() throws {
    let document = try sample.advice(#"{"limit": 100}"#).document
    #expect(
      Set(document.routes.map(\.role)) == [
        "groen/tuinhulp", "hout/helper", "hout/monteur", "hout/voorman", "museum/zaalwacht",
      ])
    #expect(document.unreachable.isEmpty)
    #expect(document.complete)
  }
}
