internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

extension Request {
  /// The bytes of a body that is JSON.
  func json(most: Int) async throws -> Data {
    try expect("application/json")
    return try await bytes(most: most)
  }

  /// Refuses a body that says to be of another kind.
  func expect(_ mediaType: String) throws(ServiceProblem) {
    let told = headers[.contentType]?.split(separator: ";").first?.lowercased()
    guard told?.trimmingCharacters(in: .whitespaces) == mediaType else {
      throw .mediaType(expected: mediaType)
    }
  }

  /// The bytes of the body.
  func bytes(most: Int) async throws -> Data {
    if let length = headers[.contentLength].flatMap({ Int($0) }), length > most {
      throw ServiceProblem.bodyTooLarge(most: most)
    }
    do {
      let buffer = try await body.collect(upTo: most)
      return Data(buffer.readableBytesView)
    } catch is NIOTooManyBytesError {
      throw ServiceProblem.bodyTooLarge(most: most)
    }
  }

  /// Refuses a client that takes none of these kinds of answer.
  func accept(_ mediaType: String) throws(ServiceProblem) {
    guard let header = headers[.accept], !header.isEmpty else { return }
    let kind = mediaType.split(separator: "/").first ?? ""
    let accepted = header.split(separator: ",").contains { part in
      let fields = part.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
      let isRefused = fields.dropFirst().contains { $0 == "q=0" || $0 == "q=0.0" }
      let name = fields.first?.lowercased() ?? ""
      return !isRefused && [mediaType, "\(kind)/*", "*/*"].contains(name)
    }
    guard accepted else { throw .notAcceptable(offered: mediaType) }
  }
}
