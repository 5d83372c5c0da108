/// Somebody who may sign in at the desk, by a name and a password.
package struct Account: Hashable, Sendable {
  /// The name.
  package let name: AccountName
  /// What it may do; never nothing.
  package let roles: Set<AccountRole>
  /// What its password is known by.
  package let password: PasswordHash

  /// An account.
  package init(name: AccountName, roles: Set<AccountRole>, password: PasswordHash) {
    self.name = name
    self.roles = roles
    self.password = password
  }
}
