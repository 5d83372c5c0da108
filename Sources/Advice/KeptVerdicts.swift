internal import RouteMatcher
internal import SlimSubsidy
internal import Synchronization

/// The verdicts on the courses of one answer, and what they say; gone with the answer.
final class KeptVerdicts: Sendable {
  private struct State {
    var verdicts: [Route.Learn: Verdict?] = [:]
    var documents: [Route.Learn: SlimDocument?] = [:]
  }

  private let state = Mutex(State())

  /// The verdict on a learned course, worked out where it was not yet.
  func verdict(on learn: Route.Learn, orFind find: () -> Verdict?) -> Verdict? {
    if let known = state.withLock({ $0.verdicts[learn] }) { return known }
    let found = find()
    state.withLock { $0.verdicts[learn] = .some(found) }
    return found
  }

  /// The same in words.
  func document(on learn: Route.Learn, orFind find: () -> SlimDocument?) -> SlimDocument? {
    if let known = state.withLock({ $0.documents[learn] }) { return known }
    let found = find()
    state.withLock { $0.documents[learn] = .some(found) }
    return found
  }
}
