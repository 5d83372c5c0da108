package import Foundation
internal import PathGraph
package import Skills

extension SkillTable {
  /// Reads the three tables of a folder `skills`.
  ///
  /// - Throws: `InvalidFolder` with every fault, where there is any.
  package init(_ folder: URL, files: FileManager = .default) throws(InvalidFolder) {
    var reader = SkillFiles(folder: folder, files: files)
    let table = reader.table()
    guard let table, reader.diagnostics.isEmpty else {
      throw InvalidFolder(diagnostics: reader.diagnostics)
    }
    self = table
  }
}

/// Reads `skills.csv`, `qualifications.csv` and `qualification-skills.csv`.
private struct SkillFiles {
  let folder: URL
  let files: FileManager
  var diagnostics: [Diagnostic] = []

  mutating func table() -> SkillTable? {
    var skills: [SkillTable.Skill] = []
    var byID: [String: SkillIndex] = [:]
    read("skills.csv", ["id", "kind", "label"]) { row, line, reader in
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
    read("qualifications.csv", ["crebo", "label"]) { row, line, reader in
      guard essential.updateValue([], forKey: row[0]) == nil else {
        return reader.report("qualifications.csv", line, .listedAgain(row[0]))
      }
      labels.append((row[0], row[1]))
    }
    read("qualification-skills.csv", ["crebo", "skill", "category"]) { row, line, reader in
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

  /// Reads the rows of a table that has these columns, each with its line.
  private mutating func read(
    _ name: String, _ columns: [String],
    _ use: ([String], Int, inout Self) -> Void
  ) {
    let file = folder.appending(path: name)
    guard let content = files.contents(atPath: file.path) else {
      return report(name, nil, .unreadable)
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      return report(name, nil, .notUTF8)
    }
    let table: CSVTable
    do { table = try CSVTable(text) } catch { return report(name, error.line, .quotes) }
    for column in columns where !table.header.contains(column) {
      report(name, 1, .missingKey(column))
    }
    let places = columns.compactMap { table.header.firstIndex(of: $0) }
    guard places.count == columns.count else { return }
    for (line, fields) in table.rows {
      if fields.count == table.header.count {
        use(places.map { fields[$0].trimmingCharacters(in: .whitespaces) }, line, &self)
      } else {
        report(name, line, .fieldCount(found: fields.count, expected: table.header.count))
      }
    }
  }

  mutating func report(_ name: String, _ line: Int?, _ fault: FileFault) {
    diagnostics.append(Diagnostic(file: "skills/\(name)", line: line, fault))
  }
}
