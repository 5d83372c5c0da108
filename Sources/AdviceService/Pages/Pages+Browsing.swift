internal import Advice
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import PathGraph

extension Pages {
  // MARK: - Without a question

  /// Every path, by sector.
  @Sendable func paths(_ visit: Visit, _ context: ServiceContext) -> Response {
    page(PathsModel(visit))
  }

  /// A path with its roles and courses.
  @Sendable func path(_ visit: Visit, _ context: ServiceContext) throws -> Response {
    let id = try context.part("path")
    guard let path = visit.graph.path(id), !visit.graph[path].isCommon else {
      let ids = visit.graph.paths.filter { !$0.isCommon }.map(\.id)
      throw ServiceProblem.unknown(
        .path, id: id, nearest: Nearness.nearest(to: id, among: ids))
    }
    return page(PathModel(path, visit))
  }

  /// A role with the steps to it and from it.
  @Sendable func role(_ visit: Visit, _ context: ServiceContext) throws -> Response {
    let id = try context.part("path") + "/" + context.part("role")
    guard let role = visit.graph.role(id) else {
      throw ServiceProblem.unknown(
        .role, id: id, nearest: Nearness.nearest(to: id, among: visit.graph.roleIDs))
    }
    return page(RoleModel(role, visit))
  }

  /// A course with what is on offer of it.
  @Sendable func course(_ visit: Visit, _ context: ServiceContext) throws -> Response {
    // A course that all paths share has no path before its id.
    let first = try context.part("path")
    let id =
      context.parameters.get("course") == nil ? first : try first + "/" + context.part("course")
    guard let course = visit.graph.course(id) else {
      throw ServiceProblem.unknown(
        .course, id: id, nearest: Nearness.nearest(to: id, among: visit.graph.courseIDs))
    }
    var fault: String?
    var profile: Profile
    do throws(InvalidProfile) {
      profile = try visit.profile(visit.question)
    } catch {
      fault = error.faults.first?.words[visit.language]
      profile = Profile(from: visit.snapshot.advisor.asOf)
      profile.language = visit.language
    }
    return page(CourseModel(course, profile, fault: fault, visit))
  }

  /// Names that begin like a text, for the form's script.
  @Sendable func search(_ visit: Visit, _ context: ServiceContext) throws -> Response {
    let kinds = Finder.Kind.allCases.map(\.rawValue).joined(separator: " | ")
    guard let kind = visit.address["soort"].flatMap({ Finder.Kind(rawValue: $0) }) else {
      throw ServiceProblem.parameter("soort", found: visit.address["soort"], example: kinds)
    }
    let text = String((visit.address["q"] ?? "").prefix(80))
    let found = visit.finder.matches(text, kind: kind).map { match in
      Suggestion(
        id: match.entry.id,
        title: visit.finder.label(of: match.entry, kind: kind, in: visit.language),
        context: match.entry.context?[visit.language] ?? visit.strings("choice.whole"))
    }
    return try .json(
      Suggestions(items: found),
      headers: [
        .cacheControl: "public, max-age=300", .vary: "Accept-Language",
        .contentLanguage: visit.language.rawValue,
      ])
  }

  // MARK: - Plain text and problems

  /// A page of text.
  func text(_ key: String, _ visit: Visit) -> Response { page(TextModel(key, visit)) }

  /// A page that tells of a problem.
  @Sendable func page(of problem: ServiceProblem, _ context: ServiceContext) -> Response {
    var headers = problem.headers
    headers[.cacheControl] = "no-store"
    return page(
      ProblemModel(problem, context.language), status: problem.status, headers: headers)
  }
}

/// Something that a text may stand for.
private struct Suggestion: Encodable {
  let id, title, context: String
}

/// What a text may stand for.
private struct Suggestions: Encodable {
  let items: [Suggestion]
}

extension ServiceContext {
  /// A part of the address, decoded.
  fileprivate func part(_ name: String) throws(ServiceProblem) -> String {
    guard let text = parameters.get(name)?.removingPercentEncoding, text.count <= 128 else {
      throw .noSuchPage
    }
    return text
  }
}
