internal import Accounts
internal import ArgumentParser
internal import PathGraph

/// The accounts of a desk that has no identity provider of its own.
struct AccountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account",
    abstract: "Accounts voor de balie van de dienst: toevoegen, weghalen, wachtwoord, lijst.",
    discussion: """
      Voorbeeld: ontwikkelpad account add jan --role adviser

      Het wachtwoord wordt gevraagd, of gelezen van de standaardinvoer. Bewaard wordt alleen een \
      hash (argon2id). Een dienst die draait ziet veranderingen binnen drie tellen, en meldt wie \
      weg is of een ander wachtwoord heeft overal af.
      """,
    subcommands: [Add.self, List.self, Remove.self, SetPassword.self], defaultSubcommand: List.self)

  /// Adds an account.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Voegt een account toe; het wachtwoord wordt gevraagd.")

    @Argument(help: "De naam van het account.")
    var name: String

    @Option(help: "Wat het account mag: adviser of importer. Meer keren mag.")
    var role: [AccountRole]

    @OptionGroup(title: "Algemeen") var options: AccountOptions

    func run() throws {
      try options.answer { () throws(AccountFault) in
        let name = try options.name(name)
        let file = options.file
        // Before anybody types a password for nothing.
        if try file.accountsIfThere().contains(where: { $0.name == name }) { throw .taken(name) }
        let hash = try PasswordHash(of: PasswordPrompt(options.language).password(for: name).text)
        try file.add(Account(name: name, roles: Set(role), password: hash))
        return AccountText(options.language).added(name, Set(role), file)
      }
    }
  }

  /// The accounts.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Alle accounts, met hun rollen.")

    @OptionGroup(title: "Algemeen") var options: AccountOptions

    func run() throws {
      if options.json {
        let accounts = try options.reading { () throws(AccountFault) in
          try options.file.accounts()
        }
        return try Output.json(AccountListDocument(accounts))
      }
      try options.answer { () throws(AccountFault) in
        try AccountText(options.language).list(options.file.accounts())
      }
    }
  }

  /// Takes an account away.
  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Haalt een account weg.")

    @Argument(help: "De naam van het account.", completion: .accounts)
    var name: String

    @OptionGroup(title: "Algemeen") var options: AccountOptions

    func run() throws {
      try options.answer { () throws(AccountFault) in
        let name = try options.name(name)
        try options.file.remove(name)
        return AccountText(options.language).removed(name)
      }
    }
  }

  /// Gives an account another password.
  struct SetPassword: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "password", abstract: "Geeft een account een ander wachtwoord.")

    @Argument(help: "De naam van het account.", completion: .accounts)
    var name: String

    @OptionGroup(title: "Algemeen") var options: AccountOptions

    func run() throws {
      try options.answer { () throws(AccountFault) in
        let name = try options.name(name)
        let file = options.file
        guard try file.accounts().contains(where: { $0.name == name }) else { throw .unknown(name) }
        let password = try PasswordPrompt(options.language).password(for: name)
        try file.replacePassword(of: name, with: PasswordHash(of: password.text))
        return AccountText(options.language).changed(name)
      }
    }
  }
}

extension AccountRole: ExpressibleByArgument {}
