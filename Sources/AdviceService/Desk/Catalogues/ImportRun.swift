internal import CatalogueStore
internal import CourseCatalogue
internal import Foundation

/// An import at the desk: who asked for it, how far it is, and what came of it.
struct ImportRun: Sendable {
  /// The account's name.
  let account: String
  /// When it was asked for.
  let startedAt: Date
  /// The files, by the names that they had where they came from.
  let files: [String]
  /// Whether nothing is to be kept.
  let isDryRun: Bool
  /// How far it is.
  var progress = ImportProgress()
  /// What came of it; nil while it goes on.
  var outcome: Outcome?

  /// What came of an import.
  enum Outcome: Sendable {
    /// It was gone through; the report says what was kept.
    case report(ImportReport)
    /// It could not be done.
    case failed(ServiceProblem)
  }
}
