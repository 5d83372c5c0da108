internal import Accounts
internal import HTTPTypes
internal import Hummingbird
internal import OpenIDConnect

/// Signing in at the desk, and out.
struct SignIn: Sendable {
  let pages: Pages
  let way: SignInWay
  let sessions: Sessions
  let cookies: SignInCookies
  let throttle: SignInThrottle
  /// Lets only so many passwords be tried at once: each takes 19 MiB and keeps a core busy.
  let passwords: SearchGate
  private let settings: ServiceSettings
  private let start: ContinuousClock.Instant

  /// A sign-in form is at most so large.
  private static let mostFormBytes = 16_384

  init(pages: Pages, _ settings: ServiceSettings) {
    self.pages = pages
    self.settings = settings
    way = settings.signIn
    sessions = settings.sessions
    let isSecure =
      settings.behindProxy
      || settings.publicAddress?.lowercased().hasPrefix("https:") == true
    cookies = SignInCookies(isSecure: isSecure, secret: settings.secret)
    throttle = SignInThrottle(now: settings.now)
    passwords = SearchGate(most: 16, patience: settings.patience)
    start = settings.now()
  }

  /// The session that a request shows; nil where it shows none that holds.
  @Sendable func session(of request: Request) -> Session? {
    cookies.value(.session, in: request).flatMap(sessions.session)
  }

  /// The seconds since the service began.
  var time: Int64 { (settings.now() - start).components.seconds }

  // MARK: - Addresses

  /// What answers an address.
  private typealias Answer = @Sendable (SignInVisit) async throws -> Response

  /// Adds the addresses of signing in and out.
  func add(to router: Router<ServiceContext>) {
    add(to: router, "/aanmelden", get: show, post: tryPassword)
    add(to: router, "/aanmelden/terug", get: comeBack)
    add(to: router, "/afmelden", get: showSessions, post: signOut)
    add(to: router, "/afgemeld", get: showSignedOut)
    add(to: router, "/afgemeld/verder", get: signOutAtProvider)
  }

  private func add(
    to router: Router<ServiceContext>, _ path: RouterPath, get: @escaping Answer,
    post: Answer? = nil
  ) {
    let allowed: [HTTPRequest.Method] = [.get, .head] + (post == nil ? [] : [.post])
    for method in Router<ServiceContext>.methods {
      router.on(path, method: method) { request, context in
        guard let answer = [.get: get, .head: get, .post: post][method] ?? nil else {
          throw ServiceProblem.method(allowed: allowed)
        }
        return try await respond(request, context, answer)
      }
    }
  }

  private func respond(
    _ request: Request, _ context: ServiceContext, _ answer: Answer
  ) async throws -> Response {
    guard let snapshot = pages.current.value else { throw ServiceProblem.notReady }
    var form = Address(path: request.uri.path, query: "")
    if request.method == .post {
      try request.expect(["application/x-www-form-urlencoded"])
      let body = try await request.bytes(most: Self.mostFormBytes)
      form = Address(path: request.uri.path, query: String(decoding: body, as: UTF8.self))
    }
    var visit = Visit(request, context, snapshot, pages.finder(for: snapshot))
    visit.choose(form["taal"])
    var own = context
    own.language = visit.language
    do {
      var response = try await answer(
        SignInVisit(
          visit: visit, request: request, context: own, form: form,
          client: request.client(context, behindProxy: settings.behindProxy)))
      response.headers[.cacheControl] = "no-store"
      return response
    } catch let problem as ServiceProblem {
      return pages.page(of: problem, own)
    }
  }

  // MARK: - The end of an attempt

  /// Begins a session, of a new id, and leads to where one wanted to go.
  func begin(
    account: String, roles: Set<AccountRole>, to target: OwnPath?, _ visit: SignInVisit
  ) -> Response {
    if let old = cookies.value(.session, in: visit.request) { sessions.end(old) }
    let id = sessions.begin(account: account, roles: roles).id
    var response = visit.redirect(to: target, roles)
    cookies.clear(.attempt, in: &response)
    cookies.set(.session, id, in: &response)
    return response
  }

  /// The attempt of a request's cookie; nil where there is none that holds.
  func attempt(of request: Request) -> SignInAttempt? {
    cookies.value(.attempt, in: request).flatMap { SignInAttempt($0, at: time, cookies.secret) }
  }

  /// The address on which people reach the service, without a path.
  var publicAddress: String? { settings.publicAddress }
}
