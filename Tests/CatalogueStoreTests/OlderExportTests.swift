import CatalogueStore
import CourseCatalogue
import PathGraph
import TestSupport
import Testing

/// An older export does not take the place of a newer one unless somebody asks for it.
struct OlderExportTests {
  private func dated(_ id: String, _ title: String, _ day: Int) -> Offer {
    var offer = offer(id, title)
    offer.lastEdited = Day(number: day)
    return offer
  }

  private func titles(_ test: borrowing TestStore) throws -> [String] {
    try test.contents.map(\.offer.title).sorted()
  }

  @Test func `a record that was changed earlier leaves a newer one where it is, and says so`()
    throws
  {
    let test = try TestStore()
    try test.take(list([dated("1", "Nieuw", 20_700), dated("2", "Oud", 20_600)]))
    let report = try test.take(
      list([dated("1", "Ouder", 20_650), dated("2", "Nieuwer", 20_750)], "part.xml")
    ) { $0.mode = .partial }
    #expect(report.files[0].outcome == .imported)
    let told = report.files[0].faults.first { $0.code == "older-record" }
    #expect(told?.count == 1)
    #expect(told?.isError == false)
    #expect(report.counts.skipped == 1)
    #expect(report.counts.changed == 1)
    #expect(try titles(test) == ["Nieuw", "Nieuwer"])
    #expect(try test.store.problems() == [])
  }

  @Test func `a whole catalogue that is older is held, and taken when asked`() throws {
    let test = try TestStore()
    let old = list([dated("1", "Oud", 20_600), offer("2"), offer("3")])
    try test.take(old)
    try test.take(list([dated("1", "Nieuw", 20_700), offer("2"), offer("9")]))
    let contents = try test.contents
    let report = try test.take(old)
    #expect(report.files[0].outcome == .held)
    #expect(report.files[0].faults.first?.code == "older-catalogue")
    #expect(report.hasRefusals)
    #expect(try test.contents == contents)
    let asked = try test.take(old) { $0.acceptsOlder = true }
    #expect(asked.files[0].outcome == .imported)
    #expect(try titles(test).contains("Oud"))
    #expect(try Set(test.ids) == ["1", "2", "3"])
  }

  @Test func `a whole catalogue with something newer is taken, but for what is older`() throws {
    let test = try TestStore()
    try test.take(list([dated("1", "Nieuw", 20_700), dated("2", "Oud", 20_600)]))
    let report = try test.take(list([dated("1", "Ouder", 20_650), dated("2", "Nieuwst", 20_750)]))
    #expect(report.files[0].outcome == .imported)
    #expect(report.counts.withdrawn == 0)
    #expect(try titles(test) == ["Nieuw", "Nieuwst"])
  }

  @Test func `a record of the same day or without a day takes its place`() throws {
    let test = try TestStore()
    try test.take(list([dated("1", "Een", 20_700), dated("2", "Twee", 20_700)]))
    let report = try test.take(list([dated("1", "Een nieuw", 20_700), offer("2", "Twee nieuw")]))
    #expect(report.counts.changed == 2)
    #expect(try titles(test) == ["Een nieuw", "Twee nieuw"])
  }
}
