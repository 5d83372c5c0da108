import CatalogueStore
import CourseCatalogue
import PathGraph
import TestSupport
import Testing

/// What an import withdraws, and what it does not.
struct WithdrawalTests {
  @Test func `a list is a whole catalogue, a single record is a part`() throws {
    let test = try TestStore()
    #expect(try test.take(list(offers(3))).files[0].mode == .full)
    let single = String(decoding: EdudexWriter.catalogue([offer("9")]), as: UTF8.self)
      .replacing("<programs xmlns=\"http://studieData.nl/schema/edudex/program\">", with: "")
      .replacing("</programs>", with: "")
      .replacing(
        "<program>", with: "<program xmlns=\"http://studieData.nl/schema/edudex/program\">")
    let report = try test.take(.bytes(Array(single.utf8), name: "one.xml"))
    #expect(report.files[0].mode == .partial)
    #expect(try test.ids == ["1", "2", "3", "9"])
  }

  @Test func `a part withdraws nothing`() throws {
    let test = try TestStore()
    try test.take(list(offers(3)))
    let report = try test.take(list([offer("2")])) { $0.mode = .partial }
    #expect(report.counts.withdrawn == 0)
    #expect(try test.ids == ["1", "2", "3"])
  }

  @Test func `a whole catalogue withdraws its providers' earlier offers under whatever name`()
    throws
  {
    let test = try TestStore()
    try test.take(list([offer("1"), offer("2"), offer("3", by: "other")], "monday.xml"))
    let report = try test.take(list([offer("2")], "tuesday.xml"))
    #expect(report.counts.withdrawn == 1)
    #expect(try test.ids == ["3", "2"])
  }

  @Test func `a whole catalogue withdraws what it held of providers that are gone`() throws {
    let test = try TestStore()
    try test.take(list([offer("1"), offer("2", by: "other")]))
    let report = try test.take(list([offer("1")]))
    #expect(report.counts.withdrawn == 1)
    #expect(try test.ids == ["1"])
  }

  @Test func `files of one run leave each other's offers alone, whatever comes first`() throws {
    let test = try TestStore()
    let files = [list(offers(12), "a.xml"), list([offer("20")], "b.xml")]
    for _ in 1...2 {
      let report = try test.store.take(files)
      #expect(report.total.withdrawn == 0)
      #expect(!report.hasRefusals)
      #expect(try test.ids.count == 13)
    }
    #expect(try test.store.take(files.reversed()).total.unchanged == 13)
  }

  @Test func `two whole catalogues of one name in a run are refused from the second on`() throws {
    let test = try TestStore()
    let report = try test.take(list(offers(2), "a.xml"), list([offer("9")], "b.xml")) {
      $0.name = "all"
    }
    #expect(report.files.map(\.outcome) == [.imported, .refused])
    #expect(report.files[1].faults.first?.code == "same-catalogue")
    #expect(try test.ids == ["1", "2"])
  }

  @Test func `parts of one name add up`() throws {
    let test = try TestStore()
    let report = try test.take(list(offers(2), "a.xml"), list([offer("9")], "b.xml")) {
      $0.name = "all"
      $0.mode = .partial
    }
    #expect(report.files.map(\.outcome) == [.imported, .imported])
    #expect(try test.ids == ["1", "2", "9"])
    #expect(try test.store.catalogues().map(\.name) == ["all"])
  }

  @Test(arguments: [(10, 4, true), (10, 5, false), (9, 1, false), (20, 0, true)])
  func `a catalogue that loses more than half of ten or more is held`(
    before: Int, after: Int, isHeld: Bool
  ) throws {
    let test = try TestStore()
    try test.take(list(offers(before)))
    let contents = try test.contents
    let smaller = list(after == 0 ? [] : offers(after))
    let report = try test.take(smaller)
    #expect((report.files[0].outcome == .held) == isHeld)
    #expect(report.hasRefusals == isHeld)
    #expect(try test.ids.count == (isHeld ? before : after))
    if isHeld {
      #expect(report.files[0].faults.first?.code == "shrunk")
      #expect(try test.contents == contents)
    }
    let accepted = try test.take(smaller) { $0.acceptsShrink = true }
    #expect(!accepted.hasRefusals)
    #expect(try test.ids.count == after)
  }

  @Test func `files of the same name in two folders are two catalogues`() throws {
    let test = try TestStore()
    let report = try test.take(
      list(offers(2), "x/feed.xml"), list(offers(2, by: "b"), "y/feed.xml.gz"))
    #expect(report.files.map(\.catalogue) == ["x/feed", "y/feed"])
    #expect(try test.ids.count == 4)
  }
}
