import CourseCatalogue
import PathGraph

/// What libFuzzer calls with each input it makes up: a catalogue is read of it, and what a reader
/// promises must hold.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  var records = 0
  var open = false
  CatalogueReader().read(.bytes(bytes, name: "fuzz.xml")) { event in
    switch event {
    case .began:
      precondition(!open, "a document ends before the next one begins")
      (open, records) = (true, 0)
    case .record(let record):
      judge(record)
      records += 1
    case .progress: break
    case .ended(let summary):
      open = false
      precondition(summary.records == summary.offers + summary.skipped)
      precondition(summary.records <= records)
      precondition(summary.isComplete != summary.diagnostics.contains { $0.severity == .error })
      for diagnostic in summary.diagnostics { judge(diagnostic) }
    }
  }
  precondition(!open, "every document ends")
  precondition(
    events(of: bytes, cutting: false) == events(of: bytes, cutting: true),
    "a list that is cut into records says what it says whole")
  return 0
}

/// What a reader tells of an input, read whole or cut into the records that a list holds.
private func events(of bytes: [UInt8], cutting: Bool) -> [ComparedEvent] {
  var events: [ComparedEvent] = []
  let isKnown: ((RecordSource) -> Bool)? = cutting ? { _ in false } : nil
  CatalogueReader().read(.bytes(bytes, name: "fuzz.xml"), isKnown: isKnown) { event in
    switch event {
    case .began, .progress: break
    case .record(var record):
      record.source = nil
      events.append(.record(record))
    case .ended(var summary):
      // What the parser saw first when it gave up depends on the pieces it got.
      if !summary.isComplete { summary.diagnostics = [] }
      events.append(.ended(summary))
    }
  }
  return events
}

/// An event that can be compared.
private enum ComparedEvent: Equatable {
  case record(CatalogueRecord)
  case ended(DocumentSummary)
}

private func judge(_ record: CatalogueRecord) {
  for diagnostic in record.diagnostics { judge(diagnostic) }
  switch record.content {
  case .skipped:
    precondition(!record.diagnostics.isEmpty, "what is skipped has a reason")
  case .offer(let offer):
    precondition(!offer.titles.isEmpty || offer.withdrawal == .forOneClient)
    precondition(Set(offer.runs.map(\.id)).count == offer.runs.count, "ids of runs differ")
    precondition(offer.url.map { $0.lowercased().hasPrefix("http") } ?? true)
    for run in offer.runs {
      guard let start = run.start, let end = run.end else { continue }
      precondition(start.precision != .day || start.day <= end, "a run ends after it starts")
    }
  case .provider, .listing: break
  }
}

private func judge(_ diagnostic: CatalogueDiagnostic) {
  let text = diagnostic.text.nl
  precondition(!text.isEmpty && !text.utf8.contains(64), "a diagnostic shows no e-mail address")
}
