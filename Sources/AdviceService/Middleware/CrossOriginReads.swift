internal import Hummingbird

/// Lets pages from elsewhere read documents: they hold nothing that is anybody's, and need no
/// credentials.
struct CrossOriginReads: RouterMiddleware {
  typealias Context = ServiceContext

  func handle(
    _ request: Request, context: ServiceContext,
    next: @concurrent (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    guard request.uri.path.hasPrefix("/v1"), request.headers[.origin] != nil else {
      return try await next(request, context)
    }
    var response: Response
    if request.method == .options, request.headers[.accessControlRequestMethod] != nil {
      response = Response(
        status: .noContent,
        headers: [
          .accessControlAllowMethods: "GET, HEAD, POST",
          .accessControlAllowHeaders: "Accept, Accept-Language, Content-Type, If-None-Match",
          .accessControlMaxAge: "3600",
        ])
    } else {
      response = try await next(request, context)
    }
    response.headers[.accessControlAllowOrigin] = "*"
    response.headers[.accessControlExposeHeaders] = "API-Version, ETag, Retry-After, X-Request-Id"
    return response
  }
}
