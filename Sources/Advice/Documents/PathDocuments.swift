package import PathFiles
package import PathGraph

/// The paths in a list, as other systems read them.
package struct PathListDocument: Encodable, Sendable {
  let format = 1
  let paths: [Item]

  struct Item: Encodable {
    let id, title, sector: String
    let recognition: Nullable<PathDocument.RecognitionItem>
    let roles, courses, transitions: Int
    let entryRoles: [String]
  }

  /// The list of a graph's paths.
  package init(_ graph: PathGraph, in language: Language) {
    paths = graph.paths.indices.map { PathIndex($0) }.filter { !graph[$0].isCommon }.map { index in
      let path = graph[index]
      return Item(
        id: path.id, title: path.title[language], sector: path.sector,
        recognition: Nullable(path.recognition.map(PathDocument.RecognitionItem.init)),
        roles: path.roles.count, courses: path.courses.count,
        transitions: path.transitions.count,
        entryRoles: graph.roleIndices
          .filter { graph.path(of: $0) == index && graph.isEntry($0) }
          .map { graph.id(of: $0) })
    }
  }
}

/// One path, as other systems read it.
package struct PathDocument: Encodable, Sendable {
  let format = 1
  let id, title, sector: String
  let recognition: Nullable<RecognitionItem>
  let roles: [RoleItem]
  let courses: [CourseItem]
  let transitions: [TransitionItem]
  let sources: [SourceItem]

  struct RecognitionItem: Encodable {
    let authority, certainty: String
    let date: Nullable<String>

    init(_ recognition: Recognition) {
      authority = recognition.authority
      certainty = recognition.certainty.rawValue
      date = Nullable(recognition.date?.iso)
    }
  }

  struct RoleItem: Encodable {
    let id, title: String
    let summary: Nullable<String>
    let nlqf: Nullable<Int>
    let entry: Bool
    let requires, tags, notTags, includes: [String]
    let estimated: Bool
    let note: Nullable<String>
  }

  struct CourseItem: Encodable {
    let id, title, kind: String
    let awards, requires, whileIn: [String]
    let months, days: Nullable<Int>
    let costCents: Int64
    let hoursPerWeek, workHoursPerWeek, nlqf: Nullable<Int>
    let crebo, certificate: [String]
    let estimated: Bool
    let note: Nullable<String>
  }

  struct TransitionItem: Encodable {
    let id, from, to, kind: String
    let ways: [WayItem]
    let estimated: Bool
    let note: Nullable<String>
  }

  struct WayItem: Encodable {
    let credentials: [String]
    let months: Int
  }

  struct SourceItem: Encodable {
    let id, title: String
    let url, seen: Nullable<String>
  }

  /// The path of a graph.
  package init(_ index: PathIndex, _ graph: PathGraph, in language: Language) {
    let path = graph[index]
    id = path.id
    title = path.title[language]
    sector = path.sector
    recognition = Nullable(path.recognition.map(RecognitionItem.init))
    roles = graph.roleIndices.filter { graph.path(of: $0) == index }
      .map { RoleItem($0, graph, in: language) }
    courses = graph.courses.indices.map { CourseIndex($0) }
      .filter { graph.path(of: $0) == index }
      .map { CourseItem($0, graph, in: language) }
    transitions = graph.transitions.indices.map { TransitionIndex($0) }
      .filter { graph.path(of: $0) == index }
      .map { TransitionItem($0, graph, in: language) }
    sources = path.sources.map {
      SourceItem(id: $0.id, title: $0.title, url: Nullable($0.url), seen: Nullable($0.seen?.iso))
    }
  }
}

/// The judgement of a folder without errors, as other systems read it.
package struct CheckDocument: Encodable, Sendable {
  let format = 1
  let errors = 0
  let warnings: Int
  let paths, roles, courses, transitions: Int
  let builtFrom: String
  let findings: [Finding]

  struct Finding: Encodable {
    let file: String
    let line, column: Nullable<Int>
    let severity = "warning"
    let code, text: String
  }

  /// The judgement of a folder.
  package init(_ folder: PathFolder, in language: Language) {
    let graph = folder.graph
    warnings = folder.warnings.count
    paths = graph.paths.count { !$0.isCommon }
    roles = graph.roles.count
    courses = graph.courses.count
    transitions = graph.transitions.count
    builtFrom = folder.fingerprint
    findings = folder.warnings.map {
      Finding(
        file: $0.file, line: Nullable($0.line), column: Nullable($0.column), code: $0.code,
        text: $0.text[language])
    }
  }
}
