package import Hummingbird
internal import NIOCore
package import PathGraph

/// What a request carries along: its language, its id, and where it comes from.
package struct ServiceContext: RequestContext {
  /// What Hummingbird needs.
  package var coreContext: CoreRequestContextStorage
  /// The language in which it is answered.
  package var language = Language.dutch
  /// A number by which a log line and an answer are known to belong together.
  package var requestID = ""
  /// The client's address, without its port: for limiting how much one client asks; kept nowhere.
  package let client: String
  /// Who has signed in; nil where nobody has.
  package var session: Session?

  /// A context of a connection.
  package init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    client = source.channel.remoteAddress?.ipAddress ?? ""
  }
}
