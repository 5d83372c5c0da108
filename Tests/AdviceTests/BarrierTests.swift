import Advice
import PathGraph
import RouteMatcher
import Testing

/// What one change would open, as it is told.
struct BarrierTests {
  private let sample: Sample

  init() throws { sample = try Sample() }

  @Test func `barriers are told only where they are asked for`() throws {
    #expect(try sample.document(#"{"avoid": ["nights"]}"#)["barriers"] == nil)
    let asked = try sample.document(#"{"avoid": ["nights"], "barriers": true}"#)
    #expect(asked["barriers"]?.items.isEmpty == false)
  }

  @Test func `each barrier names the change, and the roles with what they take`() throws {
    let document = try sample.document(
      #"{"goal": {"sectors": ["bouw", "groen"]}, "maxCourses": 0, "barriers": true}"#)
    let barrier = try #require(
      document["barriers"]?.items.first { $0["kind"] == .text("maxCourses") })
    #expect(barrier.keys == ["improves", "kind", "opens", "text"])
    #expect(barrier["text"] == .text("Het mogen meer opleidingen zijn dan 0."))
    let gain = try #require(barrier["opens"]?.items.first)
    #expect(gain.keys == ["courses", "finish", "netCostCents", "role", "title"])
    #expect(gain["courses"] != .integer(0))
  }

  @Test(
    arguments: [
      #"{"barriers": true, "avoid": ["nights"], "hoursPerWeek": 1}"#,
      #"{"barriers": true, "credentials": ["admission"], "maxCourses": 1}"#,
      #"{"barriers": true, "finishBefore": "2026-12-31", "workHoursPerWeek": 1}"#,
    ])
  func `what opens most comes first, whatever it is about`(_ json: String) throws {
    let barriers = try sample.advice(json).barriers
    #expect(!barriers.isEmpty)
    let ranks = barriers.map {
      [$0.effect.opened.count, $0.effect.improved.count, $0.bookable.count]
    }
    for (one, next) in zip(ranks, ranks.dropFirst()) {
      #expect(!one.lexicographicallyPrecedes(next))
    }
  }

  @Test func `every change has words in both languages, without anything left open`() throws {
    for json in [
      #"{"avoid": ["nights"], "need": ["part-time-possible"], "barriers": true}"#,
      #"{"hoursPerWeek": 1, "barriers": true}"#, #"{"workHoursPerWeek": 1, "barriers": true}"#,
      #"{"finishBefore": "2026-11-30", "maxNetCostCents": 0, "barriers": true}"#,
      #"{"paidOnly": true, "recognisedOnly": true, "maxCourses": 0, "barriers": true}"#,
    ] {
      let advice = try sample.advice(json)
      #expect(!advice.barriers.isEmpty, "\(json)")
      for barrier in advice.barriers {
        for language in Language.allCases {
          let text = advice.words(for: barrier)[language] + advice.reach(of: barrier)[language]
          #expect(!text.contains("Optional") && text.contains("."))
        }
      }
    }
  }
}
