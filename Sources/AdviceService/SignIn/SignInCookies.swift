internal import Hummingbird

/// The two cookies of signing in: of the attempt, and of the session.
///
/// Both are signed, and no script can read them. `Lax`, not `Strict`: who comes back from their
/// organisation's provider comes from another site, and would otherwise seem to have no cookie.
/// Forms of other sites get none with `Lax` either, and carry no token of ours.
struct SignInCookies: Sendable {
  /// Whether the service is reached over `https`, so that the cookies may go no other way.
  let isSecure: Bool
  let secret: Secret

  /// A cookie by its use.
  enum Kind: String {
    /// Of the attempt to sign in.
    case attempt = "aanmelding"
    /// Of the session.
    case session = "sessie"
  }

  /// An attempt's cookie is kept for so many seconds; a session's until the browser closes.
  static let attemptSeconds = 3_600

  /// The cookie's name: `__Host-` makes browsers refuse one that another host or `http` sets.
  func name(of kind: Kind) -> String { (isSecure ? "__Host-" : "") + kind.rawValue }

  /// What a request's cookie says, if we wrote it.
  func value(_ kind: Kind, in request: Request) -> String? {
    request.cookies[name(of: kind)].flatMap { secret.signed($0.value, for: kind.rawValue) }
  }

  /// Sets a cookie.
  func set(_ kind: Kind, _ value: String, in response: inout Response) {
    response.setCookie(
      Cookie(
        name: name(of: kind), value: secret.sign(value, for: kind.rawValue),
        maxAge: kind == .attempt ? Self.attemptSeconds : nil, path: "/", secure: isSecure,
        httpOnly: true, sameSite: .lax))
  }

  /// Takes a cookie away.
  func clear(_ kind: Kind, in response: inout Response) {
    response.setCookie(
      Cookie(
        name: name(of: kind), value: "", maxAge: 0, path: "/", secure: isSecure, httpOnly: true,
        sameSite: .lax))
  }
}
