internal import CourseOffers
package import PathGraph
internal import Places
package import RouteMatcher

/// The roles that somebody in a role reaches by what can be booked in a region, beside what they reach
/// by everything that is known.
package struct RegionReach: Sendable {
  /// The role that they have.
  package let start: RoleIndex
  /// By what can be booked in the region or online, and nothing else.
  package let here: Reachability
  /// By all offers wherever they are, and by estimates where there are none.
  package let anywhere: Reachability

  /// A role, with when it is reached.
  package struct Row: Sendable {
    /// The role.
    package var role: RoleIndex
    /// The soonest route by what can be booked in the region; nil where there is none.
    package var here: Route?
    /// The soonest route by everything.
    package var anywhere: Route?
  }

  /// Every role that is reached in either way, in the graph's order.
  package var rows: [Row] {
    let near = Dictionary(uniqueKeysWithValues: here.reached.map { ($0.role, $0.soonest) })
    let far = Dictionary(uniqueKeysWithValues: anywhere.reached.map { ($0.role, $0.soonest) })
    return Set(near.keys).union(far.keys).sorted().map {
      Row(role: $0, here: near[$0], anywhere: far[$0])
    }
  }
}

extension RegionAdvice {
  /// What somebody reaches from a role within so many months.
  ///
  /// They are taken to have shown what every way into the role asks; what a profile tells beside that
  /// counts too, but for its roles and its place.
  ///
  /// - Complexity: two questions with every role as their goal.
  package func reach(
    from start: RoleIndex, heldFor months: Int, within limit: Int, _ told: Profile
  ) -> RegionReach {
    var profile = told
    profile.roles = [Query.HeldRole(role: start, months: months, isCurrent: true)]
    let graph = advisor.graph
    let held = RouteMatcher(graph, timetables: EstimatedTimetables(graph)).holdings(of: start)
    let known = Set(profile.proofs.map(\.credential))
    profile.proofs += held.filter { !known.contains($0) }.map { Query.Proof(credential: $0) }
    profile.home = nil
    profile.maxDistanceKm = nil
    return RegionReach(
      start: start,
      here: advisor.confined(to: region, of: places).reachability(profile, months: limit),
      anywhere: advisor.reachability(profile, months: limit))
  }
}

extension Advisor {
  /// Who answers with what can be booked in a region or online, and with no estimate.
  fileprivate func confined(to region: RegionIndex, of places: Gazetteer) -> Advisor {
    let kept = catalogue?.keeping { places.region(ofSite: $0) == region }
    var advisor = Advisor(folder, catalogue: kept, places: places, asOf: asOf)
    advisor.countsEstimates = false
    return advisor
  }
}

/// Timetables without estimates: what no catalogue offers cannot be taken.
struct BookableTimetables<Base: Timetables>: Timetables {
  let base: Base

  func timetable(of course: CourseIndex, in setting: Setting) -> Timetable {
    var timetable = base.timetable(of: course, in: setting)
    timetable.openings.removeAll { $0.reference == nil }
    return timetable
  }
}
