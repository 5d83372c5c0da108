internal import HTTPTypes
internal import Hummingbird

/// One address with one way to ask it.
struct Endpoint: Sendable {
  /// How it is asked.
  var method: HTTPRequest.Method
  /// The address, with parameters as the router has them.
  var path: RouterPath
  /// The query parameters that it knows.
  var parameters: [String] = []
  /// Those of them that may stand there more than once.
  var repeated: [String] = []
  /// What answers.
  var answer: @Sendable (Request, ServiceContext) async throws -> Response
}

extension Router<ServiceContext> {
  /// The ways to ask that some address has, or is told that it has not.
  static var methods: [HTTPRequest.Method] {
    let query = HTTPRequest.Method("QUERY").map { [$0] } ?? []
    return [.get, .head, .post, .put, .patch, .delete, .options, .trace, .connect] + query
  }

  /// Adds addresses; what is asked otherwise is told how it can be asked.
  func add(_ endpoints: [Endpoint]) {
    for (path, group) in Dictionary(grouping: endpoints, by: { $0.path.description }) {
      var allowed: [HTTPRequest.Method] = []
      for endpoint in group {
        let answer: @Sendable (Request, ServiceContext) async throws -> Response = {
          try QueryParameters($0.uri.query ?? "")
            .check(endpoint.parameters, repeated: endpoint.repeated)
          return try await endpoint.answer($0, $1)
        }
        // `HeadAnswers` takes the body off what `HEAD` gets.
        let methods = endpoint.method == .get ? [.get, .head] : [endpoint.method]
        for method in methods { on(endpoint.path, method: method, use: answer) }
        allowed += methods
      }
      let told = allowed + [.options]
      for method in Self.methods where !allowed.contains(method) {
        on(RouterPath(path), method: method) { _, _ -> Response in
          guard method != .options else {
            return Response(
              status: .noContent,
              headers: [.allow: told.map(\.rawValue).sorted().joined(separator: ", ")])
          }
          throw ServiceProblem.method(allowed: told)
        }
      }
    }
  }
}
