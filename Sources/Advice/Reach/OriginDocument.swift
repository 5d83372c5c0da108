internal import PathFiles
package import PathGraph
internal import RouteMatcher

/// The answer to `who`, as other systems read it.
package struct OriginDocument: Encodable, Sendable {
  let format = 1
  let asOf: String
  let profile: ProfileDocument
  let role, title: String
  let origins: [Item]
  let complete: Bool
  let messages: [String]

  struct Item: Encodable {
    let from: String
    let title: Nullable<String>
    let holds, brings: [String]
    let routes: [RouteSummary]
  }
}

extension OriginAdvice {
  /// From where, as other systems read it.
  package var document: OriginDocument {
    let graph = advisor.graph
    let advice = advisor.noAdvice(for: profile)
    return OriginDocument(
      asOf: advisor.asOf.iso, profile: ProfileDocument(told, graph), role: graph.id(of: goal),
      title: graph[goal].title[profile.language],
      origins: origins.origins.map { origin in
        OriginDocument.Item(
          from: origin.start.map { graph.id(of: $0) } ?? Transition.outsideID,
          title: Nullable(origin.start.map { graph[$0].title[profile.language] }),
          holds: origin.holds.map { graph.id(of: $0) },
          brings: origin.brings.map { graph.id(of: $0) },
          routes: origin.routes.map { RouteSummary($0, of: advice) })
      }, complete: origins.isComplete, messages: messages.map { $0[profile.language] })
  }

  /// What the reader must know.
  package var messages: [LocalizedText] {
    [Notes.onlyBeginners, Notes.notOfficial] + (origins.isComplete ? [] : [Notes.incomplete])
  }
}
