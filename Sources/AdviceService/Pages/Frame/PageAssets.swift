internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// A file that pages load: the style, the script, the mark.
struct PageAsset: Sendable {
  /// The file's name, which is its address too.
  let name: String
  /// Its kind.
  let mediaType: String
  /// Its bytes.
  let bytes: [UInt8]
  /// What tells its content from another; it stands in the addresses that pages use.
  let mark: String

  init(_ name: String, _ mediaType: String, _ bytes: [UInt8]) {
    self.name = name
    self.mediaType = mediaType
    self.bytes = bytes
    mark = Self.mark(of: bytes)
  }

  /// FNV-1a over the bytes: nobody can gain anything by a collision here.
  static func mark(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 36)
  }

  /// The address that pages use.
  var address: String { "/\(name)?v=\(mark)" }

  /// The file as an answer; one that asks for this content may keep it for long.
  func response(to request: Request) -> Response {
    let tag = "\"\(mark)\""
    let isNamed = Address(request)["v"] == mark
    let headers: HTTPFields = [
      .eTag: tag, .contentType: mediaType,
      .cacheControl: isNamed ? "public, max-age=31536000, immutable" : "public, max-age=300",
    ]
    if request.headers[values: .ifNoneMatch].contains(where: { $0.contains(tag) }) {
      return Response(status: .notModified, headers: headers)
    }
    return Response(
      status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// The style of every page.
  static let style = PageAsset(
    "stijl.css", "text/css; charset=utf-8", PackageResources.stijl_css)
  /// The style of sheets, on paper and on the screen.
  static let sheet = PageAsset("blad.css", "text/css; charset=utf-8", PackageResources.blad_css)
  /// What makes the form handier; without it everything works.
  static let script = PageAsset(
    "formulier.js", "text/javascript; charset=utf-8", PackageResources.formulier_js)
  /// What keeps the page on an import up to date; without it a link does.
  static let refresh = PageAsset(
    "aanbod.js", "text/javascript; charset=utf-8", PackageResources.aanbod_js)
  /// The site's mark.
  static let icon = PageAsset("merk.svg", "image/svg+xml", PackageResources.merk_svg)
  /// All of them.
  static let all = [style, sheet, script, refresh, icon]
}
