public import PathGraph

/// A question to the matcher: what a person has, what limits them, and where they want to go.
public struct Query: Sendable, Equatable {
  /// The day on which everything starts.
  public var from: Day
  /// The roles held at present and in the past.
  public var roles: [HeldRole]
  /// What the person can show.
  public var proofs: [Proof]
  /// The most hours of study a week; nil for no limit.
  public var hoursPerWeek: Int?
  /// The most hours of paid work a week; nil for no limit.
  public var workHoursPerWeek: Int?
  /// The days that finding a first job takes, added to every move from outside.
  public var jobSearchDays: Int
  /// Whether every course must be learned in a job.
  public var paidOnly: Bool
  /// Whether every transition must stand in a recognised path.
  public var recognisedOnly: Bool
  /// Tags that no role entered may have.
  public var avoid: [TagIndex]
  /// Tags that every role entered must have.
  public var need: [TagIndex]
  /// The courses that enter a route only because they stand here.
  public var allow: [CourseIndex]
  /// The last day on which a route may finish, inclusive.
  public var finishBefore: Day?
  /// The most that a route may cost after subsidy, inclusive.
  public var maxNetCost: Money?
  /// The most courses that a route may have, inclusive.
  public var maxCourses: Int?
  /// The roles to reach; nil for every role that can be reached.
  public var goalRoles: [RoleIndex]?
  /// Credentials that must be held at the end, beside the role.
  public var goalCredentials: [CredentialIndex]
  /// How the routes are ordered.
  public var order: Order
  /// How much work the search may do before it gives up proving that nothing is missing, counted
  /// in candidate steps and comparisons; shared by all goals.
  public var budget: Int

  /// The budget of work that answers every question on the project's own paths completely.
  public static let standardBudget = 100_000_000

  /// A question with only a start; every other property takes its default.
  public init(from: Day) {
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
  public struct HeldRole: Sendable, Hashable {
    /// The role.
    public var role: RoleIndex
    /// The months in it, in all.
    public var months: Int
    /// Whether the person holds it now; a past role can be returned to.
    public var isCurrent: Bool

    /// A role held for so many months.
    public init(role: RoleIndex, months: Int, isCurrent: Bool) {
      self.role = role
      self.months = months
      self.isCurrent = isCurrent
    }
  }

  /// A credential that a person can show.
  public struct Proof: Sendable, Hashable {
    /// The credential.
    public var credential: CredentialIndex
    /// The day on which it was obtained, where that is known.
    public var on: Day?

    /// A proof of a credential, obtained on a day where that is known.
    public init(credential: CredentialIndex, on: Day? = nil) {
      self.credential = credential
      self.on = on
    }
  }

  /// How the routes of an answer are ordered.
  public enum Order: String, CaseIterable, Sendable {
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
