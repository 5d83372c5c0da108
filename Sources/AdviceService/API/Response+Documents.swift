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
    let mediaType = "application/problem+json"
    return (try? json(document, status: problem.status, mediaType: mediaType, headers: headers))
      ?? Response(status: problem.status, headers: headers)
  }
}

extension Request {
  /// Answers with a document that only another snapshot or language changes: a client that has it
  /// already is told so.
  func unchanging(
    _ snapshot: Snapshot, _ context: ServiceContext, _ document: () throws -> some Encodable
  ) throws -> Response {
    try accept("application/json")
    let mark = "\"\(snapshot.mark)-\(context.language.rawValue)\""
    let headers: HTTPFields = [
      .eTag: mark, .cacheControl: "public, max-age=60, must-revalidate",
      .contentLanguage: context.language.rawValue, .vary: "Accept-Language, Accept-Encoding",
    ]
    if hasAlready(mark) { return Response(status: .notModified, headers: headers) }
    return try .json(try document(), headers: headers)
  }

  private func hasAlready(_ mark: String) -> Bool {
    headers[values: .ifNoneMatch].flatMap { $0.split(separator: ",") }.contains { part in
      let tag = part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
      let bare = String(tag)
      return bare == mark || bare == "W/" + mark || bare == "*"
    }
  }
}
