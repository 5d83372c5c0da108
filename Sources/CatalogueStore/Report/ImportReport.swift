package import CourseCatalogue
package import Foundation
package import PathGraph

/// What an import did, file by file.
package struct ImportReport: Sendable {
  /// When it began.
  package var startedAt: Date
  /// The day by which runs were judged.
  package var asOf: Day
  /// Whether what was read has been kept; false after a dry run, and after errors with `--strict`.
  package var isCommitted = true
  /// Every file, the refused and the unchanged ones too.
  package var files: [FileReport] = []

  /// A report of nothing yet.
  package init(startedAt: Date, asOf: Day) {
    self.startedAt = startedAt
    self.asOf = asOf
  }

  /// The counts of all files together.
  package var total: ImportCounts { files.reduce(into: ImportCounts()) { $0 += $1.counts } }

  /// Whether a file was not read, or not kept although it was to be.
  package var hasRefusals: Bool {
    files.contains { $0.outcome == .refused || $0.outcome == .held }
  }

  /// The counts of the files whose offers are in the store.
  package var kept: ImportCounts {
    files.filter(\.isKept).reduce(into: ImportCounts()) { $0 += $1.counts }
  }

  /// How often there is an error, and how often a warning.
  package var faultCounts: (errors: Int, warnings: Int) {
    files.map(\.faultCounts).reduce((0, 0)) { ($0.0 + $1.errors, $0.1 + $1.warnings) }
  }

  /// The faults of all files by their kind, errors first, with the first places of each.
  package var faults: [(group: FaultGroup, places: [(file: String, place: FaultGroup.Place)])] {
    var found: [String: (group: FaultGroup, places: [(file: String, place: FaultGroup.Place)])] =
      [:]
    for file in files {
      for group in file.faults {
        var all = found[group.code] ?? (FaultGroup(code: group.code, isError: group.isError), [])
        all.group.count += group.count
        let room = FaultGroup.most - all.places.count
        all.places += group.first.prefix(room).map { (file.name, $0) }
        found[group.code] = all
      }
    }
    return FaultGroup.sorted(Array(found.values), by: \.group)
  }

  /// Whether any file or record has an error.
  package var hasErrors: Bool { files.contains { $0.faults.contains(where: \.isError) } }
}

/// What was seen of one file, and what became of it.
package struct FileReport: Sendable {
  /// Its name; for one in an archive the archive's name before it.
  package var name: String
  /// The name of the catalogue in the store.
  package var catalogue: String
  /// Whether it is a whole catalogue; nil where it could not be read.
  package var mode: ImportMode?
  /// What became of it.
  package var outcome = Outcome.refused
  /// Its format, where it was recognised.
  package var format: CatalogueFormat?
  /// The version of the format.
  package var version: String?
  /// The provider, where there is exactly one.
  package var supplier: String?
  /// The SHA-256 of its bytes, unpacked, in 64 digits; empty where it was not read.
  package var sha256 = ""
  /// The number of bytes, unpacked.
  package var bytes: Int64 = 0
  /// What was counted.
  package var counts = ImportCounts()
  /// How many offers were withdrawn because the file does not have them any more.
  package var gone = 0
  /// How many of its records were not read, because the store had them from the same bytes.
  package var passedOver = 0
  /// What is wrong with it: errors first.
  package var faults: [FaultGroup] = []

  /// A report of a file of which nothing is known yet.
  package init(name: String, catalogue: String) {
    self.name = name
    self.catalogue = catalogue
  }

  /// Whether its offers are in the store, be it since this run or before.
  package var isKept: Bool { outcome == .imported || outcome == .same }

  /// How often there is an error, and how often a warning.
  package var faultCounts: (errors: Int, warnings: Int) {
    let errors = faults.filter(\.isError).reduce(0) { $0 + $1.count }
    return (errors, faults.reduce(0) { $0 + $1.count } - errors)
  }

  /// What became of a file.
  package enum Outcome: String, CaseIterable, Sendable {
    /// The store has what it says.
    case imported
    /// The store had it already: the same bytes.
    case same
    /// It was read, and nothing was kept, as was asked.
    case undone
    /// It has far fewer offers than before, and nothing was kept.
    case held
    /// It could not be read to its end, and nothing was kept.
    case refused
  }
}

/// Numbers of records.
package struct ImportCounts: Codable, Hashable, Sendable {
  /// Programmes, courses or formations, kept or skipped.
  package var records = 0
  /// Those that are kept.
  package var offers = 0
  /// Those that are skipped.
  package var skipped = 0
  /// Kept ones that may not be shown, and earlier ones that the file does not have any more.
  package var withdrawn = 0
  /// The runs of the kept ones; cancelled ones left out.
  package var runs = 0
  /// Those of them that have begun.
  package var runsInPast = 0
  /// Kept ones that the store did not have.
  package var new = 0
  /// Kept ones that the store had otherwise.
  package var changed = 0
  /// Kept ones that the store had just so.
  package var unchanged = 0
  /// Kept ones that belong to a course of the paths.
  package var linked = 0
  /// Kept ones of which a course is suggested.
  package var suggested = 0
  /// The other kept ones that may be shown.
  package var unlinked = 0

  /// No records.
  package init() {}

  static func += (sum: inout ImportCounts, more: ImportCounts) {
    sum.records += more.records
    sum.offers += more.offers
    sum.skipped += more.skipped
    sum.withdrawn += more.withdrawn
    sum.runs += more.runs
    sum.runsInPast += more.runsInPast
    sum.new += more.new
    sum.changed += more.changed
    sum.unchanged += more.unchanged
    sum.linked += more.linked
    sum.suggested += more.suggested
    sum.unlinked += more.unlinked
  }
}
