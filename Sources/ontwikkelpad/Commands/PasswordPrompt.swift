internal import Accounts
internal import Foundation
internal import PathGraph

/// Asks for a password: twice on a terminal, which does not show it, or once by standard input.
struct PasswordPrompt {
  private let language: Language

  init(_ language: Language) { self.language = language }

  /// A password for an account.
  func password(for name: AccountName) throws(AccountFault) -> Password {
    guard isatty(STDIN_FILENO) == 1 else {
      guard let line = readLine(), !line.isEmpty else { throw .noPassword }
      return try Password(line, for: name)
    }
    let password = try Password(
      typed(
        LocalizedText(
          nl: "Wachtwoord voor \(name) (minstens \(Password.leastCharacters) tekens): ",
          en: "Password for \(name) (at least \(Password.leastCharacters) characters): ")),
      for: name)
    let again = try typed(LocalizedText(nl: "Nog een keer: ", en: "Once more: "))
    guard again == password.text else { throw .differentPasswords }
    return password
  }

  /// What somebody types, unseen.
  private func typed(_ prompt: LocalizedText) throws(AccountFault) -> String {
    var shown = termios()
    guard unsafe tcgetattr(STDIN_FILENO, &shown) == 0 else { throw .noPassword }
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO | ISIG)
    hidden.c_lflag |= tcflag_t(ECHONL)
    // Who breaks off with Ctrl-C must get a terminal back that shows what is typed: it ends the line
    // and no more.
    unsafe withUnsafeMutableBytes(of: &hidden.c_cc) { signs in
      unsafe signs[Int(VEOL)] = Self.breakOff
    }
    unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
    defer { unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown) }
    try? FileHandle.standardError.write(contentsOf: Data(prompt[language].utf8))
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = unsafe read(STDIN_FILENO, &bytes, bytes.count)
    let line = bytes.prefix(max(0, count)).filter { $0 != UInt8(ascii: "\n") }
    if line.contains(Self.breakOff) { Output.error("") }
    guard !line.isEmpty, !line.contains(Self.breakOff) else { throw .noPassword }
    return String(decoding: line, as: UTF8.self)
  }

  /// What Ctrl-C sends.
  private static let breakOff: UInt8 = 3
}
