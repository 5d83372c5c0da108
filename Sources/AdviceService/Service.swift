package import Hummingbird
internal import HummingbirdCore
package import Logging
internal import NIOCore
package import ServiceLifecycle

/// The service as an application: the documents, the pages, and what keeps both safe.
///
/// - Parameters:
///   - current: What questions are answered from; nil while it is loaded.
///   - settings: What it is told.
///   - services: What runs beside it.
///   - logger: Where it says what it does.
/// - Returns: The application, to be run or tested.
package func buildApplication(
  _ current: Current<Snapshot?>, _ settings: ServiceSettings, services: [any Service] = [],
  logger: Logger
) -> some ApplicationProtocol {
  let router = Router(context: ServiceContext.self)
  let gate = SearchGate(most: settings.mostSearches, patience: settings.patience)
  func press() -> PDFPress? {
    settings.pdfTool.map { PDFPress(tool: $0, patience: settings.patience) }
  }
  let pages = Pages(current: current, gate: gate, press: press())
  let metrics = PrometheusMetrics()
  router.add(middleware: HeadAnswers())
  router.add(middleware: RequestMarks(logger: logger, usual: settings.language))
  router.add(middleware: RequestMetrics(factory: metrics))
  router.add(middleware: StandardHeaders())
  router.add(middleware: CrossOriginReads())
  router.add(middleware: Compression())
  router.add(middleware: Problems(page: pages.page(of:_:)))
  router.add(middleware: WholeAddresses())
  if let rate = settings.requestRate {
    router.add(
      middleware: RequestLimits(
        .init(burst: rate.burst, perSecond: rate.perSecond), behindProxy: settings.behindProxy,
        now: settings.now))
  }
  let signIn = SignIn(pages: pages, settings)
  router.add(middleware: SessionMarks(session: signIn.session(of:)))
  pages.add(to: router)
  signIn.add(to: router)
  Desk(pages: pages, press: press(), catalogues: CatalogueDesk(settings)).add(to: router)
  router.add(AdviceAPI(current: current, gate: gate, metrics: metrics, settings).endpoints)
  // Hummingbird's own lines may hold addresses; ours are written by `RequestMarks`.
  var quiet = logger
  quiet.logLevel = max(.notice, logger.logLevel)
  return Application(
    router: router,
    server: .http1(
      configuration: .init(
        idleTimeout: .seconds(settings.idleSeconds),
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: 16_384, maxHeaderListSize: 32_768, maxHeaderFieldCount: 100))),
    configuration: ApplicationConfiguration(
      address: settings.address, serverName: nil,
      availableConnectionsDelegate: MaximumAvailableConnections(settings.mostConnections)),
    services: services,
    onServerRunning: { channel in
      guard let address = channel.localAddress, let port = address.port else { return }
      let host = address.ipAddress.map { $0.contains(":") ? "[\($0)]" : $0 } ?? "localhost"
      settings.isListening(port)
      logger.notice("Luistert op http://\(host):\(port)")
    },
    logger: quiet)
}
