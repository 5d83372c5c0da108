internal import CourseCatalogue
internal import Foundation
internal import GRDB

extension StoreAct {
  /// Keeps what somebody does, in the transaction in which it is done.
  static func keep(
    _ kind: Kind, _ subject: String, source: String = "", by actor: StoreActor, _ db: Database
  ) throws {
    try db.execute(
      sql: "INSERT INTO act (at, account, kind, subject, source) VALUES (?, ?, ?, ?, ?)",
      arguments: [actor.at.timeIntervalSince1970, actor.account, kind.rawValue, subject, source])
  }

  /// An offer and a course as the subject of an act.
  static func subject(_ offer: OfferKey, course: String) -> String {
    "\(offer.provider) \(offer.offer) → \(course)"
  }
}

extension CatalogueStore {
  /// What was done, the last first.
  ///
  /// - Parameters:
  ///   - number: Only what was done before the act of this number; nil for all.
  ///   - limit: At most so much; nil for all.
  /// - Returns: The acts.
  /// - Throws: `StoreFault` where the store cannot be read.
  package func acts(
    before number: Int64? = nil, limit: Int? = nil
  ) throws(StoreFault) -> [StoreAct] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, at, account, kind, subject, source FROM act
          WHERE id < coalesce(?, 9223372036854775807) ORDER BY id DESC LIMIT ?
          """,
        arguments: [number, limit ?? -1]
      ).map { row in
        guard let kind = StoreAct.Kind(rawValue: row[3]) else { throw DamagedBytes() }
        return StoreAct(
          number: row[0],
          actor: StoreActor(account: row[2], at: Date(timeIntervalSince1970: row[1])), kind: kind,
          subject: row[4], source: row[5])
      }
    }
  }

  /// Keeps that files were read of which nothing was kept.
  package func recordTried(_ report: ImportReport, by actor: StoreActor) throws(StoreFault) {
    let files = report.files.filter { !$0.isKept }
    guard !files.isEmpty else { return }
    try write { db in
      for file in files {
        try StoreAct.keep(.tried, file.catalogue, source: file.name, by: actor, db)
      }
    }
  }
}
