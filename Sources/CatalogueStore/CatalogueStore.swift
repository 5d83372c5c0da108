package import Foundation
internal import GRDB

/// Offers of imported catalogues in one file, with where each came from.
///
/// ```swift
/// let store = try CatalogueStore(at: path, creating: true)
/// let report = try store.importCatalogues(sources, options, linking)
/// let offers = try store.offers(withAnyOf: [code])
/// ```
///
/// Readers see the state before or after an import, never a part of one; they wait for nobody.
/// Imports go one at a time.
package final class CatalogueStore: Sendable {
  /// The file.
  package let path: String
  /// Whether it may only be read.
  package var isReadOnly: Bool { pool == nil }
  private let reader: any DatabaseReader
  /// Writes and reads; nil where it may only be read.
  private let pool: DatabasePool?

  /// How long a writer waits for another one, in seconds.
  package static let patience: TimeInterval = 10

  /// Opens a store, and brings one of an earlier version up to date.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - creating: Whether to make it, and its folder, where it is not there.
  ///   - patience: How long to wait for another writer, in seconds.
  ///   - mostPages: How many pages of 16,384 bytes it may have; nil for no bound.
  ///   - isReadOnly: Whether it may only be read; nil for what the file and its folder allow.
  /// - Throws: `StoreFault` where it cannot be used.
  package init(
    at path: String, creating: Bool = false, patience: TimeInterval = CatalogueStore.patience,
    mostPages: Int? = nil, isReadOnly: Bool? = nil
  ) throws(StoreFault) {
    self.path = path
    do {
      let file = StoreFile(path: path)
      try file.prepare(creating: creating)
      if isReadOnly ?? !file.isWritable {
        guard !creating else { throw StoreFault.readOnly(path: path) }
        reader = try file.openForReading()
        pool = nil
        guard try Self.isUpToDate(reader, path: path) else {
          throw StoreFault.readOnly(path: path)
        }
        return
      }
      let pool = try DatabasePool(
        path: path, configuration: Self.configuration(patience, mostPages))
      (self.pool, reader) = (pool, pool)
      try Self.bringUpToDate(pool, path: path)
    } catch {
      throw StoreFault(error, path: path)
    }
  }

  /// Whether there is no file yet, or an empty one that would become a store.
  package static func isYetToBeMade(at path: String) -> Bool {
    !FileManager.default.fileExists(atPath: path) || StoreFile(path: path).size == 0
  }

  private static func configuration(
    _ patience: TimeInterval, _ mostPages: Int?
  ) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.label = "catalogue"
    if let mostPages {
      configuration.prepareDatabase { db in
        try db.execute(sql: "PRAGMA max_page_count = \(mostPages)")
      }
    }
    return configuration
  }

  /// Whether it is of this version; one of a later version is refused.
  private static func isUpToDate(_ reader: any DatabaseReader, path: String) throws -> Bool {
    let migrator = StoreSchema.migrator
    let (isNewer, isCurrent) = try reader.read { db in
      (try migrator.hasBeenSuperseded(db), try migrator.hasCompletedMigrations(db))
    }
    if isNewer { throw StoreFault.newer(path: path) }
    return isCurrent
  }

  private static func bringUpToDate(_ pool: DatabasePool, path: String) throws {
    if try !isUpToDate(pool, path: path) { try StoreSchema.migrator.migrate(pool) }
    // A commit that was told is on the disk.
    try pool.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
  }

  /// Reads in one snapshot.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreFault) -> Value {
    do { return try readAny(body) } catch { throw StoreFault(error, path: path) }
  }

  /// Reads in one snapshot, and throws what the body does.
  func readAny<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try reader.read(body)
  }

  /// Gives the only connection that may write; what it writes is no transaction yet.
  func writeAny<Value>(_ body: (Database) throws -> Value) throws -> Value {
    guard let pool else { throw StoreFault.readOnly(path: path) }
    return try pool.writeWithoutTransaction(body)
  }

  /// Writes all or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreFault) -> Value {
    do {
      var result: Value?
      try writeAny { db in
        try db.inTransaction(.immediate) {
          result = try body(db)
          return .commit
        }
      }
      guard let result else { throw StoreFault.failed(path: path, code: 0) }
      return result
    } catch {
      throw StoreFault(error, path: path)
    }
  }
}
