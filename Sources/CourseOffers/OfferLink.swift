package import CourseCatalogue
package import PathGraph

/// What an offer links to, and why.
package struct OfferLink: Hashable, Sendable {
  /// The courses that it is an offer of, ascending; empty where nothing links it.
  package private(set) var courses: [CourseIndex] = []
  /// Why it is an offer of each, in the same order.
  package private(set) var reasons: [Reason] = []
  /// Courses that have its code and of which nothing tells which is meant; it is no offer of them.
  package internal(set) var ambiguous: Set<CourseIndex> = []

  /// What links an offer to a course.
  package enum Reason: Hashable, Sendable {
    /// An adviser confirmed it.
    case adviser
    /// A link table names it.
    case table
    /// It has the course's code.
    case code(QualificationCode)
  }

  init() {}

  /// Adds courses for a reason, each once: the first reason stays.
  mutating func add(_ added: some Sequence<CourseIndex>, by reason: Reason) {
    for course in added where !courses.contains(course) {
      let place = courses.firstIndex { $0 > course } ?? courses.count
      courses.insert(course, at: place)
      reasons.insert(reason, at: place)
    }
  }
}
