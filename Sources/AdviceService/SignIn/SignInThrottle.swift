internal import Synchronization

/// Slows down who tries passwords: for each account and each client's address, longer each time.
///
/// What is tried counts before it is known to be wrong, so that many at once are no way round.
/// Nothing is kept but numbers from which no name or address follows, for an hour at most.
final class SignInThrottle: Sendable {
  /// How many may go wrong before one waits, and how long at most.
  struct Patience: Sendable {
    /// So many attempts need no waiting.
    var free: Int
    /// After the next one waits so long, and twice as long each time.
    var first = Duration.seconds(15)
    /// One never waits longer: an account's owner must not be locked out by somebody else.
    var most: Duration
  }

  private struct Tries {
    var count = 0
    var last: ContinuousClock.Instant
    var until: ContinuousClock.Instant
  }

  /// What was tried is forgotten after so long without trying.
  private static let memory = Duration.seconds(3_600)
  /// So many accounts and addresses are kept; beyond that, those that were tried longest ago go.
  static let mostKept = 20_000

  private let ofAccount = Patience(free: 5, most: .seconds(300))
  private let ofClient = Patience(free: 20, most: .seconds(900))
  private let now: @Sendable () -> ContinuousClock.Instant
  private let tries = Mutex<[Int: Tries]>([:])

  init(now: @escaping @Sendable () -> ContinuousClock.Instant) { self.now = now }

  /// How many accounts and addresses are kept.
  var count: Int { tries.withLock { $0.count } }

  /// Counts an attempt that is to be made.
  ///
  /// - Returns: How many seconds to wait first; nil where it may be made, and only then it counts.
  func wait(account: String, client: String) -> Int? {
    let now = now()
    let keys = [
      (Self.key("account", account.lowercased()), ofAccount),
      (Self.key("client", Self.network(of: client)), ofClient),
    ]
    return tries.withLock { tries in
      let until = keys.compactMap { tries[$0.0]?.until }.max() ?? now
      if until > now {
        let seconds = (until - now).components
        return max(1, Int(seconds.seconds) + (seconds.attoseconds > 0 ? 1 : 0))
      }
      for (key, patience) in keys {
        var known = tries[key] ?? Tries(last: now, until: now)
        if now - known.last >= Self.memory { known.count = 0 }
        known.count += 1
        known.last = now
        known.until = now + Self.delay(after: known.count, patience)
        tries[key] = known
      }
      if tries.count > Self.mostKept { Self.shorten(&tries, now) }
      return nil
    }
  }

  /// Forgets what was tried on an account whose owner has signed in.
  ///
  /// Their own attempt is taken back from their address too, since many may sign in from one office;
  /// what went wrong there still counts.
  func succeeded(account: String, client: String) {
    let now = now()
    let place = Self.key("client", Self.network(of: client))
    tries.withLock { tries in
      tries[Self.key("account", account.lowercased())] = nil
      guard var known = tries[place] else { return }
      known.count = max(0, known.count - 1)
      known.until = min(known.until, now + Self.delay(after: known.count, ofClient))
      tries[place] = known
    }
  }

  private static func delay(after count: Int, _ patience: Patience) -> Duration {
    guard count >= patience.free else { return .zero }
    let doubled = patience.first * (1 << min(count - patience.free, 16))
    return min(doubled, patience.most)
  }

  private static func shorten(_ tries: inout [Int: Tries], _ now: ContinuousClock.Instant) {
    tries = tries.filter { now - $0.value.last < memory }
    guard tries.count > mostKept / 2 else { return }
    let kept = tries.sorted { $0.value.last > $1.value.last }.prefix(mostKept / 2)
    tries = Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.value) })
  }

  private static func key(_ kind: String, _ text: String) -> Int { "\(kind) \(text)".hashValue }

  /// The network of an address: with IPv6 one household has 2^64 of them.
  static func network(of client: String) -> String {
    guard client.contains(":"), !client.contains(".") else { return client }
    let halves = client.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
    var groups = halves[0].split(separator: ":").map(String.init)
    if halves.count == 2 {
      let rest = halves[1].split(separator: ":").count
      groups += Array(repeating: "0", count: max(0, 8 - groups.count - rest))
    }
    return groups.prefix(4).joined(separator: ":")
  }
}
