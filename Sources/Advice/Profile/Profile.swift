package import CourseCatalogue
package import CourseOffers
package import PathGraph
package import Places
package import RouteMatcher
package import SlimSubsidy

/// What a person, or an adviser for them, tells: never a name or another identifier.
///
/// Ids are resolved; a profile belongs to the graph that it was read with.
package struct Profile: Sendable, Equatable {
  /// The day on which everything starts.
  package var from: Day
  /// The roles held now and before.
  package var roles: [Query.HeldRole] = []
  /// What the person can show.
  package var proofs: [Query.Proof] = []
  /// The most hours of study a week.
  package var hoursPerWeek: Int?
  /// The most hours of paid work a week.
  package var workHoursPerWeek: Int?
  /// The days that finding a first job takes.
  package var jobSearchDays = 0
  /// Whether every course must be learned in a job.
  package var paidOnly = false
  /// Whether every transition must stand in a recognised path.
  package var recognisedOnly = false
  /// Where the person lives, as told; with the province where several places have the name.
  package var place: String?
  /// Where that is; nil where it is not known, or no table of places was at hand.
  package var home: Coordinates?
  /// The labour-market region that it lies in, where that is known.
  package var region: String?
  /// How far away a course may be, as the crow flies.
  package var maxDistanceKm: Int?
  /// The forms in which a course may be given; empty for any.
  package var modes: [DeliveryMode] = []
  /// Tags that no role may have.
  package var avoid: [TagIndex] = []
  /// Tags that every role must have.
  package var need: [TagIndex] = []
  /// Courses that enter a route only because they stand here.
  package var allow: [CourseIndex] = []
  /// The last day on which a route may finish.
  package var finishBefore: Day?
  /// The most that a route may cost after subsidy.
  package var maxNetCost: Money?
  /// The most courses of a route.
  package var maxCourses: Int?
  /// What the person lives on.
  package var income: Income?
  /// Who would apply for the subsidy.
  package var applicant = Applicant()
  /// Where the person wants to go.
  package var goal = Goal()
  /// How routes are ordered.
  package var order = Query.Order.balanced
  /// Which amounts of subsidy count in net cost.
  package var subsidy = Subsidy.confirmed
  /// Whether to look for what would open more.
  package var barriers = false
  /// How many routes are given at the most.
  package var limit = 10
  /// The language of the texts.
  package var language = Language.dutch

  /// A profile with only a start; everything else takes its default.
  package init(from: Day) { self.from = from }

  /// What a person lives on.
  package enum Income: String, CaseIterable, Sendable {
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
  package enum Subsidy: String, CaseIterable, Sendable {
    /// Only those whose verdict is yes.
    case confirmed
    /// Those that are likely, too.
    case likely
  }

  /// The same, as the subsidy's rules have it.
  var counting: CountedAmounts { subsidy == .likely ? .likely : .confirmed }

  /// Who would apply for the subsidy.
  package struct Applicant: Sendable, Equatable {
    /// The size of an employer.
    package enum Size: String, CaseIterable, Sendable {
      /// A small firm.
      case small
      /// A firm of middle size.
      case medium
      /// A large firm.
      case large
    }

    /// Its kind, where it is known.
    package var kind: ApplicantKind?
    /// Its size, where it is known.
    package var size: Size?
    /// Whether it takes the person on for the course.
    package var employs = false
  }

  /// Where a person wants to go; everything empty for wherever they can.
  package struct Goal: Sendable, Equatable {
    /// Roles.
    package var roles: [RoleIndex] = []
    /// Every role of these paths.
    package var paths: [PathIndex] = []
    /// Every role of the paths of these sectors.
    package var sectors: [String] = []
    /// Credentials to hold at the end.
    package var credentials: [CredentialIndex] = []

    /// Whether no role is named in any way.
    package var isOpen: Bool { roles.isEmpty && paths.isEmpty && sectors.isEmpty }
  }

  /// The question that this profile puts to the matcher.
  package func query(in graph: PathGraph) -> Query {
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

  /// What limits the person in where and how they can learn.
  package var filter: OfferFilter {
    OfferFilter(
      place: home, maxDistance: maxDistanceKm.map { Double($0) }, modes: Set(modes))
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
