internal import CourseCatalogue
internal import Foundation
internal import GRDB
internal import PathGraph

extension DocumentImport {
  /// Withdraws what a whole catalogue does not have any more.
  ///
  /// That is what its providers offered in the format, and what the catalogue held; but not what
  /// stands in another catalogue of the same run, which tells for itself what it has.
  ///
  /// - Parameter others: Tells whether a catalogue is another one of this run.
  /// - Returns: how many, and of how many.
  /// - Throws: what the database throws.
  func withdrawTheRest(besides others: (String) -> Bool) throws -> (gone: Int, all: Int) {
    var missing: [Int64] = []
    let held = try Int64.fetchCursor(
      db, sql: "SELECT id FROM offer WHERE catalogue = ? AND withdrawn IS NULL",
      arguments: [catalogue])
    while let id = try held.next() { if !seen.contains(id) { missing.append(id) } }
    let ofProvider = try db.makeStatement(sql: "SELECT id FROM offer WHERE provider = ?")
    var ofProviders: [Int64] = []
    for provider in seenProviders.all {
      let ids = try Int64.fetchCursor(ofProvider, arguments: [provider])
      while let id = try ids.next() { if !seen.contains(id) { ofProviders.append(id) } }
    }
    var isOther: [Int64: Bool] = [:]
    let already = Set(missing)
    let finding = try db.makeStatement(
      sql: "SELECT catalogue, digestHigh, digestLow FROM offer WHERE id = ? AND withdrawn IS NULL")
    let withdrawing = try db.makeStatement(sql: "UPDATE offer SET withdrawn = ? WHERE id = ?")
    var count = 0
    for id in missing + ofProviders.filter({ !already.contains($0) }) {
      guard let row = try Row.fetchOne(finding, arguments: [id]) else { continue }
      let owner: Int64 = row[0]
      if owner != catalogue {
        let isLeft = try isOther[owner] ?? others(name(ofCatalogue: owner))
        isOther[owner] = isLeft
        if isLeft { continue }
      }
      count += 1
      touch(owner)
      sum -= ContentDigest(high: UInt64(bitPattern: row[1]), low: UInt64(bitPattern: row[2]))
      try withdrawing.execute(arguments: [options.asOf.number, id])
    }
    gone = count
    return (count, count + kept)
  }

  private func name(ofCatalogue id: Int64) throws -> String {
    try String.fetchOne(db, sql: "SELECT name FROM catalogue WHERE id = ?", arguments: [id]) ?? ""
  }

  /// Completes the document's row, and marks what it took from as no longer whole.
  func end(_ report: FileReport, inputBytes: Int64, mode: ImportMode, isList: Bool) throws {
    for other in touched {
      try db.execute(
        sql: "UPDATE document SET isIntact = 0 WHERE catalogue = ? AND id <> ?",
        arguments: [other, document])
    }
    if mode == .full {
      try db.execute(
        sql: "UPDATE document SET isIntact = 0 WHERE catalogue = ? AND id <> ?",
        arguments: [catalogue, document])
    }
    let stored = StoredReport(
      report, days: days, linking: linking.fingerprint, gone: gone, isList: isList)
    try db.execute(
      sql: """
        UPDATE document SET name = ?, format = ?, version = ?, supplier = ?, sha256 = ?,
          inputBytes = ?, mode = ?, mapping = ?, isIntact = 1, report = ? WHERE id = ?
        """,
      arguments: [
        report.name, report.format?.rawValue ?? "", report.version, report.supplier, report.sha256,
        inputBytes, mode.rawValue, CatalogueReader.mapping, try JSONEncoder().encode(stored),
        document,
      ])
    try db.execute(
      sql: """
        DELETE FROM document WHERE catalogue = ? AND isIntact = 0
          AND NOT EXISTS (SELECT 1 FROM offer WHERE offer.document = document.id)
          AND NOT EXISTS (SELECT 1 FROM provider WHERE profileDocument = document.id)
        """,
      arguments: [catalogue])
    try sum.save(db)
  }
}

/// What the store keeps of a report, so that the same file has the same one.
struct StoredReport: Codable {
  var counts: ImportCounts
  var faults: [FaultGroup]
  var bytes: Int64
  var days: RunDays
  var linking: String
  /// How many of the withdrawn ones the file did not have any more.
  var gone: Int
  /// Whether the file lists many records, which decides where nobody says what it is.
  var isList: Bool

  init(_ report: FileReport, days: RunDays, linking: String, gone: Int, isList: Bool) {
    self.isList = isList
    self.gone = gone
    counts = report.counts
    faults = report.faults
    bytes = report.bytes
    self.days = days
    self.linking = linking
  }
}
