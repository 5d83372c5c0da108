internal import Hummingbird

/// Tells each request whose session it belongs to.
struct SessionMarks: RouterMiddleware {
  typealias Context = ServiceContext

  /// The session that a request shows; nil where it shows none that holds.
  let session: @Sendable (Request) -> Session?

  func handle(
    _ request: Request, context: ServiceContext,
    next: @concurrent (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.session = session(request)
    return try await next(request, context)
  }
}
