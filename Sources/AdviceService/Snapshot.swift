package import Advice
package import PathGraph
package import Skills

/// Everything that questions are answered from, as of one moment: it never changes.
package final class Snapshot: Sendable {
  /// The paths, the offers and the day.
  package let advisor: Advisor
  /// The skills of qualifications; nil where the folder of paths has none.
  package let skills: SkillTable?
  /// What tells this snapshot from any other: the paths, the offers, the day.
  package let mark: String
  /// The fingerprint of the store from which the offers came; nil where there is none.
  package let catalogue: String?

  /// A snapshot of these.
  package init(
    _ advisor: Advisor, skills: SkillTable? = nil, mark: String, catalogue: String? = nil
  ) {
    self.advisor = advisor
    self.skills = skills
    self.mark = mark
    self.catalogue = catalogue
  }

  /// The paths as one graph.
  package var graph: PathGraph { advisor.graph }
}
