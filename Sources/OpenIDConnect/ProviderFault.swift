/// Why a provider cannot tell who signs in.
package enum ProviderFault: Error, Equatable, Sendable {
  /// It did not answer, or not in time.
  case noAnswer
  /// It answered with a status that is no answer.
  case status(Int)
  /// Its answer is not as it must be.
  case badAnswer(Part)
  /// It says that it is another provider.
  case foreignIssuer
  /// It names an address where it could be overheard.
  case insecureAddress
  /// It refused the code; its word for why, where that is one of the standard's.
  case refused(String)
  /// The token is not one that can be trusted.
  case token(TokenFault)
  /// It does not tell the account's name.
  case noName

  /// What of a provider is not as it must be.
  package enum Part: String, Sendable {
    /// What it says of itself.
    case discovery
    /// Its keys.
    case keys
    /// Its answer to a code.
    case tokens
  }

  /// What it is, in a word or two for the log: nothing that a provider or a person wrote.
  package var kind: String {
    switch self {
    case .noAnswer: "no answer"
    case .status(let status): "status \(status)"
    case .badAnswer(let part): "bad \(part.rawValue)"
    case .foreignIssuer: "foreign issuer"
    case .insecureAddress: "insecure address"
    case .refused(let why): "refused: \(why)"
    case .token(let fault): "token: \(fault.rawValue)"
    case .noName: "no name"
    }
  }
}

/// Why a token cannot be trusted.
package enum TokenFault: String, Error, Sendable {
  /// It is no signed token.
  case malformed
  /// Its signature is of a kind that is not taken.
  case algorithm
  /// The provider has no such key.
  case unknownKey = "unknown key"
  /// Its signature is not the provider's.
  case signature
  /// It is of another provider.
  case issuer
  /// It is for another service.
  case audience
  /// Its time is over, or has not come.
  case expired
  /// It answers another question.
  case nonce
  /// It does not say who it is about.
  case subject
}
