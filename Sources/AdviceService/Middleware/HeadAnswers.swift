internal import Hummingbird

/// Answers `HEAD` with what `GET` would answer, without its body.
///
/// It stands before all else, so that the headers are those of the whole answer.
struct HeadAnswers: RouterMiddleware {
  typealias Context = ServiceContext

  func handle(
    _ request: Request, context: ServiceContext,
    next: @concurrent (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    let response = try await next(request, context)
    return request.method == .head ? response.createHeadResponse() : response
  }
}
