import CourseCatalogue
import Foundation
import PathFiles
import PathGraph
import Places
import Testing

/// The sample catalogue as it stands in this package, read with the package's own reader.
struct Committed {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let folder = root.appending(path: "Catalogue/sample")

  let day: Day
  let graph: PathGraph
  let gazetteer: Gazetteer
  let links: OfferLinks
  var offers: [Offer] = []
  var providers: [ProviderProfile] = []
  var records: [CatalogueRecord] = []
  var summaries: [DocumentSummary] = []

  init() throws {
    day = try #require(Day(iso: "2026-11-23"))
    let paths = Self.root.appending(path: "Paths")
    graph = try PathFolder(paths, on: day).graph
    gazetteer = try Gazetteer(paths.appending(path: "places"))
    links = try OfferLinks(Self.root.appending(path: "Catalogue/links"), graph)
    for input in try CatalogueInput.inputs(at: Self.folder.path(percentEncoded: false)) {
      CatalogueReader().read(input) { event in
        switch event {
        case .began, .progress: break
        case .record(let record): records.append(record)
        case .ended(let summary): summaries.append(summary)
        }
      }
    }
    for record in records {
      switch record.content {
      case .offer(let offer): offers.append(offer)
      case .provider(let profile): providers.append(profile)
      case .listing, .skipped: Issue.record("\(record.id ?? "") is no offer")
      }
    }
  }

  /// The runs that one can still book.
  func openRuns(of offer: Offer) -> [Run] {
    offer.runs.filter { run in
      guard let start = run.start else { return false }
      return run.status == .open && start.day >= day
        && (run.enrolmentDeadline.map { $0 >= day } ?? true)
    }
  }

  /// The region of a venue.
  func region(of venue: Venue) -> RegionIndex? {
    if let latitude = venue.latitude, let longitude = venue.longitude {
      return Coordinates(latitude: latitude, longitude: longitude)
        .flatMap { gazetteer.region(at: $0) }
    }
    return venue.city.flatMap { gazetteer.place(ofCity: $0)?.region }
  }

  /// The courses of each offer: by the link tables, else by code and learning path.
  var coursesByOffer: [OfferKey: Set<CourseIndex>] {
    var courses: [OfferKey: Set<CourseIndex>] = [:]
    for link in links.links {
      courses[OfferKey(provider: link.provider, offer: link.offer), default: []].insert(link.course)
    }
    for offer in offers where courses[offer.key] == nil {
      let found = graph.courses.indices.filter { position in
        let course = graph.courses[position]
        return offer.codes.contains { code in
          switch code.learningPath {
          case .bbl where !course.id.hasPrefix("bbl-"): false
          case .bol where !course.id.hasPrefix("bol-"): false
          case .third where course.id.hasPrefix("bbl-") || course.id.hasPrefix("bol-"): false
          default: (course.crebo + course.certificate).contains(code.code)
          }
        }
      }
      courses[offer.key] = Set(found.map { CourseIndex($0) })
    }
    return courses
  }
}
