internal import CourseCatalogue
internal import Foundation
internal import GRDB

extension CatalogueStore {
  /// Looks at everything: the file, the rows, and each offer's bytes.
  ///
  /// - Returns: What is not as it was written, at most `most` problems; none where all is well.
  /// - Complexity: O(*n*) bytes of the store.
  package func problems(most: Int = 100) throws(StoreFault) -> [StoreProblem] {
    do {
      return try (isReadOnly ? readAny : writeAny) { db in
        let words = try String.fetchAll(db, sql: "PRAGMA integrity_check(\(most))")
        var problems = words.filter { $0 != "ok" }.map { StoreProblem.database($0) }
        guard problems.isEmpty else { return problems }
        // The index of titles is checked by what looks like a write; nothing is kept of it.
        if !isReadOnly { try db.beginTransaction(.deferred) }
        defer { if !isReadOnly, db.isInsideTransaction { try? db.rollback() } }
        var check = StoreCheck(db, most: most, mayWrite: !isReadOnly)
        try check.run()
        problems += check.problems
        return problems
      }
    } catch {
      let fault = StoreFault(error, path: path)
      if case .damaged = fault { return [.database("database disk image is malformed")] }
      throw fault
    }
  }
}

/// Compares what a store keeps of the same thing in several places.
private struct StoreCheck {
  let db: Database
  let most: Int
  /// Whether the index of titles can be checked, which SQLite takes for writing.
  let mayWrite: Bool
  var problems: [StoreProblem] = []
  private let hasher = ContentHasher()

  init(_ db: Database, most: Int, mayWrite: Bool) {
    self.db = db
    self.most = most
    self.mayWrite = mayWrite
  }

  mutating func run() throws {
    let loose = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
    for (table, rows) in Dictionary(grouping: loose, by: { $0[0] as String }).sorted(by: {
      $0.key < $1.key
    }) {
      problems.append(.loose(table: table, count: rows.count))
    }
    var sum = ContentsSum()
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT offer.id, offer.content, offer.digestHigh, offer.digestLow, offer.withdrawn,
          offer.runs, provider.code, offer.code, catalogue.name, title.words
        FROM offer LEFT JOIN provider ON provider.id = offer.provider
          LEFT JOIN catalogue ON catalogue.id = offer.catalogue
          LEFT JOIN title ON title.rowid = offer.id
        """)
    while problems.count < most, let row = try rows.next() {
      let digest = ContentDigest(row[2], row[3])
      if row[4] as Int? == nil { sum += digest }
      try check(row, digest)
    }
    guard problems.count < most else { return }
    if try sum != ContentsSum.fetch(db) { problems.append(.fingerprint) }
    try checkTitles()
  }

  private mutating func check(_ row: Row, _ digest: ContentDigest) throws {
    let key = OfferKey(provider: row[6] ?? "?", offer: row[7])
    let catalogue: String = row[8] ?? "?"
    let bytes = Array(row[1] as Data)
    guard hasher.digest(of: bytes) == digest, let offer = try? OfferCoder.offer(bytes),
      offer.key == key
    else { return problems.append(.content(key, catalogue: catalogue)) }
    let codes = try Row.fetchAll(
      db, sql: "SELECT scheme, code FROM qualification WHERE offer = ?",
      arguments: [row[0] as Int64]
    ).map { "\($0[0] as String) \($0[1] as String)" }
    let titles = offer.titles.map(\.text).joined(separator: "\n")
    let agrees =
      Set(codes) == Set(offer.codes.map { "\($0.scheme.rawValue) \($0.code)" })
      && row[5] as Int == offer.runs.count { $0.status != .cancelled }
      && (row[9] as String? ?? "") == titles
    if !agrees { problems.append(.outOfStep(key, catalogue: catalogue)) }
  }

  private mutating func checkTitles() throws {
    let strays = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM title WHERE rowid NOT IN (SELECT id FROM offer)")
    var isDamaged = strays != 0
    if mayWrite {
      do {
        try db.execute(sql: "INSERT INTO title (title) VALUES ('integrity-check')")
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
        isDamaged = true
      }
    }
    if isDamaged { problems.append(.titles) }
  }
}
