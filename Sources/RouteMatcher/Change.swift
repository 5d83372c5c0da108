package import PathGraph

/// One thing about a query that a person could change.
package enum Change: Hashable, Sendable {
  /// One more credential is held.
  case credential(CredentialIndex)
  /// A course that enters a route only when asked for is allowed.
  case allow(CourseIndex)
  /// So many hours of study a week.
  case studyHours(Int)
  /// So many hours of paid work a week.
  case workHours(Int)
  /// A tag is avoided no longer.
  case accept(TagIndex)
  /// No tag is avoided any longer.
  case acceptAll
  /// A tag is needed no longer.
  case forgo(TagIndex)
  /// Courses may be learned in no job.
  case unpaid
  /// Paths that are not recognised count too.
  case unrecognised
  /// There is no last day.
  case anyFinish
  /// There is no limit to the cost.
  case anyCost
  /// There is no limit to the number of courses.
  case anyCourses
}

extension Query {
  /// The query with one thing changed.
  package func applying(_ change: Change) -> Query {
    var query = self
    switch change {
    case .credential(let credential): query.proofs.append(Proof(credential: credential))
    case .allow(let course): query.allow.append(course)
    case .studyHours(let hours): query.hoursPerWeek = hours
    case .workHours(let hours): query.workHoursPerWeek = hours
    case .accept(let tag): query.avoid.removeAll { $0 == tag }
    case .acceptAll: query.avoid = []
    case .forgo(let tag): query.need.removeAll { $0 == tag }
    case .unpaid: query.paidOnly = false
    case .unrecognised: query.recognisedOnly = false
    case .anyFinish: query.finishBefore = nil
    case .anyCost: query.maxNetCost = nil
    case .anyCourses: query.maxCourses = nil
    }
    return query
  }
}
