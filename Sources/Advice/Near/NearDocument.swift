internal import PathFiles
internal import PathGraph
internal import RouteMatcher
package import Skills

/// The answer to `near`, as other systems read it.
package struct NearDocument: Encodable, Sendable {
  let format = 1
  let asOf: String
  let profile: ProfileDocument
  let measure: String
  let known: [Known]
  let near: [Suggestion]
  let complete: Bool
  let messages: [String]

  struct Known: Encodable {
    let kind: String
    let id, text: String
  }

  /// A role that is near, never a route.
  struct Suggestion: Encodable {
    let role, title, path: String
    let percentage: Int
    let qualification: Qualification
    let shared, missing: [Skill]
    let route: Nullable<RouteSummary>
    let unreachable: [AdviceDocument.Missing]
  }

  struct Qualification: Encodable {
    let crebo, label: String

    init(_ qualification: SkillTable.Qualification) {
      crebo = qualification.crebo
      label = qualification.label
    }
  }

  struct Skill: Encodable {
    let id, kind, label: String

    init(_ skill: SkillTable.Skill) {
      id = skill.id
      kind = skill.kind.rawValue
      label = skill.label
    }
  }
}

extension NearAdvice {
  /// The suggestions as other systems read them.
  package var document: NearDocument {
    let (graph, language) = (advice.graph, advice.profile.language)
    let missing = Dictionary(
      advice.unreachable.map { ($0.role, $0.missing) }, uniquingKeysWith: { first, _ in first })
    return NearDocument(
      asOf: advice.advisor.asOf.iso, profile: ProfileDocument(profile, graph),
      measure: Self.measure[language],
      known: known.map {
        NearDocument.Known(kind: $0.kind, id: id(of: $0), text: words(for: $0)[language])
      },
      near: near.map { suggestion in
        let id = graph.id(of: suggestion.role)
        return NearDocument.Suggestion(
          role: id, title: graph[suggestion.role].title[language],
          path: graph[graph.path(of: suggestion.role)].id,
          percentage: Self.percentage(suggestion.match.share),
          qualification: NearDocument.Qualification(suggestion.qualification),
          shared: suggestion.match.shared.map { NearDocument.Skill(table[$0]) },
          missing: suggestion.match.missing.map { NearDocument.Skill(table[$0]) },
          route: Nullable(suggestion.route.map { RouteSummary($0, of: advice) }),
          unreachable: missing[id] ?? [])
      }, complete: advice.answer.isComplete, messages: messages.map { $0[language] })
  }

  private func id(of known: Known) -> String {
    switch known {
    case .role(let role, _): advice.graph.id(of: role)
    case .qualification(let qualification): qualification.crebo
    case .diploma(let diploma): advice.graph.id(of: diploma)
    case .skill(let skill): table[skill].id
    }
  }
}

extension NearAdvice.Known {
  fileprivate var kind: String {
    switch self {
    case .role: "role"
    case .qualification: "qualification"
    case .diploma: "credential"
    case .skill: "skill"
    }
  }
}

/// The skills and qualifications that one can name, as other systems read them.
package struct SkillListDocument: Encodable, Sendable {
  let format = 1
  let skills: [NearDocument.Skill]
  let qualifications: [NearDocument.Qualification]

  /// The list of a table's items whose names hold these words.
  package init(_ table: SkillTable, holding words: [String]) {
    skills = table.skills(holding: words).map { NearDocument.Skill($0) }
    qualifications = table.qualifications(holding: words).map { NearDocument.Qualification($0) }
  }
}
