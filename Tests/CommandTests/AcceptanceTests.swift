import Foundation
import Testing

/// Five people at an adviser's desk, on the project's own paths: the whole answer as it was read and
/// found good, and what must hold whatever the words.
@Suite struct AcceptanceTests {
  static let cases = [
    "warehouse-worker", "electrician-from-syria", "carer-without-nights",
    "electrician-who-returns", "mother-in-assen", "mother-in-assen-employed",
  ]

  @Test(arguments: cases)
  func `the whole answer`(_ name: String) throws {
    let result = try Self.ask(name, [])
    #expect(result.status == 0)
    #expect(result.error.isEmpty)
    try expectSnapshot(result.output, "acceptance-\(name).nl.txt")
  }

  @Test func `a warehouse worker on benefit starts outside and learns with consent or with pay`()
    throws
  {
    let advice = try Self.advice("warehouse-worker")
    #expect(advice.isComplete)
    #expect(advice.routes.map(\.start).allSatisfy { $0 == "outside" })
    // Level 2 is open with the old lbo diploma, without an entree first.
    #expect(!advice.courses.contains { $0.course.contains("entree") })
    let workAndLearn = advice.courses.filter { $0.course.contains("/bbl-") }
    #expect(!workAndLearn.isEmpty)
    #expect(workAndLearn.allSatisfy { $0.paidWork && $0.start.hasSuffix("-09-01") })
    #expect(workAndLearn.allSatisfy { $0.verdict == "unknown" })
    let unpaid = advice.courses.filter { !$0.paidWork }
    #expect(!unpaid.isEmpty)
    #expect(unpaid.allSatisfy { $0.verdict != "yes" && $0.arrange.contains("uwv-consent") })
  }

  @Test func `logistics shares skills with roles of the paths, as suggestions`() throws {
    let result = try Self.ask("warehouse-worker", ["--crebo", "25774"], command: "near")
    #expect(result.status == 0)
    try expectSnapshot(result.output, "acceptance-near-logistics.nl.txt")
  }

  @Test func `an electrician from Syria has no role and no level here`() throws {
    let advice = try Self.advice("electrician-from-syria")
    #expect(advice.routes.map(\.start).allSatisfy { $0 == "outside" })
    #expect(advice.messages.contains { $0.contains("IDW") })
    // Level 2 comes after entree: nothing from abroad admits to it.
    let fitter = try #require(advice.routes.first { $0.role == "elektro/monteur" })
    #expect(fitter.courses.map(\.course).contains("elektro/bbl-entree"))
    #expect(advice.barriers.contains { $0.id == "toelatingsonderzoek-2" && $0.improves >= 2 })
  }

  @Test func `a carer who wants no nights and no shifts gets none`() throws {
    let advice = try Self.advice("carer-without-nights")
    let tags = try Self.tags()
    for role in advice.routes.flatMap(\.moves) {
      #expect(tags[role]?.isDisjoint(with: ["nights", "shifts"]) == true, "\(role)")
    }
    #expect(advice.routes.contains { $0.moves.contains("kinderopvang/pm-in-ontwikkeling") })
    #expect(advice.routes.contains { $0.warnings.contains { $0.contains("niet bekend") } })
    #expect(advice.barriers.contains { $0.kind == "avoid" && $0.opens >= 3 })
  }

  @Test func `an electrician of twenty years ago returns, with his lapsed proofs taken again`()
    throws
  {
    let advice = try Self.advice("electrician-who-returns")
    let fitter = try #require(advice.routes.first { $0.role == "elektro/monteur" })
    #expect(fitter.kinds == ["return"])
    #expect(fitter.courses.map(\.course) == ["cursus-vca-basis"])
    let next = try #require(advice.routes.first { $0.role == "elektro/eerste-monteur" })
    #expect(next.courses.map(\.course).contains("cursus-nen3140-vp"))
    #expect(!next.courses.map(\.course).contains("elektro/bbl-monteur"))
    #expect(advice.messages.contains { $0.contains("EVC") })
    #expect(advice.messages.count { $0.contains("verlopen") } == 2)
    #expect(advice.courses.allSatisfy { $0.verdict == "unknown" })
  }

  @Test func `a mother with twenty hours is sent to no course that asks more`() throws {
    let advice = try Self.advice("mother-in-assen")
    #expect(advice.courses.allSatisfy { ($0.work ?? 0) <= 20 && ($0.study ?? 0) <= 8 })
    // The helper's diploma does not make a pedagogical worker: each route learns for it.
    let goal = advice.routes.filter { $0.role == "kinderopvang/pedagogisch-medewerker" }
    #expect(!goal.isEmpty)
    #expect(goal.allSatisfy { !$0.courses.isEmpty })
    let certificates = try #require(goal.first { $0.courses.count == 3 })
    #expect(certificates.warnings.contains { $0.contains("niet bekend") })
    #expect(advice.arranged.isSuperset(of: ["vog", "prk"]))
  }

  @Test func `an employer's last day stands where the subsidy is likely`() throws {
    let result = try Command.run([
      "slim", "dak-isolatie/bbl-entree", "--from-role", "dak-isolatie/assistent", "--applicant",
      "employer", "--employs", "--paths", Command.realPaths, "--as-of", "2026-11-23",
    ])
    #expect(result.output.contains("31 december 2026"))
    #expect(result.output.contains("aarschijnlijk"))
  }

  // MARK: - Asking

  private static func ask(
    _ name: String, _ arguments: [String], command: String = "routes"
  ) throws -> Command.Result {
    let profile = Command.tests.appending(path: "Fixtures/acceptance/\(name).json").path
    return try Command.run(
      [command, "--profile", profile, "--paths", Command.realPaths, "--as-of", "2026-11-23"]
        + arguments)
  }

  private static func advice(_ name: String) throws -> ReadAdvice {
    let result = try ask(name, ["--json", "--limit", "1000"])
    return try JSONDecoder().decode(ReadAdvice.self, from: Data(result.output.utf8))
  }

  /// The tags of the roles that a carer may come through.
  private static func tags() throws -> [String: Set<String>] {
    var tags: [String: Set<String>] = [:]
    for path in ["zorg", "kinderopvang", "onderwijs"] {
      let result = try Command.run([
        "paths", "show", path, "--json", "--paths", Command.realPaths, "--as-of", "2026-11-23",
      ])
      for role in try JSONDecoder().decode(ReadPath.self, from: Data(result.output.utf8)).roles {
        tags[role.id] = Set(role.tags)
      }
    }
    return tags
  }
}

/// A path document, as far as these tests read it.
private struct ReadPath: Decodable {
  struct Role: Decodable {
    var id: String
    var tags: [String]
  }

  var roles: [Role]
}
