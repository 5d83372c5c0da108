import Accounts
import Advice
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOEmbedded
import PathFiles
import PathGraph
import Testing

@testable import AdviceService

/// The service in this process, asked without a network.
struct TestService {
  let current: Current<Snapshot?>
  let log = TestLog()
  /// What the forms of who has signed in send along.
  let formToken: String
  /// The cookie of who has signed in.
  private let cookie: String?
  private let respond: @Sendable (Request) async throws -> Response

  static let today = Day(number: 20_780)
  static let tests = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The service on the sample paths, on one fixed day, asked by an account with these roles; by
  /// nobody in particular where there are none.
  init(
    _ snapshot: Snapshot? = TestService.sample, as roles: Set<AccountRole>? = nil,
    account: String = "balie", _ change: (inout ServiceSettings) -> Void = { _ in }
  ) async throws {
    current = Current(snapshot)
    var settings = ServiceSettings()
    settings.requestRate = nil
    settings.patience = .seconds(600)
    change(&settings)
    let session = roles.map { settings.sessions.begin(account: account, roles: $0) }
    let cookies = SignInCookies(isSecure: false, secret: settings.secret)
    cookie = session.map { cookies.header(.session, $0.id) }
    formToken = session?.session.formToken ?? ""
    respond = try await Self.responder(
      of: buildApplication(current, settings, logger: log.logger), log.logger)
  }

  private static func responder(
    of application: some ApplicationProtocol, _ logger: Logger
  ) async throws -> @Sendable (Request) async throws -> Response {
    func make<Responder: HTTPResponder>(
      _ responder: Responder
    ) -> @Sendable (Request) async throws -> Response
    where Responder.Context: InitializableFromSource<ApplicationRequestContextSource> {
      { request in
        let source = ApplicationRequestContextSource(
          channel: NIOAsyncTestingChannel(), logger: logger)
        return try await responder.respond(
          to: request, context: Responder.Context(source: source))
      }
    }
    return make(try await application.responder)
  }

  /// The sample paths.
  static let sample = try? Snapshot(
    Advisor(
      PathFolder(tests.appending(path: "Fixtures/paths"), on: today), asOf: today), mark: "sample")

  /// The project's own paths, with places and skills.
  static let real = try? Snapshot(
    AdviceSources(
      paths: tests.deletingLastPathComponent().appending(path: "Paths").path, catalogue: nil,
      links: nil, environment: ["XDG_DATA_HOME": "/nowhere"]), asOf: today)

  /// Asks, and checks that the answer is as the description says.
  @discardableResult
  func ask(
    _ method: HTTPRequest.Method = .get, _ path: String, _ headers: HTTPFields = [:],
    body: String? = nil, chunk: Int = .max, isPage: Bool = false,
    location: SourceLocation = #_sourceLocation
  ) async throws -> TestAnswer {
    var headers = headers
    if let cookie { headers[.cookie] = cookie }
    var parts: [ByteBuffer] = []
    var rest = Array((body ?? "").utf8)[...]
    while !rest.isEmpty {
      parts.append(ByteBuffer(bytes: rest.prefix(chunk)))
      rest = rest.dropFirst(chunk)
    }
    let stream = AsyncStream { continuation in
      for part in parts { continuation.yield(part) }
      continuation.finish()
    }
    let request = Request(
      head: HTTPRequest(
        method: method, scheme: "http", authority: "localhost", path: path, headerFields: headers),
      body: RequestBody(asyncSequence: stream))
    let response = try await respond(request)
    let bytes = try await response.body.collected() ?? ByteBuffer()
    let answer = TestAnswer(
      status: response.status.code, headers: response.headers, body: Data(bytes.readableBytesView))
    let isDescribed = ![.head, .options].contains(method) && !path.contains("//") && !isPage
    guard isDescribed, answer.headers[.contentEncoding] == nil else { return answer }
    let faults = try Description.own.get().faults(
      in: answer.body, status: answer.status, mediaType: answer.headers[.contentType],
      of: method.rawValue, path)
    #expect(faults.isEmpty, sourceLocation: location)
    return answer
  }

  /// Asks for routes.
  func routes(_ profile: String, _ headers: HTTPFields = [:]) async throws -> TestAnswer {
    var headers = headers
    if headers[.contentType] == nil { headers[.contentType] = "application/json" }
    return try await ask(.post, "/v1/routes", headers, body: profile)
  }
}

/// What a question got.
struct TestAnswer {
  var status: Int
  var headers: HTTPFields
  var body: Data

  var json: JSON? { try? JSON(body) }

  var text: String { String(decoding: body, as: UTF8.self) }

  /// The lines of JSON that it holds.
  var lines: [JSON] {
    text.split(separator: "\n").compactMap { try? JSON(Data($0.utf8)) }
  }
}

extension SignInCookies {
  /// How a browser sends a cookie back.
  fileprivate func header(_ kind: Kind, _ value: String) -> String {
    "\(name(of: kind))=\(secret.sign(value, for: kind.rawValue))"
  }
}
