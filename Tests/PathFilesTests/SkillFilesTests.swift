import Foundation
import PathFiles
import PathGraph
import Skills
import Testing

/// The tables of skills, whole and broken.
struct SkillFilesTests {
  private func table(
    skills: String = "id,kind,label\nA,humancapability,Meten\nB,knowledgearea,\"Bouw, infra\"\n",
    qualifications: String = "crebo,label\n1,Een\n2,Twee\n",
    links: String = "crebo,skill,category\n1,A,essentieel\n1,B,essentieel\n2,A,essentieel\n"
  ) throws -> SkillTable {
    let folder = try TemporaryFolder([
      "skills.csv": skills, "qualifications.csv": qualifications,
      "qualification-skills.csv": links,
    ])
    return try SkillTable(folder.url)
  }

  private func faults(_ make: () throws -> SkillTable) -> [String] {
    do {
      _ = try make()
      return []
    } catch let invalid as InvalidFolder {
      return invalid.diagnostics.map { "\($0.position): \($0.code)" }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `a skill that all ask says nothing, one that few ask says much`() throws {
    let table = try table()
    let measuring = try #require(table.skill("meten"))
    let building = try #require(table.skill("Bouw, infra"))
    #expect(table.weights[measuring.position] == 0)
    let one = try #require(table.qualification("1"))
    #expect(table.match([measuring], with: one.skills).share == 0)
    #expect(table.match([building], with: one.skills).share == 1)
  }

  @Test func `faults stand with their file and line`() {
    #expect(
      faults { try table(skills: "id,kind,label\nA,talent,Meten\nA,humancapability,Meten\n") }
        == [
          "skills/skills.csv:2: not-one-of",
          "skills/qualification-skills.csv:3: not-listed",
        ])
    #expect(
      faults { try table(qualifications: "crebo,label\n1,Een\n1,Twee\n2,Drie\n") }
        == ["skills/qualifications.csv:3: listed-again"])
    #expect(
      faults { try table(links: "crebo,skill,category\n1,C,essentieel\n") }
        == ["skills/qualification-skills.csv:2: not-listed"])
    #expect(
      faults { try table(links: "crebo,skill\n1,A\n") }
        == ["skills/qualification-skills.csv:1: missing-key"])
    #expect(
      faults { try table(qualifications: "crebo,label\n1\n") }.first
        == "skills/qualifications.csv:2: field-count")
  }

  @Test func `a folder without tables is named`() throws {
    let folder = try TemporaryFolder([:] as [String: String])
    #expect(faults { try SkillTable(folder.url) }.first?.contains("unreadable") == true)
  }

  @Test func `the project's own tables are whole`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let table = try SkillTable(root.appending(path: "Paths/skills"))
    #expect(table.skills.count == 332)
    #expect(table.qualifications.count == 243)
    #expect(table.qualifications.reduce(0) { $0 + $1.skills.count } == 5912)
  }
}
