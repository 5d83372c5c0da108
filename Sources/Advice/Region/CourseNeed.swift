package import PathGraph
internal import RouteMatcher

/// Something that a way of a transition asks and that a course gives.
package struct CourseNeed: Hashable, Sendable {
  /// What is asked.
  package var credential: CredentialIndex
  /// The courses that give it, one of which is enough; never empty, ascending.
  package var courses: [CourseIndex]
}

/// A transition of a recognised path with what each of its ways asks of courses.
package struct TransitionNeeds: Hashable, Sendable {
  /// The transition.
  package var transition: TransitionIndex
  /// The needs of each way, in the file's order; an empty one asks no course.
  package var ways: [[CourseNeed]]
}

extension PathGraph {
  /// The transitions of recognised paths, with what they ask of courses.
  ///
  /// What whoever works in the role that is left has shown, and what another demand of the same way
  /// implies, needs no course. What no course gives is no need either, nor what is given only by a
  /// course that enters routes when it is asked for, such as a school's admission test: one brings it,
  /// or one does not. What a course asks before it starts counts as brought.
  ///
  /// - Complexity: O(demands of all ways and the courses that give them).
  package var courseNeeds: [TransitionNeeds] {
    let matcher = RouteMatcher(self, timetables: EstimatedTimetables(self))
    var held: [RoleIndex: Set<CredentialIndex>] = [:]
    return transitions.indices.map { TransitionIndex($0) }
      .filter { self[path(of: $0)].recognition != nil }
      .map { transition in
        var shown: Set<CredentialIndex> = []
        if let origin = origin(of: transition) {
          shown = held[origin] ?? closure(of: matcher.holdings(of: origin))
          held[origin] = shown
        }
        return TransitionNeeds(
          transition: transition, ways: ways(of: transition).map { needs(of: $0, showing: shown) })
      }
  }

  private func needs(of way: WayIndex, showing shown: Set<CredentialIndex>) -> [CourseNeed] {
    let demands = demands(of: way).filter { !shown.contains($0) }
    let path = path(of: transition(of: way))
    return demands.compactMap { credential in
      let isImplied = demands.contains {
        $0 != credential && implied(by: $0).contains(credential)
      }
      guard !isImplied else { return nil }
      let courses = Set(courses(providing: credential, on: path))
        .filter { !self[$0].onlyIfAsked }.sorted()
      return courses.isEmpty ? nil : CourseNeed(credential: credential, courses: courses)
    }
  }
}
