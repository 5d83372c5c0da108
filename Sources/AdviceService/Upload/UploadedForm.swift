package import Foundation

/// A form with files that came in whole.
package struct UploadedForm: Sendable {
  /// A file that came with it.
  package struct File: Sendable {
    /// The name of its field.
    package let field: String
    /// The name that it had where it came from: to be shown, never a path.
    package let name: String
    /// How many bytes it has.
    package let byteCount: Int
    /// Where it is kept, under a number for a name.
    package let path: URL
  }

  /// The fields, in order.
  package internal(set) var fields: [(name: String, value: String)] = []
  /// The files, in order; a field for files in which nothing was chosen has none.
  package internal(set) var files: [File] = []
  /// Where the files are kept, as long as this is held; nil where there are none.
  package internal(set) var folder: UploadFolder?

  /// The first value of a field.
  package subscript(name: String) -> String? { fields.first { $0.name == name }?.value }
}
