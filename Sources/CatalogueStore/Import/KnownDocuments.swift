internal import CourseCatalogue
internal import Foundation
internal import GRDB

/// The documents that the store has just as they are.
struct KnownDocuments {
  private let db: Database
  private let options: ImportOptions
  private let linking: String

  init(_ db: Database, _ options: ImportOptions, _ linking: String) {
    self.db = db
    self.options = options
    self.linking = linking
  }

  /// Whether a document came from an input of a size: only then is it worth a look.
  func hasInput(of size: Int64) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM document WHERE inputBytes = ? AND isIntact)",
      arguments: [size]) ?? false
  }

  /// The report on a document that the store has just so: the same counts, all unchanged.
  func report(_ name: String, catalogue: String, sha256: String) throws -> FileReport? {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT format, version, supplier, mode, report FROM document
        WHERE sha256 = ? AND isIntact AND mapping = ?
          AND catalogue = (SELECT id FROM catalogue WHERE name = ?)
        """,
      arguments: [sha256, CatalogueReader.mapping, catalogue])
    for row in rows {
      let stored = try JSONDecoder().decode(StoredReport.self, from: row["report"])
      let mode: String = row["mode"]
      let wanted = options.mode ?? (stored.isList ? .full : .partial)
      guard mode == wanted.rawValue, stored.linking == linking else { continue }
      let older = CatalogueFault.Code.olderRecord.rawValue
      if options.acceptsOlder, stored.faults.contains(where: { $0.code == older }) { continue }
      var file = FileReport(name: name, catalogue: catalogue)
      file.mode = wanted
      file.outcome = .same
      file.format = CatalogueFormat(rawValue: row["format"])
      file.version = row["version"]
      file.supplier = row["supplier"]
      file.sha256 = sha256
      file.bytes = stored.bytes
      file.faults = stored.faults
      file.counts = stored.counts
      file.counts.unchanged = stored.counts.offers
      (file.counts.new, file.counts.changed) = (0, 0)
      file.counts.withdrawn -= stored.gone
      file.counts.runsInPast = stored.days.count(before: options.asOf)
      return file
    }
    return nil
  }
}
