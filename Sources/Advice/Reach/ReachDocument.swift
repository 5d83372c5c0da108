internal import PathFiles
internal import PathGraph
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
