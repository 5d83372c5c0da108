package import PathGraph

/// What a provider offers (*aanbod*): a course as a catalogue describes it, with its runs.
///
/// Every format's reader makes this one value, so a store and the search never see a format. What a
/// catalogue leaves out, leaves empty, or fills with a placeholder is nil or empty here, never a
/// default: an unknown price is no price, not 0. It holds no personal data.
package struct Offer: Hashable, Sendable {
  /// Who offers it.
  package var provider: Provider
  /// The provider's own id, unique among its offers.
  ///
  /// It may hold any character: it is no path.
  package var id: String
  /// The title in each language that has one; never empty, the one to show first.
  package var titles: [LocalText]
  /// A sentence or two, as plain text, in each language; the one to show first.
  package var summaries: [LocalText] = []
  /// A longer text, as plain text, in each language; the one to show first.
  package var descriptions: [LocalText] = []
  /// Its page: an absolute `http` or `https` address.
  package var url: String?
  /// The languages it is taught in, two lower-case letters each.
  package var languages: [String] = []
  /// The forms of study.
  package var forms: [StudyForm] = []
  /// How it is taught, as far as the catalogue says; a run may say it for itself.
  package var modes: [DeliveryMode] = []
  /// The level, where the catalogue names one.
  package var level: StudyLevel?
  /// The official codes of what one earns.
  package var codes: [QualificationCode] = []
  /// How long it takes.
  package var duration: StudyDuration?
  /// How many hours of study it asks.
  package var studyLoad: StudyLoad?
  /// The prices that hold for the offer as a whole, for non-overlapping periods; runs may have their
  /// own.
  ///
  /// Empty where the price is not known.
  package var prices: [Price] = []
  /// How its start is determined.
  package var startRule: StartRule = .notStated
  /// Whether one can enrol at all; false closes every run as well.
  package var isOpen = true
  /// Where it is given where no run says so itself, such as an any-time offer's address.
  package var venues: [Venue] = []
  /// The days of the year on which it begins, where the catalogue knows no more of that.
  package var yearlyStarts: [DayOfYear] = []
  /// The editions with a date or a status of their own, in the catalogue's order.
  package var runs: [Run] = []
  /// The first day on which it is offered.
  package var offeredSince: Day?
  /// The last day on which it is offered.
  package var offeredUntil: Day?
  /// The last day on which the catalogue vouches for the record; nil is no limit.
  package var expires: Day?
  /// Why it may not be shown, where that is so.
  package var withdrawal: Withdrawal?
  /// The day on which the provider last changed it.
  package var lastEdited: Day?

  /// An offer with what every one must have.
  package init(provider: Provider, id: String, titles: [LocalText]) {
    self.provider = provider
    self.id = id
    self.titles = titles
  }

  /// Why an offer may not be shown.
  package enum Withdrawal: String, CaseIterable, Sendable {
    /// The provider took it out of publication.
    case notInPublication = "not-in-publication"
    /// It is meant for one client only. Nothing but its id and provider is kept.
    case forOneClient = "for-one-client"
  }

  /// How the start is determined.
  package enum StartRule: String, CaseIterable, Sendable {
    /// On fixed days.
    case fixed
    /// On a day agreed with the provider.
    case agreed
    /// On any day.
    case direct
    /// The catalogue does not say.
    case notStated = "not-stated"
  }
}

extension Offer {
  /// The title to show: the Dutch one, else the first.
  package var title: String { titles.first?.text ?? id }

  /// Whether one can start on any day: the catalogue says so, and no run has a day.
  ///
  /// - Complexity: O(*r*) runs.
  package var startsAnyTime: Bool {
    guard startRule == .agreed || startRule == .direct || forms.contains(.ownPace) else {
      return false
    }
    return !runs.contains { $0.status != .cancelled && $0.isDated }
  }

  /// The price on a day: the one whose period holds it; nil where it is not known.
  package func price(on day: Day) -> Price? {
    prices.first { $0.holds(on: day) }
  }
}
