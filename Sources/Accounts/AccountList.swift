internal import Foundation

/// The accounts of a file, and how they are written.
struct AccountList {
  /// The accounts, in the order of their names.
  let accounts: [Account]

  /// The accounts that a file holds.
  init(_ bytes: Data, path: String) throws(AccountFault) {
    let stored: Stored
    do {
      stored = try JSONDecoder().decode(Stored.self, from: bytes)
    } catch DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty {
      throw .broken(path: path, line: JSONLines.faultLine(in: bytes), .syntax)
    } catch {
      let index = (error as? DecodingError)?.index
      throw .broken(
        path: path, line: index.flatMap { JSONLines(bytes).line(ofItem: $0) }, .shape)
    }
    let lines = JSONLines(bytes)
    guard stored.accounts.count <= AccountFile.mostAccounts else {
      throw .broken(path: path, line: nil, .size)
    }
    var accounts: [Account] = []
    var seen = Set<AccountName>()
    for (index, entry) in stored.accounts.enumerated() {
      do {
        let account = try entry.account()
        guard seen.insert(account.name).inserted else {
          throw AccountFault.Break.twice(account.name)
        }
        accounts.append(account)
      } catch let fault as AccountFault.Break {
        throw .broken(path: path, line: lines.line(ofItem: index), fault)
      } catch { throw .broken(path: path, line: lines.line(ofItem: index), .shape) }
    }
    self.accounts = Self.sorted(accounts)
  }

  /// The accounts as a file: one a line, so that a fault has a line of its own.
  static func bytes(of accounts: [Account]) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let lines = sorted(accounts).compactMap { account -> String? in
      let entry = Entry(
        name: account.name.description, roles: account.roles.map(\.rawValue).sorted(),
        password: account.password.encoded)
      return (try? encoder.encode(entry)).map { "    " + String(decoding: $0, as: UTF8.self) }
    }
    let list = lines.isEmpty ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n  ]"
    return Array("{\n  \"accounts\": \(list)\n}\n".utf8)
  }

  private static func sorted(_ accounts: [Account]) -> [Account] {
    accounts.sorted { $0.name.description < $1.name.description }
  }

  private struct Stored: Decodable {
    let accounts: [Entry]
  }

  private struct Entry: Codable {
    let name: String
    let roles: [String]
    let password: String

    func account() throws(AccountFault.Break) -> Account {
      guard let known = AccountName(name) else { throw .name(name) }
      let parsed = roles.map { AccountRole(rawValue: $0) }
      let roles = Set(parsed.compactMap { $0 })
      guard !roles.isEmpty, !parsed.contains(nil) else { throw .roles(known) }
      guard let hash = PasswordHash(encoded: password) else { throw .hash(known) }
      return Account(name: known, roles: roles, password: hash)
    }
  }
}

extension AccountFault.Break: Error {}

extension DecodingError {
  /// The number of the item of a list that it is about.
  fileprivate var index: Int? {
    let path: [any CodingKey] =
      switch self {
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .keyNotFound(_, let context), .dataCorrupted(let context):
        context.codingPath
      @unknown default: []
      }
    return path.lazy.compactMap(\.intValue).first
  }
}
