internal import Foundation
package import PathGraph

/// The index of a skill in a table.
package typealias SkillIndex = Index<SkillTable.Skill>

/// Which skills are essential for which mbo qualification, after CompetentNL.
package struct SkillTable: Sendable {
  /// Something that a person can do or knows about.
  package struct Skill: Hashable, Sendable {
    /// CompetentNL's two kinds.
    package enum Kind: String, CaseIterable, Sendable {
      /// Something one can do (*vaardigheid*).
      case capability = "humancapability"
      /// Something one knows about (*kennisgebied*).
      case knowledge = "knowledgearea"
    }

    /// CompetentNL's id.
    package var id: String
    /// Its kind.
    package var kind: Kind
    /// What it is called, in Dutch.
    package var label: String

    /// A skill with the given facts.
    package init(id: String, kind: Kind, label: String) {
      self.id = id
      self.kind = kind
      self.label = label
    }
  }

  /// An mbo qualification with the skills that are essential for it.
  package struct Qualification: Hashable, Sendable {
    /// Its crebo number.
    package var crebo: String
    /// What it is called, in Dutch.
    package var label: String
    /// Its essential skills; ascending.
    package var skills: [SkillIndex]

    /// A qualification with the given facts.
    package init(crebo: String, label: String, skills: [SkillIndex]) {
      self.crebo = crebo
      self.label = label
      self.skills = skills.sorted()
    }
  }

  /// Every skill.
  package let skills: [Skill]
  /// Every qualification.
  package let qualifications: [Qualification]
  /// How much each skill says about a qualification.
  ///
  /// That is ln(qualifications ÷ qualifications that ask it), the inverse document frequency of
  /// Spärck Jones (1972): what all ask says nothing.
  package let weights: [Double]

  private let byCrebo: [String: Int]
  private let byID: [String: SkillIndex]

  /// A table of these skills and qualifications.
  package init(skills: [Skill], qualifications: [Qualification]) {
    self.skills = skills
    self.qualifications = qualifications
    var counts = [Int](repeating: 0, count: skills.count)
    for skill in qualifications.flatMap(\.skills) { counts[skill.position] += 1 }
    weights = counts.map { $0 == 0 ? 0 : log(Double(qualifications.count) / Double($0)) }
    byCrebo = Dictionary(
      qualifications.enumerated().map { ($0.element.crebo, $0.offset) }
    ) { first, _ in first }
    byID = Dictionary(skills.enumerated().map { ($0.element.id, SkillIndex($0.offset)) }) {
      first, _ in first
    }
  }

  /// The skill.
  package subscript(skill: SkillIndex) -> Skill { skills[skill.position] }

  /// The qualification with a crebo number.
  package func qualification(_ crebo: String) -> Qualification? {
    byCrebo[crebo].map { qualifications[$0] }
  }

  /// The skill with an id, or with a label, whatever its case.
  package func skill(_ name: String) -> SkillIndex? {
    if let skill = byID[name] ?? byID[name.uppercased()] { return skill }
    let wanted = name.lowercased()
    return skills.firstIndex { $0.label.lowercased() == wanted }.map { SkillIndex($0) }
  }
}

extension SkillTable {
  /// The skills whose labels hold all of these words, by label.
  package func skills(holding words: [String]) -> [Skill] {
    skills.filter { $0.label.holds(words) }.sorted { $0.label < $1.label }
  }

  /// The qualifications whose labels or numbers hold all of these words, by label.
  package func qualifications(holding words: [String]) -> [Qualification] {
    qualifications.filter { "\($0.crebo) \($0.label)".holds(words) }
      .sorted { ($0.label, $0.crebo) < ($1.label, $1.crebo) }
  }
}

extension String {
  fileprivate func holds(_ words: [String]) -> Bool {
    let text = lowercased()
    return words.allSatisfy { text.contains($0.lowercased()) }
  }
}
