package import CatalogueStore
package import CourseCatalogue
internal import CourseOffers
package import PathFiles
package import PathGraph

/// Tells which offers belong to courses of the paths, and which might.
package struct CourseLinking: OfferLinking {
  /// What its answers depend on: the paths, the link tables, the decisions.
  package let fingerprint: String
  /// The paths.
  package let graph: PathGraph
  let linker: OfferLinker
  private let titles: TitleIndex

  /// The linking of a folder of paths.
  package init(_ folder: PathFolder, _ links: OfferLinks, _ decisions: [LinkDecision]) {
    graph = folder.graph
    linker = OfferLinker(folder.graph, links, decisions)
    titles = TitleIndex(folder.graph)
    let told = "\(links.links) \(decisions)"
    let digest = ContentHasher().digest(of: Array(told.utf8))
    fingerprint = "\(folder.fingerprint) \(digest.high) \(digest.low)"
  }

  /// Whether an offer belongs to a course, or might.
  ///
  /// - Complexity: some ten microseconds.
  package func outcome(of offer: Offer) -> LinkOutcome {
    if !linker.link(offer).courses.isEmpty { return .linked }
    return suggestions(for: offer).isEmpty ? .unlinked : .suggested
  }

  /// The courses that an offer may be, beside those it is linked to.
  ///
  /// Those that have its code come first, then, where nothing links it, the likeliest by title. What
  /// an adviser rejected is not among them.
  package func suggestions(for offer: Offer) -> [LinkSuggestion.Course] {
    let link = linker.link(offer)
    let byCode = link.ambiguous.sorted().map {
      LinkSuggestion.Course(course: $0, score: 1, hasCode: true)
    }
    guard link.courses.isEmpty else { return byCode }
    let byTitle = titles.suggestions(for: offer)
      .filter {
        !link.ambiguous.contains($0.course) && !linker.isRejected($0.course, for: offer.key)
      }
    return byCode
      + byTitle.map { LinkSuggestion.Course(course: $0.course, score: $0.score, hasCode: false) }
  }
}
