package import Advice
package import Foundation
package import Hummingbird
package import PathGraph

/// What the service is told when it starts.
package struct ServiceSettings: Sendable {
  /// Where it listens.
  package var address = BindAddress.hostname("127.0.0.1", port: 8080)
  /// So many searches wait or run at once.
  package var mostSearches = 64
  /// A search that could not start for so long is given up.
  package var patience = Duration.seconds(10)
  /// So many batches are answered at once.
  package var mostBatches = 4
  /// So many connections are open at once.
  package var mostConnections = 2_000
  /// So many requests a client may make at once, and each second after that; nil for any number.
  package var requestRate: (burst: Double, perSecond: Double)? = (120, 20)
  /// Whether a proxy stands before it, which says in `X-Forwarded-For` who asks.
  package var behindProxy = false
  /// A connection on which nothing happens for so many seconds is closed.
  package var idleSeconds: Int64 = 30
  /// The language of who asks for none that there is.
  package var language = Language.dutch
  /// The program that makes PDFs (WeasyPrint); nil where there is none.
  package var pdfTool: String?
  /// How one signs in at the desk.
  package var signIn = SignInWay.none
  /// The sessions that hold.
  package var sessions = Sessions()
  /// The address by which people reach it, without a path; nil where that is where it listens.
  package var publicAddress: String?
  /// What the cookies are signed with.
  var secret = Secret()
  /// Where everything lies that the desk imports into; nil where it imports nothing.
  package var sources: AdviceSources?
  /// So many bytes may be sent to be imported at once.
  package var mostUploadBytes = 1_073_741_824
  /// So many files may be sent to be imported at once.
  package var mostUploadFiles = 50
  /// The folder in which what is sent is kept while it is read.
  package var uploads = FileManager.default.temporaryDirectory
  /// Starts an import, away from what answers requests.
  package var startsImport: @Sendable (@escaping @Sendable () -> Void) -> Void = {
    Thread.detachNewThread($0)
  }
  /// The time by which it is told when something was done.
  package var clock: @Sendable () -> Date = { Date() }
  /// Where to tell of a fault or a weakness, as a `mailto:` or `https:` address.
  package var contact: String?
  /// Is told the port, once it listens.
  package var isListening: @Sendable (Int) -> Void = { _ in }
  /// The time by which requests are limited.
  package var now: @Sendable () -> ContinuousClock.Instant = { .now }

  /// The standard settings.
  package init() {}
}
