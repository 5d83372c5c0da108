internal import Advice
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import PathGraph

extension Pages {
  /// A sheet as a page, or as a PDF.
  func sheet(
    _ html: String, named name: String = "route", by press: PDFPress?, isPDF: Bool,
    in language: Language
  ) async throws -> Response {
    guard isPDF else {
      return .text(
        html, mediaType: "text/html; charset=utf-8",
        headers: [.contentLanguage: language.rawValue, .cacheControl: "no-store"])
    }
    guard let press else { throw ServiceProblem.noPDF }
    // A PDF stands alone: its style goes in the place of what links to it, so nothing is fetched.
    let style = "<style>\(String(decoding: PageAsset.sheet.bytes, as: UTF8.self))</style>"
    let alone = html.replacing(/<link [^>]*>/, with: "")
    let pdf = try await press.pdf(
      of: alone.replacing("</head>", with: style + "</head>", maxReplacements: 1))
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/pdf", .contentLanguage: language.rawValue,
        .contentDisposition: "inline; filename=\"\(name).pdf\"", .cacheControl: "no-store",
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
      try await sheet(html, by: press, isPDF: true, in: visit.language)
    }
  }
}
