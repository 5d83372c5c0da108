package import Accounts

/// Who has signed in: an account of the desk, what it may do, and the mark of its forms.
package struct Session: Sendable, Equatable {
  /// The account's name: the only thing about a person that the service knows.
  package let account: String
  /// What it may do.
  package let roles: Set<AccountRole>
  /// What every form of this session sends back, so that no other site can send one in its name.
  package let formToken: String

  /// A session of an account.
  package init(account: String, roles: Set<AccountRole>, formToken: String) {
    self.account = account
    self.roles = roles
    self.formToken = formToken
  }

  /// Whether a form is one of this session's own.
  package func sent(formToken: String?) -> Bool { self.formToken.isSame(as: formToken ?? "") }
}
