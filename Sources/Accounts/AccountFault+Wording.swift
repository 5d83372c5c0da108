package import PathGraph

extension AccountFault {
  /// What is the matter, and what to do.
  package var text: LocalizedText {
    switch self {
    case .name:
      LocalizedText(
        nl: "Deze naam kan niet. \(Self.nameRule.nl)",
        en: "This cannot be a name. \(Self.nameRule[.english])")
    case .taken(let name):
      LocalizedText(
        nl: "Er is al een account “\(name)”. Een ander wachtwoord: ontwikkelpad account password.",
        en: "There is an account “\(name)” already. For another password: ontwikkelpad account"
          + " password.")
    case .unknown(let name):
      LocalizedText(
        nl: "Er is geen account “\(name)”. Alle accounts: ontwikkelpad account list.",
        en: "There is no account “\(name)”. All accounts: ontwikkelpad account list.")
    case .shortPassword, .longPassword, .plainPassword, .differentPasswords, .noPassword:
      passwordText
    case .noMemory:
      LocalizedText(
        nl: "Er is te weinig geheugen om het wachtwoord te versleutelen.",
        en: "There is not enough memory to hash the password.")
    case .noFile:
      LocalizedText(
        nl: "Dit bestand is er niet. Maak eerst een account: ontwikkelpad account add.",
        en: "There is no such file. Make an account first: ontwikkelpad account add.")
    case .unreadable(_, let code):
      LocalizedText(
        nl: "Dit bestand kan niet worden gelezen (fout \(code)). Mag u het lezen?",
        en: "This file cannot be read (error \(code)). May you read it?")
    case .unwritten(_, let code):
      LocalizedText(
        nl: "Dit bestand kan niet worden geschreven (fout \(code)). Bestaat de map, en mag u erin"
          + " schrijven?",
        en: "This file cannot be written (error \(code)). Is there such a folder, and may you write"
          + " in it?")
    case .open(let path):
      LocalizedText(
        nl: "Anderen mogen dit bestand veranderen. Dat is niet veilig. Typ: chmod 600 \(path)",
        en: "Others may change this file. That is not safe. Type: chmod 600 \(path)")
    case .broken(_, _, let kind): kind.text
    }
  }

  private var passwordText: LocalizedText {
    switch self {
    case .shortPassword:
      LocalizedText(
        nl: "Het wachtwoord is te kort. Kies minstens \(Password.leastCharacters) tekens. Een zin"
          + " van een paar woorden is goed.",
        en: "The password is too short. Choose at least \(Password.leastCharacters) characters. A"
          + " sentence of a few words is good.")
    case .longPassword:
      LocalizedText(
        nl: "Het wachtwoord is te lang. Kies hoogstens \(Password.mostBytes) tekens.",
        en: "The password is too long. Choose at most \(Password.mostBytes) characters.")
    case .plainPassword:
      LocalizedText(
        nl: "Het wachtwoord is te makkelijk te raden. Gebruik niet de naam van het account, en niet"
          + " steeds dezelfde tekens.",
        en: "The password is too easily guessed. Do not use the account's name, nor the same"
          + " characters again and again.")
    case .differentPasswords:
      LocalizedText(
        nl: "De twee wachtwoorden zijn niet gelijk. Probeer het opnieuw.",
        en: "The two passwords are not the same. Try again.")
    default:
      LocalizedText(
        nl: "Er is geen wachtwoord gegeven. Typ het als erom wordt gevraagd, of geef het via de"
          + " standaardinvoer.",
        en: "No password was given. Type it when asked for it, or give it by standard input.")
    }
  }

  private static let nameRule = LocalizedText(
    nl: "Een naam heeft 1 tot \(AccountName.mostCharacters) tekens: letters zonder accent, cijfers"
      + " en . _ - @ + | : maar een letter of cijfer komt eerst.",
    en: "A name has 1 to \(AccountName.mostCharacters) characters: letters without accents, digits"
      + " and . _ - @ + | : but a letter or digit comes first.")
}

extension AccountFault.Break {
  fileprivate var text: LocalizedText {
    switch self {
    case .syntax:
      LocalizedText(
        nl: "Dit is geen goede JSON. Herstel deze plek, of zet een oudere versie terug.",
        en: "This is not valid JSON. Repair this place, or put an older version back.")
    case .shape:
      LocalizedText(
        nl: "Dit is geen lijst van accounts. Elk account heeft “name”, “roles” en “password”.",
        en: "This is not a list of accounts. Each account has “name”, “roles” and “password”.")
    case .size:
      LocalizedText(
        nl: "Dit bestand is te groot. Er passen hoogstens \(AccountFile.mostAccounts) accounts in.",
        en: "This file is too large. It may have \(AccountFile.mostAccounts) accounts at most.")
    case .name(let name):
      LocalizedText(
        nl: "“\(name.prefix(40))” kan geen naam van een account zijn.",
        en: "“\(name.prefix(40))” cannot be the name of an account.")
    case .twice(let name):
      LocalizedText(
        nl: "Het account “\(name)” staat er twee keer in.",
        en: "The account “\(name)” is in it twice.")
    case .roles(let name):
      LocalizedText(
        nl: "Het account “\(name)” heeft geen rol, of een die niet bestaat. Er is: \(Self.roles).",
        en: "The account “\(name)” has no role, or one that there is not. There is: \(Self.roles).")
    case .hash(let name):
      LocalizedText(
        nl: "Het wachtwoord van “\(name)” is geen argon2id-hash. Maak een nieuw: ontwikkelpad"
          + " account password \(name)",
        en: "The password of “\(name)” is no argon2id hash. Make a new one: ontwikkelpad account"
          + " password \(name)")
    }
  }

  private static let roles = AccountRole.allCases.map(\.rawValue).joined(separator: ", ")
}
