internal import PathFiles
package import PathGraph
internal import RouteMatcher

/// The answer to `reach`, as other systems read it.
package struct ReachDocument: Encodable, Sendable {
  let format = 1
  let asOf: String
  let profile: ProfileDocument
  let finishBefore: Nullable<String>
  let maxNetCostCents: Nullable<Int64>
  let roles: [Role]
  let complete: Bool
  let messages: [String]

  struct Role: Encodable {
    let role, title, path: String
    let soonest, cheapest: RouteSummary
  }
}

extension Reachability {
  /// The roles as other systems read them.
  package var document: ReachDocument {
    let (graph, profile) = (advice.graph, advice.profile)
    return ReachDocument(
      asOf: advice.advisor.asOf.iso, profile: ProfileDocument(self.profile, graph),
      finishBefore: Nullable(profile.finishBefore?.iso),
      maxNetCostCents: Nullable(profile.maxNetCost?.cents),
      roles: reached.map { item in
        ReachDocument.Role(
          role: graph.id(of: item.role), title: graph[item.role].title[profile.language],
          path: graph[graph.path(of: item.role)].id,
          soonest: RouteSummary(item.soonest, of: advice),
          cheapest: RouteSummary(item.cheapest, of: advice))
      }, complete: advice.answer.isComplete,
      messages: advice.messages.map { $0[profile.language] })
  }
}

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
    [
      LocalizedText(
        nl: "Gerekend is met iemand die net in de functie begint en kan laten zien wat elke weg"
          + " daarheen vraagt. Functies die niet sneller, goedkoper of met minder opleidingen gaan"
          + " dan zonder functie, staan er niet bij.",
        en: "This counts on somebody who has just begun in the role and can show what every way"
          + " into it asks. Roles from which it is not faster, cheaper or with fewer courses than"
          + " without a role are left out."),
      Notes.notOfficial,
    ] + (origins.isComplete ? [] : [Notes.incomplete])
  }
}
