package import CatalogueStore
package import CourseCatalogue
internal import CourseOffers
internal import PathFiles
package import PathGraph

/// An offer of a store without a link, and the courses that it may be.
package struct LinkSuggestion: Sendable {
  /// The offer.
  package var offer: CataloguedOffer
  /// The courses, the likeliest first.
  package var courses: [Course]

  /// A course that an offer may be.
  package struct Course: Sendable {
    /// The course.
    package var course: CourseIndex
    /// How likely it is, 0 to 1.
    package var score: Double
    /// Whether it has the offer's code, which other courses have as well.
    package var hasCode: Bool
  }

  /// Whether its code belongs to several courses, and nothing tells which is meant.
  package var isAmbiguous: Bool { courses.contains(where: \.hasCode) }
}

extension CourseLinking {
  /// The offers of a store that no code, table or adviser links and that may be courses.
  ///
  /// - Parameters:
  ///   - store: The store.
  ///   - course: The only course to look for; nil for any.
  /// - Returns: The likeliest first, those whose code is shared before all.
  /// - Throws: `StoreFault` where the store cannot be read.
  /// - Complexity: O(*n*) offers of the store.
  package func suggestions(
    in store: CatalogueStore, for course: CourseIndex? = nil
  ) throws -> [LinkSuggestion] {
    var found: [LinkSuggestion] = []
    try store.forEachOffer { stored in
      let courses = suggestions(for: stored.offer)
      guard !courses.isEmpty,
        course.map({ wanted in courses.contains { $0.course == wanted } }) ?? true
      else { return }
      found.append(
        LinkSuggestion(
          offer: CataloguedOffer(stored.offer, catalogue: stored.provenance.catalogue),
          courses: courses))
    }
    return found.enumerated().sorted { left, right in
      let (a, b) = (left.element.courses[0].score, right.element.courses[0].score)
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
  }
}

/// The suggestions and the decisions as other systems read them.
package struct LinkListDocument: Encodable, Sendable {
  let format = 1
  let suggestions: [Suggestion]
  let decisions: [Decision]

  struct Suggestion: Encodable {
    let provider, providerName, offer, title, catalogue: String
    let ambiguous: Bool
    let courses: [Course]
  }

  struct Course: Encodable {
    let course, title: String
    let score: Double
  }

  struct Decision: Encodable {
    let provider, offer, course, day: String
    let confirmed: Bool
  }

  /// What there is to decide, and what was decided.
  package init(
    _ suggestions: [LinkSuggestion], _ decisions: [LinkDecision], _ graph: PathGraph,
    in language: Language
  ) {
    self.suggestions = suggestions.map { suggestion in
      let offer = suggestion.offer.offer
      return Suggestion(
        provider: offer.provider.id, providerName: offer.provider.name ?? offer.provider.id,
        offer: offer.id, title: offer.title, catalogue: suggestion.offer.catalogue,
        ambiguous: suggestion.isAmbiguous,
        courses: suggestion.courses.map {
          Course(
            course: graph.id(of: $0.course), title: graph[$0.course].title[language],
            score: ($0.score * 100).rounded() / 100)
        })
    }
    self.decisions = decisions.map {
      Decision(
        provider: $0.offer.provider, offer: $0.offer.offer, course: $0.course, day: $0.day.iso,
        confirmed: $0.isConfirmed)
    }
  }
}
