internal import CourseCatalogue
internal import Foundation
internal import GRDB

/// The offers that a catalogue had before, in the order in which they came into the store.
///
/// A later version of a file has most of its records in the order of the earlier one, so that they
/// are met by reading on, and only a few rows are held at a time. A record that is not met is read
/// anew, which costs time and nothing else.
final class KnownRows {
  /// A row, with what a report needs.
  struct Row {
    var id: Int64
    var source: ContentDigest
    var provider: Int64
    var runs: Int
    var outcome: LinkOutcome
    var facts: [UInt8]
  }

  private let statement: Statement
  private let catalogue: Int64
  private let linking: Int64
  private var rows: [Row] = []
  private var start = 0
  private var last: Int64 = 0
  /// The newest row from before the document.
  private let newest: Int64
  private var isAtEnd = false
  /// How many rows are read at once: more the better it goes.
  private var batch = 16

  /// A record is looked for among so many rows that follow.
  private static let reach = 64

  init(_ db: Database, catalogue: Int64, linking: Int64) throws {
    self.catalogue = catalogue
    self.linking = linking
    newest = try Int64.fetchOne(db, sql: "SELECT max(id) FROM offer") ?? 0
    statement = try db.makeStatement(
      sql: """
        SELECT id, sourceHigh, sourceLow, provider, runs, outcome, linking, facts FROM offer
        INDEXED BY offerOfCatalogue
        WHERE catalogue = ? AND withdrawn IS NULL AND id > ? AND id <= ? ORDER BY id LIMIT ?
        """)
  }

  /// The row that was made of the same bytes, if it is one of the next ones; it is not given again.
  func take(_ source: ContentDigest) throws -> Row? {
    if rows.count - start < Self.reach { try fill() }
    for index in start..<min(start + Self.reach, rows.count) where rows[index].source == source {
      start = index + 1
      return rows[index]
    }
    return nil
  }

  /// Goes on behind a row that was met otherwise.
  func pass(_ id: Int64) {
    if let first = rows[start...].first?.id, first <= id, id <= last {
      if id == first { start += 1 }
      return
    }
    (rows, start, last, isAtEnd, batch) = ([], 0, id, false, 16)
  }

  private func fill() throws {
    guard !isAtEnd else { return }
    rows.removeFirst(start)
    start = 0
    let found = try GRDB.Row.fetchCursor(statement, arguments: [catalogue, last, newest, batch])
    var count = 0
    while let row = try found.next() {
      count += 1
      let id: Int64 = row[0]
      last = id
      guard row[6] as Int64 == linking, let outcome = LinkOutcome(rawValue: row[5]) else {
        continue
      }
      let facts: [UInt8] = try row.withUnsafeData(atIndex: 7) { $0.map { Array($0) } ?? [] }
      rows.append(
        Row(
          id: id, source: ContentDigest(row[1], row[2]), provider: row[3], runs: row[4],
          outcome: outcome, facts: facts))
    }
    isAtEnd = count < batch
    batch = min(512, batch * 2)
  }
}
