public import PathGraph

/// The official training lists (*scholingspakketten*) of the paths, as far as they are at hand.
public struct TrainingLists: Sendable, Equatable {
  /// A row: a course that a path's list names, or names as not listed.
  public struct Row: Sendable, Equatable {
    /// The path whose list it is.
    public var path: PathIndex
    /// The course, of that path or of `common`.
    public var course: CourseIndex
    /// What the list says of it.
    public var listing: TrainingListing
  }

  /// The rows, in the file's order.
  public var rows: [Row]

  /// A list of these rows.
  public init(rows: [Row] = []) { self.rows = rows }

  /// What the list of a path says of a course.
  public func listing(of course: CourseIndex, in path: PathIndex) -> TrainingListing? {
    rows.first { $0.course == course && $0.path == path }?.listing
  }

  /// The paths whose lists name a course.
  public func paths(naming course: CourseIndex) -> [PathIndex] {
    rows.filter { $0.course == course }.map(\.path)
  }
}
