internal import CoreMetrics
internal import Hummingbird

/// Counts requests and times answers, by method, pattern of the address, and status.
struct RequestMetrics: RouterMiddleware {
  typealias Context = ServiceContext

  let factory: PrometheusMetrics

  func handle(
    _ request: Request, context: ServiceContext,
    next: @concurrent (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    let active = Meter(label: "http_server_active_requests", factory: factory)
    active.increment()
    defer { active.decrement() }
    let start = ContinuousClock.now
    let response = try await next(request, context)
    let time = (ContinuousClock.now - start).components
    let dimensions = [
      ("method", Self.label(request.method)), ("route", context.endpointPath ?? "none"),
      ("status", "\(response.status.code)"),
    ]
    Counter(label: "http_server_requests_total", dimensions: dimensions, factory: factory)
      .increment()
    Timer(
      label: "http_server_request_duration_seconds", dimensions: Array(dimensions.prefix(2)),
      factory: factory
    ).recordNanoseconds(time.seconds * 1_000_000_000 + time.attoseconds / 1_000_000_000)
    return response
  }

  /// The method; one name for all that nobody knows, so that nobody can make up series.
  private static func label(_ method: HTTPRequest.Method) -> String {
    Router<ServiceContext>.methods.contains(method) ? method.rawValue : "other"
  }
}
