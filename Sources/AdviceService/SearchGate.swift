internal import Foundation
internal import Synchronization

/// Lets only so many searches wait or run at once; what comes beyond that is told to come back.
///
/// A search keeps a core busy, so more at once would only make everybody wait longer. It runs on
/// threads of its own, so that whoever asks for a page, or whether the service is well, need not
/// wait for it.
package final class SearchGate: Sendable {
  private let most: Int
  private let patience: Duration
  private let waiting = Mutex(0)
  private let threads: OperationQueue

  /// A gate for so many searches, of which as many run at once as there are cores.
  ///
  /// - Parameters:
  ///   - most: How many wait or run at once.
  ///   - patience: A search that could not start for so long is not run any more.
  package init(most: Int, patience: Duration = .seconds(10)) {
    self.most = most
    self.patience = patience
    threads = OperationQueue()
    threads.maxConcurrentOperationCount = ProcessInfo.processInfo.activeProcessorCount
    threads.qualityOfService = .userInitiated
  }

  /// Whether there is no place at this moment.
  var isFull: Bool { count >= most }

  /// How many searches wait or run.
  package var count: Int { waiting.withLock { $0 } }

  /// Runs a search.
  ///
  /// - Throws: `ServiceProblem.overloaded` where too many wait or run already, or it waited too long;
  ///   what the search throws.
  /// - Returns: What the search gives.
  package func search<Answer: Sendable>(
    _ work: @Sendable @escaping () throws -> Answer
  ) async throws -> Answer {
    try enter()
    defer { leave() }
    let (asked, patience) = (ContinuousClock.now, patience)
    return try await run {
      guard ContinuousClock.now - asked <= patience else {
        throw ServiceProblem.overloaded(seconds: 5)
      }
      return try work()
    }
  }

  /// Takes a place, to be left again.
  ///
  /// - Throws: `ServiceProblem.overloaded` where there is none.
  func enter() throws(ServiceProblem) {
    let isFree = waiting.withLock { count in
      guard count < most else { return false }
      count += 1
      return true
    }
    guard isFree else { throw .overloaded(seconds: 2) }
  }

  /// Gives the place free.
  func leave() { waiting.withLock { $0 -= 1 } }

  /// Runs work on the gate's threads, however long it waits for one.
  func run<Answer: Sendable>(
    _ work: @Sendable @escaping () throws -> Answer
  ) async throws -> Answer {
    try await withCheckedThrowingContinuation { continuation in
      threads.addOperation { continuation.resume(with: Result { try work() }) }
    }
  }
}
