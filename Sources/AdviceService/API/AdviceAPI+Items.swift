internal import Advice
internal import Foundation
internal import Hummingbird
internal import PathGraph

extension AdviceAPI {
  @Sendable func paths(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let snapshot = try snapshot()
    return try await request.unchanging(snapshot, context) {
      PathListDocument(snapshot.graph, in: context.language)
    }
  }

  @Sendable func path(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let snapshot = try snapshot()
    let id = try context.id("path")
    guard let index = snapshot.graph.path(id) else {
      throw ServiceProblem.unknown(.path, id: id, among: snapshot.graph.paths.map(\.id))
    }
    return try await request.unchanging(snapshot, context) {
      PathDocument(index, snapshot.graph, in: context.language)
    }
  }

  @Sendable func role(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let snapshot = try snapshot()
    let role = try context.role(in: snapshot.graph)
    return try await request.unchanging(snapshot, context) {
      RoleDocument(role, snapshot.graph, in: context.language)
    }
  }

  @Sendable func course(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let snapshot = try snapshot()
    let course = try course(context.courseID(), in: snapshot.graph)
    return try await request.unchanging(snapshot, context) {
      CourseDocument(course, snapshot.graph, in: context.language)
    }
  }

  @Sendable func offers(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let snapshot = try snapshot()
    guard let id = request.parameter("course") else {
      throw ServiceProblem.parameter("course", found: nil, example: "cursus-vca-basis")
    }
    let course = try course(id, in: snapshot.graph)
    var object: [String: JSONValue] = ["language": .text(context.language.rawValue)]
    object["place"] = request.parameter("place").map { .text($0) }
    object["maxDistanceKm"] = try request.number("maxDistanceKm", in: 0...20_000, example: "40")
      .map { .integer($0) }
    let profile = try snapshot.profile(object)
    guard snapshot.advisor.catalogue != nil else { throw ServiceProblem.noCatalogue }
    return try await request.unchanging(snapshot, context, keeping: .asker) {
      snapshot.advisor.offers(of: course, for: profile).document
    }
  }

  /// What a name of a place stands for.
  @Sendable func place(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let snapshot = try snapshot()
    guard let name = request.parameter("name"), !name.isEmpty else {
      throw ServiceProblem.parameter("name", found: nil, example: "Zwolle")
    }
    guard name.count <= 100 else {
      throw ServiceProblem.parameter("name", found: String(name.prefix(64)), example: "Zwolle")
    }
    guard let places = snapshot.advisor.places else { throw ServiceProblem.noPlaces }
    return try await request.unchanging(snapshot, context, keeping: .asker) {
      PlaceDocument(name, places)
    }
  }

  private func course(_ id: String, in graph: PathGraph) throws(ServiceProblem) -> CourseIndex {
    guard let course = graph.course(id) else {
      throw .unknown(.course, id: String(id.prefix(128)), among: graph.courseIDs)
    }
    return course
  }
}

extension ServiceContext {
  /// A part of the address, decoded.
  func id(_ name: String) throws(ServiceProblem) -> String {
    guard let text = parameters.get(name)?.removingPercentEncoding, text.count <= 128 else {
      throw .noSuchPage
    }
    return text
  }

  /// The role that the address names.
  func role(in graph: PathGraph) throws(ServiceProblem) -> RoleIndex {
    let id = try id("path") + "/" + id("role")
    guard let role = graph.role(id) else { throw .unknown(.role, id: id, among: graph.roleIDs) }
    return role
  }

  /// The id of a course: with its path, or of a shared one alone.
  fileprivate func courseID() throws(ServiceProblem) -> String {
    let first = try id("path")
    return parameters.get("course") == nil ? first : try first + "/" + id("course")
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
