internal import CourseCatalogue
internal import Foundation
package import PathGraph

/// An import's report as a document for other programs.
package struct ImportDocument: Encodable, Sendable {
  let format = 1
  let startedAt: String
  let asOf: String
  let committed: Bool
  let files: [File]
  let total: ImportCounts

  /// The report with its texts in a language.
  package init(_ report: ImportReport, in language: Language) {
    startedAt = report.startedAt.formatted(.iso8601)
    asOf = report.asOf.isoText
    committed = report.isCommitted
    files = report.files.map { File($0, in: language) }
    total = report.total
  }

  /// A file.
  struct File: Encodable, Sendable {
    let name, sha256: String
    /// The format, as reports name it.
    let catalogue, version, supplier: String?
    /// The name in the store.
    let storedAs: String
    let mode: String?
    let outcome: String
    let bytes: Int64
    let counts: ImportCounts
    let diagnostics: [Group]

    init(_ file: FileReport, in language: Language) {
      name = file.name
      sha256 = file.sha256
      catalogue = file.format?.rawValue
      version = file.version
      supplier = file.supplier
      storedAs = file.catalogue
      mode = file.mode?.rawValue
      outcome = file.outcome.rawValue
      bytes = file.bytes
      counts = file.counts
      diagnostics = file.faults.map { Group($0, in: language) }
    }

    enum CodingKeys: CodingKey {
      case name, sha256, catalogue, version, supplier, storedAs, mode, outcome, bytes, diagnostics
    }

    /// The counts stand beside the other keys, not under one of their own.
    func encode(to encoder: any Encoder) throws {
      try counts.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(name, forKey: .name)
      try container.encode(sha256, forKey: .sha256)
      try container.encode(catalogue, forKey: .catalogue)
      try container.encode(version, forKey: .version)
      try container.encode(supplier, forKey: .supplier)
      try container.encode(storedAs, forKey: .storedAs)
      try container.encode(mode, forKey: .mode)
      try container.encode(outcome, forKey: .outcome)
      try container.encode(bytes, forKey: .bytes)
      try container.encode(diagnostics, forKey: .diagnostics)
    }
  }

  /// Faults of one kind.
  struct Group: Encodable, Sendable {
    let code, severity: String
    let count: Int
    let first: [Place]

    init(_ group: FaultGroup, in language: Language) {
      code = group.code
      severity = group.isError ? "error" : "warning"
      count = group.count
      first = group.first.map {
        Place(line: $0.line, record: $0.record, text: $0.text[language])
      }
    }
  }

  /// A place of a fault.
  struct Place: Encodable, Sendable {
    let line: Int?
    let record: String?
    let text: String
  }
}

extension Day {
  /// Year, month and day with dashes.
  var isoText: String {
    let (year, month, day) = date
    func padded(_ number: Int, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - "\(number)".count)) + "\(number)"
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
