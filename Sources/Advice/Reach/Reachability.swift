package import PathGraph
package import RouteMatcher

/// Every role that a person reaches within limits of time and money.
package struct Reachability: Sendable {
  /// A role with its soonest and its cheapest route.
  package struct Reached: Sendable {
    /// The role.
    package var role: RoleIndex
    /// The route that ends first.
    package var soonest: Route
    /// The route that costs least.
    package var cheapest: Route
  }

  /// The roles, in the graph's order.
  package let reached: [Reached]
  /// The profile, as it was told.
  package let profile: Profile
  /// What was found, with the profile that holds the limits.
  package let advice: Advice
}

extension Advisor {
  /// Every role that a person reaches within so many months, and within the profile's limits.
  ///
  /// Limits that the profile has already hold too; its goals do not count.
  ///
  /// - Complexity: one question with every role as its goal.
  package func reachability(
    _ profile: Profile, months: Int? = nil
  ) -> Reachability {
    var asked = profile
    asked.goal = Profile.Goal()
    asked.barriers = false
    asked.limit = .max
    if let months { asked.finish(within: months) }
    let advice = advice(for: asked)
    let byRole = Dictionary(grouping: advice.answer.routes, by: \.role)
    return Reachability(
      reached: graph.roleIndices.compactMap { role in
        guard let routes = byRole[role], let soonest = routes.first(by: .fastest),
          let cheapest = routes.first(by: .cheapest)
        else { return nil }
        return Reachability.Reached(role: role, soonest: soonest, cheapest: cheapest)
      }, profile: profile, advice: advice)
  }

  /// Who can become something, for people who can show what the profile names and keep to its
  /// limits; its roles and goals do not count.
  ///
  /// - Complexity: one question with one goal for each role that leads there.
  package func origins(
    of goal: RoleIndex, _ profile: Profile, months: Int? = nil
  ) -> OriginAdvice {
    var asked = profile
    asked.roles = []
    asked.goal = Profile.Goal(roles: [goal])
    asked.barriers = false
    if let months { asked.finish(within: months) }
    return OriginAdvice(
      goal: goal, origins: matcher(for: asked).origins(of: goal, asked.query(in: graph)),
      told: profile, profile: asked, advisor: self)
  }
}

extension Profile {
  /// Takes the tighter of the limit that there is and so many months.
  fileprivate mutating func finish(within months: Int) {
    let last = from.adding(months: months)
    finishBefore = min(finishBefore ?? last, last)
  }
}
