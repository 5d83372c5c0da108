package import PathGraph

/// The course starts and ends within the days that count.
///
/// Source: cooster.nl and subvice.nl (start), werkcentrumdrechtsteden.nl (end); the articles are
/// not known.
/// Rule: a course counts from its own day in the training list, nothing that starts before the
/// scheme's first day counts, and activities are finished by its last day.
///
/// - Holds: the start is on or after both first days and not after the list's last one, and the
///   end is on or before the scheme's last day.
/// - Unknown when: the list's first day is not known; or the course starts in time and ends after
///   the scheme's last day, where nobody has said whether a part then counts.
/// - Not modelled: a course that was bought before the first day and starts after it.
package enum EligiblePeriod {
  /// What the criterion answers.
  package typealias Answer = ThreeValued<Met, NotMet, Unknown>

  /// Why it is met.
  package enum Met: Hashable, Sendable {
    /// A course that starts on or after the one day and ends by the other counts.
    case within(from: Day, to: Day)
  }

  /// Why it is not met.
  package enum NotMet: Hashable, Sendable {
    /// It starts before the scheme's first day.
    case beforeScheme(first: Day)
    /// It starts before the day from which this course counts.
    case beforeCourseCounts(from: Day)
    /// It starts after the day until which this course counts.
    case afterCourseCounts(until: Day)
    /// It starts after the scheme's last day.
    case afterScheme(last: Day)
  }

  /// Why it is not known.
  package struct Unknown: Doubt {
    /// Whether the day is not known from which the course counts.
    package let fromIsMissing: Bool
    /// The scheme's last day, where the course ends after it.
    package let endsAfter: Day?

    /// The facts that would settle it.
    package var missing: FactSet {
      var missing: FactSet = []
      if fromIsMissing { missing.insert(FactSet(.eligibleFrom)) }
      if endsAfter != nil { missing.insert(FactSet(.partAfterLastDay)) }
      return missing
    }
  }

  /// The answer for an application.
  static func answer(for application: SubsidyApplication, under scheme: SlimScheme) -> Answer {
    let (first, last) = (scheme.firstDay.value, scheme.lastDay.value)
    let (from, until) = (application.listing?.from, application.listing?.until)
    if let from, from > first, application.start < from {
      return .notMet(.beforeCourseCounts(from: from))
    }
    if application.start < first { return .notMet(.beforeScheme(first: first)) }
    if application.start > last { return .notMet(.afterScheme(last: last)) }
    if let until, application.start > until { return .notMet(.afterCourseCounts(until: until)) }
    let endsAfter = application.end > last ? last : nil
    guard let from, endsAfter == nil else {
      return .unknown(Unknown(fromIsMissing: from == nil, endsAfter: endsAfter))
    }
    return .met(.within(from: max(from, first), to: last))
  }
}
