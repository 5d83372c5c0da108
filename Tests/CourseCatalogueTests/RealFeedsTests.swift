import CourseCatalogue
import Foundation
import PathGraph
import Testing

/// Real feeds, which stay outside of the repository: they are read where a folder of them is named.
///
/// `ONTWIKKELPAD_FEEDS` names the folder. What stands in `known` must be counted as it is there;
/// every other feed must be read to its end or be refused with a reason.
struct RealFeedsTests {
  /// What a folder of known feeds holds.
  struct Known: CustomTestStringConvertible {
    var folder: String
    var files: Int
    var records: Int
    var runs: Int
    /// How often each fault is told, most first.
    var faults: [String: Int]

    var testDescription: String { folder }
  }

  /// Folders by their name, counted by hand or by another program when they were first read.
  static let known: [Known] = [
    Known(
      folder: "edudex/programs", files: 20, records: 683, runs: 3105,
      faults: [
        "study-load-not-stated": 115, "price-unknown": 34, "place-unknown": 24,
        "duration-not-stated": 23, "end-before-start": 5,
      ]),
    Known(
      folder: "hodex", files: 304, records: 304, runs: 944,
      faults: [
        "price-unknown": 117, "study-load-not-stated": 19, "start-unknown": 14,
        "duration-not-stated": 9,
      ]),
    Known(
      folder: "xcri-cap", files: 6, records: 340, runs: 800,
      faults: [
        "unknown-value": 733, "price-unknown": 400, "date-malformed": 1, "end-before-start": 1,
        "run-without-id": 1, "start-unknown": 1,
      ]),
    Known(
      folder: "lheo", files: 15, records: 15, runs: 26,
      faults: [
        "price-unknown": 15, "address-malformed": 2, "namespace-unknown": 1, "run-without-id": 1,
      ]),
  ]

  static let folder = ProcessInfo.processInfo.environment["ONTWIKKELPAD_FEEDS"]
  static let reason: Comment =
    "ONTWIKKELPAD_FEEDS names no folder, so no real feeds are read (they are not in the repository)."

  @Test(.enabled(if: folder != nil, reason), arguments: known)
  func `known feeds have as many records, runs and faults as ever`(known: Known) throws {
    let path = try #require(Self.folder) + "/" + known.folder
    guard FileManager.default.fileExists(atPath: path) else { return }
    var readings: [Reading] = []
    for input in try CatalogueInput.inputs(at: path) { readings.append(Reading(input)) }
    let summaries = readings.flatMap(\.summaries)
    #expect(summaries.count == known.files)
    #expect(summaries.allSatisfy { $0.isComplete })
    #expect(summaries.reduce(0) { $0 + $1.records } == known.records)
    #expect(summaries.reduce(0) { $0 + $1.skipped } == 0)
    #expect(summaries.reduce(0) { $0 + $1.runs } == known.runs)
    let codes = readings.flatMap(\.codes) + readings.flatMap(\.documentCodes)
    let counts = Dictionary(grouping: codes, by: \.self).mapValues(\.count)
    #expect(counts == known.faults)
  }

  @Test(.enabled(if: folder != nil, reason))
  func `every feed is read to its end or refused with a reason, and names nobody`() throws {
    let folder = try #require(Self.folder)
    for input in try CatalogueInput.inputs(at: folder) {
      let reading = Reading(input)
      for summary in reading.summaries {
        #expect(summary.isComplete || !summary.diagnostics.isEmpty, "\(summary.document)")
        #expect(summary.records == summary.offers + summary.skipped, "\(summary.document)")
      }
      for diagnostic in reading.records.flatMap(\.diagnostics) {
        #expect(diagnostic.line != nil)
        #expect(!diagnostic.text.nl.contains("@"), "\(diagnostic)")
      }
    }
  }
}
