import Accounts
import Foundation

@testable import AdviceService

/// Accounts that tests sign in with.
enum TestAccounts {
  /// An account whose password is that of `DeskBrowser`.
  static func account(
    _ name: String, _ roles: Set<AccountRole> = [.adviser], password: String = DeskBrowser.password
  ) throws -> Account {
    guard let name = AccountName(name) else { throw CocoaError(.formatting) }
    let cost = PasswordHash.Cost(memory: 64, passes: 1, lanes: 1)
    return Account(name: name, roles: roles, password: try PasswordHash(of: password, cost: cost))
  }

  /// A service on which jan and mia may sign in, and a clock.
  static func service(
    _ time: TestTime = TestTime(), _ change: (inout ServiceSettings) -> Void = { _ in }
  ) async throws -> TestService {
    let accounts = try [account("jan"), account("mia", [.importer])]
    return try await TestService(TestService.sample) { settings in
      settings.now = { time.now }
      settings.sessions = Sessions(now: { time.now })
      settings.signIn = .accounts(Current(accounts))
      change(&settings)
    }
  }
}
