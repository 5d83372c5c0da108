package import PathGraph

/// Which offers of catalogues are which courses of the paths, as people laid it down (*koppeling*).
package struct OfferLinks: Sendable, Equatable {
  /// An offer and a course that it is.
  package struct Link: Sendable, Hashable {
    /// The provider's id in its catalogue.
    package var provider: String
    /// The offer's id in that catalogue.
    package var offer: String
    /// The course.
    package var course: CourseIndex
    /// What else an adviser should know.
    package var note: LocalizedText?

    /// A link of an offer to a course.
    package init(
      provider: String, offer: String, course: CourseIndex, note: LocalizedText? = nil
    ) {
      self.provider = provider
      self.offer = offer
      self.course = course
      self.note = note
    }
  }

  /// The links, file by file in the order of the files' names; one offer may be several courses.
  package var links: [Link]
  /// What is doubtful in the files, such as a link to a course of a path that is not at hand.
  package var warnings: [Diagnostic]

  /// These links.
  package init(links: [Link] = [], warnings: [Diagnostic] = []) {
    self.links = links
    self.warnings = warnings
  }
}
