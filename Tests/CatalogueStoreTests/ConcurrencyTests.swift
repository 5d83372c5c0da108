import CatalogueStore
import CourseCatalogue
import Foundation
import TestSupport
import Testing

/// Readers and writers at once.
struct ConcurrencyTests {
  /// Imports a file and does something while it is under way.
  private func take(
    _ input: CatalogueInput, into store: CatalogueStore, meanwhile body: () throws -> Void
  ) throws {
    var times = 0
    var failure: (any Error)?
    _ = try store.importCatalogues(
      [.success(input)], ImportOptions(asOf: today), clock: { Date(timeIntervalSince1970: 0) },
      progress: { progress in
        guard progress.records > 0 else { return }
        times += 1
        do { try body() } catch { failure = error }
      })
    #expect(times > 0)
    if let failure { throw failure }
  }

  @Test func `a reader sees the state before an import until it is complete`() throws {
    var random = RandomOffers(seed: 3)
    let many = random.offers(300)
    let test = try TestStore()
    try test.take(list(offers(3)))
    let before = try test.contents
    let reader = try test.another()
    try take(list(many), into: test.store) {
      let (seen, counts) = (try reader.contents, try reader.counts())
      #expect(seen == before)
      #expect(counts.offers == 3)
    }
    let shown = many.filter { $0.withdrawal == nil }
    #expect(try reader.counts().offers == shown.count)
  }

  @Test func `a second import is told that there is another one`() throws {
    var random = RandomOffers(seed: 4)
    let many = random.offers(300)
    let test = try TestStore()
    let second = try test.another()
    try take(list(many, "a.xml"), into: test.store) {
      #expect(throws: StoreFault.busy(path: test.path)) {
        try second.take([list(offers(2), "b.xml")])
      }
      #expect(throws: StoreFault.busy(path: test.path)) { try second.remove(catalogue: "a") }
    }
    try second.take([list(offers(2), "b.xml")])
    #expect(try test.store.catalogues().map(\.name) == ["a", "b"])
    #expect(try test.store.problems() == [])
  }

  @Test func `many readers and imports at once leave every state whole`() async throws {
    let test = try TestStore()
    let path = test.path
    try test.take(list(offers(20)))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        let store = try CatalogueStore(at: path)
        for round in 1...20 {
          let titled = (1...20).map { offer("\($0)", "Ronde \(round)") }
          try store.take([list(titled)])
        }
      }
      for _ in 1...3 {
        group.addTask {
          let store = try CatalogueStore(at: path)
          for _ in 1...50 {
            let titles = Set(try store.contents.map(\.offer.title))
            #expect(titles.count == 1)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try test.contents.allSatisfy { $0.offer.title == "Ronde 20" })
    #expect(try test.store.problems() == [])
  }
}
