internal import CourseCatalogue
internal import GRDB
internal import GRDBSQLite

/// A statement that is run for every record of a file: its values go to SQLite as they are, without
/// the copies that make GRDB's arguments.
@safe final class RowStatement {
  private let statement: Statement
  private let handle: OpaquePointer
  private var count: Int32 = 0

  init(_ db: Database, _ sql: String) throws {
    statement = try db.makeStatement(sql: sql)
    unsafe handle = statement.sqliteStatement
  }

  /// Gives the next value.
  func bind(_ number: Int64?) {
    count += 1
    if let number {
      unsafe sqlite3_bind_int64(handle, count, number)
    } else {
      unsafe sqlite3_bind_null(handle, count)
    }
  }

  /// Gives the next value.
  func bind(_ text: String) {
    count += 1
    var text = text
    text.withUTF8 { bytes in
      let start = unsafe UnsafeRawPointer(bytes.baseAddress)?
        .assumingMemoryBound(to: CChar.self)
      guard let start = unsafe start else {
        _ = unsafe sqlite3_bind_text(handle, count, "", 0, Self.copied)
        return
      }
      _ = unsafe sqlite3_bind_text(handle, count, start, Int32(bytes.count), Self.copied)
    }
  }

  /// Gives the next value.
  func bind(_ bytes: [UInt8]) {
    count += 1
    unsafe bytes.withUnsafeBytes { bytes in
      if unsafe bytes.isEmpty {
        _ = unsafe sqlite3_bind_zeroblob(handle, count, 0)
      } else {
        _ = unsafe sqlite3_bind_blob(
          handle, count, bytes.baseAddress, Int32(bytes.count), Self.copied)
      }
    }
  }

  /// Gives the next two values.
  func bind(_ digest: ContentDigest) {
    bind(Int64(bitPattern: digest.high))
    bind(Int64(bitPattern: digest.low))
  }

  /// Runs it with the values that were given, which it forgets.
  func run(_ db: Database) throws {
    let code = unsafe sqlite3_step(handle)
    count = 0
    _ = unsafe sqlite3_reset(handle)
    _ = unsafe sqlite3_clear_bindings(handle)
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage)
    }
  }

  /// SQLite copies what it is given.
  private static let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
