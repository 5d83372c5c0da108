internal import CourseCatalogue
internal import Foundation
internal import GRDB
internal import PathGraph

/// The offers of a provider in a catalogue.
struct OfferGroup: Hashable {
  var catalogue: Int64
  var provider: Int64
}

/// One document on its way into the store, within a transaction that its caller ends.
final class DocumentImport {
  let db: Database
  let options: ImportOptions
  let linking: any OfferLinking
  let catalogue: Int64
  let document: Int64
  let rows: OfferRows
  let remarks: RemarkTable
  private let linkingNumber: Int64
  private let hasher = ContentHasher()
  private var writer = ByteWriter()
  private var providers: ProviderTable?
  private let window: KnownRows

  var counts = ImportCounts()
  var groups = FaultGroups()
  var days = RunDays()
  var sum: ContentsSum
  /// The offers of the store that the document has.
  private(set) var seen = RowSet()
  /// The providers that it has offers of.
  private(set) var seenProviders = RowSet()
  /// Offers that the document has and that were there, not withdrawn, before it.
  private(set) var kept = 0
  /// How many records it has that need not be read.
  private(set) var known = 0
  /// Offers of the store that were changed later than the document's, and stay.
  private(set) var older = 0
  /// The day on which any record that was read was changed last, and that of those that stay.
  private var newestRead: Day?, newestStored: Day?
  /// The ids of records that cannot be used; as hashes, because a hostile file has many.
  private(set) var skippedIDs: Set<Int> = []
  /// How many current offers it took from another catalogue, by that and their provider.
  private(set) var taken: [OfferGroup: Int] = [:]
  /// How many offers were withdrawn because the document does not have them.
  var gone = 0
  /// Catalogues of which it took or changed offers.
  private(set) var touched: Set<Int64> = []

  init(
    _ db: Database, _ options: ImportOptions, _ linking: any OfferLinking, catalogue name: String,
    at time: Date
  ) throws {
    self.db = db
    self.options = options
    self.linking = linking
    rows = try OfferRows(db)
    remarks = RemarkTable(db)
    try db.execute(sql: "INSERT OR IGNORE INTO catalogue (name) VALUES (?)", arguments: [name])
    catalogue =
      try Int64.fetchOne(db, sql: "SELECT id FROM catalogue WHERE name = ?", arguments: [name])
      ?? 0
    // Filled in at the end, when it is known what it was.
    try db.execute(
      sql: """
        INSERT INTO document (catalogue, name, format, sha256, inputBytes, mode, mapping, imported,
          isIntact, report) VALUES (?, '', '', '', 0, '', 0, ?, 0, x'')
        """,
      arguments: [catalogue, time.timeIntervalSince1970])
    document = db.lastInsertedRowID
    try db.execute(
      sql: "INSERT OR IGNORE INTO linking (fingerprint) VALUES (?)",
      arguments: [linking.fingerprint])
    linkingNumber =
      try Int64.fetchOne(
        db, sql: "SELECT id FROM linking WHERE fingerprint = ?", arguments: [linking.fingerprint])
      ?? 0
    sum = try ContentsSum.fetch(db)
    window = try KnownRows(db, catalogue: catalogue, linking: linkingNumber)
  }

  /// Whether it is an older version of what the store has: some of its records are, and none was
  /// changed later than those of the store.
  var isOlder: Bool {
    guard let newestStored else { return false }
    return newestRead ?? .earliest < newestStored
  }

  /// Whether it has any offer.
  var hasProviders: Bool { !seenProviders.isEmpty }

  /// Notes that offers of a catalogue are not as its documents have them.
  func touch(_ catalogue: Int64) { touched.insert(catalogue) }

  // MARK: - Records

  /// Takes in a record.
  func take(_ record: CatalogueRecord) throws {
    switch record.content {
    case .offer(let offer):
      counts.records += 1
      try take(offer, record)
    case .provider(let profile):
      for diagnostic in record.diagnostics { groups.add(diagnostic) }
      try providerTable(record).keep(profile, document: document)
    case .listing:
      for diagnostic in record.diagnostics { groups.add(diagnostic) }
    case .skipped:
      counts.records += 1
      counts.skipped += 1
      if let id = record.id { skippedIDs.insert(id.hashValue) }
      for diagnostic in record.diagnostics { groups.add(diagnostic) }
    }
  }

  /// Takes in a record that the store has from the same bytes, so that it need not be read; false
  /// where it has none.
  func takeKnown(_ source: RecordSource) throws -> Bool {
    guard let row = try window.take(source.digest), seen.insert(row.id) else { return false }
    _ = seenProviders.insert(row.provider)
    known += 1
    kept += 1
    counts.records += 1
    counts.unchanged += 1
    let facts = try RecordFacts(row.facts)
    for day in facts.starts { days.add(day) }
    for remark in facts.remarks {
      let kind = try remarks.kind(of: remark.id)
      try groups.add(kind.code, isError: kind.isError) {
        try remarks.place(remark.id, line: source.line + remark.line, record: rows.code(row.id))
      }
    }
    count(runs: row.runs, isWithdrawn: false, row.outcome)
    return true
  }

  /// The supplier, where there is exactly one, by what was read and what need not be.
  func supplier(read: String?) throws -> String? {
    guard known > 0 else { return read }
    let all = seenProviders.all
    guard all.count == 1 else { return nil }
    return try read
      ?? String.fetchOne(db, sql: "SELECT code FROM provider WHERE id = ?", arguments: [all[0]])
  }

  private func providerTable(_ record: CatalogueRecord) -> ProviderTable {
    if let providers { return providers }
    let table = ProviderTable(db, format: record.format)
    providers = table
    return table
  }

  private func take(_ offer: Offer, _ record: CatalogueRecord) throws {
    let values = try values(offer, record)
    if let edited = offer.lastEdited { newestRead = max(newestRead ?? edited, edited) }
    if let id = try rows.insert(values, offer) {
      _ = seen.insert(id)
      counts.new += 1
    } else {
      guard let found = try rows.find(values) else { throw DamagedBytes() }
      guard seen.insert(found.id) else { return skipDouble(record) }
      if let fault = try olderThan(found, values, offer) {
        return keep(found, provider: values.provider, record, fault)
      }
      try replace(found, values, offer)
      window.pass(found.id)
    }
    _ = seenProviders.insert(values.provider)
    if values.withdrawn == nil { sum += values.digest }
    for diagnostic in record.diagnostics { groups.add(diagnostic) }
    for run in offer.runs where run.status != .cancelled {
      if let start = run.start { days.add(start.day.number) }
    }
    count(runs: values.runs, isWithdrawn: values.withdrawn != nil, values.outcome)
  }

  private func replace(_ found: OfferRows.Found, _ values: OfferRows.Values, _ offer: Offer) throws
  {
    var values = values
    let isOther = found.digest != values.digest
    let wasCurrent = found.withdrawn == nil
    if !isOther, !wasCurrent, values.withdrawn != nil { values.withdrawn = found.withdrawn }
    if wasCurrent {
      kept += 1
      sum -= found.digest
      if found.catalogue != catalogue {
        taken[OfferGroup(catalogue: found.catalogue, provider: values.provider), default: 0] += 1
      }
    }
    let isSame = !isOther && wasCurrent == (values.withdrawn == nil)
    if isSame { counts.unchanged += 1 } else { counts.changed += 1 }
    if !isSame || found.catalogue != catalogue { touched.insert(found.catalogue) }
    if isSame, found.catalogue == catalogue {
      (values.document, values.line) = (found.document, found.line)
    }
    try rows.update(found.id, values, offer, isOther: isOther)
  }

  /// Why the store's record stays; nil where it was not changed later than the document's.
  private func olderThan(
    _ found: OfferRows.Found, _ values: OfferRows.Values, _ offer: Offer
  ) throws -> CatalogueFault? {
    guard !options.acceptsOlder, found.withdrawn == nil, found.digest != values.digest,
      let edited = offer.lastEdited, let stored = try rows.offer(found.id)?.lastEdited,
      stored > edited
    else { return nil }
    older += 1
    newestStored = max(newestStored ?? stored, stored)
    return .olderRecord(edited: edited, stored: stored)
  }

  private func keep(
    _ found: OfferRows.Found, provider: Int64, _ record: CatalogueRecord, _ fault: CatalogueFault
  ) {
    if found.catalogue == catalogue { kept += 1 }
    _ = seenProviders.insert(provider)
    counts.skipped += 1
    groups.add(CatalogueDiagnostic(document: "", line: record.line, record: record.id, fault))
    window.pass(found.id)
  }

  private func skipDouble(_ record: CatalogueRecord) {
    counts.skipped += 1
    groups.add(
      CatalogueDiagnostic(document: "", line: record.line, record: record.id, .doubleRecord))
  }

  private func values(_ offer: Offer, _ record: CatalogueRecord) throws -> OfferRows.Values {
    writer.clear()
    OfferCoder.write(offer, to: &writer)
    let content = writer.bytes
    var facts = RecordFacts(offer)
    // A record that is met again tells its lines from where its bytes begin.
    let base = record.source?.line ?? record.line
    for diagnostic in record.diagnostics {
      let number = try remarks.number(of: diagnostic.fault)
      facts.remarks.append((number, (diagnostic.line ?? record.line) - base))
    }
    writer.clear()
    facts.write(to: &writer)
    return OfferRows.Values(
      provider: try providerTable(record).number(of: offer.provider.id), code: offer.id,
      catalogue: catalogue, document: document, line: record.line,
      withdrawn: offer.withdrawal == nil ? nil : options.asOf.number,
      source: record.source?.digest ?? ContentDigest(high: 0, low: 0),
      digest: hasher.digest(of: content),
      runs: offer.runs.count { $0.status != .cancelled }, linking: linkingNumber,
      outcome: offer.withdrawal == nil ? linking.outcome(of: offer) : .unlinked,
      facts: writer.bytes, content: content)
  }

  private func count(runs: Int, isWithdrawn: Bool, _ outcome: LinkOutcome) {
    counts.offers += 1
    counts.runs += runs
    guard !isWithdrawn else {
      counts.withdrawn += 1
      return
    }
    switch outcome {
    case .linked: counts.linked += 1
    case .suggested: counts.suggested += 1
    case .unlinked: counts.unlinked += 1
    }
  }
}
