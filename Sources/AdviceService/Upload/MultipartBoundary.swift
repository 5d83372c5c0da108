internal import Foundation

/// What separates the parts of a form with files.
struct MultipartBoundary: Equatable {
  /// Its bytes, without the dashes before it.
  let bytes: [UInt8]

  /// The boundary that a content type names (RFC 2046, section 5.1.1).
  init(contentType: String) throws {
    guard var fields = HeaderFields(contentType), fields.value == "multipart/form-data" else {
      throw ServiceProblem.mediaType(expected: "multipart/form-data")
    }
    guard let boundary = fields.parameters.removeValue(forKey: "boundary") else {
      throw FormFault.boundary
    }
    let marks = CharacterSet(charactersIn: "'()+_,-./:=? ")
    let letters = CharacterSet(charactersIn: "a"..."z").union(CharacterSet(charactersIn: "A"..."Z"))
      .union(CharacterSet(charactersIn: "0"..."9"))
    guard (1...70).contains(boundary.utf8.count), !boundary.hasSuffix(" "),
      boundary.unicodeScalars.allSatisfy({ marks.contains($0) || letters.contains($0) })
    else { throw FormFault.boundary }
    bytes = Array(boundary.utf8)
  }
}
