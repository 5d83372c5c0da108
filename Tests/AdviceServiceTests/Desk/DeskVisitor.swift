import Accounts
import Foundation
import HTTPTypes
import Testing

@testable import AdviceService

/// Somebody who has signed in at the desk.
struct DeskVisitor {
  let service: TestService
  init(
    _ snapshot: Snapshot? = TestService.real, roles: Set<AccountRole>? = [.adviser],
    _ change: (inout ServiceSettings) -> Void = { _ in }
  ) async throws {
    service = try await TestService(snapshot, as: roles, change)
  }

  func open(_ path: String) async throws -> TestAnswer {
    try await service.ask(.get, path, isPage: true)
  }

  /// Sends a form with the session's token, or with another in its place.
  func send(
    _ path: String, _ fields: [(String, String)], token: String? = nil
  ) async throws -> TestAnswer {
    let all = [("bewijs-van-formulier", token ?? service.formToken)] + fields
    let body = all.map { "\($0.formEncoded)=\($1.formEncoded)" }.joined(separator: "&")
    return try await service.ask(
      .post, path, [.contentType: "application/x-www-form-urlencoded"], body: body, isPage: true)
  }

  /// Sends a sheet's button, as it stands on the page with the answer to these fields.
  func sheet(
    _ path: String, _ number: String, _ fields: [(String, String)]
  ) async throws -> TestAnswer {
    let page = try await send("/desk", fields).text
    let mark = page.firstMatch(of: /name="gevraagd" value="([^"]+)"/).map { String($0.1) }
    return try await send(path, fields + [("gevraagd", mark ?? ""), ("blad", number)])
  }
}
