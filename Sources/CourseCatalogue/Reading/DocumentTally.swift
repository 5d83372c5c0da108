/// Counts what passes by of one document.
struct DocumentTally {
  var bytes: Int64 = 0
  private var summary: DocumentSummary
  private var suppliers: Set<String> = []
  private var listings = 0

  init(_ name: String) { summary = DocumentSummary(document: name) }

  /// Notes that the document could not be read further.
  mutating func stop(_ fault: CatalogueFault, line: Int?) {
    summary.diagnostics.append(
      CatalogueDiagnostic(document: summary.document, line: line, fault))
  }

  /// Counts a record, and gives it the document's name.
  mutating func take(
    _ mapped: MappedRecord, _ format: CatalogueFormat, source: RecordSource? = nil
  ) -> CatalogueRecord {
    switch mapped.content {
    case .offer(let offer):
      summary.records += 1
      summary.offers += 1
      summary.runs += offer.runs.count { $0.status != .cancelled }
      if suppliers.count < 2 { suppliers.insert(offer.provider.name ?? offer.provider.id) }
    case .skipped:
      summary.records += 1
      summary.skipped += 1
    case .provider(let profile):
      if suppliers.count < 2 { suppliers.insert(profile.provider.name ?? profile.provider.id) }
    case .listing: listings += 1
    }
    summary.version = summary.version ?? mapped.version
    let name = summary.document
    return CatalogueRecord(
      content: mapped.content, format: format, id: mapped.id, line: mapped.line,
      diagnostics: mapped.remarks.list.map { remark in
        CatalogueDiagnostic(document: name, line: remark.line, record: mapped.id, remark.fault)
      }, source: source)
  }

  /// The summary at the end of the document.
  func summary(_ parser: CatalogueParser, sha256: String) -> DocumentSummary {
    var summary = summary
    summary.bytes = bytes
    summary.sha256 = sha256
    summary.format = parser.format?.format
    summary.isList = parser.isList
    summary.version = summary.version ?? parser.format?.version
    summary.supplier = suppliers.count == 1 ? suppliers.first : nil
    if listings > 0 { add((1, .onlyAddresses(count: listings)), to: &summary) }
    for warning in parser.warnings { add(warning, to: &summary) }
    if let failure = parser.failure { add(failure, to: &summary) }
    summary.isComplete = !summary.diagnostics.contains { $0.severity == .error }
    return summary
  }

  private func add(
    _ remark: (line: Int, fault: CatalogueFault), to summary: inout DocumentSummary
  ) {
    summary.diagnostics.append(
      CatalogueDiagnostic(document: summary.document, line: remark.line, remark.fault))
  }
}
