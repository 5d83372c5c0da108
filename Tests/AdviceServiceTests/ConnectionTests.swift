import NIOCore
import ServiceLifecycle
import Testing

@testable import AdviceService

/// What only shows on a real connection.
@Suite(.timeLimit(.minutes(2))) struct ConnectionTests {
  private static let close = "Host: localhost\r\nConnection: close\r\n"

  @Test func `a request is answered`() async throws {
    let answer = try await TestServer.run(TestService.sample) { port, _ in
      try await RawConnection.exchange(port, "GET /v1/paths HTTP/1.1\r\n\(Self.close)\r\n")
    }
    #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(answer.contains("\r\nAPI-Version: 1.0.0\r\n"))
    #expect(!answer.lowercased().contains("\r\nserver:"))
  }

  @Test func `the body of a head answer is not sent`() async throws {
    for path in ["/v1/paths", "/v1/nothing"] {
      let answer = try await TestServer.run(TestService.sample) { port, _ in
        try await RawConnection.exchange(port, "HEAD \(path) HTTP/1.1\r\n\(Self.close)\r\n")
      }
      #expect(answer.hasSuffix("\r\n\r\n"))
      #expect(!answer.contains("{"))
    }
  }

  @Test func `headers that are too large, and what is no request, are refused`() async throws {
    let large = "X-Long: \(String(repeating: "a", count: 40_000))\r\n"
    let many = (0..<200).map { "X-\($0): a\r\n" }.joined()
    let injected = "X-A: a\u{0}b\r\n"
    try await TestServer.run(TestService.sample) { port, _ in
      for headers in [large, many, injected] {
        let answer = try await RawConnection.exchange(
          port, "GET /v1/paths HTTP/1.1\r\n\(Self.close)\(headers)\r\n")
        #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 400 "))
      }
      let nonsense = try await RawConnection.exchange(port, "\u{16}\u{3}\u{1} nonsense\r\n\r\n")
      #expect(nonsense.isEmpty || nonsense.hasPrefix("HTTP/1.1 400 "))
    }
  }

  @Test func `a client that says nothing is left alone after a while`() async throws {
    let start = ContinuousClock.now
    let answer = try await TestServer.run(TestService.sample, { $0.idleSeconds = 1 }) { port, _ in
      try await RawConnection.exchange(
        port,
        "POST /v1/routes HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
          + "Content-Length: 100\r\n\r\n{")
    }
    #expect(!answer.contains("200 OK"))
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  @Test func `a batch is answered while lines still come in`() async throws {
    let head =
      "POST /v1/routes:batch HTTP/1.1\r\n\(Self.close)Transfer-Encoding: chunked\r\n"
      + "Content-Type: application/x-ndjson\r\n\r\n"
    let line = "{\"limit\":1,\"goal\":{\"roles\":[\"hout/monteur\"]}}\n"
    let chunk = "\(String(line.utf8.count, radix: 16))\r\n\(line)\r\n"
    try await TestServer.run(TestService.sample) { port, _ in
      try await RawConnection.open(port) { stream, outbound in
        var inbound = stream.makeAsyncIterator()
        try await outbound.write(ByteBuffer(string: head + chunk))
        var answer = ""
        while !answer.contains("\n\r\n"), let part = try await inbound.next() {
          answer += String(buffer: part)
          if answer.hasSuffix("}\n\r\n") { break }
        }
        #expect(answer.contains("hout/monteur"))
        // Only now comes the second line.
        try await outbound.write(ByteBuffer(string: chunk + "0\r\n\r\n"))
        while let part = try? await inbound.next() { answer += String(buffer: part) }
        #expect(answer.split(separator: "\"complete\"").count == 3)
        #expect(answer.hasSuffix("0\r\n\r\n"))
      }
    }
  }

  @Test func `what is asked before it stops is answered`() async throws {
    let body = "{\"limit\":1}"
    try await TestServer.run(TestService.sample) { port, group in
      try await RawConnection.open(port) { stream, outbound in
        var inbound = stream.makeAsyncIterator()
        try await outbound.write(
          ByteBuffer(
            string: "POST /v1/routes HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json"
              + "\r\nContent-Length: \(body.utf8.count)\r\n\r\n{"))
        // The head has come in when the first byte of the body has.
        try await Task.sleep(for: .milliseconds(300))
        await group.triggerGracefulShutdown()
        try await outbound.write(ByteBuffer(string: String(body.dropFirst())))
        var answer = ""
        while let part = try? await inbound.next() { answer += String(buffer: part) }
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(answer.contains("\"complete\":true"))
      }
    }
  }
}
