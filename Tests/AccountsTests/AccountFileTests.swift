import Foundation
import Testing

@testable import Accounts

/// The file of accounts.
@Suite struct AccountFileTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "accounts-\(UUID().uuidString)")

  private var file: AccountFile {
    AccountFile(path: folder.appending(path: "accounts.json").path)
  }

  private func account(_ name: String, _ roles: Set<AccountRole> = [.adviser]) throws -> Account {
    Account(
      name: try #require(AccountName(name)), roles: roles,
      password: try PasswordHash(of: "paard batterij nietje", cost: PasswordHashTests.cheap))
  }

  /// A file with this text.
  private func write(_ text: String, mode: Int = 0o600) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: file.path))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
  }

  private func fault() -> AccountFault? {
    do throws(AccountFault) { _ = try file.accounts() } catch { return error }
    return nil
  }

  @Test func `what was written is read again, in the order of the names`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let (one, two) = (try account("piet", [.adviser, .importer]), try account("jan"))
    try file.add(one)
    try file.add(two)
    #expect(try file.accounts() == [two, one])
    try file.remove(two.name)
    #expect(try file.accounts() == [one])
    let other = try PasswordHash(of: "een ander wachtwoord", cost: PasswordHashTests.cheap)
    try file.replacePassword(of: one.name, with: other)
    #expect(try file.accounts().first?.password == other)
    #expect(try file.accounts().first?.roles == [.adviser, .importer])
  }

  @Test func `only its owner may read it, and nothing else is left beside it`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try file.add(account("jan"))
    try file.add(account("piet"))
    let facts = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(facts[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["accounts.json"])
  }

  @Test func `an account is added once, whatever the case of its letters`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try file.add(account("jan"))
    let again = try account("Jan")
    #expect(throws: AccountFault.taken(again.name)) { try file.add(again) }
    let nobody = try #require(AccountName("nobody"))
    #expect(throws: AccountFault.unknown(nobody)) { try file.remove(nobody) }
    #expect(try file.accounts().count == 1)
  }

  @Test func `accounts that are added at once are all kept`() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = file
    let accounts = try (0..<8).map { try account("jan\($0)") }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for account in accounts { group.addTask { try file.add(account) } }
      try await group.waitForAll()
    }
    #expect(try file.accounts().count == 8)
  }

  @Test func `a file that is not there, or that others may change, is refused`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(fault() == .noFile(path: file.path))
    try write(#"{"accounts": []}"#, mode: 0o622)
    #expect(fault() == .open(path: file.path))
    try write(#"{"accounts": []}"#, mode: 0o640)
    #expect(fault() == nil)
  }

  private static let hash =
    "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"

  @Test func `a fault in the file is told with its line`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    func broken(_ entry: String) throws -> AccountFault? {
      // What looks like brackets in a text counts for nothing.
      let good =
        #"{"name": "jan", "roles": ["adviser"], "password": "\#(Self.hash)", "note": "{[\"\\"}"#
      try write("{\n  \"accounts\": [\n    \(good),\n\n    \(entry)\n  ]\n}\n")
      return fault()
    }
    func entry(_ name: String, _ roles: String, _ hash: String = Self.hash) -> String {
      #"{"name": "\#(name)", "roles": [\#(roles)], "password": "\#(hash)"}"#
    }
    let (jan, piet) = (try #require(AccountName("jan")), try #require(AccountName("piet")))
    let path = file.path
    #expect(
      try broken(entry("piet", #""adviser""#, "geheim"))
        == .broken(path: path, line: 5, .hash(piet)))
    #expect(try broken(entry("piet", #""boss""#)) == .broken(path: path, line: 5, .roles(piet)))
    #expect(try broken(entry("piet", "")) == .broken(path: path, line: 5, .roles(piet)))
    #expect(try broken(entry("Jan", #""adviser""#)) == .broken(path: path, line: 5, .twice(jan)))
    #expect(try broken(entry("p t", #""adviser""#)) == .broken(path: path, line: 5, .name("p t")))
    #expect(try broken(#"{"name": "piet"}"#) == .broken(path: path, line: 5, .shape))
    #expect(try broken(#"{"name": piet}"#) == .broken(path: path, line: 5, .syntax))
    try write("{\n\"accounts\": [")
    #expect(fault() == .broken(path: path, line: 2, .syntax))
    try write("[]")
    #expect(fault() == .broken(path: path, line: nil, .shape))
  }
}
