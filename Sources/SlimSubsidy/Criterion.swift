/// One condition of the subsidy (*voorwaarde*), in the order in which findings are given.
package enum Criterion: String, CaseIterable, Sendable {
  /// The course belongs to a path that was recognised in time.
  case recognisedPath = "recognised-path"
  /// The course stands in the path's training list.
  case trainingList = "training-list"
  /// The course falls in the days that count.
  case eligiblePeriod = "eligible-period"
  /// The person who learns has an employer.
  case employed
  /// The applicant is of a kind that may apply.
  case applicant
  /// There is a day on which one can apply.
  case applicationWindow = "application-window"
  /// The share that is paid is known.
  case rate
}

/// The answer to a criterion, with the data that say why.
///
/// An answer that a criterion can never give has `Never` in its place.
package enum ThreeValued<Met, NotMet, Unknown>: Hashable, Sendable
where Met: Hashable & Sendable, NotMet: Hashable & Sendable, Unknown: Doubt {
  /// The criterion is met.
  case met(Met)
  /// The criterion is not met.
  case notMet(NotMet)
  /// A fact is missing that decides it.
  case unknown(Unknown)
}

/// Why an answer is not known.
package protocol Doubt: Hashable, Sendable {
  /// The facts that would settle it; never empty.
  var missing: FactSet { get }
}

extension Never: Doubt {
  /// Never asked for: there is no such doubt.
  package var missing: FactSet { switch self {} }
}

/// How far an application gets, by one criterion or by all of them: the least of their standings.
///
/// The three-valued *and*, with *unknown* split by whether a confirmation is all that is awaited.
enum Standing: Comparable {
  case notMet
  case unknown
  case awaitsConfirmation
  case met
}

/// What all answers have in common, whatever data they carry.
protocol Answer {
  var standing: Standing { get }
  var missing: FactSet { get }
}

extension ThreeValued: Answer {
  var missing: FactSet {
    guard case .unknown(let doubt) = self else { return [] }
    return doubt.missing
  }

  var standing: Standing {
    switch self {
    case .met: .met
    case .notMet: .notMet
    case .unknown(let doubt):
      doubt.missing.isSubset(of: .confirmable) ? .awaitsConfirmation : .unknown
    }
  }
}
