internal import CourseCatalogue
internal import CourseOffers
internal import PathFiles
internal import Places

extension AdviceDocument.Offer {
  /// A choice as the contract has it, seen from a place.
  init(_ choice: OfferTable.Choice, _ item: CataloguedOffer, from place: Coordinates?) {
    let run = choice.run.map { item.offer.runs[$0] }
    id = item.offer.id
    provider = item.offer.provider.name ?? item.offer.provider.id
    title = item.offer.title
    url = Nullable(item.offer.url ?? item.offer.provider.url)
    self.place = Nullable(choice.venue.flatMap { $0.city ?? $0.name ?? $0.postcode })
    distanceKm = Nullable(
      OfferTable.distance(to: choice, from: place).map { Advice.kilometres($0) })
    mode = Nullable(choice.modes.first?.rawValue)
    forms = (run?.forms(of: item.offer) ?? item.offer.forms).map(\.code)
    self.run = Nullable(run?.id)
    start = Nullable(run?.start?.day.iso)
    tentative = run?.start?.isTentative ?? false
    enrolUntil = Nullable(run?.enrolmentDeadline?.iso)
    source = item.catalogue
  }
}

extension Advice {
  /// An offer as the contract has it.
  func document(of choice: OfferTable.Choice) -> AdviceDocument.Offer {
    AdviceDocument.Offer(choice, catalogued(choice), from: profile.home)
  }
}
