internal import HTTPTypes
internal import Hummingbird

/// Refuses ways to write an address other than the one that it has: with a slash at its end or two
/// in a row (NLGov REST API design rules), and methods that no address has.
struct WholeAddresses: RouterMiddleware {
  typealias Context = ServiceContext

  func handle(
    _ request: Request, context: ServiceContext,
    next: @concurrent (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    let path = request.uri.path
    if path != "/", path.hasSuffix("/") || path.contains("//") { throw ServiceProblem.noSuchPage }
    guard Router<ServiceContext>.methods.contains(request.method) else {
      throw ServiceProblem.unknownMethod
    }
    return try await next(request, context)
  }
}
