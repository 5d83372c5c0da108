/// A password that somebody chose, long enough to be one.
///
/// By NIST SP 800-63B: length, and not what is easily guessed; no rules on which signs, and no end
/// of validity.
package struct Password: Sendable {
  /// The password.
  package let text: String

  /// It has at least so many characters.
  package static let leastCharacters = 12
  /// It has at most so many bytes: more only keeps the machine busy.
  package static let mostBytes = 1_000
  /// It has at least so many different characters.
  package static let leastKinds = 5

  /// A password for an account.
  ///
  /// - Throws: What is the matter with it.
  package init(_ text: String, for name: AccountName) throws(AccountFault) {
    guard text.count >= Self.leastCharacters else { throw .shortPassword }
    guard text.utf8.count <= Self.mostBytes else { throw .longPassword }
    let small = text.lowercased()
    let guesses = [name.description.lowercased(), "ontwikkelpad"].filter { $0.count >= 3 }
    // What is left without the words that somebody would try first.
    let rest = guesses.reduce(small) { $0.replacing($1, with: "") }
    guard Set(small).count >= Self.leastKinds, rest.count >= Self.leastCharacters / 2 else {
      throw .plainPassword
    }
    self.text = text
  }
}
