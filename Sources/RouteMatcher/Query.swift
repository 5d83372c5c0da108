package import PathGraph

/// A question to the matcher: what a person has, what limits them, and where they want to go.
package struct Query: Sendable, Equatable {
  /// The day on which everything starts.
  package var from: Day
  /// The roles held at present and in the past.
  package var roles: [HeldRole]
  /// What the person can show.
  package var proofs: [Proof]
  /// The most hours of study a week; nil for no limit.
  package var hoursPerWeek: Int?
  /// The most hours of paid work a week; nil for no limit.
  package var workHoursPerWeek: Int?
  /// The days that finding a first job takes, added to every move from outside.
  package var jobSearchDays: Int
  /// Whether every course must be learned in a job.
  package var paidOnly: Bool
  /// Whether every transition must stand in a recognised path.
  package var recognisedOnly: Bool
  /// Tags that no role entered may have.
  package var avoid: [TagIndex]
  /// Tags that every role entered must have.
  package var need: [TagIndex]
  /// The courses that enter a route only because they stand here.
  package var allow: [CourseIndex]
  /// The last day on which a route may finish, inclusive.
  package var finishBefore: Day?
  /// The most that a route may cost after subsidy, inclusive.
  package var maxNetCost: Money?
  /// The most courses that a route may have, inclusive.
  package var maxCourses: Int?
  /// The roles to reach; nil for every role that can be reached.
  package var goalRoles: [RoleIndex]?
  /// Credentials that must be held at the end, beside the role.
  package var goalCredentials: [CredentialIndex]
  /// How the routes are ordered.
  package var order: Order
  /// How much work the search may do before it gives up proving that nothing is missing, counted
  /// in candidate steps and comparisons; shared by all goals.
  package var budget: Int

  /// The budget of work that answers every question on the project's own paths completely.
  package static let standardBudget = 100_000_000

  /// A question with only a start; every other property takes its default.
  package init(from: Day) {
    self.from = from
    roles = []
    proofs = []
    jobSearchDays = 0
    paidOnly = false
    recognisedOnly = false
    avoid = []
    need = []
    allow = []
    goalCredentials = []
    order = .balanced
    budget = Self.standardBudget
  }

  /// A role that a person holds or held.
  package struct HeldRole: Sendable, Hashable {
    /// The role.
    package var role: RoleIndex
    /// The months in it, in all.
    package var months: Int
    /// Whether the person holds it now; a past role can be returned to.
    package var isCurrent: Bool

    /// A role held for so many months.
    package init(role: RoleIndex, months: Int, isCurrent: Bool) {
      self.role = role
      self.months = months
      self.isCurrent = isCurrent
    }
  }

  /// A credential that a person can show.
  package struct Proof: Sendable, Hashable {
    /// The credential.
    package var credential: CredentialIndex
    /// The day on which it was obtained, where that is known.
    package var on: Day?

    /// A proof of a credential, obtained on a day where that is known.
    package init(credential: CredentialIndex, on: Day? = nil) {
      self.credential = credential
      self.on = on
    }
  }

  /// How the routes of an answer are ordered.
  package enum Order: String, CaseIterable, Sendable {
    /// By the sum over the criteria of (value − best) / (worst − best), ties as `fastest`.
    case balanced
    /// By finish, cost, courses.
    case fastest
    /// By cost, finish, courses.
    case cheapest
    /// By courses, finish, cost.
    case fewestCourses
  }
}
