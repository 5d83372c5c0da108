internal import CourseCatalogue
internal import GRDB
internal import PathGraph

/// The texts of what is said of records, each once in the store and known by a number.
final class RemarkTable {
  private let db: Database
  private var numbers: [CatalogueFault: Int64] = [:]
  private var kinds: [Int64: (code: String, isError: Bool)] = [:]

  /// More than this are not held at once: a hostile file has as many as it likes.
  private static let most = 4096

  init(_ db: Database) { self.db = db }

  /// The number of a fault's text.
  func number(of fault: CatalogueFault) throws -> Int64 {
    if let known = numbers[fault] { return known }
    if numbers.count >= Self.most { numbers.removeAll() }
    let text = fault.text
    let (code, nl, en) = (fault.code.rawValue, text.nl, text[.english])
    let isError = fault.severity == .error
    try db.execute(
      sql: "INSERT OR IGNORE INTO remark (code, isError, nl, en) VALUES (?, ?, ?, ?)",
      arguments: [code, isError, nl, en])
    let number =
      db.changesCount == 1
      ? db.lastInsertedRowID
      : try Int64.fetchOne(
        db, sql: "SELECT id FROM remark WHERE code = ? AND nl = ? AND en = ?",
        arguments: [code, nl, en]) ?? 0
    numbers[fault] = number
    return number
  }

  /// The kind of fault that a text tells.
  func kind(of number: Int64) throws -> (code: String, isError: Bool) {
    if let known = kinds[number] { return known }
    if kinds.count >= Self.most { kinds.removeAll() }
    let row = try Row.fetchOne(
      db, sql: "SELECT code, isError FROM remark WHERE id = ?", arguments: [number])
    guard let row else { throw DamagedBytes() }
    let kind: (String, Bool) = (row[0], row[1])
    kinds[number] = kind
    return kind
  }

  /// A text by its number.
  func place(_ number: Int64, line: Int, record: String?) throws -> FaultGroup.Place {
    let row = try Row.fetchOne(
      db, sql: "SELECT nl, en FROM remark WHERE id = ?", arguments: [number])
    guard let row else { throw DamagedBytes() }
    return FaultGroup.Place(line: line, record: record, nl: row[0], en: row[1])
  }
}
