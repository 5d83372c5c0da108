internal import Foundation
internal import GRDB

/// The file of a store, looked at before SQLite opens it, so that no other file is ever altered.
struct StoreFile {
  /// Where it is.
  let path: String

  /// Makes sure that a store is there.
  func prepare(creating: Bool) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      guard creating else { throw StoreFault.missing(path: path) }
      return try create()
    }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw StoreFault.failed(path: path, code: 14)
    }
    let header = try? file.read(upToCount: 100)
    try? file.close()
    if creating, header?.isEmpty ?? true {
      // What `mktemp` leaves behind.
      try? FileManager.default.removeItem(atPath: path)
      return try create()
    }
    // A store always has its number in its header: it gets its name when it is complete.
    guard let header, header.starts(with: Data("SQLite format 3\u{0}".utf8)) else {
      throw StoreFault.foreign(path: path)
    }
    guard header.count == 100 else { throw StoreFault.damaged(path: path) }
    let number = header[68..<72].reduce(Int32(0)) { $0 << 8 | Int32($1) }
    guard number == StoreSchema.applicationID else { throw StoreFault.foreign(path: path) }
  }

  /// Makes an empty store under another name and then gives it its own: nobody sees half of one.
  private func create() throws {
    let url = URL(filePath: path)
    let folder = url.deletingLastPathComponent()
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let draft = path + ".new-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: draft) }
    let queue = try DatabaseQueue(path: draft)
    try queue.inDatabase { db in
      // An offer is about a thousand bytes: larger pages mean fewer writes.
      try db.execute(sql: "PRAGMA page_size = 16384")
      try db.execute(sql: "PRAGMA application_id = \(StoreSchema.applicationID)")
    }
    try StoreSchema.migrator.migrate(queue)
    try queue.close()
    // Of two that do this at once, one is first and the other uses what it made.
    try? FileManager.default.moveItem(atPath: draft, toPath: path)
    guard FileManager.default.fileExists(atPath: path) else {
      throw StoreFault.failed(path: path, code: 14)
    }
  }
}
