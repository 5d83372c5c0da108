package import CourseCatalogue
package import Foundation
internal import GRDB
package import PathGraph

/// An offer with where it came from.
package struct StoredOffer: Sendable {
  /// The offer.
  package var offer: Offer
  /// The format of the catalogue.
  package var format: CatalogueFormat
  /// Where it came from.
  package var provenance: Provenance
  /// The day on which it was withdrawn; nil where it may be shown.
  package var withdrawn: Day?

  /// Where an offer came from: the last file in which it was new or changed.
  package struct Provenance: Hashable, Sendable {
    /// The catalogue's name.
    package var catalogue: String
    /// The supplier of the file, where there is exactly one.
    package var supplier: String?
    /// The name of the file.
    package var document: String
    /// The SHA-256 of the file, in 64 digits.
    package var sha256: String
    /// The line on which its record begins.
    package var line: Int
    /// When it was imported.
    package var imported: Date
  }

  private static let columns = """
    SELECT offer.content, provider.id, provider.profile, provider.format, catalogue.name,
      document.supplier, document.name, document.sha256, offer.line, document.imported,
      offer.withdrawn
    FROM offer JOIN provider ON provider.id = offer.provider
      JOIN catalogue ON catalogue.id = offer.catalogue
      JOIN document ON document.id = offer.document
    """

  /// Hands on the offers for which a condition holds, by format, provider and id.
  static func forEach(
    _ db: Database, where condition: String, _ arguments: StatementArguments,
    _ body: (StoredOffer) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: columns + " WHERE \(condition) ORDER BY provider.format, provider.code, offer.code",
      arguments: arguments)
    var profiles = ProfileCache()
    while let row = try rows.next() {
      guard let format = CatalogueFormat(rawValue: row[3]) else { throw DamagedBytes() }
      let offer = try profiles.offer(row, content: 0, provider: 1, profile: 2)
      let withdrawn: Int? = row[10]
      try body(
        StoredOffer(
          offer: offer, format: format,
          provenance: Provenance(
            catalogue: row[4], supplier: row[5], document: row[6], sha256: row[7], line: row[8],
            imported: Date(timeIntervalSince1970: row[9])),
          withdrawn: withdrawn.map { Day(number: $0) }))
    }
  }
}

extension CatalogueStore {
  /// The offers with an id, withdrawn ones too; of one provider, if it is named.
  package func storedOffers(
    id: String, provider: String? = nil
  ) throws(StoreFault) -> [StoredOffer] {
    try read { db in
      var found: [StoredOffer] = []
      try StoredOffer.forEach(
        db, where: "offer.code = ? AND (? IS NULL OR provider.code = ?)",
        [id, provider, provider]
      ) { found.append($0) }
      return found
    }
  }
}
