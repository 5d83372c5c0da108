internal import Synchronization

/// Lets only so many searches wait or run at once; what comes beyond that is told to come back.
///
/// A search keeps a core busy, so more at once would only make everybody wait longer.
package final class SearchGate: Sendable {
  private let most: Int
  private let running = Mutex(0)

  /// A gate for so many searches.
  package init(most: Int) { self.most = most }

  /// Runs a search.
  ///
  /// - Throws: `ServiceProblem.overloaded` where too many wait or run already; what the search throws.
  /// - Returns: What the search gives.
  package func search<Answer: Sendable>(
    _ work: @Sendable @escaping () throws -> Answer
  ) async throws -> Answer {
    let isAdmitted = running.withLock { count in
      guard count < most else { return false }
      count += 1
      return true
    }
    guard isAdmitted else { throw ServiceProblem.overloaded(seconds: 2) }
    defer { running.withLock { $0 -= 1 } }
    return try await Task.detached(operation: work).value
  }
}
