internal import Advice
internal import Foundation

/// Writes to the standard streams.
enum Output {
  /// Writes a text and a line end to standard output.
  static func answer(_ text: String) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data((text + "\n").utf8))
    } catch {
      throw OutputFailure()
    }
  }

  /// Writes a text and a line end to standard error; there is nowhere left to say that it failed.
  static func error(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }

  /// Writes a value as JSON, keys sorted, so that the same answer is the same bytes.
  static func json(_ value: some Encodable) throws {
    try answer(JSONText.pretty(value))
  }
}

/// An answer that could not be written: a fault of the machine.
struct OutputFailure: Error, CustomStringConvertible {
  let description = "Het antwoord kon niet worden geschreven. Is de schijf vol?"
}
