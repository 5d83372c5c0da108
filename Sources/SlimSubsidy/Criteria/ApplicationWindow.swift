package import PathGraph

/// There is a day on which the applicant can still apply for this course.
///
/// Source: cooster.nl and Hezelburcht, 8 June 2026 (windows), cooster.nl and subvice.nl (weeks);
/// the articles are not known.
/// Rule: an application is made in a window for that kind of applicant, and the course starts
/// within 13 weeks after it; it may start before it.
///
/// - Holds: a day on or after the as-of day, on or after the start less 13 weeks, and on or after
///   the day from which that kind may apply, lies in a known window for it. Without an applicant,
///   and for a person who may not apply, the employers' windows hold.
/// - Unknown when: no window is known for such a day. It is *not met* where such a day comes only
///   once the rules have lapsed.
/// - Not modelled: the hours of opening and closing, a budget that runs out, the applications that
///   one applicant may make.
package enum ApplicationWindow {
  /// What the criterion answers.
  package typealias Answer = ThreeValued<Met, NotMet, Unknown>

  /// The days on which one can apply; between two windows there may be days on which one cannot.
  package struct Met: Hashable, Sendable {
    /// The first day.
    package let first: Day
    /// The window that the first day lies in.
    package let firstWindow: SlimScheme.Window
    /// The last day.
    package let last: Day
    /// The window that the last day lies in.
    package let lastWindow: SlimScheme.Window

    /// Whether there are days between the two windows.
    package var hasGap: Bool { firstWindow.to.adding(days: 1) < lastWindow.from }
  }

  /// Why it is not met.
  package enum NotMet: Hashable, Sendable {
    /// The rules lapse on this day, before one could apply.
    case schemeEnded(lapses: Day)
  }

  /// Why it is not known.
  package enum Unknown: Doubt {
    /// No window is known for this kind of applicant from this day on, the first that would do.
    case noWindowKnown(for: ApplicantKind, from: Day)

    /// The facts that would settle it.
    package var missing: FactSet { FactSet(.applicationWindow) }
  }

  /// The answer for an application.
  static func answer(for application: SubsidyApplication, under scheme: SlimScheme) -> Answer {
    let kind = scheme.kindThatApplies(for: application)
    let earliest = scheme.earliestApplication(for: application, by: kind)
    let lapses = scheme.lapses.value
    guard earliest < lapses else { return .notMet(.schemeEnded(lapses: lapses)) }
    var met: Met?
    for window in scheme.windows where window.kinds.contains(kind) {
      let first = max(window.from, earliest)
      let last = min(window.to, lapses.adding(days: -1))
      guard first <= last else { continue }
      guard let found = met else {
        met = Met(first: first, firstWindow: window, last: last, lastWindow: window)
        continue
      }
      met = Met(
        first: min(first, found.first),
        firstWindow: first < found.first ? window : found.firstWindow,
        last: max(last, found.last), lastWindow: last > found.last ? window : found.lastWindow)
    }
    return met.map { .met($0) } ?? .unknown(.noWindowKnown(for: kind, from: earliest))
  }
}

extension SlimScheme {
  /// The kind whose windows hold: the applicant's where it may apply, else the employer's.
  func kindThatApplies(for application: SubsidyApplication) -> ApplicantKind {
    guard let kind = application.applicant, applicants.contains(where: { $0.kind == kind })
    else { return .employer }
    return kind
  }

  /// The first day on which an application would do, were there a window.
  ///
  /// Where the weeks are not known it is the start: a later application does whatever they are.
  func earliestApplication(for application: SubsidyApplication, by kind: ApplicantKind) -> Day {
    let weeks = weeks.lowest(on: application.start) ?? 0
    var earliest = max(application.asOf, application.start.adding(days: -7 * weeks))
    if let from = applicants.first(where: { $0.kind == kind })?.from {
      earliest = max(earliest, from)
    }
    return earliest
  }
}
