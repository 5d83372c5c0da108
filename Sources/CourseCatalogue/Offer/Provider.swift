/// Who offers courses (*aanbieder*).
package struct Provider: Hashable, Sendable {
  /// The id that the catalogue gives it, such as an `orgUnitId` or a SIRET number.
  package var id: String
  /// What it is called.
  package var name: String?
  /// Its site: an absolute `http` or `https` address.
  package var url: String?

  /// A provider with the given facts.
  package init(id: String, name: String? = nil, url: String? = nil) {
    self.id = id
    self.name = name
    self.url = url
  }
}

/// What a catalogue says of a provider by itself: its name, and where it gives its courses.
package struct ProviderProfile: Hashable, Sendable {
  /// The provider.
  package var provider: Provider
  /// Its places, by the id under which offers name them; an empty id for its own address.
  ///
  /// A run without a place is given at the provider's own address where there is exactly one.
  package var venues: [String: Venue]

  /// A provider with its places.
  package init(provider: Provider, venues: [String: Venue] = [:]) {
    self.provider = provider
    self.venues = venues
  }
}
