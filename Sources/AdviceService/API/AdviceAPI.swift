internal import Advice
internal import Foundation
internal import Hummingbird
internal import NIOCore
internal import PathGraph

/// The addresses that give documents: everything under `/v1`, and what watches the service.
struct AdviceAPI: Sendable {
  let current: Current<Snapshot?>
  let gate: SearchGate

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
        parameters: ["months", "euro", "has"], answer: reachable),
      Endpoint(
        method: .get, path: "/v1/roles/:path/:role/who-can-become",
        parameters: ["months", "has"], answer: origins),
      Endpoint(method: .get, path: "/v1/courses/:course", answer: course),
      Endpoint(method: .get, path: "/v1/courses/:path/:course", answer: course),
      Endpoint(
        method: .get, path: "/v1/offers", parameters: ["course", "place", "maxDistanceKm"],
        answer: offers),
      Endpoint(method: .get, path: "/v1/openapi.json", answer: description),
      Endpoint(method: .get, path: "/healthz", answer: health),
      Endpoint(method: .get, path: "/readyz", answer: readiness),
    ]
  }

  /// What questions are answered from.
  func snapshot() throws(ServiceProblem) -> Snapshot {
    guard let snapshot = current.value else { throw .notReady }
    return snapshot
  }

  // MARK: - Questions

  private func routes(_ request: Request, _ context: ServiceContext) async throws -> Response {
    try request.accept("application/json")
    let snapshot = try snapshot()
    let data = try await request.json(most: ProfileReader.mostBytes)
    let profile = try profile(data, snapshot, context)
    let document = try await gate.search { snapshot.advisor.advice(for: profile).document }
    return try .json(
      document,
      headers: [.cacheControl: "no-store", .contentLanguage: profile.language.rawValue])
  }

  private func profile(
    _ data: Data, _ snapshot: Snapshot, _ context: ServiceContext
  ) throws(ServiceProblem) -> Profile {
    do throws(InvalidProfile) {
      var object = try ProfileReader.object(data)
      if object["language"] == nil { object["language"] = .text(context.language.rawValue) }
      return try snapshot.profile(object)
    } catch {
      throw .profile(error)
    }
  }

  private func batch(_ request: Request, _ context: ServiceContext) async throws -> Response {
    try request.expect("application/x-ndjson")
    try request.accept("application/x-ndjson")
    let (snapshot, gate, language) = (try snapshot(), gate, context.language)
    let body = ResponseBody { writer in
      var lines = BatchLines(most: ProfileReader.mostBytes)
      for try await chunk in request.body {
        for line in lines.take(chunk) {
          let answers = try await gate.search { snapshot.advisor.answers(to: [line], in: language) }
          try await writer.write(ByteBuffer(string: answers.map { $0.line + "\n" }.joined()))
        }
      }
      for line in lines.rest() {
        let answers = try await gate.search { snapshot.advisor.answers(to: [line], in: language) }
        try await writer.write(ByteBuffer(string: answers.map { $0.line + "\n" }.joined()))
      }
      try await writer.finish(nil)
    }
    return Response(
      status: .ok,
      headers: [.contentType: "application/x-ndjson", .cacheControl: "no-store"], body: body)
  }

  // MARK: - What there is

  private func paths(_ request: Request, _ context: ServiceContext) throws -> Response {
    let snapshot = try snapshot()
    return try request.unchanging(snapshot, context) {
      PathListDocument(snapshot.graph, in: context.language)
    }
  }

  private func path(_ request: Request, _ context: ServiceContext) throws -> Response {
    let snapshot = try snapshot()
    let id = try context.id("path")
    guard let index = snapshot.graph.path(id) else {
      throw ServiceProblem.unknown(.path, id: id, among: snapshot.graph.paths.map(\.id))
    }
    return try request.unchanging(snapshot, context) {
      PathDocument(index, snapshot.graph, in: context.language)
    }
  }

  private func role(_ request: Request, _ context: ServiceContext) throws -> Response {
    let snapshot = try snapshot()
    let role = try role(in: snapshot.graph, context)
    return try request.unchanging(snapshot, context) {
      RoleDocument(role, snapshot.graph, in: context.language)
    }
  }

  private func course(_ request: Request, _ context: ServiceContext) throws -> Response {
    let snapshot = try snapshot()
    let course = try course(context.courseID(), in: snapshot.graph)
    return try request.unchanging(snapshot, context) {
      CourseDocument(course, snapshot.graph, in: context.language)
    }
  }

  private func offers(_ request: Request, _ context: ServiceContext) throws -> Response {
    let snapshot = try snapshot()
    guard let id = request.parameter("course") else {
      throw ServiceProblem.parameter("course", found: nil, example: "vca-basis")
    }
    let course = try course(id, in: snapshot.graph)
    var object: [String: JSONValue] = ["language": .text(context.language.rawValue)]
    object["place"] = request.parameter("place").map { .text($0) }
    object["maxDistanceKm"] = try request.number("maxDistanceKm", in: 0...20_000, example: "40")
      .map { .integer($0) }
    let profile: Profile
    do { profile = try snapshot.profile(object) } catch { throw ServiceProblem.profile(error) }
    guard snapshot.advisor.catalogue != nil else { throw ServiceProblem.noCatalogue }
    return try request.unchanging(snapshot, context) {
      snapshot.advisor.offers(of: course, for: profile).document
    }
  }

  // MARK: - Reachability

  private func reachable(_ request: Request, _ context: ServiceContext) async throws -> Response {
    try request.accept("application/json")
    let snapshot = try snapshot()
    let role = try role(in: snapshot.graph, context)
    let months = try request.number("months", in: 0...1200, example: "24")
    let euro = try request.number("euro", in: 0...1_000_000, example: "500")
    guard months != nil || euro != nil else {
      throw ServiceProblem.parameter("months", found: nil, example: "24")
    }
    var object = held(request, context)
    object["roles"] = .list([.object(["role": .text(snapshot.graph.id(of: role))])])
    object["maxNetCostCents"] = euro.map { .integer($0 * 100) }
    let profile: Profile
    do { profile = try snapshot.profile(object) } catch { throw ServiceProblem.profile(error) }
    let document = try await gate.search {
      snapshot.advisor.reachability(profile, months: months).document
    }
    return try .json(document, headers: [.contentLanguage: context.language.rawValue])
  }

  private func origins(_ request: Request, _ context: ServiceContext) async throws -> Response {
    try request.accept("application/json")
    let snapshot = try snapshot()
    let role = try role(in: snapshot.graph, context)
    let months = try request.number("months", in: 0...1200, example: "24")
    let profile: Profile
    do { profile = try snapshot.profile(held(request, context)) } catch {
      throw ServiceProblem.profile(error)
    }
    let document = try await gate.search {
      snapshot.advisor.origins(of: role, profile, months: months).document
    }
    return try .json(document, headers: [.contentLanguage: context.language.rawValue])
  }

  /// A profile's object with what the client can show.
  private func held(_ request: Request, _ context: ServiceContext) -> [String: JSONValue] {
    [
      "language": .text(context.language.rawValue),
      "credentials": .list(request.parameters("has").map { .text($0) }),
    ]
  }

  // MARK: - The service itself

  private func description(_ request: Request, _ context: ServiceContext) throws -> Response {
    try request.accept("application/json")
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/json", .cacheControl: "public, max-age=3600",
        .accessControlAllowOrigin: "*",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: PackageResources.openapi_json)))
  }

  private func health(_ request: Request, _ context: ServiceContext) -> Response {
    .text("ok\n", mediaType: "text/plain; charset=utf-8", headers: [.cacheControl: "no-store"])
  }

  private func readiness(_ request: Request, _ context: ServiceContext) throws -> Response {
    _ = try snapshot()
    return .text(
      "ready\n", mediaType: "text/plain; charset=utf-8", headers: [.cacheControl: "no-store"])
  }

  // MARK: - Ids

  private func role(
    in graph: PathGraph, _ context: ServiceContext
  ) throws(ServiceProblem) -> RoleIndex {
    let id = try context.id("path") + "/" + context.id("role")
    guard let role = graph.role(id) else { throw .unknown(.role, id: id, among: graph.roleIDs) }
    return role
  }

  private func course(_ id: String, in graph: PathGraph) throws(ServiceProblem) -> CourseIndex {
    guard let course = graph.course(id) else {
      throw .unknown(.course, id: id, among: graph.courseIDs)
    }
    return course
  }
}

extension Snapshot {
  /// The profile that an object tells.
  func profile(_ object: [String: JSONValue]) throws(InvalidProfile) -> Profile {
    var reader = ProfileReader(graph, places: advisor.places, asOf: advisor.asOf)
    return try reader.profile(object)
  }
}

extension ServiceContext {
  /// A part of the address, decoded.
  fileprivate func id(_ name: String) throws(ServiceProblem) -> String {
    guard let text = parameters.get(name)?.removingPercentEncoding, text.count <= 128 else {
      throw .noSuchPage
    }
    return text
  }

  /// The id of a course: with its path, or of a shared one alone.
  fileprivate func courseID() throws(ServiceProblem) -> String {
    let id = try id("course")
    return parameters.get("path") == nil ? id : try self.id("path") + "/" + id
  }
}

extension ServiceProblem {
  /// An id that nothing of a kind has, with the nearest that exist.
  fileprivate static func unknown(
    _ kind: GraphFault.ItemKind, id: String, among ids: [String]
  ) -> ServiceProblem {
    .unknown(kind, id: id, nearest: Nearness.nearest(to: id, among: ids))
  }
}
