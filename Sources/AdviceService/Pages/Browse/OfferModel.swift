internal import Advice
internal import CourseCatalogue
internal import CourseOffers
internal import PathGraph

/// One way to take a course, as a catalogue has it.
struct OfferModel {
  let when, provider, title, price: String
  let details: [String]
  let link: PageLink?

  init(_ listed: OfferTable.Listed, _ list: OfferList, _ visit: Visit) {
    let (t, language) = (visit.strings, visit.language)
    let offer = list.catalogued(listed.choice).offer
    let isTentative = listed.choice.run.flatMap { offer.runs[$0].start?.isTentative } ?? false
    when =
      listed.start.flatMap { start in
        isTentative ? nil : listed.end.map { Print.period(start, $0)[language] }
      } ?? Advice.days(of: listed, offer)?[language] ?? t("course.anyTime")
    provider =
      (offer.provider.name ?? offer.provider.id)
      + Advice.place(of: listed.choice, listed.distance)[language]
    title = offer.title
    price = listed.choice.price.map { Print.money($0.gross)[language] } ?? t("course.noPrice")
    var details: [String] = []
    if let form = Advice.form(of: listed.choice, offer) { details.append(form[language]) }
    if let hours = listed.choice.hoursPerWeek {
      details.append(t("card.hours", ["n": String(hours)]))
    }
    if let run = listed.choice.run, let deadline = offer.runs[run].enrolmentDeadline {
      details.append(t("course.enrol", ["day": Print.day(deadline)[language]]))
    }
    if let unsure = Advice.unsure(listed.choice, offer) { details.append(unsure[language]) }
    self.details = details
    link = (offer.url ?? offer.provider.url).flatMap { SafeAddress($0) }.map {
      PageLink(href: $0.text, label: t("route.provider", ["host": $0.host]))
    }
  }
}
