internal import OpenIDConnect

/// An attempt to sign in, from the page that begins it to its end: what ties both to one browser.
///
/// All that is kept of it is a random text in a cookie; the rest follows from that and from the
/// service's key, so that nobody who begins many attempts takes room.
struct SignInAttempt: Sendable {
  /// What tells it from others.
  let seed: String
  /// When it began, in seconds since the service's clock did.
  let began: Int64
  /// Where one goes when it is done.
  let target: OwnPath?
  private let secret: Secret

  /// An attempt that begins.
  init(at time: Int64, to target: OwnPath?, _ secret: Secret) {
    seed = Secret.random()
    began = time
    self.target = target
    self.secret = secret
  }

  /// The attempt of a cookie; nil where it is too long ago.
  init?(_ value: String, at time: Int64, _ secret: Secret) {
    let parts = value.split(separator: "~", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let began = Int64(parts[1]),
      (0..<Int64(SignInCookies.attemptSeconds)).contains(time - began)
    else { return nil }
    seed = String(parts[0])
    self.began = began
    target = OwnPath(String(parts[2]))
    self.secret = secret
  }

  /// What the cookie says of it.
  var value: String { "\(seed)~\(began)~\(target?.text ?? "")" }

  /// What the sign-in form sends back.
  var formToken: String { secret.mark(of: seed, for: "formulier") }
  /// What the provider sends back.
  var state: String { secret.mark(of: seed, for: "state") }
  /// What the provider's token repeats.
  var nonce: String { secret.mark(of: seed, for: "nonce") }
  /// What proves to the provider that the code is ours.
  var proof: ProofKey { ProofKey(verifier: secret.mark(of: seed, for: "verifier")) }
}
