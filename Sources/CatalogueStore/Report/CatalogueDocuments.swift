internal import CourseCatalogue
internal import Foundation
package import PathGraph

/// The catalogues of a store as a document for other programs.
package struct CatalogueListDocument: Encodable, Sendable {
  let format = 1
  let fingerprint: String
  let catalogues: [CatalogueDocument]
  let offers, runs: Int

  /// The document of a store's catalogues.
  package init(_ catalogues: [StoredCatalogue], _ counts: StoreCounts, _ fingerprint: String) {
    self.fingerprint = fingerprint
    self.catalogues = catalogues.map(CatalogueDocument.init)
    offers = counts.offers
    runs = counts.runs
  }
}

/// One catalogue as a document for other programs.
package struct CatalogueDocument: Encodable, Sendable {
  let name: String
  let formats, suppliers: [String]
  let file, sha256: String
  let mode: String?
  let imported: String
  let offers, withdrawn, runs: Int

  /// The document of a catalogue.
  package init(_ catalogue: StoredCatalogue) {
    name = catalogue.name
    formats = catalogue.formats.map(\.rawValue)
    suppliers = catalogue.suppliers
    file = catalogue.document
    sha256 = catalogue.sha256
    mode = catalogue.mode?.rawValue
    imported = catalogue.imported.formatted(.iso8601)
    offers = catalogue.offers
    withdrawn = catalogue.withdrawn
    runs = catalogue.runs
  }
}

/// What a look at a store found, as a document for other programs.
package struct VerifyDocument: Encodable, Sendable {
  let format = 1
  let isSound: Bool
  let catalogues, offers, runs: Int
  let problems: [Problem]

  /// The document of what was found, with its texts in a language.
  package init(_ problems: [StoreProblem], _ counts: StoreCounts, in language: Language) {
    isSound = problems.isEmpty
    catalogues = counts.catalogues
    offers = counts.offers
    runs = counts.runs
    self.problems = problems.map { Problem(code: $0.code, text: $0.text[language]) }
  }

  struct Problem: Encodable, Sendable {
    let code, text: String
  }
}
