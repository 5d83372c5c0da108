internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Synchronization

/// Takes the bytes that a body writes.
final class BodyCollector: ResponseBodyWriter, Sendable {
  private let stored = Mutex(ByteBuffer())

  /// What was written.
  var bytes: ByteBuffer { stored.withLock { $0 } }

  func write(_ buffer: ByteBuffer) async throws {
    stored.withLock { _ = $0.writeImmutableBuffer(buffer) }
  }

  func finish(_ trailers: HTTPFields?) async throws {}
}
