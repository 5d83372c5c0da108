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

  @Test func `two versions of a catalogue in one run withdraw nothing, and the report says so`()
    throws
  {
    let test = try TestStore()
    let report = try test.take(
      list(offers(4), "monday.xml"), list([offer("3"), offer("4"), offer("9")], "tuesday.xml"))
    #expect(try Set(test.ids) == ["1", "2", "3", "4", "9"])
    #expect(report.files.map(\.gone) == [0, 0])
    let told = report.files.map { file in file.faults.first { $0.code == "also-in-run" } }
    #expect(told.map { $0 == nil } == [true, false])
    #expect(told[1]?.first.first?.nl.contains("2 opleidingen alleen in “monday”") == true)
    #expect(report.files[1].sentence(in: .dutch).contains("niets ingetrokken"))
    let apart = try test.take(list([offer("3"), offer("4"), offer("8")], "tuesday.xml"))
    #expect(apart.files[0].gone == 3)
    #expect(apart.files[0].sentence(in: .dutch).contains("ingetrokken: 3."))
  }

  @Test func `a whole catalogue without a record is told of, and withdraws nothing by itself`()
    throws
  {
    let test = try TestStore()
    let empty = try test.take(list([]))
    #expect(empty.files[0].outcome == .imported)
    #expect(empty.files[0].faults.map(\.code) == ["no-records"])
    try test.take(list(offers(2)))
    let held = try test.take(list([]))
    #expect(held.files[0].outcome == .held)
    #expect(held.files[0].faults.map(\.code) == ["shrunk", "no-records"])
    #expect(try test.ids == ["1", "2"])
    let accepted = try test.take(list([])) { $0.acceptsShrink = true }
    #expect(accepted.counts.withdrawn == 2)
    #expect(try test.ids == [])
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

  @Test func `one offer in another's list leaves the rest of a provider's catalogue alone`() throws
  {
    let test = try TestStore()
    try test.take(list(offers(5), "school.xml"))
    let report = try test.take(
      list(offers(20, by: "b") + [offer("3")], "portal.xml"))
    #expect(report.files[0].outcome == .imported)
    #expect(report.counts.withdrawn == 0)
    #expect(try test.ids.count == 25)
    // Half is enough to tell that it is a later version of the same.
    let half = try test.take(list([offer("1"), offer("2"), offer("9")], "new.xml"))
    #expect(half.counts.withdrawn == 3)
    #expect(try test.store.problems() == [])
  }

  @Test func `a catalogue that loses more than half is held, however many there are of others`()
    throws
  {
    let test = try TestStore()
    try test.take(list(offers(20), "school.xml"))
    let others = (0..<10).map { offer("x\($0)") }
    let report = try test.take(list(offers(90, by: "b") + others, "portal.xml"))
    #expect(report.files[0].outcome == .held)
    #expect(report.files[0].faults.first?.code == "shrunk")
    #expect(try test.ids.count == 20)
  }

  @Test(arguments: ["-", "export.xml"])
  func `a catalogue of other providers is not withdrawn for a name that nobody gave`(
    name: String
  ) throws {
    let test = try TestStore()
    try test.take(list(offers(3), name))
    let other = list(offers(2, by: "b"), "elsewhere/" + name)
    let report = try test.take(name == "-" ? list(offers(2, by: "b"), name) : other)
    #expect(report.files[0].outcome == .held)
    #expect(report.files[0].faults.first?.code == "other-providers")
    #expect(report.counts.withdrawn == 0)
    #expect(report.counts.new == 0)
    #expect(try test.ids == ["1", "2", "3"])
    let named = try test.take(other) { $0.name = "b" }
    #expect(named.files[0].outcome == .imported)
    #expect(try test.ids.count == 5)
    let replacing = try test.take(list(offers(1, by: "c"), name)) {
      $0.name = name == "-" ? "stdin" : "export"
    }
    #expect(replacing.counts.withdrawn == 3)
    #expect(try test.ids.count == 3)
  }

  @Test func `an offer whose record cannot be used any more is not withdrawn`() throws {
    let test = try TestStore()
    try test.take(list(offers(3)))
    var nameless = offer("2")
    nameless.titles = []
    for name in ["feed.xml", "other.xml"] {
      let report = try test.take(list([offer("1"), nameless], name))
      #expect(report.counts.skipped == 1)
      #expect(report.counts.withdrawn == (name == "feed.xml" ? 1 : 0))
      #expect(try Set(test.ids) == ["1", "2"])
    }
    let alone = try test.take(list([nameless]))
    #expect(alone.files[0].outcome == .imported)
    #expect(try test.ids.contains("2"))
  }
}
