internal import Advice
internal import HTTPTypes
internal import Hummingbird
internal import PathGraph
internal import RouteChart
internal import RouteMatcher

extension Pages {
  /// Answers with the advice on the question in the address.
  ///
  /// What the question names is looked up first, and the address brought in one form; a name that
  /// is not clear is asked about, and a fault is told beside the question that has it.
  func asking(
    _ visit: Visit, limit: Int? = nil,
    _ answer: @Sendable @escaping (Advice, Visit) throws -> Response
  ) async throws -> Response {
    try await asking(visit, limit: limit, answer) { response, _ in response }
  }

  /// Answers with what is made of the advice, after the search has left its place to another.
  func asking<Made: Sendable>(
    _ visit: Visit, limit: Int? = nil,
    _ answer: @Sendable @escaping (Advice, Visit) throws -> Made,
    writing write: (Made, Visit) async throws -> Response
  ) async throws -> Response {
    let resolution = Resolution(visit.question, visit.finder)
    guard resolution.unclear.isEmpty else { return page(ChoiceModel(resolution, visit)) }
    let isTidy =
      resolution.question == visit.question
      && visit.address.parameters.allSatisfy { !$0.value.isEmpty }
    guard isTidy else {
      let extra = visit.address.parameters.filter { $0.name == "nr" && !$0.value.isEmpty }
      let unknown = UnknownNames(visit.address).parameters
      let address = visit.link(visit.address.path, resolution.question, extra + unknown)
      return Response(status: .seeOther, headers: [.location: address])
    }
    var profile: Profile
    do throws(InvalidProfile) {
      profile = try visit.profile(visit.question)
    } catch {
      return page(StartModel(visit, faults: error.faults), status: .badRequest)
    }
    if let limit { profile.limit = limit }
    let asked = profile
    let made = try await gate.search {
      try answer(visit.snapshot.advisor.advice(for: asked), visit)
    }
    return try await write(made, visit)
  }

  // MARK: - The pages of an answer

  /// The start form, with what the address says already.
  @Sendable func start(_ visit: Visit, _ context: ServiceContext) -> Response {
    page(StartModel(visit, faults: []))
  }

  /// The answer.
  @Sendable func routes(_ visit: Visit, _ context: ServiceContext) async throws -> Response {
    try await asking(visit) { page(RoutesModel($0, $1)) }
  }

  /// The answer as a drawing, which brings its own style.
  @Sendable func drawing(_ visit: Visit, _ context: ServiceContext) async throws -> Response {
    try await asking(visit) { advice, visit in
      .drawing(RoutesDrawing(advice, visit).svg, in: visit.language)
    }
  }

  /// One route of the answer.
  @Sendable func route(_ visit: Visit, _ context: ServiceContext) async throws -> Response {
    let number = try visit.routeNumber()
    return try await asking(visit) { advice, visit in
      page(
        RouteModel(
          advice, try advice.position(ofRoute: number), visit, hasPDF: press != nil))
    }
  }

  /// Where the courses of one route are given, as a map, which brings its own style.
  @Sendable func routeMap(_ visit: Visit, _ context: ServiceContext) async throws -> Response {
    let number = try visit.routeNumber()
    return try await asking(visit) { advice, visit in
      let route = advice.answer.routes[try advice.position(ofRoute: number)]
      guard let map = RouteMap(advice, route, visit) else { throw ServiceProblem.noSuchPage }
      return .drawing(map.map.svg, in: visit.language)
    }
  }

  /// The days of one route for a calendar.
  @Sendable func calendar(_ visit: Visit, _ context: ServiceContext) async throws -> Response {
    let number = try visit.routeNumber()
    return try await asking(visit) { advice, visit in
      let calendar = RouteCalendar(advice, try advice.position(ofRoute: number), visit)
      return .text(
        calendar.text, mediaType: "text/calendar; charset=utf-8",
        headers: [
          .contentDisposition: "attachment; filename=\"route.ics\"",
          .contentLanguage: visit.language.rawValue, .cacheControl: "no-store",
        ])
    }
  }

  /// Up to three routes beside each other.
  @Sendable func comparison(_ visit: Visit, _ context: ServiceContext) async throws -> Response {
    let numbers = visit.address.values("nr").compactMap { Int($0) }
    return try await asking(visit) { page(CompareModel($0, numbers, $1)) }
  }
}

extension Visit {
  /// The number of the route that the address names.
  func routeNumber() throws(ServiceProblem) -> Int {
    let text = address["nr"] ?? "1"
    guard let number = Int(text), number >= 1 else {
      throw .parameter("nr", found: String(text.prefix(20)), example: "1")
    }
    return number
  }
}

extension Advice {
  /// The position of the route with a number, from 1.
  func position(ofRoute number: Int) throws -> Int {
    guard answer.routes.indices.contains(number - 1) else { throw ServiceProblem.noSuchPage }
    return number - 1
  }
}
