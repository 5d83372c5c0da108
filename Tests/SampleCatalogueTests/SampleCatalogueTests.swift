import CourseCatalogue
import Foundation
import PathFiles
import PathGraph
import Places
import Testing
import sample_catalogue

/// The sample catalogue: its bytes, and that it shows all that a catalogue can hold.
struct SampleCatalogueTests {
  private let sample: Committed

  init() throws { sample = try Committed() }

  @Test func `made again, it has the same bytes`() throws {
    let files = SampleCatalogue(sample.graph, sample.gazetteer, on: sample.day).files()
    for file in files {
      let committed = try Data(
        contentsOf: Committed.root.appending(path: "Catalogue").appending(path: file.path))
      let isSame = committed.elementsEqual(file.content)
      #expect(
        isSame,
        """
        \(file.path) is not what the paths give: run \
        “swift run sample-catalogue Paths Catalogue --as-of 2026-11-23”
        """)
    }
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Committed.folder.path(percentEncoded: false))
    #expect(Set(names.map { "sample/" + $0 }).isSubset(of: files.map(\.path)))
    #expect(files.reduce(0) { $0 + $1.content.count } < 3_000_000)
  }

  @Test func `it is read without errors, and only prices are missing`() {
    #expect(sample.summaries.allSatisfy { $0.isComplete && $0.diagnostics.isEmpty })
    #expect(sample.records.count == sample.offers.count + sample.providers.count)
    let faults = sample.records.flatMap(\.diagnostics)
    #expect(faults.allSatisfy { $0.severity == .warning })
    #expect(Set(faults.map(\.fault)) == [.priceUnknown(.missing)])
  }

  @Test func `every provider says that it is invented`() {
    let named = sample.providers.filter {
      $0.provider.name?.hasSuffix("(verzonnen voorbeeld)") == true
    }
    #expect(Set(sample.offers.map(\.provider.id)).isSubset(of: named.map(\.provider.id)))
    for offer in sample.offers {
      #expect(offer.url?.hasPrefix("https://www.example.org/") == true)
      #expect(offer.summaries.first?.text.hasPrefix("Verzonnen voorbeeld") == true)
    }
    #expect(Set(sample.offers.map(\.key)).count == sample.offers.count)
  }

  @Test func `every recognised path can be learnt in four regions or more`() {
    var regions: [PathIndex: Set<RegionIndex>] = [:]
    let courses = sample.coursesByOffer
    for offer in sample.offers {
      let found = sample.openRuns(of: offer).compactMap { $0.venue.flatMap(sample.region(of:)) }
      for course in courses[offer.key] ?? [] {
        regions[sample.graph.path(of: course), default: []].formUnion(found)
      }
    }
    for (position, path) in sample.graph.paths.enumerated() where path.recognition != nil {
      #expect(regions[PathIndex(position)]?.count ?? 0 >= 4, "\(path.id)")
    }
  }

  @Test func `every course but the schools' own tests has an offer`() {
    let offered = sample.coursesByOffer.values.reduce(into: Set()) { $0.formUnion($1) }
    for (position, course) in sample.graph.courses.enumerated() where course.kind != .assessment {
      let index = CourseIndex(position)
      let path = sample.graph[sample.graph.path(of: index)]
      guard path.isCommon || path.recognition != nil else { continue }
      #expect(offered.contains(index), "\(sample.graph.id(of: index))")
    }
  }

  @Test func `every venue is in the gazetteer`() {
    let venues = sample.offers.flatMap { $0.venues + $0.runs.compactMap(\.venue) }
    #expect(venues.allSatisfy { sample.region(of: $0) != nil })
    #expect(venues.contains { $0.latitude == nil } && venues.contains { $0.latitude != nil })
  }

  @Test func `it shows all that a newcomer should see`() {
    let runs = sample.offers.flatMap(\.runs)
    for status in Run.Status.allCases {
      #expect(runs.contains { $0.status == status && $0.start?.day ?? .earliest > sample.day })
    }
    #expect(runs.contains { $0.start?.day ?? .latest < sample.day })
    #expect(runs.contains { $0.start?.isFinal == false })
    #expect(
      runs.contains { run in
        run.status == .open && run.start?.day ?? .earliest > sample.day
          && run.enrolmentDeadline ?? .latest < sample.day
      })
    #expect(runs.contains { $0.mode == .online })
    #expect(sample.offers.contains { $0.startsAnyTime && $0.modes == [.online] })
    #expect(sample.offers.contains { $0.startsAnyTime && $0.venues.count > 1 })
    for form in [StudyForm.dual, .fullTime, .partTime, .evening] {
      #expect(sample.offers.contains { $0.forms.contains(form) })
    }
    let prices = sample.offers.flatMap(\.prices) + runs.compactMap(\.price)
    #expect(prices.contains { $0.vat == .zero } && prices.contains { $0.vat ?? .zero > .zero })
    #expect(prices.contains { $0.nonSubsidisable > .zero })
    #expect(sample.offers.contains { $0.prices.isEmpty && $0.runs.allSatisfy { $0.price == nil } })
  }

  @Test func `every link leads to an offer, and eight offers have none`() {
    let keys = Set(sample.offers.map(\.key))
    for link in sample.links.links where link.provider.hasPrefix("voorbeeld-") {
      #expect(keys.contains(OfferKey(provider: link.provider, offer: link.offer)))
    }
    #expect(sample.coursesByOffer.values.count(where: \.isEmpty) == 8)
  }
}
