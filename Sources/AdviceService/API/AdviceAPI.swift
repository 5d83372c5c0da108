internal import Advice
internal import Hummingbird
internal import NIOCore
internal import PathGraph

/// The addresses that give documents: everything under `/v1`, and what watches the service.
struct AdviceAPI: Sendable {
  let current: Current<Snapshot?>
  /// Where single questions are searched.
  let gate: SearchGate
  /// Where batches are: each keeps its place as long as its client sends lines.
  let batches: SearchGate
  let metrics: PrometheusMetrics
  /// The description, as it is sent.
  let description: ByteBuffer
  let contact: String?

  init(
    current: Current<Snapshot?>, gate: SearchGate, metrics: PrometheusMetrics,
    _ settings: ServiceSettings
  ) {
    self.current = current
    self.gate = gate
    batches = SearchGate(most: settings.mostBatches)
    self.metrics = metrics
    description = OpenAPIText.bytes(contact: settings.contact)
    contact = settings.contact
  }

  /// The addresses.
  var endpoints: [Endpoint] {
    [
      Endpoint(method: .post, path: "/v1/routes", answer: routes),
      Endpoint(method: .post, path: "/v1/routes:batch", answer: batch),
      Endpoint(method: .get, path: "/v1/paths", answer: paths),
      Endpoint(method: .get, path: "/v1/paths/:path", answer: path),
      Endpoint(method: .get, path: "/v1/roles/:path/:role", answer: role),
      Endpoint(
        method: .get, path: "/v1/roles/:path/:role/reachable-within",
        parameters: ["months", "euro", "has"], repeated: ["has"], answer: reachable),
      Endpoint(
        method: .get, path: "/v1/roles/:path/:role/who-can-become",
        parameters: ["months", "has"], repeated: ["has"], answer: origins),
      // A course that no path has for its own: the router wants the first part named alike.
      Endpoint(method: .get, path: "/v1/courses/:path", answer: course),
      Endpoint(method: .get, path: "/v1/courses/:path/:course", answer: course),
      Endpoint(
        method: .get, path: "/v1/offers", parameters: ["course", "place", "maxDistanceKm"],
        answer: offers),
      Endpoint(method: .get, path: "/v1/places", parameters: ["name"], answer: place),
      Endpoint(method: .get, path: "/v1/openapi.json", answer: openAPI),
      Endpoint(method: .get, path: "/healthz", answer: health),
      Endpoint(method: .get, path: "/readyz", answer: readiness),
      Endpoint(method: .get, path: "/metrics", answer: figures),
      Endpoint(method: .get, path: "/.well-known/security.txt", answer: securityContact),
    ]
  }

  /// What questions are answered from.
  func snapshot() throws(ServiceProblem) -> Snapshot {
    guard let snapshot = current.value else { throw .notReady }
    return snapshot
  }
}

extension Snapshot {
  /// The profile that an object tells.
  func profile(_ object: [String: JSONValue]) throws(ServiceProblem) -> Profile {
    var reader = ProfileReader(graph, places: advisor.places, asOf: advisor.asOf)
    do { return try reader.profile(object) } catch { throw .profile(error) }
  }
}
