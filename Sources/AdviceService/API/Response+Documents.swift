internal import Advice
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import PathGraph

extension Response {
  /// A document as JSON.
  static func json(
    _ document: some Encodable, status: HTTPResponse.Status = .ok,
    mediaType: String = "application/json", headers: HTTPFields = [:]
  ) throws -> Response {
    text(
      try JSONText.line(document) + "\n", status: status, mediaType: mediaType, headers: headers)
  }

  /// A text of some kind.
  static func text(
    _ text: String, status: HTTPResponse.Status = .ok, mediaType: String, headers: HTTPFields = [:]
  ) -> Response {
    var headers = headers
    headers[.contentType] = mediaType
    return Response(
      status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  /// A problem as RFC 9457 has it.
  static func problem(_ problem: ServiceProblem, in language: Language) -> Response {
    let document = problem.document(in: language)
    var headers = problem.headers
    headers[.contentLanguage] = language.rawValue
    headers[.cacheControl] = "no-store"
    headers[.vary] = "Accept-Language"
    let mediaType = "application/problem+json"
    return (try? json(document, status: problem.status, mediaType: mediaType, headers: headers))
      ?? Response(status: problem.status, headers: headers)
  }
}

/// Who may keep an answer for a while.
enum Keeping: String {
  /// Anybody: nothing in the question is about a person.
  case everybody = "public, max-age=60, must-revalidate"
  /// Only who asked.
  case asker = "private, max-age=60, must-revalidate"
}

extension Request {
  /// Answers with a document that only another snapshot or language changes: a client that has it
  /// already is told so.
  ///
  /// The mark is a weak one: packed or not, it is the same document.
  func unchanging(
    _ snapshot: Snapshot, _ context: ServiceContext, keeping: Keeping = .everybody,
    _ document: () async throws -> some Encodable
  ) async throws -> Response {
    try accept("application/json")
    let mark = "\"\(snapshot.mark)-\(context.language.rawValue)\""
    let headers: HTTPFields = [
      .eTag: "W/" + mark, .cacheControl: keeping.rawValue,
      .contentLanguage: context.language.rawValue, .vary: "Accept-Language, Accept-Encoding",
    ]
    if hasAlready(mark) { return Response(status: .notModified, headers: headers) }
    return try .json(try await document(), headers: headers)
  }

  private func hasAlready(_ mark: String) -> Bool {
    headers[values: .ifNoneMatch].flatMap { $0.split(separator: ",") }.contains { part in
      let tag = part.filter { $0 != " " && $0 != "\t" }
      return tag == mark || tag == "W/" + mark || tag == "*"
    }
  }
}
