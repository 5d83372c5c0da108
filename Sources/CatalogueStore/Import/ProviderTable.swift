internal import CourseCatalogue
internal import GRDB

/// The providers of one format, known by a number.
final class ProviderTable {
  private let db: Database
  private let format: String
  private var numbers: [String: Int64] = [:]

  private static let most = 4096

  init(_ db: Database, format: CatalogueFormat) {
    self.db = db
    self.format = format.rawValue
  }

  /// The number of a provider.
  func number(of code: String) throws -> Int64 {
    if let known = numbers[code] { return known }
    if numbers.count >= Self.most { numbers.removeAll() }
    try db.execute(
      sql: "INSERT OR IGNORE INTO provider (format, code) VALUES (?, ?)",
      arguments: [format, code])
    let number =
      db.changesCount == 1
      ? db.lastInsertedRowID
      : try Int64.fetchOne(
        db, sql: "SELECT id FROM provider WHERE format = ? AND code = ?",
        arguments: [format, code]) ?? 0
    numbers[code] = number
    return number
  }

  /// Keeps what is said of a provider by itself.
  func keep(_ profile: ProviderProfile, document: Int64) throws {
    let number = try number(of: profile.provider.id)
    try db.execute(
      sql: "UPDATE provider SET profile = ?, profileDocument = ? WHERE id = ?",
      arguments: [ProviderCoder.data(profile), document, number])
  }
}
