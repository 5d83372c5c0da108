internal import Accounts
internal import Hummingbird
internal import Logging
internal import OpenIDConnect

extension SignIn {
  /// Leads to the provider, tied to this browser by a cookie.
  func lead(_ visit: SignInVisit, to provider: IdentityProvider) async -> Response {
    let attempt = SignInAttempt(at: time, to: visit.target, cookies.secret)
    do throws(ProviderFault) {
      let address = try await provider.signInAddress(
        state: attempt.state, nonce: attempt.nonce, proof: attempt.proof)
      var response = Response(status: .seeOther, headers: [.location: address])
      cookies.set(.attempt, attempt.value, in: &response)
      return response
    } catch {
      tell(error, visit)
      return note(.unavailable, visit)
    }
  }

  /// Receives who comes back from the provider.
  @Sendable func comeBack(_ visit: SignInVisit) async throws -> Response {
    guard case .provider(let provider, let roles) = way else { throw ServiceProblem.noSuchPage }
    let told = visit.visit.address
    guard let attempt = attempt(of: visit.request), attempt.state.isSame(as: told["state"] ?? "")
    else { return note(.expired, visit) }
    var response = await answer(to: told, attempt, visit, provider, roles)
    cookies.clear(.attempt, in: &response)
    return response
  }

  private func answer(
    to told: Address, _ attempt: SignInAttempt, _ visit: SignInVisit,
    _ provider: IdentityProvider, _ wanted: [AccountRole: Set<String>]
  ) async -> Response {
    let target = attempt.target
    guard told["error"] == nil, let code = told["code"] else {
      return note(told["error"] == "access_denied" ? .cancelled : .unavailable, visit, to: target)
    }
    do throws(ProviderFault) {
      let member = try await provider.member(
        code: code, proof: attempt.proof, nonce: attempt.nonce, issuer: told["iss"])
      guard let name = AccountName(member.name) else { return note(.badName, visit, to: target) }
      let roles = wanted.filter { !$0.value.isDisjoint(with: member.groups) }.keys
      guard !roles.isEmpty else { return note(.noRole, visit, to: target) }
      return begin(account: name.description, roles: Set(roles), to: target, visit)
    } catch {
      tell(error, visit)
      return note(.unavailable, visit, to: target)
    }
  }

  /// Logs what is wrong with the provider, for who must repair it: its kind only.
  private func tell(_ fault: ProviderFault, _ visit: SignInVisit) {
    visit.context.logger.error(
      "sign-in failed",
      metadata: ["id": "\(visit.context.requestID)", "kind": "\(fault.kind)"])
  }
}
