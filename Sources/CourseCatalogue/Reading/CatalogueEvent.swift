/// What a reader tells, in order: for each document its beginning, its records, its end.
package enum CatalogueEvent: Sendable {
  /// A document begins; its name, and for a file in an archive the archive's name before it.
  case began(document: String)
  /// A record of the document that began last.
  case record(CatalogueRecord)
  /// How many bytes of the input, as it is packed, were read so far.
  case progress(bytes: Int64)
  /// The document ends. Where it is not complete, nothing that it held should be kept.
  case ended(DocumentSummary)
}

/// One record of a catalogue, judged by itself.
package struct CatalogueRecord: Hashable, Sendable {
  /// What it says.
  package var content: Content
  /// The format of its document.
  package var format: CatalogueFormat
  /// Its id, where it has one.
  package var id: String?
  /// The line on which it begins.
  package var line: Int
  /// What is wrong with it, in the order in which it was seen.
  package var diagnostics: [CatalogueDiagnostic]
  /// The bytes that it was made of, where those can be told.
  package var source: RecordSource?

  /// What a record says; behind a pointer, because an offer has many parts to copy.
  package indirect enum Content: Hashable, Sendable {
    /// A course on offer.
    case offer(Offer)
    /// A provider, with its places.
    case provider(ProviderProfile)
    /// A line of a directory: where documents of a provider are to be had.
    case listing(DirectoryListing)
    /// Nothing that can be used; the diagnostics say why.
    case skipped
  }
}

/// The bytes of a record in a flat list: where they begin, and what they are.
package struct RecordSource: Hashable, Sendable {
  /// The digest of the bytes, and of all that decides what is made of them.
  package var digest: ContentDigest
  /// The line on which they begin: that of the end of the record before.
  package var line: Int

  /// Bytes with a digest from a line on.
  package init(digest: ContentDigest, line: Int) {
    self.digest = digest
    self.line = line
  }
}

/// A line of a directory: where a document, or another directory, is to be had.
///
/// It is not fetched.
package struct DirectoryListing: Hashable, Sendable {
  /// The provider.
  package var provider: String
  /// The id of the offer; nil for another directory.
  package var offer: String?
  /// The address.
  package var url: String?

  /// A line of a provider's directory.
  package init(provider: String, offer: String? = nil, url: String? = nil) {
    self.provider = provider
    self.offer = offer
    self.url = url
  }
}
