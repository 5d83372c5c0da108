internal import Foundation

/// Writes to the standard streams.
enum Output {
  /// Writes a text and a line end to standard output.
  static func answer(_ text: String) {
    write(text + "\n", to: .standardOutput)
  }

  /// Writes a text and a line end to standard error.
  static func error(_ text: String) {
    write(text + "\n", to: .standardError)
  }

  /// Writes a value as JSON, keys sorted, so that the same answer is the same bytes.
  static func json(_ value: some Encodable) throws {
    answer(try text(value))
  }

  /// A value as JSON.
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// A reader that goes away early, such as `head`, is no fault.
  private static func write(_ text: String, to file: FileHandle) {
    try? file.write(contentsOf: Data(text.utf8))
  }
}
