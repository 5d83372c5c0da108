internal import Hummingbird

extension Request {
  /// Who asks: the connection's other end, or what a proxy of ours says of it.
  func client(_ context: ServiceContext, behindProxy: Bool) -> String {
    guard behindProxy, let chain = headers[.forwardedFor] else { return context.client }
    // The last one is what our own proxy saw; those before it anybody can write.
    return chain.split(separator: ",").last.map { $0.filter { $0 != " " } } ?? context.client
  }
}
