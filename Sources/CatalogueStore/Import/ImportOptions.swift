package import CourseCatalogue
package import PathGraph

/// How catalogues are imported.
package struct ImportOptions: Sendable {
  /// The name of the catalogue; nil for that of each file.
  package var name: String?
  /// Whether the files are whole catalogues; nil for what each file shows.
  package var mode: ImportMode?
  /// Whether everything is undone at the end.
  package var isDryRun = false
  /// Whether an error in any file undoes everything.
  package var isStrict = false
  /// Whether a whole catalogue may be far smaller than it was.
  package var acceptsShrink = false
  /// Whether records may take the place of such as were changed later.
  package var acceptsOlder = false
  /// Who imports, to be kept as an act; nil for nobody who is known.
  package var actor: StoreActor?
  /// How much of anything a file may have.
  package var limits = ReadingLimits()
  /// The day of the import: withdrawals are marked with it, and runs before it have begun.
  package var asOf: Day

  /// The usual way, on a day.
  package init(asOf: Day) { self.asOf = asOf }
}

/// Whether a file is all that its providers offer.
package enum ImportMode: String, Codable, CaseIterable, Sendable {
  /// All of it: what is not in it any more is withdrawn.
  case full
  /// A part: nothing is withdrawn.
  case partial
}

/// How far an import is.
package struct ImportProgress: Sendable {
  /// Bytes of all the files, as they are packed, that were read.
  package var bytes: Int64 = 0
  /// Bytes of all the files; nil where that is not known.
  package var allBytes: Int64?
  /// Records that were seen.
  package var records = 0

  /// Nothing yet.
  package init() {}
}
