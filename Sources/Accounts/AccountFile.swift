internal import Foundation

/// A file of accounts: JSON, one account a line, written by `ontwikkelpad account`.
///
/// Whoever reads it sees the old one or the new one, and no part of one. Only its owner may read it,
/// and who changes it waits for who is changing it.
package struct AccountFile: Sendable {
  /// The file.
  package let path: String

  /// It has at most so many accounts.
  package static let mostAccounts = 1_000
  /// It has at most so many bytes.
  static let mostBytes = 1_000_000

  /// A file of this name.
  package init(path: String) { self.path = path }

  /// The accounts, in the order of their names.
  ///
  /// - Throws: What is the matter with the file, and on which line.
  package func accounts() throws(AccountFault) -> [Account] {
    var facts = stat()
    guard unsafe stat(path, &facts) == 0 else {
      throw errno == ENOENT ? .noFile(path: path) : .unreadable(path: path, code: errno)
    }
    guard facts.st_mode & (S_IWGRP | S_IWOTH) == 0 else { throw .open(path: path) }
    guard facts.st_size <= Self.mostBytes else { throw .broken(path: path, line: nil, .size) }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path, code: errno)
    }
    return try AccountList(bytes, path: path).accounts
  }

  /// Changes the accounts; a file that is not there is made, its folder too.
  ///
  /// - Parameter change: What to do with them.
  /// - Throws: What is the matter with the file, or what the change throws; nothing is written then.
  package func change(
    _ change: (inout [Account]) throws(AccountFault) -> Void
  ) throws(AccountFault) {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    // The folder is locked and not the file, which is replaced.
    let lock = unsafe open(folder, O_RDONLY | O_CLOEXEC)
    guard lock >= 0, flock(lock, LOCK_EX) == 0 else { throw .unwritten(path: path, code: errno) }
    defer { close(lock) }
    var accounts: [Account] = []
    do { accounts = try self.accounts() } catch {
      guard case .noFile = error else { throw error }
    }
    try change(&accounts)
    guard accounts.count <= Self.mostAccounts else { throw .broken(path: path, line: nil, .size) }
    try write(AccountList.bytes(of: accounts))
  }

  /// Writes the file beside the old one, and puts it in its place.
  private func write(_ bytes: [UInt8]) throws(AccountFault) {
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    let new = "\(target).\(UInt32.random(in: .min ... .max))"
    let file = unsafe open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .unwritten(path: path, code: errno) }
    var written = 0
    while written < bytes.count {
      let rest = Array(bytes[written...])
      let count = unsafe Foundation.write(file, rest, rest.count)
      guard count > 0 else { break }
      written += count
    }
    let isWhole = written == bytes.count && fsync(file) == 0
    let code = errno
    close(file)
    guard isWhole, unsafe rename(new, target) == 0 else {
      let code = isWhole ? errno : code
      unsafe unlink(new)
      throw .unwritten(path: path, code: code)
    }
  }
}
