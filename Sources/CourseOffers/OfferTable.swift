package import CourseCatalogue
package import PathGraph
package import Places

/// The number of an offer in an `OfferTable`.
package typealias OfferIndex = Index<CataloguedOffer>

/// The offers of the paths' courses, frozen for the search.
///
/// It belongs to a graph and a day: what has passed by that day is known, and is never taken. What
/// the search reads often lies in flat rows of plain values; the offers stand behind them, to be
/// shown.
package struct OfferTable: Sendable {
  /// The offers that link to a course, in the order given.
  package let offers: [CataloguedOffer]
  /// The day as of which deadlines and the like have passed.
  package let asOf: Day
  /// Why each offer is linked, in the same order.
  package let links: [OfferLink]
  /// The dated runs of all offers that are not cancelled, in the offers' order.
  let editions: ContiguousArray<OfferEdition>
  /// Where each offer's editions stand; always `offers.count + 1` long.
  private let editionStarts: ContiguousArray<Int32>
  /// What the search needs of each offer as a whole.
  let terms: ContiguousArray<OfferTerms>
  /// The offers of each course.
  private var byCourse: [[OfferIndex]]
  /// The editions of each course by their starts, ends and prices.
  private var editionsByCourse: [[Int32]]
  /// The places where editions are given, each once.
  let sites: ContiguousArray<Coordinates>

  /// A table of no offers.
  package init(_ graph: PathGraph, asOf: Day) {
    self.init([], OfferLinker(graph), graph, asOf: asOf) { _ in nil }
  }

  /// A table of the offers that link to courses of a graph; the others are left out.
  ///
  /// - Parameters:
  ///   - offers: The offers; withdrawn ones are left out.
  ///   - linker: What links them.
  ///   - graph: The paths.
  ///   - asOf: The day as of which deadlines and the like have passed.
  ///   - locate: Where a venue without coordinates lies; nil where that is not known.
  /// - Complexity: O(*r* log *r*) runs.
  package init(
    _ offers: [CataloguedOffer], _ linker: OfferLinker, _ graph: PathGraph, asOf: Day,
    locate: (Venue) -> Coordinates?
  ) {
    var kept: [CataloguedOffer] = []
    var links: [OfferLink] = []
    var editions: ContiguousArray<OfferEdition> = []
    var starts: ContiguousArray<Int32> = [0]
    var terms: ContiguousArray<OfferTerms> = []
    var byCourse = [[OfferIndex]](repeating: [], count: graph.courses.count)
    var editionsByCourse = [[Int32]](repeating: [], count: graph.courses.count)
    var sites = SiteNumbers()
    for item in offers where item.offer.withdrawal == nil {
      let link = linker.link(item.offer)
      guard !link.courses.isEmpty else { continue }
      let index = OfferIndex(kept.count)
      for course in link.courses { byCourse[course.position].append(index) }
      let own = OfferTerms(item.offer, asOf: asOf, locate: locate)
      for number in item.offer.runs.indices {
        guard
          let edition = OfferEdition(
            item.offer, run: number, index, own, asOf: asOf,
            site: { sites.number(of: $0.site(locate)) })
        else { continue }
        for course in link.courses {
          editionsByCourse[course.position].append(Int32(editions.count))
        }
        editions.append(edition)
      }
      kept.append(item)
      links.append(link)
      terms.append(own)
      starts.append(Int32(editions.count))
    }
    self.offers = kept
    self.asOf = asOf
    self.links = links
    self.editions = editions
    editionStarts = starts
    self.terms = terms
    self.byCourse = byCourse
    self.sites = sites.sites
    self.editionsByCourse = editionsByCourse.map { positions in
      positions.sorted { left, right in
        let (a, b) = (editions[Int(left)], editions[Int(right)])
        return (a.start, a.end ?? .latest, a.price?.gross ?? .zero, left)
          < (b.start, b.end ?? .latest, b.price?.gross ?? .zero, right)
      }
    }
  }

  /// An offer.
  package subscript(offer: OfferIndex) -> CataloguedOffer { offers[offer.position] }

  /// The offers of a course.
  package func offers(of course: CourseIndex) -> [OfferIndex] {
    course.position < byCourse.count ? byCourse[course.position] : []
  }

  /// The positions of a course's editions, by their starts.
  func editions(of course: CourseIndex) -> [Int32] {
    course.position < editionsByCourse.count ? editionsByCourse[course.position] : []
  }

  /// How many dated runs there are, those that have passed included.
  package var runCount: Int { editions.count }

  /// Where an offer's editions stand.
  func editions(of offer: OfferIndex) -> Range<Int> {
    Int(editionStarts[offer.position])..<Int(editionStarts[offer.position + 1])
  }
}

extension OfferTable {
  /// The same table with only what is given at some of its places, and what is online.
  ///
  /// Of an offer that starts at any time one such place is enough. Offers and runs keep their numbers.
  ///
  /// - Complexity: O(*r*) runs.
  package func keeping(where isKept: (Coordinates) -> Bool) -> OfferTable {
    let kept = sites.map(isKept)
    var table = self
    table.byCourse = byCourse.map { offers in
      offers.filter { offer in
        let terms = terms[offer.position]
        return terms.modes.isOnline || terms.sites.contains { isKept($0.coordinates) }
      }
    }
    table.editionsByCourse = editionsByCourse.map { positions in
      positions.filter { position in
        let edition = editions[Int(position)]
        return edition.modes.isOnline || (edition.site >= 0 && kept[Int(edition.site)])
      }
    }
    return table
  }
}
