package import CourseCatalogue
package import CourseOffers
internal import Foundation
package import PathGraph
package import RouteMatcher

extension Advice {
  /// What of an offer may still change, such as `De prijs kan nog veranderen.`; nil for nothing.
  ///
  /// That a start is not fixed stands beside its day.
  package static func unsure(_ choice: OfferTable.Choice, _ offer: Offer) -> LocalizedText? {
    let run = choice.run.map { offer.runs[$0] }
    let days = run.map { !$0.hasFinalDays && $0.start?.isTentative != true } ?? false
    let price = choice.price?.isFinal == false
    return switch (days, price) {
    case (true, true):
      LocalizedText(
        nl: "De dagen en de prijs kunnen nog veranderen.",
        en: "The days and the price may still change.")
    case (true, false):
      LocalizedText(nl: "De dagen kunnen nog veranderen.", en: "The days may still change.")
    case (false, true):
      LocalizedText(nl: "De prijs kan nog veranderen.", en: "The price may still change.")
    case (false, false): nil
    }
  }

  // MARK: - Where one learns

  /// Who gives a learned course and where, such as `Bij ROC Voorbeeld in Zwolle, 12 km van u.`, and
  /// in which form; nil for an estimate.
  package func whereabouts(of learn: Route.Learn) -> LocalizedText? {
    choice(for: learn).map { choice in
      let distance = OfferTable.distance(to: choice, from: profile.home)
      let place = Self.place(of: choice, distance)
      let offer = catalogued(choice).offer
      let name = offer.provider.name ?? offer.provider.id
      let form = Self.form(of: choice, offer)
      return LocalizedText(
        nl: "Bij \(name)\(place.nl)" + (form.map { ", \($0.nl)" } ?? "") + ".",
        en: "At \(name)\(place[.english])" + (form.map { ", \($0[.english])" } ?? "") + ".")
    }
  }

  /// The page of the offer that was chosen, else that of its provider.
  package func address(of learn: Route.Learn) -> String? {
    choice(for: learn).flatMap { choice in
      let offer = catalogued(choice).offer
      return offer.url ?? offer.provider.url
    }
  }

  /// How and where, such as ` in Zwolle, 12 km van u`.
  package static func place(of choice: OfferTable.Choice, _ distance: Double?) -> LocalizedText {
    if choice.modes == [.online] { return LocalizedText(nl: ", online", en: ", online") }
    guard let city = choice.venue.flatMap({ $0.city ?? $0.name ?? $0.postcode }) else {
      return LocalizedText(nl: " (plaats niet bekend)", en: " (place not known)")
    }
    let town = city == city.uppercased() ? city.capitalized : city
    guard let kilometres = distance.map({ kilometres($0) }) else {
      return LocalizedText(nl: " in \(town)", en: " in \(town)")
    }
    return LocalizedText(
      nl: " in \(town), \(kilometres) km van u", en: " in \(town), \(kilometres) km from you")
  }

  /// Whole kilometres, rounded up, so that what lies beyond a limit never seems to keep to it.
  static func kilometres(_ distance: Double) -> Int { Int(distance.rounded(.up)) }

  /// The last day to enrol in a learned course, where the catalogue tells.
  package func enrolment(in learn: Route.Learn) -> LocalizedText? {
    enrolmentDeadline(of: learn).map { deadline in
      let day = Print.day(deadline)
      return LocalizedText(
        nl: "Inschrijven kan tot en met \(day.nl).",
        en: "One can enrol until \(day[.english]), that day included.")
    }
  }

  /// The last day to enrol in a learned course, where the catalogue tells it.
  package func enrolmentDeadline(of learn: Route.Learn) -> Day? {
    choice(for: learn).flatMap { choice in
      choice.run.flatMap { catalogued(choice).offer.runs[$0].enrolmentDeadline }
    }
  }

  // MARK: - Why this one

  /// Why a learned course takes this offer, or why none; nil where no catalogue is loaded.
  package func choiceReason(for learn: Route.Learn, in route: Route) -> LocalizedText? {
    switch offer(for: learn, in: route) {
    case nil: nil
    case .chosen(let chosen): reason(chosen)
    case .estimate(.unknownCourse): Notes.noOfferKnown
    case .estimate(.noneLater): Notes.noLaterOffer
    case .estimate(.unfitting(let misfits, let nearest)): unfitting(misfits, nearest)
    }
  }

  private func reason(_ chosen: StepOffer.Chosen) -> LocalizedText {
    guard chosen.others > 0 else {
      return LocalizedText(
        nl: "Dit is het enige aanbod dat past en nog kan.",
        en: "This is the only offer that fits and can still be taken.")
    }
    let others = Print.count(
      chosen.others, ("ander startmoment", "andere startmomenten"),
      ("other start", "other starts"))
    let more = LocalizedText(
      nl: chosen.others == 1
        ? " Er is nog \(others.nl) dat past." : " Er zijn nog \(others.nl) die passen.",
      en: chosen.others == 1
        ? " There is \(others[.english]) that fits." : " There are \(others[.english]) that fit.")
    let why =
      switch (chosen.isSoonest, chosen.isCheapest) {
      case (true, true):
        LocalizedText(
          nl: "U bent hiermee het eerst klaar, en niets is goedkoper.",
          en: "You finish soonest with it, and nothing is cheaper.")
      case (true, false):
        LocalizedText(
          nl: "U bent hiermee het eerst klaar. Later is goedkoper.",
          en: "You finish soonest with it. Later is cheaper.")
      case (false, true):
        LocalizedText(
          nl: "Dit is het goedkoopst. Eerder klaar kan ook.",
          en: "This is the cheapest. You could also finish sooner.")
      case (false, false):
        LocalizedText(
          nl: "Er is een snellere en een goedkopere keuze. Dit zit ertussen.",
          en: "There is a faster and a cheaper choice. This lies between.")
      }
    let nearer = chosen.nearer.map { nearby($0) } ?? LocalizedText(nl: "", en: "")
    return LocalizedText(
      nl: why.nl + more.nl + nearer.nl, en: why[.english] + more[.english] + nearer[.english])
  }

  private func nearby(_ listed: OfferTable.Listed) -> LocalizedText {
    let words = words(for: listed)
    return LocalizedText(
      nl: " Dichterbij kan ook: \(words.nl).", en: " There is one nearer: \(words[.english]).")
  }

  /// Who gives an offer, where and when, such as `ROC Voorbeeld in Zwolle, 3 km van u, start 1 mei`.
  private func words(for listed: OfferTable.Listed) -> LocalizedText {
    let provider = catalogued(listed.choice).offer.provider
    let name = provider.name ?? provider.id
    let place = Self.place(of: listed.choice, listed.distance)
    let day = listed.start.map { Print.day($0) }
    return LocalizedText(
      nl: "\(name)\(place.nl)" + (day.map { ", start \($0.nl)" } ?? ""),
      en: "\(name)\(place[.english])" + (day.map { ", start \($0[.english])" } ?? ""))
  }

  private func unfitting(
    _ misfits: OfferTable.Misfits, _ nearest: OfferTable.Listed?
  ) -> LocalizedText {
    guard let nearest else { return Notes.noFittingOffer }
    let words = words(for: nearest)
    switch misfits {
    case .distance:
      return LocalizedText(
        nl: "Wat wij kennen, is verder weg dan u wilt. Het dichtst bij: \(words.nl).",
        en: "What we know is farther than you want. The nearest: \(words[.english]).")
    case .hours:
      return LocalizedText(
        nl: "Wat wij kennen, vraagt meer uren per week dan u hebt, zoals bij \(words.nl).",
        en: "What we know asks more hours a week than you have, as at \(words[.english]).")
    default:
      return LocalizedText(
        nl: "Wat wij kennen, heeft een andere lesvorm dan u wilt, zoals bij \(words.nl).",
        en: "What we know is taught otherwise than you want, as at \(words[.english]).")
    }
  }
}
