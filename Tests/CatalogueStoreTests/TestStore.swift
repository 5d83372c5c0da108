import CatalogueStore
import CourseCatalogue
import Foundation
import PathGraph
import TestSupport

/// A store in a folder of its own, gone with the test.
struct TestStore: ~Copyable {
  let folder: URL
  let store: CatalogueStore

  var path: String { store.path }

  init(mostPages: Int? = nil) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString)")
    store = try CatalogueStore(
      at: folder.appending(path: "deep/catalogue.sqlite").path, creating: true, patience: 0,
      mostPages: mostPages)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Another connection to the same file, as another process has.
  func another() throws -> CatalogueStore { try CatalogueStore(at: path, patience: 0) }

  @discardableResult
  func take(
    _ inputs: CatalogueInput..., linking: any OfferLinking = NoLinking(),
    _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> ImportReport {
    try store.take(inputs, linking: linking, change)
  }

  /// The ids of the offers that may be shown.
  var ids: [String] {
    get throws {
      var ids: [String] = []
      try store.forEachOffer { ids.append($0.offer.id) }
      return ids
    }
  }

  /// Everything that may be shown, and from which catalogue.
  var contents: [CataloguedOffer] {
    get throws { try store.contents }
  }
}

extension CatalogueStore {
  @discardableResult
  func take(
    _ inputs: [CatalogueInput], linking: any OfferLinking = NoLinking(),
    _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> ImportReport {
    var options = ImportOptions(asOf: today)
    change(&options)
    return try importCatalogues(
      inputs.map { .success($0) }, options, linking: linking,
      clock: { Date(timeIntervalSince1970: 1_790_000_000) })
  }

  var contents: [CataloguedOffer] {
    get throws {
      var all: [CataloguedOffer] = []
      try forEachOffer { all.append(CataloguedOffer($0.offer, catalogue: $0.provenance.catalogue)) }
      return all
    }
  }
}

/// 23 November 2026.
let today = Day(number: 20_780)

/// An offer of a school.
func offer(_ id: String, _ title: String = "Cursus", by provider: String = "school") -> Offer {
  Offer(provider: Provider(id: provider), id: id, titles: [LocalText(title, language: "nl")])
}

/// Offers with ids from 1 on.
func offers(_ count: Int, by provider: String = "school") -> [Offer] {
  (1...count).map { offer("\($0)", by: provider) }
}

/// An EDU-DEX list of offers, as a file of a name.
func list(_ offers: [Offer], _ name: String = "feed.xml") -> CatalogueInput {
  .bytes(EdudexWriter.catalogue(offers), name: name)
}

extension ImportReport {
  /// The counts of the only file.
  var counts: ImportCounts { files[0].counts }
}
