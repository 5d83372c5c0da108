import CatalogueStore
import CourseCatalogue
import Foundation
import PathGraph
import TestSupport
import Testing

/// What an import keeps and counts.
struct ImportTests {
  @Test(arguments: UInt64(1)...10)
  func `what was imported comes back as it was read`(seed: UInt64) throws {
    var random = RandomOffers(seed: seed)
    let written = random.offers(30)
    let test = try TestStore()
    let report = try test.take(list(written))
    let shown = written.filter { $0.withdrawal == nil }
    #expect(Set(try test.contents) == Set(shown.map { CataloguedOffer($0, catalogue: "feed") }))
    #expect(report.counts.offers == 30)
    #expect(report.counts.new == 30)
    #expect(report.counts.withdrawn == 30 - shown.count)
    let runs = written.flatMap(\.runs).filter { $0.status != .cancelled }
    #expect(report.counts.runs == runs.count)
    #expect(report.counts.runsInPast == runs.count { ($0.start?.day ?? .latest) < today })
    #expect(try test.store.problems() == [])
  }

  @Test func `a later version is compared record by record`() throws {
    let test = try TestStore()
    try test.take(list([offer("1"), offer("2"), offer("3")]))
    let report = try test.take(list([offer("1"), offer("2", "Anders"), offer("4")]))
    #expect(report.counts.unchanged == 1)
    #expect(report.counts.changed == 1)
    #expect(report.counts.new == 1)
    #expect(report.counts.withdrawn == 1)
    #expect(try test.ids == ["1", "2", "4"])
    #expect(try test.store.offers(titled: ["anders"], limit: 9).map(\.offer.id) == ["2"])
    #expect(try test.store.problems() == [])
  }

  @Test func `an offer that comes back is offered again`() throws {
    let test = try TestStore()
    try test.take(list([offer("1"), offer("2")]))
    try test.take(list([offer("1")]))
    #expect(try test.ids == ["1"])
    let gone = try #require(try test.store.storedOffers(id: "2").first)
    #expect(gone.withdrawn == today)
    let report = try test.take(list([offer("1"), offer("2")], "feed.xml"))
    #expect(report.counts.changed == 1)
    #expect(try test.ids == ["1", "2"])
    #expect(try test.store.problems() == [])
  }

  @Test func `an offer that its provider takes out of publication is shown to nobody`() throws {
    let test = try TestStore()
    try test.take(list([offer("1"), offer("2")]))
    var hidden = offer("2")
    hidden.withdrawal = .notInPublication
    let report = try test.take(list([offer("1"), hidden]))
    #expect(report.counts.withdrawn == 1)
    #expect(report.counts.offers == 2)
    #expect(try test.ids == ["1"])
    #expect(try test.store.counts().offers == 1)
    #expect(try test.store.offers(keyed: [hidden.key]) == [])
    #expect(try test.store.offers(titled: ["cursus"], limit: 9).count == 1)
  }

  @Test func `of two records with one id the first counts`() throws {
    let test = try TestStore()
    let input = list([offer("1", "Eerste"), offer("1", "Tweede"), offer("1", "Eerste")])
    for expected in [FileReport.Outcome.imported, .same] {
      let report = try test.take(input)
      #expect(report.files[0].outcome == expected)
      #expect(report.counts.records == 3)
      #expect(report.counts.offers == 1)
      #expect(report.counts.skipped == 2)
      #expect(report.files[0].faults.first?.code == "double-id")
      #expect(try test.contents.map(\.offer.title) == ["Eerste"])
    }
  }

  @Test func `the same offer in another catalogue moves there`() throws {
    let test = try TestStore()
    try test.take(list([offer("1"), offer("2")], "a.xml"))
    let report = try test.take(list([offer("2")], "b.xml")) { $0.mode = .partial }
    #expect(report.counts.unchanged == 1)
    #expect(try test.contents.map(\.catalogue) == ["a", "b"])
    try test.take(list([offer("1"), offer("2")], "a.xml"))
    #expect(try test.contents.map(\.catalogue) == ["a", "a"])
  }

  @Test func `each offer says where it came from`() throws {
    let test = try TestStore()
    let input = list([offer("1")], "map/feed.xml")
    let report = try test.take(input)
    let stored = try #require(try test.store.storedOffers(id: "1").first)
    #expect(stored.format == .edudex)
    #expect(stored.provenance.catalogue == "feed")
    #expect(stored.provenance.document == "map/feed.xml")
    #expect(stored.provenance.supplier == "school")
    #expect(stored.provenance.sha256 == report.files[0].sha256)
    #expect(stored.provenance.line == 2)
    #expect(stored.provenance.imported == Date(timeIntervalSince1970: 1_790_000_000))
  }

  @Test func `a provider's own record completes its offers`() throws {
    let test = try TestStore()
    var plain = offer("1")
    plain.runs = [Run(id: "r", start: .init(today))]
    try test.take(list([plain]))
    let institute = """
      <instituteData xmlns="http://studieData.nl/schema/edudex/institute"><orgUnitId>school</orgUnitId>
      <instituteName>De school</instituteName><instituteLocation><id>a</id><address>
      <addressType>visitation</addressType><city>Zwolle</city></address></instituteLocation>
      </instituteData>
      """
    try test.take(.bytes(Array(institute.utf8), name: "institute.xml"))
    let read = try #require(try test.contents.first)
    #expect(read.offer.provider.name == "De school")
    #expect(read.offer.runs.first?.venue?.city == "Zwolle")
    #expect(try test.store.problems() == [])
  }

  @Test func `links are counted by what tells them, asked again when that changes`() throws {
    struct Linking: OfferLinking {
      var fingerprint: String
      var linked: String
      func outcome(of offer: Offer) -> LinkOutcome {
        offer.id == linked ? .linked : offer.id == "2" ? .suggested : .unlinked
      }
    }
    let test = try TestStore()
    let input = list(offers(4))
    let first = try test.take(input, linking: Linking(fingerprint: "a", linked: "1"))
    #expect(first.counts.linked == 1)
    #expect(first.counts.suggested == 1)
    #expect(first.counts.unlinked == 2)
    let second = try test.take(input, linking: Linking(fingerprint: "b", linked: "none"))
    #expect(second.counts.linked == 0)
    #expect(second.counts.unlinked == 3)
    #expect(second.counts.unchanged == 4)
  }
}
