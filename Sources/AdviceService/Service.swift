package import Hummingbird
package import Logging
internal import NIOCore

/// What the service is told when it starts.
package struct ServiceSettings: Sendable {
  /// Where it listens.
  package var address = BindAddress.hostname("127.0.0.1", port: 8080)
  /// So many searches wait or run at once.
  package var mostSearches = 64
  /// So many requests a client may make at once, and each second after that; nil for any number.
  package var requestRate: (burst: Double, perSecond: Double)? = (120, 20)
  /// A connection on which nothing happens for so many seconds is closed.
  package var idleSeconds: Int64 = 30

  /// The standard settings.
  package init() {}
}

/// The service as an application: the documents, the pages, and what keeps both safe.
///
/// - Parameters:
///   - current: What questions are answered from; nil while it is loaded.
///   - settings: What it is told.
///   - logger: Where it says what it does.
/// - Returns: The application, to be run or tested.
package func buildApplication(
  _ current: Current<Snapshot?>, _ settings: ServiceSettings, logger: Logger
) -> some ApplicationProtocol {
  let router = Router(context: ServiceContext.self)
  let gate = SearchGate(most: settings.mostSearches)
  let pages = Pages(current: current, gate: gate)
  router.add(middleware: RequestMarks())
  router.add(middleware: StandardHeaders())
  router.add(middleware: CrossOriginReads())
  router.add(middleware: Problems(page: pages.page(of:_:)))
  if let rate = settings.requestRate {
    router.add(
      middleware: RequestLimits(.init(burst: rate.burst, perSecond: rate.perSecond)))
  }
  pages.add(to: router)
  router.add(AdviceAPI(current: current, gate: gate).endpoints)
  return Application(
    router: router,
    server: .http1(
      configuration: .init(
        idleTimeout: .seconds(settings.idleSeconds),
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: 16_384, maxHeaderListSize: 32_768, maxHeaderFieldCount: 100))),
    configuration: ApplicationConfiguration(address: settings.address, serverName: nil),
    logger: logger)
}
