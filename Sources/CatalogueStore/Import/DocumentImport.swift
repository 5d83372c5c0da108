internal import CourseCatalogue
internal import Foundation
internal import GRDB
internal import PathGraph

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
  }

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
      for diagnostic in record.diagnostics { groups.add(diagnostic) }
    }
  }

  private func providerTable(_ record: CatalogueRecord) -> ProviderTable {
    if let providers { return providers }
    let table = ProviderTable(db, format: record.format)
    providers = table
    return table
  }

  private func take(_ offer: Offer, _ record: CatalogueRecord) throws {
    let values = try values(offer, record)
    if let id = try rows.insert(values, offer) {
      _ = seen.insert(id)
      counts.new += 1
    } else {
      guard let found = try rows.find(values) else { throw DamagedBytes() }
      guard seen.insert(found.id) else { return skipDouble(record) }
      try replace(found, values, offer)
    }
    _ = seenProviders.insert(values.provider)
    if values.withdrawn == nil { sum += values.digest }
    for diagnostic in record.diagnostics { groups.add(diagnostic) }
    count(offer, values)
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
    }
    let isSame = !isOther && wasCurrent == (values.withdrawn == nil)
    if isSame { counts.unchanged += 1 } else { counts.changed += 1 }
    if !isSame || found.catalogue != catalogue { touched.insert(found.catalogue) }
    try rows.update(found.id, values, offer, isOther: isOther)
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
    for diagnostic in record.diagnostics {
      let number = try remarks.number(of: diagnostic.fault)
      facts.remarks.append((number, (diagnostic.line ?? record.line) - record.line))
    }
    writer.clear()
    facts.write(to: &writer)
    return OfferRows.Values(
      provider: try providerTable(record).number(of: offer.provider.id), code: offer.id,
      catalogue: catalogue, document: document, line: record.line,
      withdrawn: offer.withdrawal == nil ? nil : options.asOf.number,
      source: ContentDigest(high: 0, low: 0), digest: hasher.digest(of: content),
      runs: offer.runs.count { $0.status != .cancelled }, linking: linkingNumber,
      outcome: offer.withdrawal == nil ? linking.outcome(of: offer) : .unlinked,
      facts: writer.bytes, content: content)
  }

  private func count(_ offer: Offer, _ values: OfferRows.Values) {
    counts.offers += 1
    counts.runs += values.runs
    for run in offer.runs where run.status != .cancelled {
      if let start = run.start { days.add(start.day.number) }
    }
    guard values.withdrawn == nil else {
      counts.withdrawn += 1
      return
    }
    switch values.outcome {
    case .linked: counts.linked += 1
    case .suggested: counts.suggested += 1
    case .unlinked: counts.unlinked += 1
    }
  }
}
