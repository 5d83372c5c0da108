/// How much a form with files may hold.
package struct FormLimits: Sendable {
  /// The bytes of the whole body.
  package var mostBytes: Int
  /// The bytes of one file.
  package var mostFileBytes: Int
  /// The files; 0 where the form has none.
  package var mostFiles: Int
  /// The fields and files together.
  package var mostParts = 100
  /// The bytes of one field.
  package var mostFieldBytes = 65_536
  /// The bytes of what stands before a field or a file.
  package var mostHeaderBytes = 8_192
  /// A body that has not come in whole after so long is given up.
  package var mostTime = Duration.seconds(3_600)

  /// Limits of a form with so many files of so many bytes, and a little beside them.
  package init(mostFiles: Int, mostFileBytes: Int, mostBytes: Int? = nil) {
    self.mostFiles = mostFiles
    self.mostFileBytes = mostFileBytes
    self.mostBytes = mostBytes ?? mostFiles * mostFileBytes + 1_000_000
  }
}
