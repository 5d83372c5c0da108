import CourseCatalogue
import Foundation

/// What a reader made of an input.
struct Reading {
  var records: [CatalogueRecord] = []
  var summaries: [DocumentSummary] = []

  init(_ input: CatalogueInput, limits: ReadingLimits = ReadingLimits()) {
    CatalogueReader(limits: limits).read(input) { event in
      switch event {
      case .began, .progress: break
      case .record(let record): records.append(record)
      case .ended(let summary): summaries.append(summary)
      }
    }
  }

  init(_ text: String, limits: ReadingLimits = ReadingLimits()) {
    self.init(bytes: Array(text.utf8), limits: limits)
  }

  init(bytes: [UInt8], name: String = "sample.xml", limits: ReadingLimits = ReadingLimits()) {
    self.init(.bytes(bytes, name: name), limits: limits)
  }

  /// What a reader makes of a fixture.
  init(fixture: String) { self.init(.file(path: Self.fixtures + fixture)) }

  static let fixtures = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/catalogue/").path(percentEncoded: false)

  var offers: [Offer] {
    records.compactMap { record in
      guard case .offer(let offer) = record.content else { return nil }
      return offer
    }
  }

  var providers: [ProviderProfile] {
    records.compactMap { record in
      guard case .provider(let profile) = record.content else { return nil }
      return profile
    }
  }

  /// The codes of what is wrong with records, in order.
  var codes: [String] { records.flatMap(\.diagnostics).map(\.code.rawValue) }

  /// What is wrong with records, in order.
  var faults: [CatalogueFault] { records.flatMap(\.diagnostics).map(\.fault) }

  /// The codes of what is wrong with documents, in order.
  var documentCodes: [String] { summaries.flatMap(\.diagnostics).map(\.code.rawValue) }

  /// Everything that it holds, as one text, to look for what it must not hold.
  var dump: String { String(reflecting: self) }
}
