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
  let pool: DatabasePool

  /// How long a writer waits for another one, in seconds.
  package static let patience: TimeInterval = 10

  /// Opens a store, and brings one of an earlier version up to date.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - creating: Whether to make it, and its folder, where it is not there.
  ///   - patience: How long to wait for another writer, in seconds.
  ///   - mostPages: How many pages of 16,384 bytes it may have; nil for no bound.
  /// - Throws: `StoreFault` where it cannot be used.
  package init(
    at path: String, creating: Bool = false, patience: TimeInterval = CatalogueStore.patience,
    mostPages: Int? = nil
  ) throws(StoreFault) {
    self.path = path
    do {
      try StoreFile(path: path).prepare(creating: creating)
      pool = try DatabasePool(path: path, configuration: Self.configuration(patience, mostPages))
      try Self.bringUpToDate(pool, path: path)
    } catch {
      throw StoreFault(error, path: path)
    }
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

  private static func bringUpToDate(_ pool: DatabasePool, path: String) throws {
    let migrator = StoreSchema.migrator
    let (isNewer, isCurrent) = try pool.read { db in
      (try migrator.hasBeenSuperseded(db), try migrator.hasCompletedMigrations(db))
    }
    if isNewer { throw StoreFault.newer(path: path) }
    if !isCurrent { try migrator.migrate(pool) }
    // A commit that was told is on the disk.
    try pool.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
  }

  /// Reads in one snapshot.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreFault) -> Value {
    do { return try pool.read(body) } catch { throw StoreFault(error, path: path) }
  }

  /// Writes all or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreFault) -> Value {
    do {
      var result: Value?
      try pool.writeWithoutTransaction { db in
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
