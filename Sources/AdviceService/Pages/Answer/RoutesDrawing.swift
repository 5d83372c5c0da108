internal import Advice
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import PathGraph
internal import RouteChart
internal import RouteMatcher

/// The routes of an answer as a drawing.
struct RoutesDrawing {
  /// The drawing.
  let svg: Data

  init(_ advice: Advice, _ visit: Visit) { svg = RouteChart(RoutesView(advice, visit).sheet).svg }
}

extension Response {
  /// A drawing may use its own style, and nothing else.
  private static let drawingPolicy =
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

  /// A drawing as an answer.
  static func drawing(_ svg: Data, in language: Language) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: "image/svg+xml", .contentSecurityPolicy: drawingPolicy,
        .contentLanguage: language.rawValue, .cacheControl: "no-cache",
        .vary: "Accept-Language",
      ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: svg)))
  }
}
