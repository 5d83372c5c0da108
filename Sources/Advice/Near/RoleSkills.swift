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
    let asked = Set(ways.flatMap { graph.demands(of: $0) }).sorted().filter(isDiploma)
    let diplomas = asked.flatMap { graph.courses(awarding: $0) }
    let level = graph[role].nlqf
    let own = diplomas.filter { graph[$0].nlqf == level }
    if !diplomas.isEmpty { return known(own.isEmpty ? diplomas : own) }
    return known(
      graph.courses.indices.map { CourseIndex($0) }.filter {
        isDiploma($0) && graph[$0].nlqf == level && graph.workplaces(of: $0).contains(role)
      })
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
    guard isDiploma(credential) else { return nil }
    return graph.courses(awarding: credential).lazy
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

  /// Whether only diplomas give it: a safety proof that some diploma holds as well says nothing.
  private func isDiploma(_ credential: CredentialIndex) -> Bool {
    let courses = graph.courses(awarding: credential)
    return !courses.isEmpty && courses.allSatisfy(isDiploma)
  }

  /// The qualifications of courses, each once.
  private func known(_ courses: [CourseIndex]) -> [SkillTable.Qualification] {
    var seen = Set<String>()
    return courses.compactMap { qualification(graph[$0].crebo) }
      .filter { seen.insert($0.crebo).inserted }
  }

  private func qualification(_ crebos: [String]) -> SkillTable.Qualification? {
    crebos.lazy.compactMap { table.qualification($0) }.first
  }
}
