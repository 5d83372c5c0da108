internal import PathGraph
internal import Skills

/// Which skills the roles of the paths ask, by the mbo qualifications that lead to them.
struct RoleSkills {
  let graph: PathGraph
  let table: SkillTable

  /// The qualifications that a role is known by: those of the diplomas that its ways ask, of its own
  /// level where there are such; for a role that asks none, those learned while in it.
  ///
  /// - Complexity: O(ways into the role · courses that award what they ask).
  func qualifications(of role: RoleIndex) -> [SkillTable.Qualification] {
    let ways = graph.transitions(into: role).flatMap { graph.ways(of: $0) }
    let asked = Set(ways.flatMap { graph.demands(of: $0) }).sorted()
    var diplomas = asked.flatMap { graph.courses(awarding: $0) }.filter(isDiploma)
    if diplomas.isEmpty {
      diplomas = graph.courses.indices.map { CourseIndex($0) }
        .filter { isDiploma($0) && graph.workplaces(of: $0).contains(role) }
    }
    let level = graph[role].nlqf
    let own = diplomas.filter { graph[$0].nlqf == level }
    return unique((own.isEmpty ? diplomas : own).compactMap { qualification(graph[$0].crebo) })
  }

  /// The qualification with a crebo number, or with another number of the same course.
  func qualification(ofCrebo crebo: String) -> SkillTable.Qualification? {
    if let found = table.qualification(crebo) { return found }
    return graph.courses.lazy.filter { $0.crebo.contains(crebo) }
      .compactMap { qualification($0.crebo) }.first
      ?? graph.credentials.indices.lazy
      .filter { graph.credentials[$0].formerly.contains { $0.crebo == crebo } }
      .compactMap { qualification(of: CredentialIndex($0)) }.first
  }

  /// The qualification of a diploma.
  func qualification(of credential: CredentialIndex) -> SkillTable.Qualification? {
    graph.courses(awarding: credential).lazy.filter(isDiploma)
      .compactMap { qualification(graph[$0].crebo) }.first
  }

  /// The skills that somebody in a role has for certain: those of each of its qualifications.
  func skills(of role: RoleIndex) -> Set<SkillIndex> {
    let each = qualifications(of: role).map { Set($0.skills) }
    return each.dropFirst().reduce(each.first ?? []) { $0.intersection($1) }
  }

  private func isDiploma(_ course: CourseIndex) -> Bool {
    graph[course].kind == .diploma && !graph[course].crebo.isEmpty
  }

  private func qualification(_ crebos: [String]) -> SkillTable.Qualification? {
    crebos.lazy.compactMap { table.qualification($0) }.first
  }

  private func unique(_ all: [SkillTable.Qualification]) -> [SkillTable.Qualification] {
    var seen = Set<String>()
    return all.filter { seen.insert($0.crebo).inserted }
  }
}
