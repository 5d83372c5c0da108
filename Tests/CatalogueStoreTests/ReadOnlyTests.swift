import CatalogueStore
import Foundation
import TestSupport
import Testing

/// A store of which nothing may be written is read all the same.
struct ReadOnlyTests {
  private func readOnly(_ path: String) throws -> CatalogueStore {
    try CatalogueStore(at: path, isReadOnly: true)
  }

  @Test func `a store is read while another process has it open, and not written`() throws {
    let test = try TestStore()
    try test.take(list(offers(3)))
    let store = try readOnly(test.path)
    #expect(try store.counts().offers == 3)
    #expect(try store.problems() == [])
    let path = test.path
    #expect(throws: StoreFault.readOnly(path: path)) { try store.take([list(offers(4))]) }
    #expect(throws: StoreFault.readOnly(path: path)) { try store.remove(catalogue: "feed") }
    try test.take(list(offers(5)))
    #expect(try store.counts().offers == 5)
  }

  @Test func `a store in a folder where nothing can be made is read as it is`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "vol met? #%41 \(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "store.sqlite").path
    do { try CatalogueStore(at: path, creating: true).take([list(offers(3))]) }
    for ending in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + ending)
      // What stands in the way of a log is as good as a folder that may not be written.
      try FileManager.default.createDirectory(
        atPath: path + ending, withIntermediateDirectories: true)
    }
    #expect(try readOnly(path).counts().offers == 3)
  }

  @Test func `a store that is to be made is not made where it may only be read`() throws {
    let path = "/proc/ontwikkelpad-\(UUID().uuidString).sqlite"
    #expect(throws: StoreFault.self) { try CatalogueStore(at: path, creating: true) }
  }

  @Test func `drafts of stores whose making was killed go after an hour`() throws {
    let test = try TestStore()
    let files = FileManager.default
    let old = test.path + ".new-\(UUID().uuidString)"
    let log = old + "-journal"
    let young = test.path + ".new-\(UUID().uuidString)"
    let other = test.path + ".new-notes"
    for name in [old, log, young, other] { try Data("x".utf8).write(to: URL(filePath: name)) }
    let date = Date(timeIntervalSinceNow: -4_000)
    for name in [old, log, other] {
      try files.setAttributes([.modificationDate: date], ofItemAtPath: name)
    }
    _ = try CatalogueStore(at: test.path, creating: true)
    let left = [old, log, young, other].map { files.fileExists(atPath: $0) }
    #expect(left == [false, false, true, true])
    #expect(try test.store.counts().offers == 0)
  }
}
