import Synchronization

/// A clock that stands still until it is told otherwise.
final class TestTime: Sendable {
  private let stored = Mutex(ContinuousClock.now)

  var now: ContinuousClock.Instant { stored.withLock { $0 } }

  func pass(_ time: Duration) { stored.withLock { $0 = $0.advanced(by: time) } }
}
