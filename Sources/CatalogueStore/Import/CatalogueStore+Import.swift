package import CourseCatalogue
package import Foundation
internal import GRDB

extension CatalogueStore {
  /// Imports catalogues: each document in a transaction of its own, all or nothing.
  ///
  /// A dry run and a strict one are one transaction as a whole.
  ///
  /// - Parameters:
  ///   - inputs: What to read; what cannot be read stands in the report as well.
  ///   - options: How.
  ///   - linking: What tells which offers belong to courses.
  ///   - clock: Tells the time.
  ///   - progress: Is told how far it is.
  /// - Returns: what was done with every file.
  /// - Throws: `StoreFault` where the store cannot be written; documents before that are kept.
  package func importCatalogues(
    _ inputs: [Result<CatalogueInput, UnreadableInput>], _ options: ImportOptions,
    linking: any OfferLinking = NoLinking(), clock: () -> Date,
    progress: (ImportProgress) -> Void = { _ in }
  ) throws(StoreFault) -> ImportReport {
    do {
      return try writeAny { db in
        try db.execute(sql: "PRAGMA cache_size = -16000")
        defer { if db.isInsideTransaction { try? db.rollback() } }
        let readable = inputs.compactMap { try? $0.get() }
        return try withoutActuallyEscaping(clock) { clock in
          try withoutActuallyEscaping(progress) { progress in
            let importer = Importer(
              db, options, linking, inputs: readable, clock: clock, progress: progress)
            return try importer.report(on: inputs)
          }
        }
      }
    } catch {
      throw StoreFault(error, path: path)
    }
  }
}
