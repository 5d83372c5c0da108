/// A criterion with its answer (*bevinding*).
package enum Finding: Hashable, Sendable {
  /// What was found on the path's recognition.
  case recognisedPath(RecognisedPath.Answer)
  /// What was found on the training list.
  case trainingList(TrainingList.Answer)
  /// What was found on the course's days.
  case eligiblePeriod(EligiblePeriod.Answer)
  /// What was found on the employer.
  case employed(Employed.Answer)
  /// What was found on the applicant.
  case applicant(Applicant.Answer)
  /// What was found on the day of application.
  case applicationWindow(ApplicationWindow.Answer)
  /// What was found on the share that is paid.
  case rate(Rate.Answer)

  /// An answer without its data.
  package enum Outcome: String, CaseIterable, Sendable {
    /// The criterion is met.
    case met
    /// The criterion is not met.
    case notMet
    /// A fact is missing.
    case unknown
  }

  /// The criterion.
  package var criterion: Criterion {
    switch self {
    case .recognisedPath: .recognisedPath
    case .trainingList: .trainingList
    case .eligiblePeriod: .eligiblePeriod
    case .employed: .employed
    case .applicant: .applicant
    case .applicationWindow: .applicationWindow
    case .rate: .rate
    }
  }

  /// Whether the criterion is met.
  package var outcome: Outcome {
    switch standing {
    case .met: .met
    case .notMet: .notMet
    case .unknown, .awaitsConfirmation: .unknown
    }
  }

  /// The facts that would settle it, where the outcome is unknown.
  package var missing: FactSet { answer.missing }

  var standing: Standing { answer.standing }

  private var answer: any Answer {
    switch self {
    case .recognisedPath(let answer): answer
    case .trainingList(let answer): answer
    case .eligiblePeriod(let answer): answer
    case .employed(let answer): answer
    case .applicant(let answer): answer
    case .applicationWindow(let answer): answer
    case .rate(let answer): answer
    }
  }
}
