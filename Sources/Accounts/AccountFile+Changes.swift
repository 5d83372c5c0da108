extension AccountFile {
  /// Adds an account.
  package func add(_ account: Account) throws(AccountFault) {
    try change { (accounts) throws(AccountFault) in
      guard !accounts.contains(where: { $0.name == account.name }) else {
        throw .taken(account.name)
      }
      accounts.append(account)
    }
  }

  /// Takes an account away.
  package func remove(_ name: AccountName) throws(AccountFault) {
    guard try accounts().contains(where: { $0.name == name }) else { throw .unknown(name) }
    try change { (accounts) throws(AccountFault) in accounts.removeAll { $0.name == name } }
  }

  /// Gives an account another password.
  package func replacePassword(
    of name: AccountName, with password: PasswordHash
  ) throws(AccountFault) {
    try change { (accounts) throws(AccountFault) in
      guard let index = accounts.firstIndex(where: { $0.name == name }) else {
        throw .unknown(name)
      }
      let old = accounts[index]
      accounts[index] = Account(name: old.name, roles: old.roles, password: password)
    }
  }
}
