internal import Hummingbird
internal import NIOCore

/// Packs answers of some size for clients that can unpack them.
struct Compression: RouterMiddleware {
  typealias Context = ServiceContext

  /// Smaller answers fit in one packet anyway.
  private static let least = 1_000
  /// What shrinks: pictures and the like are packed already.
  private static let kinds = ["application/", "text/", "image/svg+xml"]

  func handle(
    _ request: Request, context: ServiceContext,
    next: @concurrent (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    let type = response.headers[.contentType] ?? ""
    guard response.body.contentLength ?? .max >= Self.least,
      response.headers[.contentEncoding] == nil, Self.kinds.contains(where: type.hasPrefix)
    else { return response }
    response.headers.vary(by: "Accept-Encoding")
    guard Self.accepts(request.headers[.acceptEncoding]) else { return response }
    guard response.body.contentLength != nil else {
      // What is written bit by bit is packed so, and each bit can be read at once.
      let body = response.body
      response.headers[.contentEncoding] = "gzip"
      response.body = ResponseBody { writer in try await body.write(GzipWriter(writer)) }
      return response
    }
    guard let whole = try await response.body.collected(), let packed = Gzip.pack(whole)
    else { return response }
    response.headers[.contentEncoding] = "gzip"
    response.body = ResponseBody(byteBuffer: packed)
    return response
  }

  /// Whether a client takes gzip (RFC 9110, section 12.5.3).
  static func accepts(_ header: String?) -> Bool {
    var any: Double?
    for choice in Weighted.list(header ?? "") {
      if choice.name == "gzip" || choice.name == "x-gzip" { return choice.weight > 0 }
      if choice.name == "*" { any = choice.weight }
    }
    return any ?? 0 > 0
  }
}

extension ResponseBody {
  /// All of its bytes; nil where it does not write itself to the end.
  func collected() async throws -> ByteBuffer? {
    let collector = BodyCollector()
    try await write(collector)
    return collector.bytes
  }
}

extension HTTPFields {
  /// Says that the answer depends on a header of the request.
  mutating func vary(by name: String) {
    let told = self[.vary] ?? ""
    guard !told.contains(name) else { return }
    self[.vary] = told.isEmpty ? name : "\(told), \(name)"
  }
}
