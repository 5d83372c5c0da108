internal import Hummingbird

/// Adds the headers that every answer has: what a browser may load and do, and the API's version.
struct StandardHeaders: RouterMiddleware {
  typealias Context = ServiceContext

  /// The version of the interface (NLGov REST API design rules: `API-Version`, in full).
  static let apiVersion = "1.0.0"

  /// A document loads nothing.
  static let documentPolicy = "default-src 'none'; frame-ancestors 'none'"

  /// A page loads its own style, script and drawings, and nothing from elsewhere; nothing inline
  /// runs.
  static let pagePolicy = """
    default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'; connect-src 'self'
    """

  func handle(
    _ request: Request, context: ServiceContext,
    next: @concurrent (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    let isDocument = request.uri.path.hasPrefix("/v1")
    if response.headers[.contentSecurityPolicy] == nil {
      response.headers[.contentSecurityPolicy] = isDocument ? Self.documentPolicy : Self.pagePolicy
    }
    response.headers[.xContentTypeOptions] = "nosniff"
    response.headers[.referrerPolicy] = "no-referrer"
    response.headers[.permissionsPolicy] = "camera=(), geolocation=(), microphone=()"
    response.headers[.crossOriginOpenerPolicy] = "same-origin"
    response.headers[.noFraming] = "DENY"
    if isDocument {
      response.headers[.apiVersion] = Self.apiVersion
    } else {
      response.headers[.crossOriginResourcePolicy] = "same-origin"
    }
    return response
  }
}
