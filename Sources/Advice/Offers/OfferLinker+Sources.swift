package import CatalogueStore
internal import CourseCatalogue
package import CourseOffers
package import PathFiles
package import PathGraph
package import Places

extension OfferLinker {
  /// A linker by codes, link tables and what advisers decided.
  ///
  /// A decision on a course that the paths do not have is left alone.
  package init(_ graph: PathGraph, _ links: OfferLinks, _ decisions: [LinkDecision]) {
    var tables: [OfferKey: Set<CourseIndex>] = [:]
    for link in links.links {
      tables[OfferKey(provider: link.provider, offer: link.offer), default: []].insert(link.course)
    }
    var confirmed: [OfferKey: Set<CourseIndex>] = [:]
    var rejected: [OfferKey: Set<CourseIndex>] = [:]
    for decision in decisions {
      guard let course = graph.course(decision.course) else { continue }
      if decision.isConfirmed {
        confirmed[decision.offer, default: []].insert(course)
      } else {
        rejected[decision.offer, default: []].insert(course)
      }
    }
    self.init(graph, tables: tables, confirmed: confirmed, rejected: rejected)
  }
}

extension OfferTable {
  /// The offers of a store that belong to courses of a graph.
  ///
  /// - Parameters:
  ///   - store: The imported catalogues.
  ///   - links: The link tables.
  ///   - graph: The paths.
  ///   - places: Where cities lie; venues without coordinates lie nowhere without it.
  ///   - asOf: The day as of which deadlines and the like have passed.
  /// - Throws: `StoreFault` where the store cannot be read.
  /// - Complexity: O(*n*) offers and runs that have a code or a link of the paths.
  package init(
    _ store: CatalogueStore, _ links: OfferLinks, _ graph: PathGraph, _ places: Gazetteer?,
    asOf: Day
  ) throws(StoreFault) {
    let linker = OfferLinker(graph, links, try store.decisions())
    let offers = try store.offers(withAnyOf: linker.codes, keyed: linker.keys)
    // Many runs are given in the same few cities.
    var cities: [String: Coordinates?] = [:]
    self.init(offers, linker, graph, asOf: asOf) { venue in
      guard let places, let city = venue.city, venue.country ?? "NL" == "NL" else { return nil }
      if let known = cities[city] { return known }
      let found = places.coordinates(ofCity: city)
      cities[city] = .some(found)
      return found
    }
  }
}
