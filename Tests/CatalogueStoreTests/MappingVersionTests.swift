import CatalogueStore
import CourseCatalogue
import Foundation
import Testing

/// Stores keep what a version of the mapping made of records.
struct MappingVersionTests {
  /// What the mapping of each version makes of the sample catalogues.
  ///
  /// Where a mapping was changed, `CatalogueReader.mapping` goes up and a row is added here: else
  /// stores keep what the old one made. Where only a sample was changed, its row is written anew.
  static let digests = [
    1: "13093093685668684687 3894521279659246928", 2: "13093093685668684687 3894521279659246928",
  ]

  @Test func `a change of a mapping has a version of its own`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/catalogue").path(percentEncoded: false)
    var bytes: [UInt8] = []
    for input in try CatalogueInput.inputs(at: folder) {
      CatalogueReader().read(input) { event in
        guard case .record(let record) = event else { return }
        if case .offer(let offer) = record.content { bytes += OfferCoder.bytes(of: offer) }
        for diagnostic in record.diagnostics { bytes += Array(diagnostic.code.rawValue.utf8) }
      }
    }
    let digest = ContentHasher().digest(of: bytes)
    #expect(Self.digests[CatalogueReader.mapping] == "\(digest.high) \(digest.low)")
  }
}
