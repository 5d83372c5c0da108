import Foundation
import HTTPTypes
import Testing

@testable import AdviceService

/// Somebody who reads pages, without a script.
struct Visitor {
  let service: TestService
  var language = "nl"

  init(_ snapshot: Snapshot?) async throws { service = try await TestService(snapshot) }

  /// Opens an address.
  func open(_ path: String, _ method: HTTPRequest.Method = .get) async throws -> TestAnswer {
    try await service.ask(method, path, [.acceptLanguage: language], isPage: true)
  }

  /// Opens an address and goes where it leads.
  func follow(_ path: String) async throws -> (path: String, answer: TestAnswer) {
    var path = path
    for _ in 0..<5 {
      let answer = try await open(path)
      guard answer.status == 303, let next = answer.headers[.location] else {
        return (path, answer)
      }
      path = next
    }
    throw CancellationError()
  }

  /// The text of a page that is there.
  func page(_ path: String) async throws -> String {
    let (_, answer) = try await follow(path)
    #expect(answer.status == 200, "\(path)")
    #expect(answer.headers[.contentType] == "text/html; charset=utf-8", "\(path)")
    return answer.text
  }
}

extension String {
  /// The addresses on this site that a page names.
  var ownAddresses: [String] {
    matches(of: /(?:href|src|action)="(\/[^"#]*)"/).map {
      String($0.1).replacing("&amp;", with: "&").replacing("&#39;", with: "'")
    }
  }

  /// The first address on this site that begins like this.
  func address(_ start: String) -> String? { ownAddresses.first { $0.hasPrefix(start) } }
}
