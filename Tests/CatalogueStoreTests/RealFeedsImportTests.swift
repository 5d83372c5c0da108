import CatalogueStore
import CourseCatalogue
import Foundation
import TestSupport
import Testing

/// Real feeds in a store, where a folder of them is named in `ONTWIKKELPAD_FEEDS`.
struct RealFeedsImportTests {
  static let folder = ProcessInfo.processInfo.environment["ONTWIKKELPAD_FEEDS"]
  static let reason: Comment =
    "ONTWIKKELPAD_FEEDS names no folder, so no real feeds are imported."

  @Test(.enabled(if: folder != nil, reason))
  func `every feed is imported as it was read, and the second time nothing is new`() throws {
    let folder = try #require(Self.folder)
    let inputs = try CatalogueInput.inputs(at: folder)
    var summaries: [DocumentSummary] = []
    for input in inputs {
      CatalogueReader().read(input) { event in
        if case .ended(let summary) = event { summaries.append(summary) }
      }
    }
    let test = try TestStore()
    let report = try test.store.take(inputs)
    #expect(report.files.map(\.name) == summaries.map(\.document))
    for (file, summary) in zip(report.files, summaries) {
      #expect((file.outcome == .imported) == summary.isComplete, "\(file.name)")
      #expect(file.counts.records == summary.records, "\(file.name)")
      #expect(file.counts.runs == summary.runs, "\(file.name)")
      #expect(file.counts.offers + file.counts.skipped == file.counts.records, "\(file.name)")
      let kept = file.counts.new + file.counts.changed + file.counts.unchanged
      #expect(kept == (summary.isComplete ? file.counts.offers : 0), "\(file.name)")
    }
    #expect(try test.store.problems() == [])
    let contents = try test.contents
    let again = try test.store.take(inputs)
    #expect(again.total.new == 0)
    #expect(again.total.withdrawn == report.total.withdrawn)
    #expect(try test.contents == contents)
    #expect(try test.store.problems() == [])
  }
}
