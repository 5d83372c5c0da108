package import CourseCatalogue
package import CourseOffers
internal import Foundation
package import PathGraph
package import Places

/// What can be booked of every course, and in which regions.
///
/// Estimates are not in it: what no catalogue offers cannot be booked.
package struct CourseSupply: Sendable {
  /// Something that can be booked.
  package struct Item: Sendable {
    /// The run or any-time offer.
    package var bookable: OfferTable.Bookable
    /// The region of each of its venues; nil for one abroad.
    package var regions: [RegionIndex?]

    /// Whether one can go to it in a region, or from anywhere.
    package func isIn(_ region: RegionIndex) -> Bool {
      bookable.isOnline || regions.contains(region)
    }
  }

  private let items: [[Item]]
  private let served: [Set<RegionIndex>]
  private let online: [Bool]

  /// What can be booked of the courses of a graph.
  ///
  /// - Complexity: O(*r*) runs; a place that is no town's own is looked for in the boundaries once.
  package init(_ graph: PathGraph, _ table: OfferTable, _ gazetteer: Gazetteer) {
    var known: [Coordinates: RegionIndex?] = [:]
    func region(of site: Coordinates) -> RegionIndex? {
      if let region = known[site] { return region }
      let region = gazetteer.region(ofSite: site)
      known[site] = .some(region)
      return region
    }
    items = graph.courses.indices.map { position in
      table.bookable(of: CourseIndex(position)).map { bookable in
        Item(
          bookable: bookable, regions: bookable.venues.map { region(of: $0.coordinates) })
      }
    }
    served = items.map { Set($0.flatMap(\.regions).compactMap { $0 }) }
    online = items.map { $0.contains { $0.bookable.isOnline } }
  }

  /// Everything of a course that can be booked, in the order of its offers.
  package subscript(course: CourseIndex) -> [Item] { items[course.position] }

  /// The courses, in the graph's order.
  package var courseIndices: [CourseIndex] { items.indices.map { CourseIndex($0) } }

  /// Whether something of a course can be booked in a region, or online.
  ///
  /// - Complexity: O(1).
  package func serves(_ region: RegionIndex, with course: CourseIndex) -> Bool {
    online[course.position] || served[course.position].contains(region)
  }
}

extension Venue {
  /// The town as one writes it, else what else tells where it is.
  package var town: String? {
    guard let name = city ?? name ?? postcode else { return nil }
    return name == name.uppercased() && city != nil ? name.capitalized : name
  }
}
