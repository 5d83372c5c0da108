internal import CatalogueStore
internal import Synchronization

/// The one import that goes on at the desk, or went on last.
///
/// Its report stays until the next one, or until the service stops: what was kept stands in the
/// store.
final class ImportDesk: Sendable {
  private struct State {
    var isTaken = false
    var run: ImportRun?
  }

  private let state = Mutex(State())
  private let start: @Sendable (@escaping @Sendable () -> Void) -> Void

  /// A desk without an import yet.
  ///
  /// - Parameter start: Starts work that takes long, away from what answers requests.
  init(start: @Sendable @escaping (@escaping @Sendable () -> Void) -> Void) {
    self.start = start
  }

  /// The import that goes on, or the last one.
  var run: ImportRun? { state.withLock { $0.run } }

  /// Whether one goes on, or comes in.
  var isTaken: Bool { state.withLock { $0.isTaken } }

  /// Takes the only place, before anything comes in.
  ///
  /// - Throws: `ServiceProblem.importRuns` where it is taken.
  func take() throws(ServiceProblem) {
    let isFree = state.withLock { state in
      guard !state.isTaken else { return false }
      state.isTaken = true
      return true
    }
    guard isFree else { throw .importRuns }
  }

  /// Gives the place free: nothing came in.
  func leave() { state.withLock { $0.isTaken = false } }

  /// Starts an import in the place that was taken, and gives that free at its end.
  func begin(
    _ run: ImportRun,
    _ work: @Sendable @escaping ((ImportProgress) -> Void) throws(ServiceProblem) -> ImportReport
  ) {
    state.withLock { $0.run = run }
    start { [self] in
      let outcome: ImportRun.Outcome
      do throws(ServiceProblem) {
        outcome = .report(
          try work { progress in self.state.withLock { $0.run?.progress = progress } })
      } catch {
        outcome = .failed(error)
      }
      state.withLock { state in
        state.run?.outcome = outcome
        state.isTaken = false
      }
    }
  }
}
