package import Foundation
internal import PathGraph
package import Skills

extension SkillTable {
  /// Reads the three tables of a folder `skills`.
  ///
  /// - Throws: `InvalidFolder` with every fault, where there is any.
  package init(_ folder: URL, files: FileManager = .default) throws(InvalidFolder) {
    var tables = TableReader(folder, named: "skills", files: files)
    let table = Self.read(&tables)
    guard let table, tables.diagnostics.isEmpty else {
      throw InvalidFolder(diagnostics: tables.diagnostics)
    }
    self = table
  }

  /// Reads `skills.csv`, `qualifications.csv` and `qualification-skills.csv`.
  private static func read(_ tables: inout TableReader) -> SkillTable? {
    var skills: [SkillTable.Skill] = []
    var byID: [String: SkillIndex] = [:]
    tables.read("skills.csv", ["id", "kind", "label"]) { row, line, reader in
      guard let kind = SkillTable.Skill.Kind(rawValue: row[1]) else {
        return reader.report(
          "skills.csv", line,
          .notOneOf(
            found: row[1], allowed: SkillTable.Skill.Kind.allCases.map(\.rawValue), nearest: []))
      }
      guard byID.updateValue(SkillIndex(skills.count), forKey: row[0]) == nil else {
        return reader.report("skills.csv", line, .listedAgain(row[0]))
      }
      skills.append(SkillTable.Skill(id: row[0], kind: kind, label: row[2]))
    }
    var labels: [(crebo: String, label: String)] = []
    var essential: [String: [SkillIndex]] = [:]
    tables.read("qualifications.csv", ["crebo", "label"]) { row, line, reader in
      guard essential.updateValue([], forKey: row[0]) == nil else {
        return reader.report("qualifications.csv", line, .listedAgain(row[0]))
      }
      labels.append((row[0], row[1]))
    }
    tables.read("qualification-skills.csv", ["crebo", "skill", "category"]) { row, line, reader in
      guard let skill = byID[row[1]], essential[row[0]] != nil else {
        let unknown = byID[row[1]] == nil ? row[1] : row[0]
        return reader.report("qualification-skills.csv", line, .notListed(unknown))
      }
      guard essential[row[0]]?.contains(skill) == false else {
        return reader.report("qualification-skills.csv", line, .listedAgain(row[1]))
      }
      if row[2] == "essentieel" { essential[row[0]]?.append(skill) }
    }
    guard !skills.isEmpty else { return nil }
    return SkillTable(
      skills: skills,
      qualifications: labels.map {
        SkillTable.Qualification(
          crebo: $0.crebo, label: $0.label, skills: essential[$0.crebo] ?? [])
      })
  }
}
