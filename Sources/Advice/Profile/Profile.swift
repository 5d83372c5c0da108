public import PathGraph
public import RouteMatcher
public import SlimSubsidy

/// What a person, or an adviser for them, tells: never a name or another identifier.
///
/// Ids are resolved; a profile belongs to the graph that it was read with.
public struct Profile: Sendable, Equatable {
  /// The day on which everything starts.
  public var from: Day
  /// The roles held now and before.
  public var roles: [Query.HeldRole] = []
  /// What the person can show.
  public var proofs: [Query.Proof] = []
  /// The most hours of study a week.
  public var hoursPerWeek: Int?
  /// The most hours of paid work a week.
  public var workHoursPerWeek: Int?
  /// The days that finding a first job takes.
  public var jobSearchDays = 0
  /// Whether every course must be learned in a job.
  public var paidOnly = false
  /// Whether every transition must stand in a recognised path.
  public var recognisedOnly = false
  /// Where the person lives, as told.
  public var place: String?
  /// How far away a course may be, as the crow flies.
  public var maxDistanceKm: Int?
  /// The forms in which a course may be given; empty for any.
  public var modes: [Mode] = []
  /// Tags that no role may have.
  public var avoid: [TagIndex] = []
  /// Tags that every role must have.
  public var need: [TagIndex] = []
  /// Courses that enter a route only because they stand here.
  public var allow: [CourseIndex] = []
  /// The last day on which a route may finish.
  public var finishBefore: Day?
  /// The most that a route may cost after subsidy.
  public var maxNetCost: Money?
  /// The most courses of a route.
  public var maxCourses: Int?
  /// What the person lives on.
  public var income: Income?
  /// Who would apply for the subsidy.
  public var applicant = Applicant()
  /// Where the person wants to go.
  public var goal = Goal()
  /// How routes are ordered.
  public var order = Query.Order.balanced
  /// Which amounts of subsidy count in net cost.
  public var subsidy = Subsidy.confirmed
  /// How many routes are given at the most.
  public var limit = 10
  /// The language of the texts.
  public var language = Language.dutch

  /// A profile with only a start; everything else takes its default.
  public init(from: Day) { self.from = from }

  /// A form in which a course is given.
  public enum Mode: String, CaseIterable, Sendable {
    /// In a classroom.
    case classroom
    /// On line.
    case online
    /// Partly on line.
    case blended
    /// At work.
    case workplace
  }

  /// What a person lives on.
  public enum Income: String, CaseIterable, Sendable {
    /// Unemployment benefit.
    case ww
    /// Social assistance.
    case bijstand
    /// Disability benefit.
    case wia
    /// A job.
    case job
    /// Nothing of these.
    case none
  }

  /// Which amounts of subsidy count in net cost.
  public enum Subsidy: String, CaseIterable, Sendable {
    /// Only those whose verdict is yes.
    case confirmed
    /// Those that are likely, too.
    case likely
  }

  /// Who would apply for the subsidy.
  public struct Applicant: Sendable, Equatable {
    /// The size of an employer.
    public enum Size: String, CaseIterable, Sendable {
      /// A small firm.
      case small
      /// A firm of middle size.
      case medium
      /// A large firm.
      case large
    }

    /// Its kind, where it is known.
    public var kind: ApplicantKind?
    /// Its size, where it is known.
    public var size: Size?
    /// Whether it takes the person on for the course.
    public var employs = false
  }

  /// Where a person wants to go; everything empty for wherever they can.
  public struct Goal: Sendable, Equatable {
    /// Roles.
    public var roles: [RoleIndex] = []
    /// Every role of these paths.
    public var paths: [PathIndex] = []
    /// Every role of the paths of these sectors.
    public var sectors: [String] = []
    /// Credentials to hold at the end.
    public var credentials: [CredentialIndex] = []

    /// Whether no role is named in any way.
    public var isOpen: Bool { roles.isEmpty && paths.isEmpty && sectors.isEmpty }
  }

  /// The question that this profile puts to the matcher.
  public func query(in graph: PathGraph) -> Query {
    var query = Query(from: from)
    query.roles = roles
    query.proofs = proofs
    query.hoursPerWeek = hoursPerWeek
    query.workHoursPerWeek = workHoursPerWeek
    query.jobSearchDays = jobSearchDays
    query.paidOnly = paidOnly
    query.recognisedOnly = recognisedOnly
    query.avoid = avoid
    query.need = need
    query.allow = allow
    query.finishBefore = finishBefore
    query.maxNetCost = maxNetCost
    query.maxCourses = maxCourses
    query.goalRoles = goal.isOpen ? nil : goalRoles(in: graph)
    query.goalCredentials = goal.credentials
    query.order = order
    return query
  }

  private func goalRoles(in graph: PathGraph) -> [RoleIndex] {
    let named = Set(goal.roles)
    let paths = Set(goal.paths)
    let sectors = Set(goal.sectors)
    return graph.roleIndices.filter { role in
      let path = graph.path(of: role)
      return named.contains(role) || paths.contains(path) || sectors.contains(graph[path].sector)
    }
  }
}
