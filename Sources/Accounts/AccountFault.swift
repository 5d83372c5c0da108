/// Why an account cannot be made, found or read.
package enum AccountFault: Error, Hashable, Sendable {
  /// The name is none that an account can have.
  case name(String)
  /// There is an account of this name already.
  case taken(AccountName)
  /// There is no account of this name.
  case unknown(AccountName)
  /// The password is shorter than one may be.
  case shortPassword
  /// The password is longer than one may be.
  case longPassword
  /// The password is easily guessed.
  case plainPassword
  /// The second time another password was typed.
  case differentPasswords
  /// No password was given.
  case noPassword
  /// The machine has not the memory for a hash.
  case noMemory
  /// There is no file of accounts.
  case noFile(path: String)
  /// The file cannot be read; the number that the system has for it.
  case unreadable(path: String, code: Int32)
  /// The file cannot be written; the number that the system has for it.
  case unwritten(path: String, code: Int32)
  /// Others than its owner may change the file.
  case open(path: String)
  /// The file is no JSON, or not of accounts; the line where that shows.
  case broken(path: String, line: Int?, Break)

  /// What is the matter with a file of accounts.
  package enum Break: Hashable, Sendable {
    /// It is no JSON.
    case syntax
    /// It has not the parts that it must have.
    case shape
    /// It has more accounts, or bytes, than it may have.
    case size
    /// An account's name is none that it can have.
    case name(String)
    /// An account of this name came before.
    case twice(AccountName)
    /// An account has a role that there is not, or none.
    case roles(AccountName)
    /// An account's hash is none of argon2id, or costs too much.
    case hash(AccountName)
  }

  /// Whether the machine is at fault, and not what was asked.
  package var isOfMachine: Bool {
    switch self {
    case .noMemory, .unwritten: true
    default: false
    }
  }

  /// The file, where it is about one.
  package var path: String? {
    switch self {
    case .noFile(let path), .unreadable(let path, _), .unwritten(let path, _), .open(let path),
      .broken(let path, _, _):
      path
    default: nil
    }
  }

  /// The line of the file, where it is about one.
  package var line: Int? {
    guard case .broken(_, let line, _) = self else { return nil }
    return line
  }
}
