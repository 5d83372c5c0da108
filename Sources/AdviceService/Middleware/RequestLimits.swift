internal import Hummingbird
internal import Synchronization

/// Limits how much one client asks: a bucket of requests for each address, filled as time goes by.
///
/// Addresses are kept in memory while their bucket is not full, as a number from which no address
/// follows, and nowhere else.
final class RequestLimits: RouterMiddleware {
  typealias Context = ServiceContext

  /// How many requests a client may make at once, and how many more each second.
  struct Rate: Sendable {
    var burst: Double
    var perSecond: Double
  }

  private struct Bucket {
    var left: Double
    var at: ContinuousClock.Instant
  }

  /// So many buckets are kept; beyond that, full ones are thrown away.
  private static let mostBuckets = 100_000

  private let rate: Rate
  private let now: @Sendable () -> ContinuousClock.Instant
  private let buckets = Mutex<[Int: Bucket]>([:])

  init(_ rate: Rate, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) {
    self.rate = rate
    self.now = now
  }

  func handle(
    _ request: Request, context: ServiceContext,
    next: @concurrent (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    if let seconds = wait(of: context.client) {
      throw ServiceProblem.tooManyRequests(seconds: seconds)
    }
    return try await next(request, context)
  }

  /// Takes one request out of a client's bucket; gives how long to wait where it is empty.
  private func wait(of client: String) -> Int? {
    let (now, rate) = (now(), rate)
    let key = client.hashValue
    return buckets.withLock { buckets in
      var bucket = buckets[key] ?? Bucket(left: rate.burst, at: now)
      let seconds = Double((now - bucket.at).components.seconds)
        + Double((now - bucket.at).components.attoseconds) / 1e18
      bucket.left = min(rate.burst, bucket.left + seconds * rate.perSecond)
      bucket.at = now
      guard bucket.left >= 1 else {
        buckets[key] = bucket
        return max(1, Int(((1 - bucket.left) / rate.perSecond).rounded(.up)))
      }
      bucket.left -= 1
      buckets[key] = bucket
      if buckets.count > Self.mostBuckets {
        buckets = buckets.filter { $0.value.left < rate.burst - 1 }
      }
      return nil
    }
  }
}
