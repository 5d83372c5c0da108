internal import CourseCatalogue
internal import Foundation
internal import GRDB

/// Takes catalogues into a store, one document after the other.
final class Importer {
  private let db: Database
  private let options: ImportOptions
  private let linking: any OfferLinking
  private let names: CatalogueName
  private let inputs: [CatalogueInput]
  private let clock: () -> Date
  private let tell: (ImportProgress) -> Void

  private var report: ImportReport
  private var progress = ImportProgress()
  /// The bytes of the inputs before this one.
  private var bytesBefore: Int64 = 0
  private var current: DocumentImport?
  /// The names of all catalogues of this run.
  private lazy var catalogueNames: Set<String> = {
    let reader = CatalogueReader(limits: options.limits)
    let all = inputs.flatMap { input in
      reader.documents(in: input).map { names.name(of: $0, in: input) }
    }
    return Set(all)
  }()
  /// The catalogues that this run imported.
  private var imported: Set<String> = []

  init(
    _ db: Database, _ options: ImportOptions, _ linking: any OfferLinking,
    inputs: [CatalogueInput], clock: @escaping () -> Date,
    progress: @escaping (ImportProgress) -> Void
  ) {
    self.db = db
    self.options = options
    self.linking = linking
    self.clock = clock
    tell = progress
    self.inputs = inputs
    names = CatalogueName(options.name, for: inputs)
    report = ImportReport(startedAt: clock(), asOf: options.asOf)
    let sizes = inputs.map(\.size)
    if !sizes.contains(nil) {
      self.progress.allBytes = sizes.reduce(0) { $0 + ($1 ?? 0) }
    }
  }

  /// Whether one transaction holds the whole run.
  private var isTentative: Bool { options.isDryRun || options.isStrict }

  /// Imports everything.
  func report(on inputs: [Result<CatalogueInput, UnreadableInput>]) throws -> ImportReport {
    if isTentative { try db.beginTransaction(.immediate) }
    for input in inputs {
      switch input {
      case .success(let input): try take(input)
      case .failure(let unreadable):
        var file = FileReport(
          name: unreadable.path,
          catalogue: names.name(of: unreadable.path, in: .file(path: unreadable.path)))
        var groups = FaultGroups()
        groups.add(unreadable.diagnostic)
        file.faults = groups.all
        report.files.append(file)
      }
    }
    if isTentative { try endRun() }
    return report
  }

  private func endRun() throws {
    let keeps = !options.isDryRun && !report.hasErrors && !report.hasRefusals
    if keeps { return try db.commit() }
    try db.rollback()
    report.isCommitted = false
    for index in report.files.indices where report.files[index].outcome == .imported {
      report.files[index].outcome = .undone
    }
  }

  // MARK: - Inputs

  private func take(_ input: CatalogueInput) throws {
    let known = try takeUnchanged(input)
    var name = ""
    let reader = CatalogueReader(limits: options.limits)
    // Whether a record is known can only be told within the transaction that counts on it.
    let isKnown = { [self] (source: RecordSource) throws(any Error) -> Bool in
      guard try begin(name).takeKnown(source) else { return false }
      progress.records += 1
      return true
    }
    try reader.read(input, passingOver: known, isKnown: isKnown) { event throws(any Error) in
      switch event {
      case .began(let document): name = names.name(of: document, in: input)
      case .record(let record):
        try begin(name).take(record)
        progress.records += 1
      case .progress(let bytes):
        progress.bytes = bytesBefore + bytes
        tell(progress)
      case .ended(let summary): try end(summary, of: input)
      }
    }
    bytesBefore += input.size ?? 0
  }

  /// Reports the documents of an input that the store has just so; their names.
  private func takeUnchanged(_ input: CatalogueInput) throws -> Set<String> {
    let known = KnownDocuments(db, options, linking.fingerprint)
    guard let size = input.size, try known.hasInput(of: size) else { return [] }
    var names: Set<String> = []
    let digests = CatalogueReader(limits: options.limits).digests(of: input)
    for (document, digest) in digests.sorted(by: { $0.key < $1.key }) {
      let catalogue = self.names.name(of: document, in: input)
      guard let file = try known.report(document, catalogue: catalogue, sha256: digest) else {
        continue
      }
      names.insert(document)
      add(file)
    }
    return names
  }

  private func add(_ file: FileReport) {
    report.files.append(file)
    if file.outcome == .imported || file.outcome == .same { imported.insert(file.catalogue) }
  }

  // MARK: - Documents

  private func begin(_ catalogue: String) throws -> DocumentImport {
    if let current { return current }
    if isTentative {
      try db.execute(sql: "SAVEPOINT document")
    } else {
      try db.beginTransaction(.immediate)
    }
    let document = try DocumentImport(db, options, linking, catalogue: catalogue, at: clock())
    current = document
    return document
  }

  private func keep() throws {
    if isTentative { try db.execute(sql: "RELEASE document") } else { try db.commit() }
    current = nil
  }

  private func undo() throws {
    guard current != nil else { return }
    if isTentative {
      try db.execute(sql: "ROLLBACK TO document")
      try db.execute(sql: "RELEASE document")
    } else {
      try db.rollback()
    }
    current = nil
  }

  private func end(_ summary: DocumentSummary, of input: CatalogueInput) throws {
    let catalogue = names.name(of: summary.document, in: input)
    var file = FileReport(summary, catalogue: catalogue)
    var groups = current?.groups ?? FaultGroups()
    for diagnostic in summary.diagnostics { groups.add(diagnostic) }
    file.faults = groups.all
    file.passedOver = current?.known ?? 0
    guard summary.isComplete else {
      file.counts = current?.counts.withoutComparison ?? ImportCounts()
      file.counts.runsInPast = current?.days.count(before: options.asOf) ?? 0
      try undo()
      return add(file)
    }
    let known = KnownDocuments(db, options, linking.fingerprint)
    if let same = try known.report(
      summary.document, catalogue: catalogue, sha256: summary.sha256)
    {
      try undo()
      return add(same)
    }
    if let current { file.supplier = try current.supplier(read: summary.supplier) }
    let mode = options.mode ?? (summary.isList ? .full : .partial)
    file.mode = mode
    let document = try begin(catalogue)
    try end(document, &file, groups, mode, summary.isList, inputBytes: input.size ?? -1)
    add(file)
  }

  private func end(
    _ document: DocumentImport, _ file: inout FileReport, _ groups: FaultGroups,
    _ mode: ImportMode, _ isList: Bool, inputBytes: Int64
  ) throws {
    var (refusal, groups): (CatalogueFault?, FaultGroups) = (nil, groups)
    let isEmpty = document.counts.records == 0
    file.counts = document.counts
    file.counts.runsInPast = document.days.count(before: options.asOf)
    file.outcome = .imported
    if mode == .full {
      if isEmpty { groups.add(CatalogueDiagnostic(document: file.name, .noRecords)) }
      if imported.contains(file.catalogue) {
        refusal = .sameCatalogue
        file.outcome = .refused
      } else {
        let missing = try document.missing { catalogueNames.contains($0) }
        let isStranger = options.name == nil && document.hasProviders && !missing.sharesProvider
        if isStranger, missing.isOfCatalogue {
          refusal = .otherProviders(catalogue: file.catalogue)
          file.outcome = .held
        } else if document.isOlder {
          refusal = .olderCatalogue(count: document.older)
          file.outcome = .held
        } else if !options.acceptsShrink, let (gone, all) = missing.shrink(isEmpty: isEmpty) {
          refusal = .shrunk(gone: gone, of: all)
          file.outcome = .held
        } else {
          try document.withdraw(missing)
          file.counts.withdrawn += missing.count
          file.gone = missing.count
          for remark in try document.remarks(on: missing) {
            groups.add(CatalogueDiagnostic(document: file.name, remark))
          }
        }
      }
    }
    if let refusal { groups.add(CatalogueDiagnostic(document: file.name, refusal)) }
    file.faults = groups.all
    guard refusal == nil else {
      file.counts = file.counts.withoutComparison
      return try undo()
    }
    try document.end(file, inputBytes: inputBytes, mode: mode, isList: isList)
    try keep()
  }
}

extension FileReport {
  /// What a reader saw of a document.
  init(_ summary: DocumentSummary, catalogue: String) {
    self.init(name: summary.document, catalogue: catalogue)
    format = summary.format
    version = summary.version
    supplier = summary.supplier
    sha256 = summary.sha256
    bytes = summary.bytes
  }
}

extension ImportCounts {
  /// What could be counted of a document that is not compared with the store.
  fileprivate var withoutComparison: ImportCounts {
    var counts = self
    (counts.new, counts.changed, counts.unchanged) = (0, 0, 0)
    return counts
  }
}
