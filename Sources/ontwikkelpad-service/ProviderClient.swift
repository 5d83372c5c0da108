internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import OpenIDConnect

/// Asks an identity provider over HTTP: it is not followed elsewhere, and neither its time nor its
/// answer is without end.
enum ProviderClient {
  /// An answer that has not begun after so long is given up.
  private static let mostTime = TimeAmount.seconds(10)
  /// An answer is at most so large.
  private static let mostBytes = 1_000_000

  /// Its connections last as long as the process: nothing is lost when they are cut off.
  private static let client: HTTPClient = {
    var configuration = HTTPClient.Configuration(
      redirectConfiguration: .disallow, timeout: .init(connect: .seconds(5), read: mostTime))
    configuration.httpVersion = .http1Only
    return HTTPClient(configuration: configuration)
  }()

  /// Asks.
  @Sendable static func fetch(_ request: ProviderRequest) async throws -> ProviderAnswer {
    var asked = HTTPClientRequest(url: request.address)
    asked.headers.add(name: "Accept", value: "application/json")
    if let authorization = request.authorization {
      asked.headers.add(name: "Authorization", value: authorization)
    }
    if let form = request.form {
      asked.method = .POST
      asked.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
      asked.body = .bytes(ByteBuffer(string: form))
    }
    let answer = try await client.execute(asked, timeout: mostTime)
    let body = try await answer.body.collect(upTo: mostBytes)
    return ProviderAnswer(status: Int(answer.status.code), body: Array(body.readableBytesView))
  }
}
