internal import Synchronization

/// The value of the moment: read often, replaced whole.
///
/// Whoever reads it keeps what was read, so that one request is answered from one state.
package final class Current<Value: Sendable>: Sendable {
  private let stored: Mutex<Value>

  /// Starts with a value.
  package init(_ value: Value) { stored = Mutex(value) }

  /// The value.
  package var value: Value { stored.withLock { $0 } }

  /// Puts another value in its place.
  package func replace(_ value: Value) { stored.withLock { $0 = value } }
}
