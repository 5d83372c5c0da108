internal import Foundation
internal import NIOCore

/// The description of the interface, `Resources/openapi.json`.
enum OpenAPIText {
  /// The description as it is sent: without spaces, and with whom to ask where that is known.
  static func bytes(contact: String?) -> ByteBuffer {
    let source = Data(PackageResources.openapi_json)
    guard var document = try? JSONSerialization.jsonObject(with: source) as? [String: Any],
      var info = document["info"] as? [String: Any]
    else { preconditionFailure("Resources/openapi.json is no description") }
    if let contact {
      info["contact"] =
        contact.hasPrefix("mailto:")
        ? ["email": String(contact.dropFirst(7))] : ["url": contact]
    }
    document["info"] = info
    let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
    let bytes = try? JSONSerialization.data(withJSONObject: document, options: options)
    return ByteBuffer(bytes: bytes ?? source)
  }
}
