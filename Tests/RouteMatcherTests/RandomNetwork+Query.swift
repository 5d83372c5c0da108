import PathGraph
import RouteMatcher
import TestSupport

extension RandomNetwork {
  /// A query without limits on finish, cost and courses.
  mutating func query(_ graph: PathGraph) -> Query {
    var query = Query(from: draw { $0.pick($0.chance(3) ? Self.lastDays : Self.firstDays) })
    query.roles = heldRoles(graph)
    let credentials = graph.credentials.indices.map { CredentialIndex($0) }
    query.proofs = draw { $0.some(0...2, of: credentials) }.flatMap { credential in
      copies(of: credential, graph).map { Query.Proof(credential: $0, on: proofDay(query.from)) }
    }
    if draw({ $0.chance(30) }) { query.jobSearchDays = draw { $0.pick([1, 14, 31]) } }
    if !isOpen || draw({ $0.chance(20) }) { restrict(&query, graph) }
    query.allow = graph.courses.indices.filter { graph.courses[$0].onlyIfAsked }
      .map { CourseIndex($0) }.filter { _ in draw { $0.chance(50) } }
    if draw({ $0.chance(30) }) { query.goalRoles = draw { $0.some(1...2, of: graph.roleIndices) } }
    if draw({ $0.chance(25) }) {
      query.goalCredentials = draw { $0.some(1...2, of: credentials) }
    }
    query.order = draw { $0.pick(Query.Order.allCases) }
    return query
  }

  private mutating func restrict(_ query: inout Query, _ graph: PathGraph) {
    if draw({ $0.chance(25) }) { query.hoursPerWeek = draw { $0.pick([7, 8, 16, 23, 24]) } }
    if draw({ $0.chance(20) }) { query.workHoursPerWeek = draw { $0.pick([0, 8, 16, 20]) } }
    query.paidOnly = draw { $0.chance(10) }
    query.recognisedOnly = draw { $0.chance(10) }
    let tags = ["nights", "heights", "outdoors"].compactMap { graph.tag($0) }
    if draw({ $0.chance(10) }) { query.avoid = draw { $0.some(1...2, of: tags) } }
    if draw({ $0.chance(7) }) { query.need = draw { $0.some(1...1, of: tags) } }
  }

  /// The same query with a limit or two that stand exactly on, or just below, a vector's figures.
  mutating func limited(_ query: Query, by vector: Route.Vector) -> Query {
    var query = query
    let below = draw { $0.chance(30) } ? 1 : 0
    for limit in draw({ $0.some(1...3, of: [0, 1, 2]) }) {
      switch limit {
      case 0: query.finishBefore = vector.finish.adding(days: -below)
      case 1: query.maxNetCost = Money(cents: vector.netCost.cents - Int64(below))
      default: query.maxCourses = max(0, vector.courses - below)
      }
    }
    return query
  }

  private static let firstDays = [
    (2026, 1, 31), (2026, 2, 28), (2027, 12, 31), (2028, 2, 29), (2026, 8, 31), (2026, 11, 15),
    (2026, 3, 30),
  ].compactMap { Day(year: $0.0, month: $0.1, day: $0.2) }

  /// So late that much would end after the last day there is.
  private static let lastDays = [Day.latest.adding(days: -400), Day.latest.adding(days: -100)]

  private mutating func heldRoles(_ graph: PathGraph) -> [Query.HeldRole] {
    guard draw({ $0.chance(65) }) else { return [] }
    return (0..<draw { $0.int(1...3) }).map { _ in
      Query.HeldRole(
        role: draw { $0.pick(graph.roleIndices) }, months: draw { $0.pick([0, 0, 1, 5, 11, 12]) },
        isCurrent: draw { $0.chance(60) })
    }
  }

  /// In a wide network mostly all that stand for the same credential.
  private mutating func copies(
    of credential: CredentialIndex, _ graph: PathGraph
  ) -> [CredentialIndex] {
    let id = graph.id(of: credential)
    guard let end = id.firstRange(of: "-w"), draw({ $0.chance(70) }) else { return [credential] }
    let stem = id[..<end.upperBound]
    return graph.credentials.indices.map { CredentialIndex($0) }.filter {
      graph.id(of: $0).hasPrefix(stem)
    }
  }

  private mutating func proofDay(_ from: Day) -> Day? {
    guard draw({ $0.chance(60) }) else { return nil }
    return from.adding(months: -draw { $0.int(0...14) }).adding(days: draw { $0.pick([-1, 0, 0]) })
  }
}
