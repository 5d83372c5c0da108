package import CourseCatalogue
package import Foundation
internal import GRDB
package import PathGraph

/// A catalogue as a store has it.
package struct StoredCatalogue: Hashable, Sendable {
  /// Its name.
  package var name: String
  /// The formats of its files, in the order of the alphabet.
  package var formats: [CatalogueFormat]
  /// The suppliers of its files, in the order of the alphabet.
  package var suppliers: [String]
  /// The file that was imported last.
  package var document: String
  /// The SHA-256 of that file, in 64 digits.
  package var sha256: String
  /// Whether that file was taken for the whole catalogue.
  package var mode: ImportMode?
  /// When it was imported.
  package var imported: Date
  /// How many offers may be shown.
  package var offers: Int
  /// How many were withdrawn.
  package var withdrawn: Int
  /// How many runs those have that may be shown; cancelled ones left out.
  package var runs: Int
}

/// What a store holds, in numbers.
package struct StoreCounts: Hashable, Sendable {
  /// How many catalogues.
  package var catalogues = 0
  /// How many offers that may be shown.
  package var offers = 0
  /// How many runs those have; cancelled ones left out.
  package var runs = 0

  /// Nothing.
  package init() {}
}

extension CatalogueStore {
  /// The catalogues, by name.
  package func catalogues() throws(StoreFault) -> [StoredCatalogue] {
    try read { db in
      let rows = try Row.fetchAll(db, sql: "SELECT id, name FROM catalogue ORDER BY name")
      return try rows.map { try Self.catalogue(db, $0[0], name: $0[1]) }
    }
  }

  private static func catalogue(
    _ db: Database, _ id: Int64, name: String
  ) throws -> StoredCatalogue {
    let documents = try Row.fetchAll(
      db,
      sql: """
        SELECT name, format, supplier, sha256, mode, imported FROM document
        WHERE catalogue = ? ORDER BY imported DESC, id DESC
        """,
      arguments: [id])
    guard let last = documents.first else { throw DamagedBytes() }
    let sums = try Row.fetchOne(
      db,
      sql: """
        SELECT count(*) - count(withdrawn), count(withdrawn),
          coalesce(sum(runs) FILTER (WHERE withdrawn IS NULL), 0)
        FROM offer WHERE catalogue = ?
        """,
      arguments: [id])
    let formats = Set(documents.compactMap { CatalogueFormat(rawValue: $0["format"]) })
    let suppliers = Set(documents.compactMap { $0["supplier"] as String? })
    return StoredCatalogue(
      name: name, formats: formats.sorted { $0.rawValue < $1.rawValue },
      suppliers: suppliers.sorted(), document: last["name"], sha256: last["sha256"],
      mode: ImportMode(rawValue: last["mode"]),
      imported: Date(timeIntervalSince1970: last["imported"]), offers: sums?[0] ?? 0,
      withdrawn: sums?[1] ?? 0, runs: sums?[2] ?? 0)
  }

  /// How many runs of a catalogue's offers start on a day or later; cancelled ones left out.
  ///
  /// - Complexity: O(*r*) runs of the catalogue.
  package func runsToCome(in name: String, from day: Day) throws(StoreFault) -> Int {
    try read { db in
      let facts = try Data.fetchCursor(
        db,
        sql: """
          SELECT facts FROM offer WHERE withdrawn IS NULL
            AND catalogue = (SELECT id FROM catalogue WHERE name = ?)
          """,
        arguments: [name])
      var count = 0
      while let bytes = try facts.next() {
        count += try RecordFacts(Array(bytes)).starts.count { $0 >= day.number }
      }
      return count
    }
  }

  /// How much there is.
  package func counts() throws(StoreFault) -> StoreCounts {
    try read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT (SELECT count(*) FROM catalogue), count(*), coalesce(sum(runs), 0)
          FROM offer WHERE withdrawn IS NULL
          """)
      var counts = StoreCounts()
      (counts.catalogues, counts.offers, counts.runs) = (row?[0] ?? 0, row?[1] ?? 0, row?[2] ?? 0)
      return counts
    }
  }

  /// A fingerprint of what a search can find, and of the decisions: `sha256:` and digits.
  ///
  /// The same offers have the same one, in whatever order they were imported.
  package func fingerprint() throws(StoreFault) -> String {
    try read { db in
      let sum = try ContentsSum.fetch(db)
      var writer = ByteWriter()
      writer.write(sum.high)
      writer.write(sum.low)
      for profile in try Data.fetchAll(
        db,
        sql: "SELECT profile FROM provider WHERE profile IS NOT NULL ORDER BY format, code")
      {
        for byte in profile { writer.write(byte) }
      }
      for decision in try LinkDecision.all(db) { writer.write(String(reflecting: decision)) }
      let digest = ContentHasher().digest(of: writer.bytes)
      return "sha256:" + digest.text
    }
  }

  /// Removes a catalogue with all that it brought; nil where there is none of that name.
  ///
  /// What advisers decided stays.
  package func remove(
    catalogue name: String, by actor: StoreActor? = nil
  ) throws(StoreFault) -> StoredCatalogue? {
    try write { db in
      guard
        let id = try Int64.fetchOne(
          db, sql: "SELECT id FROM catalogue WHERE name = ?", arguments: [name])
      else { return nil }
      let removed = try Self.catalogue(db, id, name: name)
      var sum = try ContentsSum.fetch(db)
      let digests = try Row.fetchCursor(
        db,
        sql: """
          SELECT digestHigh, digestLow FROM offer WHERE catalogue = ? AND withdrawn IS NULL
          """,
        arguments: [id])
      while let row = try digests.next() { sum -= ContentDigest(row[0], row[1]) }
      try sum.save(db)
      for sql in Self.removals { try db.execute(sql: sql, arguments: ["id": id]) }
      try Self.removeRemarks(db)
      if let actor { try StoreAct.keep(.removed, name, by: actor, db) }
      return removed
    }
  }

  /// Removes what was said of records that are gone.
  ///
  /// - Complexity: O(*n*) offers.
  private static func removeRemarks(_ db: Database) throws {
    var used: Set<Int64> = []
    let facts = try Data.fetchCursor(db, sql: "SELECT facts FROM offer")
    while let bytes = try facts.next() {
      for remark in try RecordFacts(Array(bytes)).remarks { used.insert(remark.id) }
    }
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM remark") where !used.contains(id) {
      try db.execute(sql: "DELETE FROM remark WHERE id = ?", arguments: [id])
    }
  }

  private static let removals = [
    "DELETE FROM title WHERE rowid IN (SELECT id FROM offer WHERE catalogue = :id)",
    "DELETE FROM offer WHERE catalogue = :id",
    """
    UPDATE provider SET profile = NULL, profileDocument = NULL
    WHERE profileDocument IN (SELECT id FROM document WHERE catalogue = :id)
    """,
    "DELETE FROM document WHERE catalogue = :id",
    "DELETE FROM catalogue WHERE id = :id",
    """
    DELETE FROM provider WHERE profile IS NULL AND :id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM offer WHERE offer.provider = provider.id)
    """,
  ]
}

extension ContentDigest {
  /// A digest as the store keeps it.
  init(_ high: Int64, _ low: Int64) {
    self.init(high: UInt64(bitPattern: high), low: UInt64(bitPattern: low))
  }

  /// Its 32 digits.
  var text: String {
    [high, low].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
