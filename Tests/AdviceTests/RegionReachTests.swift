import PathGraph
import Places
import RouteMatcher
import TestSupport
import Testing

@testable import Advice

/// What is reached from a role by what a region has, beside everything.
@Suite struct RegionReachTests {
  //  hulp ──[vak]──▶ monteur ──[meester]──▶ meester,  hulp ──▶ bode
  private static let network = path(
    recognised: true, roles: [role("hulp"), role("monteur"), role("meester"), role("bode")],
    courses: [course("vak"), course("top")],
    transitions: [
      step("outside", "hulp"), step("hulp", "monteur", "vak"), step("monteur", "meester", "top"),
      step("hulp", "bode"),
    ])

  /// Each role with the days after which it is reached, in the region and anywhere.
  private func rows(
    _ offers: [SpotOffer], in region: Int, within months: Int = 24
  ) throws -> [String] {
    let network = try SpotNetwork([Self.network], offers)
    let start = try #require(network.graph.role("p/hulp"))
    let reach = try network.advice(RegionIndex(region)).reach(
      from: start, heldFor: 12, within: months, Profile(from: WhiteSpotTests.today))
    return reach.rows.map { row in
      let days = [row.here, row.anywhere].map { route in
        route.map { String(WhiteSpotTests.today.days(to: $0.vector.finish)) } ?? "-"
      }
      return "\(network.graph.id(of: row.role)) \(days[0]) \(days[1])"
    }
  }

  @Test func `a course elsewhere or estimated counts only in what is reached anywhere`() throws {
    let offers = [SpotOffer.run("vak", in: 1)]
    // The trade takes ten days and starts after thirty; the master's course is an estimate.
    #expect(
      try rows(offers, in: 1) == ["p/monteur 40 40", "p/meester - 50", "p/bode 0 0"])
    #expect(
      try rows(offers, in: 0) == ["p/monteur - 40", "p/meester - 50", "p/bode 0 0"])
  }

  @Test func `what is online counts in every region`() throws {
    let offers = [
      SpotOffer.run("vak", in: nil, isOnline: true), .run("top", in: 2, days: 60),
    ]
    #expect(try rows(offers, in: 2) == ["p/monteur 40 40", "p/meester 70 70", "p/bode 0 0"])
    #expect(try rows(offers, in: 0) == ["p/monteur 40 40", "p/meester - 70", "p/bode 0 0"])
  }

  @Test func `a run that only another region repeats is still found`() throws {
    // Both runs differ in their place alone, and only one of them would be kept for a person.
    let offers = [SpotOffer.run("vak", in: 0), .run("vak", in: 1)]
    for region in [0, 1] {
      #expect(try rows(offers, in: region).first == "p/monteur 40 40")
    }
  }

  @Test func `nothing later than the months asked is told`() throws {
    #expect(try rows([.run("vak", in: 0, days: 200)], in: 0, within: 3) == ["p/bode 0 0"])
  }
}
