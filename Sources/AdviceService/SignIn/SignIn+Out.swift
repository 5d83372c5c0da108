internal import HTTPTypes
internal import Hummingbird
internal import OpenIDConnect

extension SignIn {
  /// Who one is, and the ways to sign out.
  @Sendable func showSessions(_ visit: SignInVisit) async throws -> Response {
    guard let session = visit.context.session else {
      return Response(status: .seeOther, headers: [.location: visit.visit.link("/afgemeld")])
    }
    return pages.page(
      SignOutModel(visit, session, count: sessions.count(of: session.account)))
  }

  /// Ends this session, or all of this account.
  @Sendable func signOut(_ visit: SignInVisit) async throws -> Response {
    if let session = visit.context.session {
      guard session.sent(formToken: visit.form["bewijs-van-formulier"]) else {
        throw ServiceProblem.foreignForm
      }
      if let id = cookies.value(.session, in: visit.request) { sessions.end(id) }
      if visit.form["overal"] == "ja" { sessions.endAll(of: session.account) }
    }
    var path = "/afgemeld"
    // Straight to the provider would be refused by `form-action 'self'`: it is one step further.
    if case .provider = way { path = "/afgemeld/verder" }
    var response = Response(
      status: .seeOther, headers: [.location: visit.visit.link(path)])
    cookies.clear(.session, in: &response)
    return response
  }

  /// Says that one has signed out.
  @Sendable func showSignedOut(_ visit: SignInVisit) async throws -> Response {
    note(.signedOut, visit)
  }

  /// Goes on to sign out at the provider, so that the next person at this screen is not signed in.
  @Sendable func signOutAtProvider(_ visit: SignInVisit) async throws -> Response {
    guard visit.context.session == nil, case .provider(let provider, _) = way,
      let address = try? await provider.signOutAddress(
        returningTo: (publicAddress ?? "") + "/afgemeld")
    else {
      return Response(status: .seeOther, headers: [.location: visit.visit.link("/afgemeld")])
    }
    var response = pages.page(SignInNote(.goingOn, visit, next: address))
    // At once, which is no surprise to anybody (WCAG technique H76), and with a link beside it.
    response.headers[.refresh] = "0; url=\(address)"
    return response
  }
}

extension SignIn {
  /// A page that says how it stands with signing in.
  func note(_ kind: SignInNote.Kind, _ visit: SignInVisit, to target: OwnPath? = nil) -> Response {
    let again = visit.signInAddress(to: target ?? visit.target)
    return pages.page(SignInNote(kind, visit, next: again), status: kind.status)
  }
}
