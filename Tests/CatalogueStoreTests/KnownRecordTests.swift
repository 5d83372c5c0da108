import CatalogueStore
import CourseCatalogue
import PathGraph
import TestSupport
import Testing

/// Records that need not be read again give the same as if they were.
struct KnownRecordTests {
  /// A change of a list of offers.
  enum Change: CaseIterable {
    case none, oneTitle, dropped, inserted, shuffled, reversed, doubled, manyTitles, halved

    func apply(_ offers: [Offer], seed: UInt64) -> [Offer] {
      var offers = offers
      let place = Int(seed) % offers.count
      switch self {
      case .none: break
      case .oneTitle: offers[place].titles = [LocalText("Nieuw", language: "nl")]
      case .dropped: offers.removeSubrange((place / 2)..<(place / 2 + 3))
      case .inserted: offers.insert(contentsOf: (0..<5).map { offer("x\($0)") }, at: place)
      case .shuffled: offers = Array(offers[place...] + offers[..<place])
      case .reversed: offers.reverse()
      case .doubled: offers.insert(offers[place], at: place / 2)
      case .manyTitles:
        for index in offers.indices where index % 3 == 0 {
          offers[index].titles = [LocalText("Ander \(index)", language: "nl")]
        }
      case .halved: offers.removeFirst(offers.count / 2)
      }
      return offers
    }
  }

  @Test(arguments: Change.allCases, UInt64(1)...4)
  func `a later version gives what a reader that knows nothing gives`(
    change: Change, seed: UInt64
  ) throws {
    var random = RandomOffers(seed: seed)
    let first = random.offers(150)
    let second = change.apply(first, seed: seed &* 37)
    let test = try TestStore()
    try test.take(list(first))
    let report = try test.take(list(second)) { $0.acceptsShrink = true }
    // Other limits decide otherwise on records, so that none is known.
    let fresh = try TestStore()
    try fresh.take(list(first))
    let expected = try fresh.take(list(second)) {
      $0.acceptsShrink = true
      $0.limits.runs -= 1
    }
    #expect(report.counts == expected.counts)
    #expect(report.files[0].supplier == expected.files[0].supplier)
    #expect(try test.contents == fresh.contents)
    #expect(try test.store.fingerprint() == fresh.store.fingerprint())
    let (told, same) = (report.files[0].faults, expected.files[0].faults)
    #expect(told.map(\.code) == same.map(\.code))
    #expect(told.map(\.count) == same.map(\.count))
    #expect(told.flatMap(\.first).map(\.line) == same.flatMap(\.first).map(\.line))
    #expect(told.flatMap(\.first).map(\.record) == same.flatMap(\.first).map(\.record))
    #expect(told.flatMap(\.first).map(\.nl) == same.flatMap(\.first).map(\.nl))
    #expect(try test.store.problems() == [])
  }

  private func text(
    _ records: [String], root: String = "<programs xmlns=\"\(namespace)\">"
  )
    -> CatalogueInput
  {
    .bytes(Array((root + records.joined() + "</programs>").utf8), name: "feed.xml")
  }

  private static let namespace = "http://studieData.nl/schema/edudex/program"

  private func record(_ id: String, _ name: String = "Naam") -> String {
    "<program><programClassification><orgUnitId>s</orgUnitId><programId>\(id)</programId>"
      + "</programClassification><programDescriptions><programName>\(name)</programName>"
      + "</programDescriptions></program>\n"
  }

  @Test func `an end of a record in a comment or in CDATA is none`() throws {
    let comment = "<!-- </program> <program> -->"
    let hidden = record("1", "<![CDATA[</program><program>]]>Een")
    let plain = [record("0"), comment, hidden, record("2"), comment, record("3")]
    let test = try TestStore()
    for expected in [4, 0] {
      let report = try test.take(text(plain)) { $0.mode = expected == 4 ? .full : .partial }
      #expect(report.counts.records == 4)
      #expect(report.counts.new == expected)
      #expect(report.counts.unchanged == 4 - expected)
    }
    #expect(try test.ids == ["0", "1", "2", "3"])
  }

  @Test func `the same bytes under another root are read anew`() throws {
    let test = try TestStore()
    let records = [record("0"), record("1"), record("2").replacing("program", with: "p:program")]
    let bound = "<programs xmlns=\"\(Self.namespace)\" xmlns:p=\"\(Self.namespace)\">"
    let unbound = "<programs xmlns=\"\(Self.namespace)\" xmlns:p=\"urn:other\">"
    try test.take(text(records, root: bound))
    let before = try test.ids
    let report = try test.take(text(records, root: unbound))
    #expect(report.counts.records < before.count || before.count == 2)
    let fresh = try TestStore()
    try fresh.take(text(records, root: unbound))
    #expect(try test.contents == fresh.contents)
  }

  @Test func `a file that breaks off after known records is refused`() throws {
    let test = try TestStore()
    let records = (0..<50).map { record("\($0)") }
    try test.take(text(records))
    let whole = "<programs xmlns=\"\(Self.namespace)\">" + records.joined()
    for broken in [whole, whole + "<program>", whole + "</program></programs>"] {
      let report = try test.take(.bytes(Array(broken.utf8), name: "feed.xml"))
      #expect(report.files[0].outcome == .refused)
      #expect(report.files[0].faults.first?.isError == true)
    }
    #expect(try test.ids.count == 50)
  }
}
