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

  /// So many buckets are kept; beyond that, those that are full by now are thrown away, and if they
  /// are not many, all.
  private static let mostBuckets = 100_000

  private let rate: Rate
  private let behindProxy: Bool
  private let now: @Sendable () -> ContinuousClock.Instant
  private let buckets = Mutex<[Int: Bucket]>([:])

  init(
    _ rate: Rate, behindProxy: Bool,
    now: @escaping @Sendable () -> ContinuousClock.Instant
  ) {
    self.rate = rate
    self.behindProxy = behindProxy
    self.now = now
  }

  func handle(
    _ request: Request, context: ServiceContext,
    next: @concurrent (Request, ServiceContext) async throws -> Response
  ) async throws -> Response {
    if let seconds = wait(of: request.client(context, behindProxy: behindProxy)) {
      throw ServiceProblem.tooManyRequests(seconds: seconds)
    }
    return try await next(request, context)
  }

  /// Takes one request out of a client's bucket; gives how long to wait where it is empty.
  private func wait(of client: String) -> Int? {
    let (now, key) = (now(), client.hashValue)
    return buckets.withLock { buckets in
      var bucket = filled(buckets[key] ?? Bucket(left: rate.burst, at: now), now)
      let isEmpty = bucket.left < 1
      if !isEmpty { bucket.left -= 1 }
      buckets[key] = bucket
      if buckets.count > Self.mostBuckets {
        buckets = buckets.filter { filled($0.value, now).left < rate.burst }
        if buckets.count > Self.mostBuckets / 2 { buckets = [:] }
      }
      guard isEmpty else { return nil }
      return max(1, Int(((1 - bucket.left) / rate.perSecond).rounded(.up)))
    }
  }

  /// A bucket with what ran into it until now.
  private func filled(_ bucket: Bucket, _ now: ContinuousClock.Instant) -> Bucket {
    let time = (now - bucket.at).components
    let seconds = Double(time.seconds) + Double(time.attoseconds) / 1e18
    return Bucket(left: min(rate.burst, bucket.left + seconds * rate.perSecond), at: now)
  }
}
