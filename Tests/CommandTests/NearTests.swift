import Foundation
import Testing

/// `near` and `skills`, on the project's own paths and skills.
@Suite struct NearTests {
  private struct Answer: Decodable {
    struct Role: Decodable {
      struct Skill: Decodable {
        var label: String
      }

      var role: String
      var percentage: Int
      var shared: [Skill]
      var missing: [Skill]
    }

    var near: [Role]
  }

  private func near(_ arguments: String...) throws -> [Answer.Role] {
    let result = try Command.run(
      ["near"] + arguments + ["--json", "--paths", Command.realPaths, "--as-of", "2026-11-23"])
    #expect(result.status == 0)
    return try JSONDecoder().decode(Answer.self, from: Data(result.output.utf8)).near
  }

  @Test func `the roles that share most come first, and what is held is left out`() throws {
    let roles = try near("--role", "elektro/monteur", "--limit", "12")
    #expect(roles.count == 12)
    #expect(!roles.map(\.role).contains("elektro/monteur"))
    #expect(roles.map(\.percentage) == roles.map(\.percentage).sorted(by: >))
    for role in roles {
      #expect(!role.shared.isEmpty)
      #expect((role.percentage == 100) == role.missing.isEmpty)
    }
  }

  @Test func `an older crebo number stands for the course that has it`() throws {
    let today = try near("--crebo", "25737").map(\.role)
    #expect(try near("--crebo", "25333").map(\.role) == today)
  }

  @Test func `every skill ticked is more`() throws {
    let few = try near("--skill", "Meten")
    let more = try near("--skill", "Meten", "--skill", "repareren")
    let shares = Dictionary(uniqueKeysWithValues: few.map { ($0.role, $0.percentage) })
    for role in more { #expect(role.percentage >= shares[role.role] ?? 0) }
    #expect(more.contains { $0.percentage > shares[$0.role] ?? 0 })
  }

  @Test(arguments: [
    (["--crebo", "99999"], "99999"), (["--skill", "Metn"], "Meten"),
    (["--role", "elektro/montuer"], "elektro/monteur"), ([], "ontwikkelpad skills"),
  ])
  func `what is not known is said, with the nearest`(_ arguments: [String], _ hint: String) throws {
    let result = try Command.run(["near"] + arguments + ["--paths", Command.realPaths])
    #expect(result.status == (arguments.isEmpty ? 2 : 1))
    #expect(result.error.contains(hint))
    #expect(result.output.isEmpty)
  }

  @Test func `skills are found by a word`() throws {
    let result = try Command.run(["skills", "elektro", "--paths", Command.realPaths])
    #expect(result.status == 0)
    #expect(result.outputLines.contains { $0.contains("25737") })
    #expect(result.outputLines.allSatisfy { !$0.contains("Zingen") })
  }
}
