import PathGraph
import RouteMatcher

/// What a query says of a person, read by the definition.
struct Profile {
  struct Start: Hashable {
    var role: Int?
    var credit: Int
  }

  /// The credentials held at the start, with all that they imply.
  var held: Bits
  /// The roles from which a route may start, and outside.
  var starts: [Start]
  /// The roles in which a route may end.
  var goals: Set<Int>
  /// The goals asked that are no goals since the person holds them.
  var heldGoals: Set<Int>
  /// The proofs that had lapsed.
  var lapsed: [Query.Proof]

  init(_ written: Written, _ query: Query) {
    (held, lapsed) = Self.credentials(written, query)
    let current = query.roles.filter(\.isCurrent)
    var starts: Set<Start> = [Start(role: nil, credit: 0)]
    var present: Set<Int> = []
    for role in written.roles.indices {
      let own = current.filter { $0.role.position == role }
      let including = current.filter { written.roles[$0.role.position].includes.contains(role) }
      if !own.isEmpty { starts.insert(Start(role: role, credit: Self.sum(own))) }
      if !including.isEmpty { starts.insert(Start(role: role, credit: Self.sum(own + including))) }
      if !own.isEmpty || !including.isEmpty { present.insert(role) }
    }
    self.starts = starts.sorted { ($0.role ?? -1, $0.credit) < ($1.role ?? -1, $1.credit) }
    let asked = query.goalRoles.map { Set($0.map(\.position)) } ?? Set(written.roles.indices)
    let hasGoalCredentials = written.set(of: query.goalCredentials).isSubset(of: held)
    heldGoals = hasGoalCredentials ? asked.intersection(present) : []
    goals = asked.subtracting(heldGoals)
  }

  /// The months of the past in a role, which count again on return.
  static func pastMonths(_ role: Int, _ query: Query) -> Int {
    sum(query.roles.filter { !$0.isCurrent && $0.role.position == role })
  }

  private static func sum(_ roles: [Query.HeldRole]) -> Int { roles.reduce(0) { $0 + $1.months } }

  private static func credentials(_ written: Written, _ query: Query) -> (Bits, [Query.Proof]) {
    var held = written.none
    var lapsed: [Query.Proof] = []
    for proof in query.proofs {
      let number = written.number(of: proof.credential)
      if let on = proof.on, let months = written.credentials[number].facts.validMonths,
        let last = Written.day(on, plusMonths: months), last < query.from
      {
        lapsed.append(proof)
      } else {
        held.insert(number)
      }
    }
    for (number, credential) in written.credentials.enumerated() {
      guard let demand = credential.facts.fromExperience else { continue }
      let named = written.experienceRoles(of: number)
      let counted = query.roles.filter { entry in
        let role = entry.role.position
        return named.contains(role) || !named.isDisjoint(with: written.roles[role].includes)
      }
      if sum(counted) >= demand.months { held.insert(number) }
    }
    return (written.closure(of: held), lapsed)
  }
}
