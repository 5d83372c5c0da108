import Foundation
import PathFiles
import PathGraph
import Testing

@testable import Advice
@testable import RouteMatcher

/// Why a route stands where it stands.
@Suite struct ExplanationTests {
  /// Routes with only what an explanation looks at: the role, and the vector.
  private func routes(
    _ vectors: [(role: Int, day: Int, cents: Int64, courses: Int)]
  ) -> [Route] {
    vectors.map { vector in
      Route(
        role: RoleIndex(vector.role), start: nil, credit: 0, steps: [],
        vector: Route.Vector(
          finish: Day(number: 20_000 + vector.day), netCost: Money(cents: vector.cents),
          courses: vector.courses))
    }
  }

  private func nl(
    _ routes: [Route], _ position: Int, _ order: Query.Order = .balanced
  ) -> [String] {
    Explanation(routes, at: position, order: order).texts.map(\.nl)
  }

  private func en(
    _ routes: [Route], _ position: Int, _ order: Query.Order = .balanced
  ) -> [String] {
    Explanation(routes, at: position, order: order).texts.map { $0[.english] }
  }

  @Test func `the only route to a role says that no other counts`() {
    let routes = routes([(0, 10, 0, 0)])
    #expect(nl(routes, 0).count == 1)
    #expect(
      nl(routes, 0).first?.hasPrefix("Andere routes naar deze functie zijn niet sneller") == true)
    #expect(en(routes, 0).first?.hasPrefix("Other routes to this role are not faster") == true)
  }

  @Test func `what a route is best at is named`() {
    let routes = routes([(0, 10, 500, 1), (0, 20, 100, 2), (0, 30, 300, 0)])
    #expect(nl(routes, 0).first == "Van de 3 routes naar deze functie is deze het eerst klaar.")
    #expect(nl(routes, 1).first == "Van de 3 routes naar deze functie kost deze het minst.")
    #expect(
      nl(routes, 2).first == "Van de 3 routes naar deze functie heeft deze de minste opleidingen.")
    #expect(en(routes, 1).first == "Of the 3 routes to this role, this one costs least.")
  }

  @Test func `several best points are joined, and shared ones say so`() {
    let routes = routes([(0, 10, 500, 0), (0, 20, 100, 0)])
    #expect(
      nl(routes, 0).first
        == "Van de 2 routes naar deze functie is deze het eerst klaar en heeft deze de minste"
        + " opleidingen (samen met een andere).")
    #expect(
      en(routes, 1).first
        == "Of the 2 routes to this role, this one costs least and has the fewest courses (with"
        + " another).")
  }

  @Test func `a route that is nowhere best says that no other is better everywhere`() {
    let routes = routes([(0, 10, 500, 0), (0, 20, 200, 1), (0, 30, 100, 2)])
    #expect(nl(routes, 1).first?.contains("geen andere route is op alle punten beter") == true)
    #expect(en(routes, 1).first?.contains("no other route is better on all points") == true)
  }

  @Test func `the difference from the route above is told in its own words`() {
    let routes = routes([(0, 10, 50_050, 1), (0, 15, 10_000, 3), (0, 14, 10_100, 2)])
    #expect(
      nl(routes, 1).contains(
        "Vergeleken met nummer 1: 5 dagen later klaar, € 400,50 goedkoper en 2 opleidingen meer."))
    #expect(
      nl(routes, 2).contains(
        "Vergeleken met nummer 2: 1 dag eerder klaar, € 1 duurder en 1 opleiding minder."))
    #expect(
      en(routes, 1).contains(
        "Compared with number 1: finishes 5 days later, costs €400.50 less and has 2 courses more.")
    )
  }

  @Test func `routes with equal figures say so`() {
    let routes = routes([(0, 10, 0, 0), (1, 10, 0, 0)])
    #expect(
      nl(routes, 1).contains("Even snel, even duur en met evenveel opleidingen als nummer 1."))
    #expect(en(routes, 1).contains("As fast, as dear and with as many courses as number 1."))
  }

  @Test(arguments: [
    (Query.Order.balanced, "samen hier het laagst", "together are lowest"),
    (.fastest, "het eerst klaar is", "finishes first"),
    (.cheapest, "het minst kost", "costs least"),
    (.fewestCourses, "de minste opleidingen heeft", "has the fewest courses"),
  ])
  func `the first route says by what order it is first`(
    _ order: Query.Order, _ dutch: String, _ english: String
  ) {
    let routes = routes([(0, 10, 0, 0), (1, 20, 100, 1)])
    #expect(nl(routes, 0, order).last?.contains(dutch) == true)
    #expect(en(routes, 0, order).last?.contains(english) == true)
    #expect(nl(routes, 1, order).allSatisfy { !$0.hasPrefix("Staat bovenaan") })
  }

  @Test(arguments: ["balanced", "fastest", "cheapest", "fewestCourses"])
  func `on real routes every explanation is true and none is empty`(_ order: String) throws {
    let sample = try Sample()
    let advice = try sample.advice(#"{"order": "\#(order)", "limit": 100}"#)
    let routes = advice.answer.routes
    #expect(routes.count > 5)
    for (position, route) in routes.enumerated() {
      let why = advice.explanation(ofRouteAt: position).map(\.nl)
      #expect(!why.isEmpty)
      let all = why.joined(separator: " ")
      let rivals = routes.filter { $0.role == route.role }.map(\.vector)
      let vector = route.vector
      if rivals.count > 1 {
        #expect(
          all.contains("deze het eerst klaar")
            == rivals.allSatisfy { $0.finish >= vector.finish })
        #expect(
          all.contains("kost deze het minst")
            == rivals.allSatisfy { $0.netCost >= vector.netCost })
        #expect(
          all.contains("heeft deze de minste opleidingen")
            == rivals.allSatisfy { $0.courses >= vector.courses })
      } else {
        #expect(all.contains("Andere routes naar deze functie"))
      }
      guard position > 0 else { continue }
      let above = routes[position - 1].vector
      let difference = why.first { $0.hasPrefix("Vergeleken") } ?? ""
      #expect(difference.contains("later klaar") == (vector.finish > above.finish))
      #expect(difference.contains("eerder klaar") == (vector.finish < above.finish))
      #expect(difference.contains("duurder") == (vector.netCost > above.netCost))
      #expect(difference.contains("goedkoper") == (vector.netCost < above.netCost))
      #expect(difference.contains(" meer") == (vector.courses > above.courses))
      #expect(difference.contains(" minder") == (vector.courses < above.courses))
    }
  }
}
