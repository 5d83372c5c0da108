import Foundation
import HTTPTypes
import Synchronization
import Testing

@testable import AdviceService

/// A browser at the desk: it keeps cookies, and sends the forms of the pages that it sees.
final class DeskBrowser: Sendable {
  let service: TestService
  private let state = Mutex<(cookies: [String: String], page: String)>(([:], ""))
  /// What a proxy says of where it is.
  let client: String?

  init(_ service: TestService, client: String? = nil) {
    self.service = service
    self.client = client
  }

  /// The cookies, and the last page.
  var cookies: [String: String] {
    get { state.withLock { $0.cookies } }
    set { state.withLock { $0.cookies = newValue } }
  }

  var page: String { state.withLock { $0.page } }

  /// The token of the form on the last page.
  var formToken: String? {
    page.firstMatch(of: /name="bewijs-van-formulier" value="([^"]*)"/).map { String($0.1) }
  }

  @discardableResult
  func open(_ path: String, language: String = "nl") async throws -> TestAnswer {
    try await ask(.get, path, [.acceptLanguage: language], nil)
  }

  @discardableResult
  func send(_ path: String, _ fields: [String: String?]) async throws -> TestAnswer {
    let body = fields.compactMap { name, value in value.map { "\(name)=\($0.formEncoded)" } }
    return try await ask(
      .post, path, [.contentType: "application/x-www-form-urlencoded"],
      body.sorted().joined(separator: "&"))
  }

  /// Opens the form, fills it in and sends it.
  @discardableResult
  func signIn(
    _ name: String, _ password: String = DeskBrowser.password, to target: String? = nil
  ) async throws -> TestAnswer {
    try await open("/aanmelden" + (target.map { "?naar=\($0)" } ?? ""))
    return try await send(
      "/aanmelden",
      [
        "naam": name, "wachtwoord": password, "bewijs-van-formulier": formToken, "naar": target,
      ])
  }

  /// The name of the account whose page this browser gets; nil where it has no session.
  func account() async throws -> String? {
    let answer = try await open("/afmelden")
    guard answer.status == 200 else { return nil }
    return answer.text.firstMatch(of: /<dt>Account<\/dt><dd>([^<]*)</).map { String($0.1) }
  }

  private func ask(
    _ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields, _ body: String?
  ) async throws -> TestAnswer {
    var headers = headers
    let sent = cookies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ")
    if !sent.isEmpty { headers[.cookie] = sent }
    if let client { headers[.forwardedFor] = client }
    let answer = try await service.ask(method, path, headers, body: body, isPage: true)
    state.withLock { state in
      state.page = answer.text
      for line in answer.headers[values: .setCookie] {
        guard let pair = line.split(separator: ";").first,
          let sign = pair.firstIndex(of: "=")
        else { continue }
        let value = String(pair[pair.index(after: sign)...])
        state.cookies[String(pair[..<sign])] = value.isEmpty ? nil : value
      }
    }
    return answer
  }

  static let password = "een zin die ik onthoud"
}
