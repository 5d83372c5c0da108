import CatalogueStore
import CourseCatalogue
import PathGraph
import TestSupport
import Testing

/// The same file again.
struct SameFileTests {
  @Test(arguments: UInt64(1)...5)
  func `the same file changes nothing and has the same report`(seed: UInt64) throws {
    var random = RandomOffers(seed: seed)
    let input = list(random.offers(40))
    let test = try TestStore()
    let first = try test.take(input)
    let (contents, fingerprint) = (try test.contents, try test.store.fingerprint())
    let second = try test.take(input)
    #expect(second.files[0].outcome == .same)
    var expected = first.counts
    (expected.new, expected.unchanged) = (0, expected.offers)
    #expect(second.counts == expected)
    #expect(second.files[0].faults.map(\.code) == first.files[0].faults.map(\.code))
    #expect(second.files[0].faults.map(\.count) == first.files[0].faults.map(\.count))
    #expect(
      second.files[0].faults.flatMap(\.first).map(\.line)
        == first.files[0].faults.flatMap(\.first).map(\.line))
    #expect(try test.contents == contents)
    #expect(try test.store.fingerprint() == fingerprint)
  }

  @Test func `runs in the past are counted by the day of the question`() throws {
    var dated = offer("1")
    dated.runs = [20_770, 20_780, 20_790].map {
      Run(id: "\($0)", start: .init(Day(number: $0)))
    }
    let test = try TestStore()
    #expect(try test.take(list([dated])).counts.runsInPast == 1)
    let later = try test.take(list([dated])) { $0.asOf = Day(number: 20_785) }
    #expect(later.files[0].outcome == .same)
    #expect(later.counts.runsInPast == 2)
  }

  @Test func `the same file is imported anew where something else has changed its offers`() throws {
    let test = try TestStore()
    let monday = list([offer("1", "Maandag"), offer("2")], "monday.xml")
    try test.take(monday)
    try test.take(list([offer("1", "Dinsdag")], "tuesday.xml")) { $0.mode = .partial }
    let report = try test.take(monday)
    #expect(report.files[0].outcome == .imported)
    #expect(try test.contents.map(\.offer.title) == ["Maandag", "Cursus"])
  }

  @Test func `the same file is imported anew under another name or as another kind`() throws {
    let test = try TestStore()
    let input = list(offers(2))
    try test.take(input)
    let named = try test.take(input) { $0.name = "other" }
    #expect(named.files[0].outcome == .imported)
    #expect(try test.store.catalogues().first { $0.name == "other" }?.offers == 2)
    let part = try test.take(input) {
      $0.name = "other"
      $0.mode = .partial
    }
    #expect(part.files[0].outcome == .imported)
  }

  @Test func `the same file after a removal is new`() throws {
    let test = try TestStore()
    let input = list(offers(2))
    try test.take(input)
    _ = try test.store.remove(catalogue: "feed")
    #expect(try test.take(input).counts.new == 2)
  }

  @Test func `the same offers have the same fingerprint in whatever order they came`() throws {
    let one = try TestStore()
    let other = try TestStore()
    try one.take(list(offers(3), "a.xml"), list(offers(2, by: "b"), "b.xml"))
    try other.take(list(offers(2, by: "b"), "b.xml"))
    #expect(try one.store.fingerprint() != other.store.fingerprint())
    try other.take(list(offers(3), "a.xml"))
    #expect(try one.store.fingerprint() == other.store.fingerprint())
    _ = try one.store.remove(catalogue: "b")
    #expect(try one.store.fingerprint() != other.store.fingerprint())
  }
}
