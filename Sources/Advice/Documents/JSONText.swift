internal import Foundation

/// A value as JSON with sorted keys, so that the same answer is the same bytes.
package enum JSONText {
  /// The value over many lines, for people.
  package static func pretty(_ value: some Encodable) throws -> String {
    try text(value, [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes])
  }

  /// The value on one line.
  package static func line(_ value: some Encodable) throws -> String {
    try text(value, [.sortedKeys, .withoutEscapingSlashes])
  }

  private static func text(
    _ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
