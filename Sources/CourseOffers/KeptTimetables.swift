internal import PathGraph
internal import RouteMatcher
internal import Synchronization

/// Timetables that were made, kept for the next time that they are asked for.
///
/// What is in here hangs on the offers, the day and the terms of the subsidy; whoever keeps it must
/// ask it on those same terms. A full one goes on giving what it has, and keeps no more.
package final class KeptTimetables: Sendable {
  private struct State {
    var offered: [Place: PricedOffers] = [:]
    var timetables: [Place: ReadyTimetable] = [:]
    var bytes = 0
  }

  /// A course in a setting.
  private struct Place: Hashable {
    var course: CourseIndex
    var setting: Setting
  }

  private let state = Mutex(State())
  private let mostBytes: Int

  /// Nothing kept yet, and never much more than so many bytes.
  package init(mostBytes: Int = 64 << 20) { self.mostBytes = mostBytes }

  /// The memory that it takes, in bytes, more or less.
  package var bytes: Int { state.withLock { $0.bytes } }

  /// The timetable of a course in a setting, made where it is not kept.
  func timetable(
    of course: CourseIndex, in setting: Setting, orMake make: () -> ReadyTimetable
  ) -> ReadyTimetable {
    let place = Place(course: course, setting: setting)
    if let known = state.withLock({ $0.timetables[place] }) { return known }
    // Made outside the lock: two may make the same, which is the same.
    let made = make()
    keep(made.bytes, where: { $0.timetables[place] == nil }) { $0.timetables[place] = made }
    return made
  }

  /// What is offered of a course in a setting, made where it is not kept.
  func offered(
    _ course: CourseIndex, in setting: Setting, orMake make: () -> PricedOffers
  ) -> PricedOffers {
    let place = Place(course: course, setting: setting)
    if let known = state.withLock({ $0.offered[place] }) { return known }
    let made = make()
    keep(made.bytes, where: { $0.offered[place] == nil }) { $0.offered[place] = made }
    return made
  }

  private func keep(
    _ bytes: Int, where isFree: (State) -> Bool, _ change: (inout State) -> Void
  ) {
    state.withLock { state in
      // What another made meanwhile is there already.
      guard isFree(state), state.bytes + bytes <= mostBytes else { return }
      state.bytes += bytes
      change(&state)
    }
  }
}
