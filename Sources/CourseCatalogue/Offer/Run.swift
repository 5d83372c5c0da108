package import PathGraph

/// One edition of an offer (*startmoment*).
package struct Run: Hashable, Sendable {
  /// Its id, unique within the offer; made by the reader where the catalogue has none.
  package var id: String
  /// When it starts; nil where that is not known.
  package var start: Start?
  /// The last day; nil where it is not known, or stated as before the start.
  package var end: Day?
  /// Whether the end cannot change any more.
  package var endIsFinal = true
  /// Where it is given.
  package var venue: Venue?
  /// How it is taught where that differs from the offer; nil where the offer's own modes hold.
  package var mode: DeliveryMode?
  /// The forms of study where they differ from the offer's.
  package var forms: [StudyForm] = []
  /// Whether one can still enrol, as the catalogue has it; dates are to be compared as well.
  package var status: Status = .open
  /// The last day to enrol.
  package var enrolmentDeadline: Day?
  /// Its price, be it the run's own or the offer's on the day of the start; nil where not known.
  package var price: Price?

  /// A run with an id and a start.
  package init(id: String, start: Start? = nil) {
    self.id = id
    self.start = start
  }

  /// Whether one can enrol in a run.
  package enum Status: String, CaseIterable, Sendable {
    /// One can enrol.
    case open
    /// Enrolment is closed.
    case closed
    /// There is no place left.
    case full
    /// It does not take place. It is kept so that one can say so, and counts nowhere.
    case cancelled
  }

  /// When something starts.
  package struct Start: Hashable, Sendable {
    /// The day; the last day of the month or year where no more is known.
    package var day: Day
    /// How much of the day is known.
    package var precision: DayPrecision
    /// Whether it cannot change any more.
    package var isFinal: Bool

    /// Whether it may still change, or is not known to the day.
    package var isTentative: Bool { precision != .day || !isFinal }

    /// A start on a day.
    package init(_ day: Day, precision: DayPrecision = .day, isFinal: Bool = true) {
      self.day = day
      self.precision = precision
      self.isFinal = isFinal
    }
  }

  /// Whether the days that are known cannot change any more.
  package var hasFinalDays: Bool { (start?.isFinal ?? true) && (end == nil || endIsFinal) }

  /// The forms in which it is given: its own where it has any, else those of its offer.
  package func forms(of offer: Offer) -> [StudyForm] { forms.isEmpty ? offer.forms : forms }

  /// Whether it has a day to plan with: known to the day or the month.
  package var isDated: Bool { start.map { $0.precision != .year } ?? false }
}

/// How much of a day a catalogue tells.
package enum DayPrecision: String, CaseIterable, Sendable {
  /// The day itself.
  case day
  /// The month; the day is its last.
  case month
  /// The year; the day is its last.
  case year
}
