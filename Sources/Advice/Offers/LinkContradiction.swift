package import CourseCatalogue
internal import CourseOffers
package import PathGraph

/// What speaks against a link that an adviser confirms; it holds all the same.
package enum LinkContradiction: Hashable, Sendable {
  /// The offer counts as another course of the same path as well.
  case alsoCourse(CourseIndex)
  /// The offer has a code that other courses of the path have, and this one has not.
  case otherCode(QualificationCode, courses: [CourseIndex])
}

extension CourseLinking {
  /// What speaks against an offer being of a course.
  ///
  /// - Complexity: O(*c*) courses that have one of its codes.
  package func contradictions(
    of offer: Offer, with course: CourseIndex
  ) -> [LinkContradiction] {
    let path = graph.path(of: course)
    let others = linker.link(offer).courses.filter {
      $0 != course && graph.path(of: $0) == path
    }
    let codes = offer.codes.compactMap { code -> LinkContradiction? in
      let all = linker.courses(with: code)
      let own = all.filter { graph.path(of: $0) == path }
      guard !own.isEmpty, !own.contains(course) else { return nil }
      return .otherCode(code, courses: own)
    }
    return others.map { .alsoCourse($0) } + codes
  }
}

extension LinkContradiction {
  /// What speaks against it, and what to do, in a sentence or two.
  package func text(_ graph: PathGraph) -> LocalizedText {
    switch self {
    case .alsoCourse(let course):
      let title = graph[course].title
      return LocalizedText(
        nl: "Dit aanbod telt ook mee als “\(title.nl)” (\(graph.id(of: course))) in hetzelfde pad."
          + " Klopt dat niet? Wijs dat dan af.",
        en: "This offer counts as “\(title[.english])” (\(graph.id(of: course))) of the same path"
          + " as well. Is that wrong? Then reject that one.")
    case .otherCode(let code, let courses):
      let told = "\(code.scheme.rawValue) \(code.code)"
      let ids = courses.map { graph.id(of: $0) }.joined(separator: ", ")
      return LocalizedText(
        nl: "Dit aanbod heeft de code \(told). Die hoort in dit pad bij \(ids), en niet bij deze"
          + " opleiding. Kijk of het klopt.",
        en: "This offer has the code \(told). In this path that belongs to \(ids), and not to this"
          + " course. Check whether it is right.")
    }
  }
}
