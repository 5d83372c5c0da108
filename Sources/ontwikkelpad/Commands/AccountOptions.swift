internal import Accounts
internal import ArgumentParser
internal import PathGraph

/// What every command on accounts can be told.
struct AccountOptions: ParsableArguments {
  @Option(
    name: .customLong("accounts"),
    help: "Bestand met accounts. Standaard in uw eigen map met gegevens.",
    completion: .file(extensions: ["json"]))
  var path: String?

  @Flag(help: "Antwoord als JSON.")
  var json = false

  @Option(name: .customLong("language"), help: "Taal van de teksten: nl of en.")
  var chosenLanguage: Language?

  /// The language of the texts.
  var language: Language { chosenLanguage ?? .dutch }

  /// The file.
  var file: AccountFile { AccountFile(path) }

  /// A name that an account can have.
  func name(_ text: String) throws(AccountFault) -> AccountName {
    guard let name = AccountName(text) else { throw .name(text) }
    return name
  }

  /// What something with accounts gives, its faults as failures of the command.
  func reading<Value>(_ body: () throws(AccountFault) -> Value) throws -> Value {
    do { return try body() } catch {
      throw CommandFailure.account(error, CommandFailure.Form(language: language, isJSON: json))
    }
  }

  /// Writes the text that something with accounts gives.
  func answer(_ body: () throws(AccountFault) -> String) throws {
    try Output.answer(reading(body))
  }
}

extension AccountFile {
  /// The accounts; none where there is no file yet.
  func accountsIfThere() throws(AccountFault) -> [Account] {
    do { return try accounts() } catch {
      guard case .noFile = error else { throw error }
      return []
    }
  }
}

extension CompletionKind {
  /// The names of the accounts of the usual file.
  static var accounts: CompletionKind {
    .custom { _, _, _ in
      let accounts = try? AccountFile(nil).accounts()
      return accounts?.map(\.name.description) ?? []
    }
  }
}
