package import CourseCatalogue
package import CourseOffers
package import PathGraph

extension Advice {
  /// The days of a run, such as `1 mei 2027 – 3 mei 2027`, marked where they may still change; nil for
  /// what starts at any time.
  package static func days(of listed: OfferTable.Listed, _ offer: Offer) -> LocalizedText? {
    guard let first = listed.start else { return nil }
    let days = Print.days(first, listed.end ?? first)
    guard let start = listed.choice.run.flatMap({ offer.runs[$0].start }), start.isTentative else {
      return days
    }
    guard start.precision == .month else {
      return LocalizedText(
        nl: "\(days.nl) (nog niet vast)", en: "\(days[.english]) (not fixed yet)")
    }
    let month = Print.month(first)
    return LocalizedText(
      nl: "in \(month.nl) (de dag is nog niet bekend)",
      en: "in \(month[.english]) (the day is not known yet)")
  }

  /// In which form something is given, such as `'s avonds`; nil where the catalogue does not tell, or
  /// tells only what the course tells already.
  package static func form(of choice: OfferTable.Choice, _ offer: Offer) -> LocalizedText? {
    let forms = choice.run.map { offer.runs[$0].forms(of: offer) } ?? offer.forms
    let words = forms.compactMap { Print.form($0) }
    guard !words.isEmpty else { return nil }
    return LocalizedText(
      nl: words.map(\.nl).joined(separator: ", "),
      en: words.map { $0[.english] }.joined(separator: ", "))
  }
}
