internal import Foundation
internal import GRDB

/// The file of a store, looked at before SQLite opens it, so that no other file is ever altered.
struct StoreFile {
  /// Where it is.
  let path: String

  /// How many bytes it has; nil where it is no regular file: a folder, or a device.
  var size: Int? {
    let place = URL(filePath: path).resolvingSymlinksInPath().path
    guard let facts = try? FileManager.default.attributesOfItem(atPath: place),
      facts[.type] as? FileAttributeType == .typeRegular
    else { return nil }
    return (facts[.size] as? NSNumber)?.intValue
  }

  /// Whether one may write in it, and beside it, where SQLite keeps its log.
  var isWritable: Bool {
    let place = URL(filePath: path).resolvingSymlinksInPath()
    return FileManager.default.isWritableFile(atPath: place.path)
      && FileManager.default.isWritableFile(atPath: place.deletingLastPathComponent().path)
  }

  /// Opens it where nothing may be written: as others that write in it see it, and where nobody
  /// does as it is.
  func openForReading() throws -> any DatabaseReader {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.label = "catalogue"
    func open(_ path: String) throws -> any DatabaseReader {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.read { _ = try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") }
      return queue
    }
    do { return try open(path) } catch let error as DatabaseError {
      let log = StoreFile(path: path + "-wal").size ?? 0
      guard [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode), log == 0 else {
        throw error
      }
      var allowed = CharacterSet.urlPathAllowed
      allowed.remove(charactersIn: "?#")
      let name = URL(filePath: path).absoluteURL.path
      let escaped = name.addingPercentEncoding(withAllowedCharacters: allowed) ?? name
      return try open("file:\(escaped)?immutable=1")
    }
  }

  /// Removes what is left of stores whose making was killed: the drafts that `create` makes, an hour
  /// after they were touched last.
  private func removeDrafts() {
    let (files, url) = (FileManager.default, URL(filePath: path))
    let folder = url.deletingLastPathComponent()
    let start = url.lastPathComponent + ".new-"
    for name in (try? files.contentsOfDirectory(atPath: folder.path)) ?? [] {
      let id = name.dropFirst(start.count).prefix(36)
      guard name.hasPrefix(start), UUID(uuidString: String(id)) != nil else { continue }
      let draft = folder.appending(path: name).path
      let facts = try? files.attributesOfItem(atPath: draft)
      guard facts?[.type] as? FileAttributeType == .typeRegular,
        let changed = facts?[.modificationDate] as? Date, changed.timeIntervalSinceNow < -3_600
      else { continue }
      try? files.removeItem(atPath: draft)
    }
  }

  /// Makes sure that a store is there.
  func prepare(creating: Bool) throws {
    if creating { removeDrafts() }
    guard FileManager.default.fileExists(atPath: path) else {
      guard creating else { throw StoreFault.missing(path: path) }
      return try create()
    }
    guard let size else { throw StoreFault.foreign(path: path) }
    if creating, size == 0 { return try fill() }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw StoreFault.failed(path: path, code: 14)
    }
    defer { try? file.close() }
    guard let header = try? file.read(upToCount: 100) ?? Data() else {
      throw StoreFault.failed(path: path, code: 10)
    }
    // A store always has its number in its header: it gets its name when it is complete.
    guard header.starts(with: Data("SQLite format 3\u{0}".utf8)) else {
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
    try begin(queue)
    try StoreSchema.migrator.migrate(queue)
    try queue.close()
    // Of two that do this at once, one is first and the other uses what it made: a link, unlike a
    // move, never takes the place of another file. Not every disk has links.
    try? FileManager.default.linkItem(atPath: draft, toPath: path)
    if !FileManager.default.fileExists(atPath: path) {
      try? FileManager.default.moveItem(atPath: draft, toPath: path)
    }
    guard FileManager.default.fileExists(atPath: path) else {
      throw StoreFault.failed(path: path, code: 14)
    }
  }

  /// Makes a store of an empty file, such as `mktemp` leaves behind, without removing it: another
  /// process may be doing the same.
  private func fill() throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(CatalogueStore.patience)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try begin(queue)
    let migrator = StoreSchema.migrator
    do { try migrator.migrate(queue) } catch {
      // Of two that do this at once, one is first and the other uses what it made.
      guard try queue.read({ try migrator.hasCompletedMigrations($0) }) else { throw error }
    }
    try queue.close()
  }

  /// Says in an empty database whose it is; in one that is no longer empty it must stand.
  private func begin(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { db in
      // An offer is about a thousand bytes: larger pages mean fewer writes.
      try db.execute(sql: "PRAGMA page_size = 16384")
      try db.inTransaction(.immediate) {
        let number = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        if number == 0, tables == 0 {
          try db.execute(sql: "PRAGMA application_id = \(StoreSchema.applicationID)")
        } else if number != StoreSchema.applicationID {
          throw StoreFault.foreign(path: path)
        }
        return .commit
      }
    }
  }
}
