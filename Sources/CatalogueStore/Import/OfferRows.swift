internal import CourseCatalogue
internal import Foundation
internal import GRDB

/// The rows of offers, and what is kept in step with them: codes and titles.
///
/// Its statements are prepared once.
final class OfferRows {
  private let db: Database
  private let inserting, updating, insertingTitle: RowStatement
  private let finding, insertingCode, deletingCodes, deletingTitle: Statement

  init(_ db: Database) throws {
    self.db = db
    inserting = try RowStatement(
      db,
      """
      INSERT INTO offer (provider, code, catalogue, document, line, withdrawn, sourceHigh,
        sourceLow, digestHigh, digestLow, runs, linking, outcome, facts, content)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """)
    updating = try RowStatement(
      db,
      """
      UPDATE offer SET provider = ?, code = ?, catalogue = ?, document = ?, line = ?,
        withdrawn = ?, sourceHigh = ?, sourceLow = ?, digestHigh = ?, digestLow = ?, runs = ?,
        linking = ?, outcome = ?, facts = ?, content = ? WHERE id = ?
      """)
    finding = try db.makeStatement(
      sql: """
        SELECT id, catalogue, withdrawn, digestHigh, digestLow, document, line FROM offer
        WHERE provider = ? AND code = ?
        """)
    insertingCode = try db.makeStatement(
      sql: "INSERT OR IGNORE INTO qualification (scheme, code, offer) VALUES (?, ?, ?)")
    deletingCodes = try db.makeStatement(sql: "DELETE FROM qualification WHERE offer = ?")
    insertingTitle = try RowStatement(db, "INSERT INTO title (rowid, words) VALUES (?, ?)")
    deletingTitle = try db.makeStatement(sql: "DELETE FROM title WHERE rowid = ?")
  }

  /// What is written of an offer.
  struct Values {
    var provider: Int64
    var code: String
    var catalogue: Int64
    var document: Int64
    var line: Int
    /// The day on which it was withdrawn.
    var withdrawn: Int32?
    var source: ContentDigest
    var digest: ContentDigest
    var runs: Int
    var linking: Int64
    var outcome: LinkOutcome
    var facts: [UInt8]
    var content: [UInt8]

    fileprivate func bind(to statement: RowStatement) {
      statement.bind(provider)
      statement.bind(code)
      statement.bind(catalogue)
      statement.bind(document)
      statement.bind(Int64(line))
      statement.bind(withdrawn.map { Int64($0) })
      statement.bind(source)
      statement.bind(digest)
      statement.bind(Int64(runs))
      statement.bind(linking)
      statement.bind(Int64(outcome.rawValue))
      statement.bind(facts)
      statement.bind(content)
    }
  }

  /// What stands in the store of an offer.
  struct Found {
    var id: Int64
    var catalogue: Int64
    var withdrawn: Int32?
    var digest: ContentDigest
    var document: Int64
    var line: Int
  }

  /// Adds an offer, unless its provider has one with its id; its number.
  func insert(_ values: Values, _ offer: Offer) throws -> Int64? {
    values.bind(to: inserting)
    try inserting.run(db)
    guard db.changesCount == 1 else { return nil }
    let id = db.lastInsertedRowID
    try addCodesAndTitle(of: offer, id)
    return id
  }

  /// The id of an offer.
  func code(_ id: Int64) throws -> String? {
    try String.fetchOne(db, sql: "SELECT code FROM offer WHERE id = ?", arguments: [id])
  }

  /// What the store has of an offer.
  func offer(_ id: Int64) throws -> Offer? {
    try Data.fetchOne(db, sql: "SELECT content FROM offer WHERE id = ?", arguments: [id])
      .map { try OfferCoder.offer(Array($0)) }
  }

  /// The offer with these values' provider and id.
  func find(_ values: Values) throws -> Found? {
    try Row.fetchOne(finding, arguments: [values.provider, values.code]).map { row in
      Found(
        id: row[0], catalogue: row[1], withdrawn: row[2],
        digest: ContentDigest(high: UInt64(bitPattern: row[3]), low: UInt64(bitPattern: row[4])),
        document: row[5], line: row[6])
    }
  }

  /// Puts values in an offer's place; `isOther` where its content is another.
  func update(_ id: Int64, _ values: Values, _ offer: Offer, isOther: Bool) throws {
    values.bind(to: updating)
    updating.bind(id)
    try updating.run(db)
    guard isOther else { return }
    try deletingCodes.execute(arguments: [id])
    try deletingTitle.execute(arguments: [id])
    try addCodesAndTitle(of: offer, id)
  }

  private func addCodesAndTitle(of offer: Offer, _ id: Int64) throws {
    for code in offer.codes {
      try insertingCode.execute(arguments: [code.scheme.rawValue, code.code, id])
    }
    let words = offer.titles.map(\.text).joined(separator: "\n")
    guard !words.isEmpty else { return }
    insertingTitle.bind(id)
    insertingTitle.bind(words)
    try insertingTitle.run(db)
  }
}
