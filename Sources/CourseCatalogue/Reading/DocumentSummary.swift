/// What was seen of one document.
package struct DocumentSummary: Hashable, Sendable {
  /// Its name.
  package var document: String
  /// Its format, where it was recognised.
  package var format: CatalogueFormat?
  /// The version of the format: from the namespace, or as the first record writes it.
  package var version: String?
  /// Whether it lists many records under one root, as an export of a whole catalogue does.
  package var isList = false
  /// The name or id of the provider that its records name; nil for none or more than one.
  package var supplier: String?
  /// The SHA-256 of its bytes, unpacked, in 64 digits; of what was read where it is not complete.
  package var sha256 = ""
  /// The number of bytes that were read, unpacked.
  package var bytes: Int64 = 0
  /// Programmes, courses or formations, kept or skipped.
  package var records = 0
  /// Those that are kept.
  package var offers = 0
  /// Those that are skipped.
  package var skipped = 0
  /// The runs of the kept ones; cancelled ones left out.
  package var runs = 0
  /// Whether it was read to its end.
  ///
  /// Where it was not, nothing that it held should be kept.
  package var isComplete = false
  /// What is wrong with the document as a whole.
  package var diagnostics: [CatalogueDiagnostic] = []

  /// Nothing yet of a document.
  package init(document: String) { self.document = document }
}
