package import PathGraph

/// The official training lists (*scholingspakketten*) of the paths, as far as they are at hand.
package struct TrainingLists: Sendable, Equatable {
  /// A row: a course that a path's list names, or names as not listed.
  package struct Row: Sendable, Equatable {
    /// The path whose list it is.
    package var path: PathIndex
    /// The course, of that path or of `common`.
    package var course: CourseIndex
    /// What the list says of it.
    package var listing: TrainingListing
  }

  /// The rows, in the file's order.
  package var rows: [Row]

  /// A list of these rows.
  package init(rows: [Row] = []) { self.rows = rows }

  /// What the list of a path says of a course.
  package func listing(of course: CourseIndex, in path: PathIndex) -> TrainingListing? {
    rows.first { $0.course == course && $0.path == path }?.listing
  }

  /// The paths whose lists name a course.
  package func paths(naming course: CourseIndex) -> [PathIndex] {
    rows.filter { $0.course == course }.map(\.path)
  }
}
