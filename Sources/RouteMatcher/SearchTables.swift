package import PathGraph

/// What every search asks of a graph, whatever the question: worked out once, to be shared.
package final class SearchTables: Sendable {
  /// The credentials that each course requires, and those that it gains.
  let requires: Groups
  let gains: Groups
  /// The roles in which each course is learned; none for a course that is learned anywhere.
  let workplaces: Groups

  /// The tables of a graph.
  ///
  /// - Complexity: O(what all courses require, gain and name).
  package init(_ graph: PathGraph) {
    var (requires, gains, workplaces) = (Groups(), Groups(), Groups())
    for course in graph.courses.indices.map({ CourseIndex($0) }) {
      requires.append(graph.requirements(of: course).lazy.map { Int32($0.position) })
      gains.append(graph.gains(of: course).lazy.map { Int32($0.position) })
      workplaces.append(graph.workplaces(of: course).lazy.map { Int32($0.position) })
    }
    (self.requires, self.gains, self.workplaces) = (requires, gains, workplaces)
  }
}
