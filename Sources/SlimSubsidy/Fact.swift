/// A name for what may be missing to decide a case (*gegeven*).
package enum Fact: UInt8, CaseIterable, Sendable {
  /// Whether this path, as written here, is the recognised one.
  case recognitionOfThisPath
  /// The day on which the path was recognised.
  case recognitionDate
  /// For which path a course is learned that many paths share.
  case pathOfCourse
  /// What the path's official training list says of the course.
  case officialTrainingList
  /// The day from which the course counts.
  case eligibleFrom
  /// Whether the part of a course before the last day counts, where it ends after that day.
  case partAfterLastDay
  /// An employer for the person who learns.
  case employer
  /// A window in which the application can be made.
  case applicationWindow
  /// The course's NLQF level.
  case level
  /// The share that is paid for the course's level.
  case rateOfLevel

  /// The fact's id in files and answers.
  package var id: String {
    switch self {
    case .recognitionOfThisPath: "recognition-of-this-path"
    case .recognitionDate: "recognition-date"
    case .pathOfCourse: "path-of-course"
    case .officialTrainingList: "official-training-list"
    case .eligibleFrom: "eligible-from"
    case .partAfterLastDay: "part-after-last-day"
    case .employer: "employer"
    case .applicationWindow: "application-window"
    case .level: "level"
    case .rateOfLevel: "rate-of-level"
    }
  }
}

/// A set of facts that needs no memory of its own.
package struct FactSet: OptionSet, Hashable, Sendable {
  /// One bit a fact.
  package let rawValue: UInt16

  /// The set with these bits.
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The set of one fact.
  package init(_ fact: Fact) { rawValue = 1 << UInt16(fact.rawValue) }

  /// What the official texts settle once they are at hand, or an employer who is found.
  ///
  /// Where nothing else is missing, the subsidy is likely.
  package static let confirmable: FactSet = [
    FactSet(.recognitionOfThisPath), FactSet(.officialTrainingList), FactSet(.eligibleFrom),
    FactSet(.employer),
  ]

  /// The facts, in the order of `Fact`.
  package var facts: [Fact] { Fact.allCases.filter { contains(FactSet($0)) } }
}
