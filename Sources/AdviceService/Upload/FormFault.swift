package import HTTPTypes

/// What is wrong with a form with files (`multipart/form-data`, RFC 7578).
package enum FormFault: Error, Sendable, Equatable {
  /// The content type names no boundary, or none that one may have.
  case boundary
  /// The body ended before the form did.
  case cutOff
  /// What follows a boundary is neither a part nor the end.
  case brokenBoundary
  /// What stands before a field or a file cannot be read.
  case brokenHeader
  /// What stands before a field or a file is too long.
  case headerTooLarge(most: Int)
  /// The part is packed in a way that forms do not use any more.
  case packedPart
  /// The form has more fields and files than it may have.
  case tooManyParts(most: Int)
  /// The form has more files than it may have.
  case tooManyFiles(most: Int)
  /// A field is too large.
  case fieldTooLarge(name: String, most: Int)
  /// A field is no UTF-8.
  case noText(name: String)
  /// A file is too large.
  case fileTooLarge(name: String, most: Int)
  /// There is no room to keep the files.
  case noRoom

  /// The status of the answer.
  package var status: HTTPResponse.Status {
    switch self {
    case .boundary, .cutOff, .brokenBoundary, .brokenHeader, .noText: .badRequest
    case .packedPart: .unsupportedMediaType
    case .headerTooLarge, .tooManyParts, .tooManyFiles, .fieldTooLarge, .fileTooLarge:
      .contentTooLarge
    case .noRoom: HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage")
    }
  }
}
