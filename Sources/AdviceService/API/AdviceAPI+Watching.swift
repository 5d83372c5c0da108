internal import Advice
internal import Hummingbird
internal import NIOCore
internal import PathGraph

/// What watches the service, and what describes it.
extension AdviceAPI {
  @Sendable func openAPI(_ request: Request, _ context: ServiceContext) throws -> Response {
    try request.accept("application/json")
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/json", .cacheControl: "public, max-age=3600",
        .accessControlAllowOrigin: "*",
      ],
      body: ResponseBody(byteBuffer: description))
  }

  @Sendable func health(_ request: Request, _ context: ServiceContext) -> Response {
    plain("ok\n")
  }

  @Sendable func readiness(_ request: Request, _ context: ServiceContext) throws -> Response {
    _ = try snapshot()
    return plain("ready\n")
  }

  @Sendable func figures(_ request: Request, _ context: ServiceContext) -> Response {
    let state = """
      # HELP ontwikkelpad_searches Searches that wait or run
      # TYPE ontwikkelpad_searches gauge
      ontwikkelpad_searches \(gate.count)

      """
    var response = plain(metrics.text + state + (current.value?.metrics ?? ""))
    response.headers[.contentType] = "text/plain; version=0.0.4; charset=utf-8"
    return response
  }

  /// Where to tell of a weakness (RFC 9116), where the service was told.
  @Sendable func securityContact(
    _ request: Request, _ context: ServiceContext
  ) throws -> Response {
    guard let contact else { throw ServiceProblem.noSuchPage }
    return plain(
      """
      Contact: \(contact)
      Expires: \(SecurityText.expiry(on: try snapshot().advisor.asOf))
      Preferred-Languages: nl, en

      """)
  }

  private func plain(_ text: String) -> Response {
    .text(text, mediaType: "text/plain; charset=utf-8", headers: [.cacheControl: "no-store"])
  }
}
