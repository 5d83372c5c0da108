internal import Accounts
internal import HTTPTypes
internal import Hummingbird

/// One look at a page of signing in or out.
struct SignInVisit: Sendable {
  /// The visit: language, words, what it is answered from.
  let visit: Visit
  let request: Request
  let context: ServiceContext
  /// What a form sent along; empty where none did.
  let form: Address
  /// Who asks, for slowing down only.
  let client: String

  /// Where to go when it is done, as the address or the form says.
  var target: OwnPath? { OwnPath(form["naar"] ?? visit.address["naar"]) }

  /// Leads to where one wanted to go, or else to the first part of the desk that one may see.
  func redirect(to target: OwnPath?, _ roles: Set<AccountRole>) -> Response {
    let first = visit.link(roles.contains(.adviser) ? "/desk" : "/desk/aanbod")
    return Response(status: .seeOther, headers: [.location: target?.text ?? first])
  }

  /// The page of signing in, in the language of this visit.
  func signInAddress(to target: OwnPath?) -> String {
    visit.link("/aanmelden", nil, target.map { [("naar", $0.text)] } ?? [])
  }
}
