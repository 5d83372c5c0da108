internal import Accounts
internal import Hummingbird
internal import PathGraph

extension SignIn {
  /// The form, or the way to the provider; who has signed in goes on.
  @Sendable func show(_ visit: SignInVisit) async throws -> Response {
    if let session = visit.context.session {
      return visit.redirect(to: visit.target, session.roles)
    }
    switch way {
    case .none: return note(.notSetUp, visit)
    case .accounts: return form(visit)
    case .provider(let provider, _): return await lead(visit, to: provider)
    }
  }

  /// Tries a name and a password.
  @Sendable func tryPassword(_ visit: SignInVisit) async throws -> Response {
    guard case .accounts(let accounts) = way else {
      throw ServiceProblem.method(allowed: [.get, .head])
    }
    guard let attempt = attempt(of: visit.request),
      attempt.formToken.isSame(as: visit.form["bewijs-van-formulier"] ?? "")
    else { return form(visit, .expired) }
    let typed = (visit.form["naam"] ?? "").filter { !$0.isWhitespace }
    let password = visit.form["wachtwoord"] ?? ""
    guard !typed.isEmpty, !password.isEmpty else { return form(visit, .empty) }
    if let seconds = throttle.wait(account: typed, client: visit.client) {
      return form(visit, .wait(seconds: seconds))
    }
    let name = AccountName(typed)
    let account = accounts.value.first { $0.name == name }
    // A name that nobody has takes as long as one that somebody has.
    let hash = account?.password ?? .ofNobody
    let isRight = try await passwords.search {
      password.utf8.count <= Password.mostBytes && hash.accepts(password)
    }
    // The account may have been taken away in the meantime.
    guard isRight, let account, accounts.value.contains(account) else {
      return form(visit, .wrong)
    }
    throttle.succeeded(account: typed, client: visit.client)
    return begin(
      account: account.name.description, roles: account.roles, to: visit.target, visit)
  }

  /// The form, tied to this browser by a cookie.
  private func form(_ visit: SignInVisit, _ fault: SignInModel.Fault? = nil) -> Response {
    let known = attempt(of: visit.request)
    let attempt = known ?? SignInAttempt(at: time, to: nil, cookies.secret)
    let model = SignInModel(visit, formToken: attempt.formToken, fault: fault)
    var response = pages.page(
      model, status: fault?.status ?? .ok, headers: fault?.headers ?? [:])
    if known == nil { cookies.set(.attempt, attempt.value, in: &response) }
    return response
  }
}
