import CatalogueStore
import Foundation
import GRDB
import TestSupport
import Testing

/// Files that are no store, or not one of this version.
struct StoreFileTests {
  /// A file of one test, gone with it.
  private struct File: ~Copyable {
    let url = FileManager.default.temporaryDirectory.appending(path: "file-\(UUID().uuidString)")
    var path: String { url.path }
    var bytes: Data? { try? Data(contentsOf: url) }
    deinit {
      for ending in ["", "-wal", "-shm", "-journal"] {
        try? FileManager.default.removeItem(atPath: url.path + ending)
      }
    }
  }

  @Test func `a store that is not there is told of, and not made`() {
    let file = File()
    #expect(throws: StoreFault.missing(path: file.path)) { try CatalogueStore(at: file.path) }
    let bytes = file.bytes
    #expect(bytes == nil)
  }

  @Test(arguments: ["hello", "SQLite format 3 is not what this is", "<programs/>"])
  func `a file that is no database is refused and left as it is`(text: String) throws {
    let file = File()
    try Data(text.utf8).write(to: file.url)
    for creating in [true, false] {
      #expect(throws: StoreFault.foreign(path: file.path)) {
        try CatalogueStore(at: file.path, creating: creating)
      }
    }
    let bytes = file.bytes
    #expect(bytes == Data(text.utf8))
  }

  @Test func `another program's database is refused and left as it is`() throws {
    let file = File()
    let queue = try DatabaseQueue(path: file.path)
    try queue.inDatabase { try $0.execute(sql: "CREATE TABLE notes (text)") }
    try queue.close()
    let bytes = file.bytes
    for creating in [true, false] {
      #expect(throws: StoreFault.foreign(path: file.path)) {
        try CatalogueStore(at: file.path, creating: creating)
      }
    }
    let after = file.bytes
    #expect(after == bytes)
  }

  @Test func `an empty file becomes a store where one is to be made`() throws {
    let file = File()
    try Data().write(to: file.url)
    #expect(throws: StoreFault.foreign(path: file.path)) { try CatalogueStore(at: file.path) }
    #expect(try CatalogueStore(at: file.path, creating: true).catalogues() == [])
  }

  @Test func `a store of a later version is refused and left as it is`() throws {
    let test = try TestStore()
    try test.take(list(offers(2)))
    let queue = try DatabaseQueue(path: test.path)
    try queue.inDatabase { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 of the future')")
    }
    #expect(throws: StoreFault.newer(path: test.path)) { try test.another() }
    let count = try queue.inDatabase { try Int.fetchOne($0, sql: "SELECT count(*) FROM offer") }
    #expect(count == 2)
  }

  @Test func `a store without any table yet is brought up to date`() throws {
    let file = File()
    let queue = try DatabaseQueue(path: file.path)
    try queue.inDatabase { try $0.execute(sql: "PRAGMA application_id = \(0x4F50_6164)") }
    try queue.close()
    let store = try CatalogueStore(at: file.path)
    try store.take([list(offers(2))])
    #expect(try store.counts().offers == 2)
    #expect(try store.problems() == [])
  }

  @Test func `a damaged store is named as such`() throws {
    let file = File()
    do {
      let store = try CatalogueStore(at: file.path, creating: true)
      var random = RandomOffers(seed: 1)
      try store.take([list(random.offers(500))])
    }
    let bytes = file.bytes ?? Data()
    for page in [1, bytes.count / 32_768, bytes.count / 16_384 - 1] {
      let start = page * 16_384
      var damaged = bytes
      damaged.replaceSubrange(start..<start + 16_384, with: Data(repeating: 0xA5, count: 16_384))
      try damaged.write(to: file.url)
      #expect(try isDamaged(file.path), "\(page)")
    }
    try bytes.prefix(bytes.count / 2).write(to: file.url)
    #expect(try isDamaged(file.path))
    try bytes.prefix(50).write(to: file.url)
    #expect(try isDamaged(file.path))
  }

  /// Whether opening a store or looking at it says that it is damaged.
  private func isDamaged(_ path: String) throws -> Bool {
    do throws(StoreFault) {
      return try !CatalogueStore(at: path).problems().isEmpty
    } catch {
      return error == .damaged(path: path)
    }
  }

  @Test func `a folder that cannot be made is a fault of the machine`() throws {
    let file = File()
    try Data("file".utf8).write(to: file.url)
    let path = file.path + "/catalogue.sqlite"
    do throws(StoreFault) {
      _ = try CatalogueStore(at: path, creating: true)
      Issue.record("a store in a file")
    } catch {
      #expect(error.isOfMachine)
    }
  }
}
