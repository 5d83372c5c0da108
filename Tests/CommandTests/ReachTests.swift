import Foundation
import Testing

/// `reach` and `who`: what one reaches within limits, and from where a role is reached.
@Suite struct ReachTests {
  private struct Summary: Decodable {
    var finish: String
    var months: Int
    var netCostCents: Int
  }

  private struct Reached: Decodable {
    struct Role: Decodable {
      var role: String
      var soonest: Summary
      var cheapest: Summary
    }

    var roles: [Role]
    var complete: Bool
  }

  private struct Origins: Decodable {
    struct Origin: Decodable {
      var from: String
      var brings: [String]
      var routes: [Summary]
    }

    var origins: [Origin]
  }

  private func ask<Answer: Decodable>(_ arguments: [String]) throws -> Answer {
    let result = try Command.run(
      arguments + ["--json", "--paths", Command.realPaths, "--as-of", "2026-11-23"])
    #expect(result.status == 0)
    return try JSONDecoder().decode(Answer.self, from: Data(result.output.utf8))
  }

  private let person = ["--has", "nl-first-language", "--has", "mbo-2-diploma"]

  @Test func `a tighter limit reaches fewer roles, all of them within it`() throws {
    let near: Reached = try ask(["reach", "--months", "12"] + person)
    let far: Reached = try ask(["reach", "--months", "36"] + person)
    let cheap: Reached = try ask(["reach", "--months", "36", "--max-cost", "500"] + person)
    #expect(near.complete && far.complete && cheap.complete)
    #expect(near.roles.allSatisfy { $0.soonest.months <= 12 })
    #expect(far.roles.count > near.roles.count)
    #expect(Set(near.roles.map(\.role)).isSubset(of: far.roles.map(\.role)))
    #expect(cheap.roles.allSatisfy { $0.cheapest.netCostCents <= 50_000 })
    #expect(Set(cheap.roles.map(\.role)).isSubset(of: far.roles.map(\.role)))
    #expect(cheap.roles.count < far.roles.count)
  }

  @Test func `both directions agree on the project's own paths`() throws {
    let reached: Reached = try ask(["reach", "--months", "30"] + person)
    let goals = ["elektro/monteur", "elektro/eerste-monteur", "kinderopvang/groepshulp"]
    for goal in goals {
      let who: Origins = try ask(["who", goal, "--months", "30"] + person)
      let outside = who.origins.contains { $0.from == "outside" && $0.brings.isEmpty }
      #expect(outside == reached.roles.contains { $0.role == goal }, "\(goal)")
    }
  }

  @Test func `who can become something is told with what they bring`() throws {
    let result = try Command.run([
      "who", "kinderopvang/pedagogisch-medewerker", "--months", "36", "--has", "nl-first-language",
      "--paths", Command.realPaths, "--as-of", "2026-11-23",
    ])
    #expect(result.status == 0)
    try expectSnapshot(result.output, "who-pedagogisch-medewerker.nl.txt")
  }

  @Test(arguments: [["who", "elektro/montuer"], ["reach", "--months", "-1"]])
  func `a mistake is told`(_ arguments: [String]) throws {
    let result = try Command.run(arguments + ["--paths", Command.realPaths])
    #expect(result.status == (arguments[0] == "who" ? 1 : 2))
    #expect(result.error.contains(arguments[0] == "who" ? "elektro/monteur" : "--months"))
  }
}
