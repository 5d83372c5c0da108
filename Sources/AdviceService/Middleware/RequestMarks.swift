internal import Hummingbird
internal import Logging
internal import PathGraph

/// Gives each request its id and language, and logs one line of it: never its address's query, its
/// body, or where it comes from.
struct RequestMarks: RouterMiddleware {
  typealias Context = ServiceContext

  let logger: Logger
  /// The language of who asks for none that there is.
  let usual: Language

  func handle(
    _ request: Request, context: ServiceContext,
    next: @concurrent (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.requestID = String(UInt64.random(in: .min ... .max), radix: 16)
    let accepted = request.headers[values: .acceptLanguage].joined(separator: ",")
    context.language = AcceptedLanguages(accepted, usual: usual).best
    var response = try await next(request, context)
    response.headers[.requestID] = context.requestID
    logger.info(
      "answered",
      metadata: [
        "id": "\(context.requestID)", "method": "\(request.method)",
        "route": "\(context.endpointPath ?? "none")", "status": "\(response.status.code)",
      ])
    return response
  }
}
