extension Offer {
  /// The offer with what its provider's profile tells of the provider: its name and site, and the
  /// place of runs that name none, where the provider has exactly one place.
  package func completed(by profile: ProviderProfile) -> Offer {
    var offer = self
    offer.provider.name = provider.name ?? profile.provider.name
    offer.provider.url = provider.url ?? profile.provider.url
    guard profile.venues.count == 1, let venue = profile.venues.values.first,
      offer.venues.isEmpty, offer.modes != [.online]
    else { return offer }
    for index in offer.runs.indices
    where offer.runs[index].venue == nil && offer.runs[index].mode != .online {
      offer.runs[index].venue = venue
    }
    return offer
  }
}
