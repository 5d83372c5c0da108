public import PathGraph

/// Finds every route worth showing: the complete Pareto set for each goal of a query.
public struct RouteMatcher: Sendable {
  /// The roles, courses and transitions.
  public let graph: PathGraph
  /// When courses can be taken, and what they cost.
  public let timetables: any Timetables

  /// A matcher over a graph, with the courses' timetables.
  public init(_ graph: PathGraph, timetables: some Timetables) {
    self.graph = graph
    self.timetables = timetables
  }
}
