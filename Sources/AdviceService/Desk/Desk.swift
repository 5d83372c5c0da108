internal import Accounts
internal import HTTPTypes
internal import Hummingbird

/// The pages of the adviser's desk, behind sign-in.
///
/// Nothing that a form tells of a client is stored: it lives in the request that brings it.
struct Desk: Sendable {
  /// The pages that everybody sees, and what writes them.
  let pages: Pages
  /// What makes PDFs for the desk: a press of its own, which visitors cannot keep busy.
  let press: PDFPress?
  /// What the pages on catalogues work with; nil where nothing can be imported.
  var catalogues: CatalogueDesk?

  /// A form that is no upload is at most so large.
  static let mostFormBytes = 262_144

  /// What answers an address of the desk.
  typealias Answer = @Sendable (DeskVisit, Request, ServiceContext) async throws -> Response

  /// An address of the desk.
  struct Place: Sendable {
    let method: HTTPRequest.Method
    let path: String
    /// Who may come here.
    let role: AccountRole
    /// Whether the answer reads the body itself, as an upload's does; its form token too then.
    var readsBody = false
    let answer: Answer
  }

  /// The addresses.
  var places: [Place] { clientPlaces + regionPlaces + cataloguePlaces }

  /// Whether sheets can be had as PDF.
  var hasPDF: Bool { press != nil }

  /// Adds the addresses of the desk.
  func add(to router: Router<ServiceContext>) {
    for (path, here) in Dictionary(grouping: places, by: \.path) {
      // `HeadAnswers` takes the body off what `HEAD` gets.
      let allowed = here.flatMap { $0.method == .get ? [.get, .head] : [$0.method] }
      for method in Router<ServiceContext>.methods {
        let asked = method == .head ? .get : method
        guard let place = here.first(where: { $0.method == asked }) else {
          router.on(RouterPath(path), method: method) { _, _ -> Response in
            throw ServiceProblem.method(allowed: allowed)
          }
          continue
        }
        router.on(RouterPath(path), method: method) { request, context in
          try await respond(request, context, place)
        }
      }
    }
  }

  /// Answers somebody who has signed in and may come here.
  private func respond(
    _ request: Request, _ context: ServiceContext, _ place: Place
  ) async throws -> Response {
    guard let snapshot = pages.current.value else { throw ServiceProblem.notReady }
    guard let session = context.session else {
      guard place.method == .get else { throw ServiceProblem.notSignedIn }
      let query = request.uri.query.map { "?\($0)" } ?? ""
      let address = "/aanmelden?naar=\((request.uri.path + query).formEncoded)"
      return Response(status: .seeOther, headers: [.location: address])
    }
    guard session.roles.contains(place.role) else { throw ServiceProblem.notAllowed(place.role) }
    var form = Address(path: request.uri.path, query: "")
    if place.method == .post, !place.readsBody {
      try request.expect(["application/x-www-form-urlencoded"])
      let body = try await request.bytes(most: Self.mostFormBytes)
      form = Address(path: request.uri.path, query: String(decoding: body, as: UTF8.self))
      guard session.sent(formToken: form["bewijs-van-formulier"]) else {
        throw ServiceProblem.foreignForm
      }
    }
    var visit = Visit(request, context, snapshot, pages.finder(for: snapshot))
    visit.choose(form["taal"])
    var own = context
    own.language = visit.language
    let deskVisit = DeskVisit(visit: visit, session: session, form: form)
    do {
      var response = try await place.answer(deskVisit, request, own)
      response.headers[.cacheControl] = "no-store"
      return response
    } catch let problem as ServiceProblem {
      return pages.page(of: problem, own)
    }
  }
}
