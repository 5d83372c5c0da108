internal import Advice
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import PathGraph

extension Pages {
  /// A sheet as a page, or as a PDF.
  func sheet(_ html: String, isPDF: Bool, in language: Language) async throws -> Response {
    guard isPDF else {
      return .text(
        html, mediaType: "text/html; charset=utf-8",
        headers: [.contentLanguage: language.rawValue, .cacheControl: "no-store"])
    }
    guard let press else { throw ServiceProblem.noPDF }
    // A PDF stands alone: its style goes with it.
    let style = "<style>\(String(decoding: PageAsset.sheet.bytes, as: UTF8.self))</style></head>"
    let pdf = try await press.pdf(of: html.replacing("</head>", with: style, maxReplacements: 1))
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/pdf", .contentLanguage: language.rawValue,
        .contentDisposition: "inline; filename=\"route.pdf\"", .cacheControl: "no-store",
      ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: pdf)))
  }

  /// One route on paper, as a PDF.
  @Sendable func routePDF(_ visit: Visit, _ context: ServiceContext) async throws -> Response {
    guard press != nil else { throw ServiceProblem.noPDF }
    let number = try visit.routeNumber()
    return try await asking(visit) { advice, visit in
      let model = RouteSheetModel(advice, try advice.position(ofRoute: number), visit)
      return try html(model)
    } writing: { html, visit in
      try await sheet(html, isPDF: true, in: visit.language)
    }
  }
}
