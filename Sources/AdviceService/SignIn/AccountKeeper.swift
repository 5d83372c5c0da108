package import Accounts
internal import Foundation
package import Logging
internal import ServiceLifecycle

/// Reads the file of accounts again when it changes, and ends the sessions of accounts that are gone,
/// have other roles, or another password.
package struct AccountKeeper: Service, CustomStringConvertible {
  /// Its name alone: what runs is logged by its description.
  package let description = "AccountKeeper"
  private let current: Current<[Account]>
  private let file: AccountFile
  private let sessions: Sessions
  private let interval: Duration
  private let logger: Logger

  /// A keeper of accounts.
  ///
  /// - Parameters:
  ///   - current: Where they are put.
  ///   - file: Where they are read.
  ///   - sessions: The sessions that hold.
  ///   - interval: How long to wait before looking again.
  ///   - logger: Where it says that there are others.
  package init(
    _ current: Current<[Account]>, _ file: AccountFile, _ sessions: Sessions,
    every interval: Duration = .seconds(3), logger: Logger
  ) {
    self.current = current
    self.file = file
    self.sessions = sessions
    self.interval = interval
    self.logger = logger
  }

  /// Looks until the service is told to stop.
  package func run() async throws {
    await cancelWhenGracefulShutdown {
      var seen: FileMark?
      while !Task.isCancelled {
        let mark = FileMark(of: file.path)
        if mark != seen { look() }
        seen = mark
        do { try await Task.sleep(for: interval) } catch { return }
      }
    }
  }

  /// Reads the accounts; those that were there stay where they cannot be read.
  func look() {
    let accounts: [Account]
    do { accounts = try file.accounts() } catch {
      // A file that is gone has no accounts: taking it away is a way to end them all.
      guard case .noFile = error else {
        logger.error("Accounts niet gelezen", metadata: ["line": "\(error.line ?? 0)"])
        return
      }
      accounts = []
    }
    let old = current.value
    guard accounts != old else { return }
    current.replace(accounts)
    let kept = Set(accounts)
    for account in old where !kept.contains(account) {
      sessions.endAll(of: account.name.description)
    }
    logger.notice("Accounts vernieuwd", metadata: ["count": "\(accounts.count)"])
  }
}
