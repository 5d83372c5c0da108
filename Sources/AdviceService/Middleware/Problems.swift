internal import Hummingbird
internal import Logging
internal import NIOCore

/// Turns what went wrong into a problem document, or into a page where somebody reads pages.
struct Problems: RouterMiddleware {
  typealias Context = ServiceContext

  /// How addresses begin that programs ask.
  private static let forPrograms = ["/v1", "/healthz", "/readyz", "/metrics", "/.well-known/"]

  /// Writes a problem as a page.
  let page: @Sendable (ServiceProblem, ServiceContext) -> Response

  func handle(
    _ request: Request, context: ServiceContext,
    next: @concurrent (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let problem as ServiceProblem {
      return answer(problem, request, context)
    } catch let error as any HTTPResponseError {
      return answer(Self.problem(error.status), request, context)
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      // What it was may hold what somebody told of themselves, so only its kind is logged.
      context.logger.error(
        "fault", metadata: ["id": "\(context.requestID)", "kind": "\(type(of: error))"])
      return answer(.fault, request, context)
    }
  }

  private static func problem(_ status: HTTPResponse.Status) -> ServiceProblem {
    switch status {
    case .notFound: .noSuchPage
    case .contentTooLarge: .bodyTooLarge(most: 0)
    default: .fault
    }
  }

  private func answer(
    _ problem: ServiceProblem, _ request: Request, _ context: ServiceContext
  ) -> Response {
    let isForPrograms = Self.forPrograms.contains { request.uri.path.hasPrefix($0) }
    return isForPrograms
      ? .problem(problem, in: context.language) : page(problem, context)
  }
}
