internal import CourseCatalogue
internal import CourseOffers
internal import PathFiles

extension Advice {
  /// An offer as the contract has it.
  func document(of choice: OfferTable.Choice) -> AdviceDocument.Offer {
    let item = catalogued(choice)
    let run = choice.run.map { item.offer.runs[$0] }
    return AdviceDocument.Offer(
      id: item.offer.id, provider: item.offer.provider.name ?? item.offer.provider.id,
      title: item.offer.title, url: Nullable(item.offer.url ?? item.offer.provider.url),
      place: Nullable(choice.venue.flatMap { $0.city ?? $0.name ?? $0.postcode }),
      distanceKm: Nullable(
        OfferTable.distance(to: choice, from: profile.home).map { Self.kilometres($0) }),
      mode: Nullable(choice.modes.first?.rawValue), run: Nullable(run?.id),
      start: Nullable(run?.start?.day.iso), enrolUntil: Nullable(run?.enrolmentDeadline?.iso),
      source: item.catalogue)
  }
}
