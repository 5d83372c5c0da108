package import PathGraph
package import RouteMatcher
package import Skills

/// Roles near to what somebody can do, by the skills that they share.
///
/// Suggestions beside the paths: nearness gives no right to a job and no exemption from a course.
package struct NearAdvice: Sendable {
  /// Something by which a person's skills are known.
  package enum Known: Sendable, Equatable {
    /// A role held here or abroad, with its qualifications; empty where no skills of it are known.
    case role(RoleIndex, [SkillTable.Qualification])
    /// A qualification.
    case qualification(SkillTable.Qualification)
    /// A diploma of which no skills are known.
    case diploma(CredentialIndex)
    /// A skill.
    case skill(SkillIndex)
  }

  /// A role with what it shares with a person.
  package struct Suggestion: Sendable {
    /// The role.
    package var role: RoleIndex
    /// The qualification by which it is known that comes nearest.
    package var qualification: SkillTable.Qualification
    /// What is shared and what is missing.
    package var match: SkillMatch
    /// The soonest route to it, where there is one.
    package var route: Route?
  }

  /// By what the person's skills are known.
  package let known: [Known]
  /// How many skills the person is known to have.
  package let skills: Int
  /// The roles, those that share most first.
  package let near: [Suggestion]
  /// The profile, as it was told.
  package let profile: Profile
  /// What was found of routes to them.
  package let advice: Advice
  /// The skills and qualifications.
  package let table: SkillTable
}

/// What somebody brings to a question about near roles, beside a profile.
package struct Experience: Sendable {
  /// Roles held here or abroad.
  package var roles: [RoleIndex]
  /// Qualifications.
  package var qualifications: [SkillTable.Qualification]
  /// Skills that one has.
  package var skills: [SkillIndex]

  /// An experience of these.
  package init(
    roles: [RoleIndex] = [], qualifications: [SkillTable.Qualification] = [],
    skills: [SkillIndex] = []
  ) {
    self.roles = roles
    self.qualifications = qualifications
    self.skills = skills
  }
}

extension Advisor {
  /// The qualification with a crebo number, older numbers of a course included.
  package func qualification(
    ofCrebo crebo: String, in table: SkillTable
  ) -> SkillTable
    .Qualification?
  {
    RoleSkills(graph: graph, table: table).qualification(ofCrebo: crebo)
  }

  /// The roles nearest to what a person can do, and the routes to them.
  ///
  /// What the profile tells counts too: its roles, and the diplomas that it names. The profile's
  /// `limit` is how many roles are given.
  ///
  /// - Complexity: O(roles · skills), and one question with as many goals as roles are given.
  package func near(
    _ experience: Experience, _ table: SkillTable, for profile: Profile
  ) -> NearAdvice {
    let roleSkills = RoleSkills(graph: graph, table: table)
    let roles = unique(experience.roles + profile.roles.map(\.role))
    let known = known(experience, roles, roleSkills, profile)
    var held = Set<SkillIndex>()
    for item in known {
      switch item {
      case .role(let role, _): held.formUnion(roleSkills.skills(of: role))
      case .qualification(let qualification): held.formUnion(qualification.skills)
      case .skill(let skill): held.insert(skill)
      case .diploma: break
      }
    }
    let present = Set(roles.flatMap { graph.included(in: $0) })
    var near = graph.roleIndices.filter { !present.contains($0) }
      .compactMap { suggestion($0, held, roleSkills) }
      .sorted { (-$0.match.share, $0.role) < (-$1.match.share, $1.role) }
    near = Array(near.prefix(profile.limit))
    var asked = profile
    asked.goal = Profile.Goal(roles: near.map(\.role))
    asked.barriers = false
    asked.limit = .max
    // Without a goal every role would be asked for.
    let advice = near.isEmpty ? noAdvice(for: asked) : advice(for: asked)
    let byRole = Dictionary(grouping: advice.answer.routes, by: \.role)
    for position in near.indices {
      near[position].route = byRole[near[position].role]?.first(by: .fastest)
    }
    return NearAdvice(
      known: known, skills: held.count, near: near, profile: profile, advice: advice,
      table: table)
  }

  private func known(
    _ experience: Experience, _ roles: [RoleIndex], _ roleSkills: RoleSkills, _ profile: Profile
  ) -> [NearAdvice.Known] {
    let diplomas = profile.proofs.map(\.credential).filter { credential in
      graph.courses(awarding: credential).contains { graph[$0].kind == .diploma }
    }
    return roles.map { .role($0, roleSkills.qualifications(of: $0)) }
      + experience.qualifications.map { .qualification($0) }
      + unique(diplomas).map { diploma in
        roleSkills.qualification(of: diploma).map { .qualification($0) } ?? .diploma(diploma)
      }
      + unique(experience.skills).map { .skill($0) }
  }

  private func suggestion(
    _ role: RoleIndex, _ held: Set<SkillIndex>, _ roleSkills: RoleSkills
  ) -> NearAdvice.Suggestion? {
    let matches = roleSkills.qualifications(of: role).map { qualification in
      (qualification, roleSkills.table.match(held, with: qualification.skills))
    }
    guard let best = matches.max(by: { $0.1.share < $1.1.share }), best.1.share > 0 else {
      return nil
    }
    return NearAdvice.Suggestion(role: role, qualification: best.0, match: best.1)
  }

  private func unique<Item: Hashable>(_ items: [Item]) -> [Item] {
    var seen = Set<Item>()
    return items.filter { seen.insert($0).inserted }
  }
}
