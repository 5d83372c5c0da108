package import PathGraph

/// What every search asks of a graph, whatever the question: worked out once, to be shared.
package final class SearchTables: Sendable {
  /// The words of a row of credentials.
  let words: Int
  /// What each course requires and gains, `words` a row.
  let requires: ContiguousArray<UInt64>
  let gains: ContiguousArray<UInt64>
  /// The roles in which each course is learned; none for a course that is learned anywhere.
  let workplaces: Groups

  /// The tables of a graph.
  ///
  /// - Complexity: O(courses · credentials / 64).
  package init(_ graph: PathGraph) {
    let words = (graph.credentials.count + 63) / 64
    func rows(
      _ credentials: (CourseIndex) -> ArraySlice<CredentialIndex>
    ) -> ContiguousArray<UInt64> {
      var rows = ContiguousArray<UInt64>(repeating: 0, count: graph.courses.count * words)
      for course in graph.courses.indices {
        for credential in credentials(CourseIndex(course)) {
          rows[course * words + credential.position / 64] |= 1 << UInt64(credential.position % 64)
        }
      }
      return rows
    }
    var workplaces = Groups()
    for course in graph.courses.indices {
      workplaces.append(graph.workplaces(of: CourseIndex(course)).map { Int32($0.position) })
    }
    self.words = words
    self.workplaces = workplaces
    requires = rows { graph.requirements(of: $0) }
    gains = rows { graph.gains(of: $0) }
  }

  /// Whether a course gains something that is not in a row.
  func gains(_ course: CourseIndex, beyond held: ContiguousArray<UInt64>) -> Bool {
    let start = course.position * words
    for word in 0..<words where gains[start + word] & ~held[word] != 0 { return true }
    return false
  }
}
