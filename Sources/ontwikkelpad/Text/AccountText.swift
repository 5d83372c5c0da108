internal import Accounts
internal import PathGraph

/// What is told of accounts.
struct AccountText {
  private let language: Language

  init(_ language: Language) { self.language = language }

  /// The accounts, one a line.
  func list(_ accounts: [Account]) -> String {
    guard !accounts.isEmpty else {
      return LocalizedText(nl: "Er zijn geen accounts.", en: "There are no accounts.")[language]
    }
    let width = accounts.map(\.name.description.count).max() ?? 0
    return accounts.map { account in
      let name = account.name.description
      let space = String(repeating: " ", count: width - name.count + 2)
      return name + space + roles(account.roles)
    }.joined(separator: "\n")
  }

  /// That an account was added, and how it is used.
  func added(_ name: AccountName, _ roles: Set<AccountRole>, _ file: AccountFile) -> String {
    LocalizedText(
      nl: "Account “\(name)” is toegevoegd: \(self.roles(roles)).\n"
        + "Het staat in \(file.path). Start de dienst met: ontwikkelpad serve --accounts"
        + " \(file.path)",
      en: "Account “\(name)” was added: \(self.roles(roles)).\n"
        + "It is in \(file.path). Start the service with: ontwikkelpad serve --accounts"
        + " \(file.path)")[language]
  }

  /// That an account was taken away.
  func removed(_ name: AccountName) -> String {
    LocalizedText(
      nl: "Account “\(name)” is weggehaald.", en: "Account “\(name)” was removed.")[language]
  }

  /// That an account has another password.
  func changed(_ name: AccountName) -> String {
    LocalizedText(
      nl: "Account “\(name)” heeft een ander wachtwoord.",
      en: "Account “\(name)” has another password.")[language]
  }

  private func roles(_ roles: Set<AccountRole>) -> String {
    roles.map(\.rawValue).sorted().joined(separator: ", ")
  }
}

/// The accounts as a document, without what their passwords are known by.
struct AccountListDocument: Encodable {
  let accounts: [Entry]

  struct Entry: Encodable {
    let name: String
    let roles: [String]
  }

  init(_ accounts: [Account]) {
    self.accounts = accounts.map {
      Entry(name: $0.name.description, roles: $0.roles.map(\.rawValue).sorted())
    }
  }
}
