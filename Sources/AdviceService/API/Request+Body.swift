internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

extension Request {
  /// A body that has not come in whole after so long is given up.
  private static let mostTime = Duration.seconds(30)

  /// The bytes of a body that is JSON.
  func json(most: Int) async throws -> Data {
    try expect(["application/json"])
    return try await bytes(most: most)
  }

  /// Refuses a body that says to be of another kind, packed, or in another alphabet than UTF-8.
  ///
  /// - Returns: The kind that it is.
  @discardableResult
  func expect(_ mediaTypes: [String]) throws(ServiceProblem) -> String {
    let fields = (headers[.contentType] ?? "").split(separator: ";").map {
      $0.trimmingCharacters(in: .whitespaces).lowercased()
    }
    let charset = fields.dropFirst().first { $0.hasPrefix("charset=") }?.dropFirst(8)
      .trimmingCharacters(in: ["\""])
    guard let kind = fields.first, mediaTypes.contains(kind), charset ?? "utf-8" == "utf-8",
      (headers[.contentEncoding] ?? "identity").lowercased() == "identity"
    else { throw .mediaType(expected: mediaTypes[0]) }
    return kind
  }

  /// The bytes of the body.
  func bytes(most: Int) async throws -> Data {
    if let length = headers[.contentLength].flatMap({ Int($0) }), length > most {
      throw ServiceProblem.bodyTooLarge(most: most)
    }
    let start = ContinuousClock.now
    var data = Data()
    for try await part in body {
      data.append(contentsOf: part.readableBytesView)
      guard data.count <= most else { throw ServiceProblem.bodyTooLarge(most: most) }
      guard ContinuousClock.now - start < Self.mostTime else { throw ServiceProblem.bodyTooSlow }
    }
    return data
  }

  /// Refuses a client that takes none of these kinds of answer (RFC 9110, section 12.5.1).
  ///
  /// - Returns: The one that it likes most.
  @discardableResult
  func accept(_ mediaTypes: String...) throws(ServiceProblem) -> String {
    let header = headers[values: .accept].joined(separator: ",")
    guard !header.isEmpty else { return mediaTypes[0] }
    let choices = Weighted.list(header)
    func weight(_ type: String) -> Double {
      let group = "\(type.split(separator: "/").first ?? "")/*"
      for name in [type, group, "*/*"] {
        if let choice = choices.first(where: { $0.name == name }) { return choice.weight }
      }
      return 0
    }
    let best = mediaTypes.enumerated().max {
      (weight($0.element), -$0.offset) < (weight($1.element), -$1.offset)
    }
    guard let best, weight(best.element) > 0 else { throw .notAcceptable(offered: mediaTypes[0]) }
    return best.element
  }
}
