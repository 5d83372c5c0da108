import CatalogueStore
import CourseCatalogue
import Foundation
import TestSupport
import Testing

/// Stores of earlier versions, made by those, are brought up to date with all that is in them.
struct MigrationTests {
  /// A copy of a store that a version made.
  private func withStore(_ version: String, _ test: (String) throws -> Void) throws {
    let fixture = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/stores/\(version).sqlite")
    let folder = FileManager.default.temporaryDirectory.appending(path: "old-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let copy = folder.appending(path: "store.sqlite")
    try FileManager.default.copyItem(at: fixture, to: copy)
    try test(copy.path)
  }

  @Test func `a store of the first version keeps its offers and decisions, and gets the acts`()
    throws
  {
    try withStore("1") { path in
      let store = try CatalogueStore(at: path)
      #expect(
        try store.catalogues().map(\.name)
          == ["sample-catalog", "sample-program", "sample-programs"])
      #expect(try store.counts().offers == 3)
      #expect(try store.decisions().count == 1)
      #expect(try store.acts() == [])
      #expect(try store.problems() == [])
      let actor = StoreActor(account: "joke", at: Date(timeIntervalSince1970: 1_790_000_000))
      try store.take([list(offers(2))]) { $0.actor = actor }
      #expect(try store.acts().count == 1)
      #expect(try store.counts().offers == 5)
      let again = try CatalogueStore(at: path)
      #expect(try again.acts().count == 1)
    }
  }

  @Test func `a store of the first version that may only be read says what it needs`() throws {
    try withStore("1") { path in
      #expect(throws: StoreFault.readOnly(path: path)) {
        try CatalogueStore(at: path, isReadOnly: true)
      }
    }
  }
}
