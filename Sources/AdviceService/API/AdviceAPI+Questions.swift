internal import Advice
internal import Foundation
internal import Hummingbird
internal import NIOCore
internal import PathGraph

extension AdviceAPI {
  /// Every route for a profile.
  @Sendable func routes(_ request: Request, _ context: ServiceContext) async throws -> Response {
    try request.accept("application/json")
    let data = try await request.json(most: ProfileReader.mostBytes)
    let snapshot = try snapshot()
    var object: [String: JSONValue]
    do { object = try ProfileReader.object(data) } catch { throw ServiceProblem.profile(error) }
    if object["language"] == nil { object["language"] = .text(context.language.rawValue) }
    let profile = try snapshot.profile(object)
    let text = try await gate.search {
      try JSONText.line(snapshot.advisor.advice(for: profile).document)
    }
    return .text(
      text + "\n", mediaType: "application/json",
      headers: [
        .cacheControl: "no-store", .contentLanguage: profile.language.rawValue,
        .vary: "Accept-Language",
      ])
  }

  /// What somebody in a role reaches within so many months.
  @Sendable func reachable(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let snapshot = try snapshot()
    let role = try context.role(in: snapshot.graph)
    guard let months = try request.number("months", in: 0...1200, example: "24") else {
      throw ServiceProblem.parameter("months", found: nil, example: "24")
    }
    let euro = try request.number("euro", in: 0...1_000_000, example: "500")
    var object = held(request, context)
    object["roles"] = .list([.object(["role": .text(snapshot.graph.id(of: role))])])
    object["maxNetCostCents"] = euro.map { .integer($0 * 100) }
    let profile = try snapshot.profile(object)
    return try await request.unchanging(snapshot, context, keeping: .asker) {
      try await gate.search { snapshot.advisor.reachability(profile, months: months).document }
    }
  }

  /// From where a role is reached.
  @Sendable func origins(_ request: Request, _ context: ServiceContext) async throws -> Response {
    let snapshot = try snapshot()
    let role = try context.role(in: snapshot.graph)
    let months = try request.number("months", in: 0...1200, example: "24")
    let profile = try snapshot.profile(held(request, context))
    return try await request.unchanging(snapshot, context, keeping: .asker) {
      try await gate.search { snapshot.advisor.origins(of: role, profile, months: months).document }
    }
  }

  /// A profile's object with what the client can show.
  private func held(_ request: Request, _ context: ServiceContext) -> [String: JSONValue] {
    [
      "language": .text(context.language.rawValue),
      "credentials": .list(request.parameters("has").map { .text($0) }),
    ]
  }
}
