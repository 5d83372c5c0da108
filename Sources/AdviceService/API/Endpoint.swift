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
  /// What answers.
  var answer: @Sendable (Request, ServiceContext) async throws -> Response
}

extension Router<ServiceContext> {
  /// The ways to ask that get an answer of their own where an address cannot be asked so.
  private static var methods: [HTTPRequest.Method] {
    [.get, .head, .post, .put, .patch, .delete, .options, .trace]
  }

  /// Adds addresses; what is asked otherwise is told how it can be asked.
  func add(_ endpoints: [Endpoint]) {
    for (path, group) in Dictionary(grouping: endpoints, by: { $0.path.description }) {
      var allowed: [HTTPRequest.Method] = []
      for endpoint in group {
        let answer: @Sendable (Request, ServiceContext) async throws -> Response = {
          try $0.checkParameters(endpoint.parameters)
          return try await endpoint.answer($0, $1)
        }
        on(endpoint.path, method: endpoint.method, use: answer)
        allowed.append(endpoint.method)
        guard endpoint.method == .get else { continue }
        allowed.append(.head)
        on(endpoint.path, method: .head) { try await answer($0, $1).createHeadResponse() }
      }
      let told = allowed + (allowed.contains(.options) ? [] : [.options])
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

extension Request {
  /// A query parameter, decoded; nil where it is not there.
  func parameter(_ name: String) -> String? {
    uri.queryParameters[Substring(name)].map(String.init)
  }

  /// All values of a query parameter, decoded.
  func parameters(_ name: String) -> [String] {
    uri.queryParameters[values: Substring(name)].map(String.init)
  }

  fileprivate func checkParameters(_ known: [String]) throws(ServiceProblem) {
    for (name, _) in uri.queryParameters where !known.contains(String(name)) {
      throw .unknownParameter(String(name.prefix(64)), allowed: known)
    }
  }

  /// A whole number in a range; nil where the parameter is not there.
  func number(
    _ name: String, in range: ClosedRange<Int>, example: String
  ) throws(ServiceProblem) -> Int? {
    guard let text = parameter(name) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw .parameter(name, found: String(text.prefix(64)), example: example)
    }
    return number
  }
}
