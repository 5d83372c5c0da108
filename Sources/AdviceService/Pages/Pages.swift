internal import HTTPTypes
internal import Hummingbird
internal import Mustache
internal import PathGraph

/// The pages that people read: written on the server, and working without a script.
struct Pages: Sendable {
  let current: Current<Snapshot?>
  let gate: SearchGate
  /// What makes PDFs; nil where there is no program for it.
  let press: PDFPress?
  private let shelf = FinderShelf()

  /// What finds things by name.
  func finder(for snapshot: Snapshot) -> Finder { shelf.finder(for: snapshot) }

  init(current: Current<Snapshot?>, gate: SearchGate, press: PDFPress? = nil) {
    self.current = current
    self.gate = gate
    self.press = press
  }

  /// What answers an address.
  typealias Answer = @Sendable (Visit, ServiceContext) async throws -> Response

  /// Adds the addresses of the pages.
  func add(to router: Router<ServiceContext>) {
    for asset in PageAsset.all {
      add(to: router, RouterPath("/\(asset.name)")) { request, _ in asset.response(to: request) }
    }
    for (path, answer) in answers {
      add(to: router, RouterPath(path)) { try await respond($0, $1, answer) }
    }
  }

  private var answers: [(String, Answer)] {
    [
      ("/", start), ("/routes", routes), ("/routes.svg", drawing), ("/route", route),
      ("/route.svg", routeMap), ("/route.ics", calendar), ("/route.pdf", routePDF),
      ("/vergelijk", comparison), ("/zoek", search), ("/paden", paths),
      ("/paden/:path", path), ("/functies/:path/:role", role), ("/opleidingen/:path", course),
      ("/opleidingen/:path/:course", course),
      ("/over", { visit, _ in text("about", visit) }),
      ("/toegankelijkheid", { visit, _ in text("access", visit) }),
      ("/privacy", { visit, _ in text("privacy", visit) }),
    ]
  }

  /// Adds an address that can be read, and nothing else.
  private func add(
    to router: Router<ServiceContext>, _ path: RouterPath,
    _ answer: @Sendable @escaping (Request, ServiceContext) async throws -> Response
  ) {
    // `HeadAnswers` takes the body off what `HEAD` gets.
    let allowed: [HTTPRequest.Method] = [.get, .head]
    for method in allowed { router.on(path, method: method, use: answer) }
    for method in Router<ServiceContext>.methods where !allowed.contains(method) {
      router.on(path, method: method) { _, _ -> Response in
        throw ServiceProblem.method(allowed: allowed)
      }
    }
  }

  /// Answers a visit; what goes wrong is told in the language that the address asks for.
  private func respond(
    _ request: Request, _ context: ServiceContext, _ answer: Answer
  ) async throws -> Response {
    guard let snapshot = current.value else { throw ServiceProblem.notReady }
    let visit = Visit(request, context, snapshot, shelf.finder(for: snapshot))
    var own = context
    own.language = visit.language
    do {
      return try await answer(visit, own)
    } catch let problem as ServiceProblem where visit.address.path != "/zoek" {
      return page(of: problem, own)
    }
  }

  // MARK: - Writing

  /// The text of a page.
  ///
  /// - Throws: `ServiceProblem.fault` where its template is not there.
  func html(_ model: some PageModel) throws(ServiceProblem) -> String {
    let html = PageTemplates.library.render(model, withTemplate: type(of: model).template)
    guard let html else { throw .fault }
    return html
  }

  /// A page as an answer.
  func page(
    _ model: some PageModel, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
  ) -> Response {
    guard let html = try? html(model) else { return Response(status: .internalServerError) }
    var headers = headers
    headers[.contentLanguage] = model.frame.lang
    headers[.vary] = "Accept-Language"
    if headers[.cacheControl] == nil { headers[.cacheControl] = "no-cache" }
    return .text(html, status: status, mediaType: "text/html; charset=utf-8", headers: headers)
  }
}
