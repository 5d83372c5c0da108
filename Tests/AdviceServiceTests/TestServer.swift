import Foundation
import Hummingbird
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle

@testable import AdviceService

/// The service on a free port of this machine, as long as a test asks.
enum TestServer {
  /// Runs the service, and gives its port to what asks.
  static func run<Value: Sendable>(
    _ snapshot: Snapshot?, _ change: (inout ServiceSettings) -> Void = { _ in },
    _ test: @Sendable (Int, ServiceGroup) async throws -> Value
  ) async throws -> Value {
    let (ports, told) = AsyncStream.makeStream(of: Int.self)
    var settings = ServiceSettings()
    settings.address = .hostname("127.0.0.1", port: 0)
    settings.requestRate = nil
    settings.patience = .seconds(600)
    settings.isListening = { told.yield($0) }
    change(&settings)
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let application = buildApplication(Current(snapshot), settings, logger: logger)
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(services: [application], logger: logger))
    async let running: Void = group.run()
    for await port in ports {
      let value: Result<Value, any Error>
      do { value = .success(try await test(port, group)) } catch { value = .failure(error) }
      await group.triggerGracefulShutdown()
      try await running
      return try value.get()
    }
    throw CancellationError()
  }
}

/// A connection on which bytes go as they are written.
enum RawConnection {
  /// Connects, and closes afterwards.
  static func open<Value: Sendable>(
    _ port: Int,
    _ body:
      @Sendable (
        NIOAsyncChannelInboundStream<ByteBuffer>, NIOAsyncChannelOutboundWriter<ByteBuffer>
      ) async throws -> Value
  ) async throws -> Value {
    let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    return try await channel.executeThenClose(body)
  }

  /// Sends a text, and gives all that comes until the other side closes.
  static func exchange(_ port: Int, _ text: String) async throws -> String {
    try await open(port) { stream, outbound in
      var inbound = stream.makeAsyncIterator()
      try await outbound.write(ByteBuffer(string: text))
      var answer = ""
      // A connection that is cut off is closed as well.
      while let part = try? await inbound.next() { answer += String(buffer: part) }
      return answer
    }
  }
}
