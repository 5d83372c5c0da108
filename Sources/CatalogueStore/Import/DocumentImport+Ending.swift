internal import CourseCatalogue
internal import Foundation
internal import GRDB
internal import PathGraph

extension DocumentImport {
  /// What a whole catalogue does not have any more.
  ///
  /// That is what the catalogue held, and what its providers offered elsewhere in the format; but
  /// not what stands in another catalogue of the same run, which tells for itself what it has, and
  /// not what a catalogue holds of a provider of which the document has less than half as many
  /// offers. An offer whose record cannot be used now is not missing.
  ///
  /// - Parameter others: Tells whether a catalogue is another one of this run.
  /// - Returns: the offers, and what the shrinkage is judged by.
  /// - Throws: what the database throws.
  func missing(besides others: (String) -> Bool) throws -> MissingOffers {
    var missing = MissingOffers(catalogue: catalogue)
    let held = try Row.fetchCursor(
      db, sql: "SELECT id, provider, code FROM offer WHERE catalogue = ? AND withdrawn IS NULL",
      arguments: [catalogue])
    // What the document took from the catalogue itself.
    missing.kept[catalogue] = kept - taken.values.reduce(0, +)
    while let row = try held.next() {
      let id: Int64 = row[0]
      guard !seen.contains(id) else { continue }
      if isSkipped(row[2]) {
        missing.kept[catalogue, default: 0] += 1
      } else {
        missing.rows[catalogue, default: []].append(id)
        if seenProviders.contains(row[1]) { missing.sharesProvider = true }
      }
    }
    if missing.kept[catalogue] != 0 { missing.sharesProvider = true }
    for (group, count) in taken { missing.kept[group.catalogue, default: 0] += count }
    let ofProvider = try db.makeStatement(sql: "SELECT id FROM offer WHERE provider = ?")
    let finding = try db.makeStatement(
      sql: "SELECT catalogue, code FROM offer WHERE id = ? AND withdrawn IS NULL")
    var isOther: [Int64: Bool] = [:]
    for provider in seenProviders.all {
      var (count, rest, spared) = (0, [Int64: [Int64]](), [Int64: Int]())
      let ids = try Int64.fetchCursor(ofProvider, arguments: [provider])
      while let id = try ids.next() {
        guard !seen.contains(id) else {
          count += 1
          continue
        }
        guard let row = try Row.fetchOne(finding, arguments: [id]) else { continue }
        let owner: Int64 = row[0]
        guard owner != catalogue else { continue }
        if isSkipped(row[1]) {
          spared[owner, default: 0] += 1
        } else {
          rest[owner, default: []].append(id)
        }
      }
      for (owner, ids) in rest {
        let isLeft = try isOther[owner] ?? others(name(ofCatalogue: owner))
        isOther[owner] = isLeft
        if isLeft { missing.left[owner, default: 0] += ids.count }
        let group = OfferGroup(catalogue: owner, provider: provider)
        let all = ids.count + spared[owner, default: 0] + taken[group, default: 0]
        guard !isLeft, count * 2 >= all else { continue }
        missing.rows[owner, default: []] += ids
        missing.kept[owner, default: 0] += spared[owner, default: 0]
      }
    }
    return missing
  }

  private func isSkipped(_ code: String) -> Bool {
    !skippedIDs.isEmpty && skippedIDs.contains(code.hashValue)
  }

  /// Tells what stands only in other catalogues of the run, so that nobody thinks it withdrawn.
  func remarks(on missing: MissingOffers) throws -> [CatalogueFault] {
    try missing.left.sorted { $0.key < $1.key }.map { owner, count in
      .alsoInRun(catalogue: try name(ofCatalogue: owner), count: count)
    }
  }

  /// Withdraws what is missing.
  func withdraw(_ missing: MissingOffers) throws {
    let finding = try db.makeStatement(sql: "SELECT digestHigh, digestLow FROM offer WHERE id = ?")
    let withdrawing = try db.makeStatement(sql: "UPDATE offer SET withdrawn = ? WHERE id = ?")
    for (owner, ids) in missing.rows {
      touch(owner)
      for id in ids {
        guard let row = try Row.fetchOne(finding, arguments: [id]) else { continue }
        sum -= ContentDigest(row[0], row[1])
        try withdrawing.execute(arguments: [options.asOf.number, id])
      }
    }
    gone = missing.count
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
    if let actor = options.actor {
      let source = "\(report.name) (SHA-256 \(report.sha256))"
      try StoreAct.keep(.imported, report.catalogue, source: source, by: actor, db)
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

/// What a whole catalogue does not have any more.
struct MissingOffers {
  /// Its own number.
  let catalogue: Int64
  /// Whether any provider of it had offers in the catalogue.
  var sharesProvider = false
  /// The offers, by the catalogue that has them.
  var rows: [Int64: [Int64]] = [:]
  /// How many offers each catalogue had that the document has as well.
  var kept: [Int64: Int] = [:]

  /// How many offers of its providers stand only in other catalogues of the same run, by those.
  var left: [Int64: Int] = [:]

  /// How many there are.
  var count: Int { rows.values.reduce(0) { $0 + $1.count } }

  /// Whether they stand in the catalogue itself.
  var isOfCatalogue: Bool { rows[catalogue]?.isEmpty == false }

  /// The most that any catalogue, or all together, would lose, where it is far too much.
  ///
  /// - Parameter isEmpty: Whether the document has no record at all: then any loss is.
  /// - Returns: How many would go, of how many; nil where that is no reason to hold it.
  func shrink(isEmpty: Bool) -> (gone: Int, all: Int)? {
    if isEmpty { return count == 0 ? nil : (count, count + kept.values.reduce(0, +)) }
    let each = rows.map { (gone: $1.count, all: $1.count + kept[$0, default: 0]) }
    let together = (gone: count, all: count + kept.values.reduce(0, +))
    return (each + [together]).filter { $0.all >= 10 && $0.gone * 2 > $0.all }
      .max { $0.gone < $1.gone }
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
