internal import Hummingbird
internal import Logging
internal import PathGraph

/// Gives each request its id and language, and logs one line of it: never its address's query, its
/// body, or where it comes from.
struct RequestMarks: RouterMiddleware {
  typealias Context = ServiceContext

  func handle(
    _ request: Request, context: ServiceContext,
    next: @concurrent (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.requestID = String(UInt64.random(in: .min ... .max), radix: 16)
    context.language =
      AcceptedLanguages(request.headers[.acceptLanguage]).best
    var response = try await next(request, context)
    response.headers[.requestID] = context.requestID
    context.logger.info(
      "answered",
      metadata: [
        "id": "\(context.requestID)", "method": "\(request.method)",
        "endpoint": "\(context.endpointPath ?? "none")", "status": "\(response.status.code)",
      ])
    return response
  }
}
