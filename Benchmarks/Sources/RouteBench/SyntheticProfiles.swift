internal import PathGraph
internal import RouteMatcher

/// Made-up people on real paths: three in four hold a role, all hold a few credentials.
struct SyntheticProfiles {
  private let graph: PathGraph
  private let from: Day
  private var random = SplitMix64(2)

  init(_ graph: PathGraph, from: Day) {
    self.graph = graph
    self.from = from
  }

  /// A question with no goal: the routes to every role.
  mutating func nextWithAllGoals() -> Query {
    var query = Query(from: from)
    if random.below(4) > 0 {
      query.roles = [
        Query.HeldRole(
          role: RoleIndex(random.below(graph.roles.count)),
          months: [0, 6, 24, 60][random.below(4)], isCurrent: true)
      ]
    }
    query.proofs = (0..<random.below(6)).map { _ in
      Query.Proof(credential: CredentialIndex(random.below(graph.credentials.count)))
    }
    if random.below(4) > 0, let dutch = graph.credential("nl-first-language") {
      query.proofs.append(Query.Proof(credential: dutch))
    }
    return query
  }

  /// A question with one goal, any role but the one held.
  mutating func nextWithOneGoal() -> Query {
    var query = nextWithAllGoals()
    let others = graph.roleIndices.filter { $0 != query.roles.first?.role }
    query.goalRoles = [others[random.below(others.count)]]
    return query
  }
}
