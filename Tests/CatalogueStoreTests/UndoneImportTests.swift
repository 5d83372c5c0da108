import CatalogueStore
import CourseCatalogue
import Foundation
import PathGraph
import TestSupport
import Testing

/// Imports of which nothing is kept.
struct UndoneImportTests {
  private func cut(_ input: CatalogueInput, by count: Int) -> CatalogueInput {
    guard case .bytes(let bytes, let name) = input else { return input }
    return .bytes(Array(bytes.dropLast(count)), name: name)
  }

  @Test func `a dry run counts all and keeps nothing`() throws {
    let test = try TestStore()
    try test.take(list(offers(3)))
    let (contents, fingerprint) = (try test.contents, try test.store.fingerprint())
    let report = try test.take(list([offer("1", "Nieuw"), offer("9")], "feed.xml")) {
      $0.isDryRun = true
    }
    #expect(!report.isCommitted)
    #expect(report.files[0].outcome == .undone)
    #expect(report.counts.changed == 1)
    #expect(report.counts.new == 1)
    #expect(report.counts.withdrawn == 2)
    #expect(try test.contents == contents)
    #expect(try test.store.fingerprint() == fingerprint)
    #expect(try test.store.problems() == [])
  }

  @Test func `with strict an error in any file undoes all`() throws {
    let test = try TestStore()
    let broken = list([offer("1", by: "b"), offer("1", by: "b")], "b.xml")
    let report = try test.take(list(offers(2), "a.xml"), broken) { $0.isStrict = true }
    #expect(!report.isCommitted)
    #expect(report.hasErrors)
    #expect(report.files.map(\.outcome) == [.undone, .undone])
    #expect(try test.ids == [])
    let fine = try test.take(list(offers(2), "a.xml")) { $0.isStrict = true }
    #expect(fine.isCommitted)
    #expect(try test.ids == ["1", "2"])
  }

  @Test func `a file that is cut off keeps the earlier import`() throws {
    let test = try TestStore()
    try test.take(list(offers(3)))
    let report = try test.take(cut(list(offers(5)), by: 20), list([offer("7", by: "b")], "b.xml"))
    #expect(report.files.map(\.outcome) == [.refused, .imported])
    #expect(report.files[0].faults.first?.code == "truncated")
    #expect(report.counts.offers > 0)
    #expect(report.counts.new == 0)
    #expect(try test.ids == ["7", "1", "2", "3"])
    #expect(try test.store.catalogues().map(\.name) == ["b", "feed"])
  }

  @Test func `what cannot be read stands in the report`() throws {
    let test = try TestStore()
    let report = try test.store.importCatalogues(
      [
        .failure(UnreadableInput(path: "nowhere.xml", problem: .missing)),
        .success(.bytes(Array("hello".utf8), name: "text.xml")),
        .success(.bytes([], name: "empty.xml")),
        .success(.bytes(Array("<x/>".utf8), name: "x.xml")),
      ], ImportOptions(asOf: today), clock: { .distantPast })
    #expect(report.files.map(\.name) == ["nowhere.xml", "text.xml", "empty.xml", "x.xml"])
    #expect(report.files.allSatisfy { $0.outcome == .refused && $0.faults.count == 1 })
    #expect(report.hasRefusals)
    #expect(report.hasErrors)
    #expect(try test.store.catalogues() == [])
  }

  @Test func `a file that goes on for too long for the disk keeps what was there`() throws {
    var random = RandomOffers(seed: 7)
    let many = random.offers(2000)
    let test = try TestStore(mostPages: 60)
    try test.take(list(offers(3)))
    let contents = try test.contents
    #expect(throws: StoreFault.full(path: test.path)) {
      try test.take(list(many, "large.xml"))
    }
    #expect(try test.contents == contents)
    #expect(try test.another().contents == contents)
    #expect(try test.store.problems() == [])
    try test.take(list([offer("4")])) { $0.mode = .partial }
    #expect(try test.ids.count == 4)
  }
}
