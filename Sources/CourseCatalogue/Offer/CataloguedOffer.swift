/// An offer as it stands in a catalogue that was imported.
package struct CataloguedOffer: Hashable, Sendable {
  /// The offer.
  package var offer: Offer
  /// The name of the catalogue that it was imported from.
  package var catalogue: String

  /// An offer of a catalogue.
  package init(_ offer: Offer, catalogue: String) {
    self.offer = offer
    self.catalogue = catalogue
  }
}

/// What an offer is known by across imports: its provider's id and its own.
package struct OfferKey: Hashable, Sendable {
  /// The provider's id.
  package var provider: String
  /// The offer's id, unique among the provider's.
  package var offer: String

  /// A key of these ids.
  package init(provider: String, offer: String) {
    self.provider = provider
    self.offer = offer
  }
}

extension Offer {
  /// What it is known by across imports.
  package var key: OfferKey { OfferKey(provider: provider.id, offer: id) }
}
