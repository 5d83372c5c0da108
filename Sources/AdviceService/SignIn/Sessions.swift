package import Accounts
internal import Synchronization

/// The sessions that hold: in memory only, so that they can be ended, and so that nothing of them is
/// left after a restart.
///
/// ```swift
/// let (id, session) = sessions.begin(account: "jan", roles: [.adviser])
/// sessions.session(id)              // session
/// sessions.endAll(of: "jan")        // everywhere
/// sessions.session(id)              // nil
/// ```
package final class Sessions: Sendable {
  /// How long sessions hold, and how many there may be.
  package struct Limits: Sendable {
    /// One that is not used for so long ends.
    package var idle = Duration.seconds(3_600)
    /// One ends after so long in any case: a day's work.
    package var whole = Duration.seconds(10 * 3_600)
    /// So many hold at once.
    package var most = 5_000
    /// So many of one account hold at once.
    package var mostOfAccount = 20

    /// The standard limits.
    package init() {}
  }

  private struct Held {
    let session: Session
    let began: ContinuousClock.Instant
    var seen: ContinuousClock.Instant
  }

  private let limits: Limits
  private let now: @Sendable () -> ContinuousClock.Instant
  private let held = Mutex<[String: Held]>([:])

  /// No sessions yet.
  package init(
    _ limits: Limits = Limits(), now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
  ) {
    self.limits = limits
    self.now = now
  }

  /// Begins a session, of a new id that nobody can guess.
  package func begin(account: String, roles: Set<AccountRole>) -> (id: String, session: Session) {
    let (now, id) = (now(), Secret.random())
    let session = Session(account: account, roles: roles, formToken: Secret.random())
    held.withLock { held in
      held = held.filter { holds($0.value, now) }
      let own = held.filter { $0.value.session.account == account }
      Self.end(longestUnused: own.count - limits.mostOfAccount + 1, of: own, in: &held)
      Self.end(longestUnused: held.count - limits.most + 1, of: held, in: &held)
      held[id] = Held(session: session, began: now, seen: now)
    }
    return (id, session)
  }

  /// The session of an id, if it holds; it counts as used then.
  package func session(_ id: String) -> Session? {
    let now = now()
    return held.withLock { held in
      guard var found = held[id] else { return nil }
      guard holds(found, now) else {
        held[id] = nil
        return nil
      }
      found.seen = now
      held[id] = found
      return found.session
    }
  }

  /// Ends one session.
  package func end(_ id: String) { held.withLock { $0[id] = nil } }

  /// Ends every session of an account.
  package func endAll(of account: String) {
    held.withLock { held in held = held.filter { $0.value.session.account != account } }
  }

  /// How many sessions of an account hold.
  package func count(of account: String) -> Int {
    let now = now()
    return held.withLock { held in
      held.values.count { $0.session.account == account && holds($0, now) }
    }
  }

  private func holds(_ held: Held, _ now: ContinuousClock.Instant) -> Bool {
    now - held.seen < limits.idle && now - held.began < limits.whole
  }

  private static func end(
    longestUnused count: Int, of some: [String: Held], in held: inout [String: Held]
  ) {
    guard count > 0 else { return }
    for (id, _) in some.sorted(by: { $0.value.seen < $1.value.seen }).prefix(count) {
      held[id] = nil
    }
  }
}
