internal import PathFiles
internal import PathGraph
internal import RouteMatcher

/// The answer to `slim`, as other systems read it.
package struct SlimAdviceDocument: Encodable, Sendable {
  let format = 1
  let asOf: String
  let course, title: String
  let role: String
  let start, end: String
  let grossCostCents, netCostCents: Int64
  let estimated = true
  let slim: Nullable<SlimDocument>
  let open, otherMoney: [String]
}

extension SlimAdvice {
  /// The verdict as other systems read it.
  package var document: SlimAdviceDocument {
    let (graph, language) = (advisor.graph, profile.language)
    return SlimAdviceDocument(
      asOf: advisor.asOf.iso, course: graph.id(of: learn.course),
      title: graph[learn.course].title[language],
      role: learn.role.map { graph.id(of: $0) } ?? Transition.outsideID, start: learn.start.iso,
      end: learn.end.iso, grossCostCents: learn.grossCost.cents,
      netCostCents: learn.netCost.cents, slim: Nullable(verdict),
      open: open.map { $0[language] }, otherMoney: otherMoney.map { $0[language] })
  }
}
