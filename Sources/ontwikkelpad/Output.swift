internal import Advice
internal import Foundation
internal import PathGraph

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

  /// Writes a file's bytes to standard output.
  static func drawing(_ bytes: Data) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: bytes)
    } catch {
      throw OutputFailure()
    }
  }

  /// Writes a whole file: whoever reads it sees the old one or the new one, and no part of one.
  static func write(_ bytes: Data, to name: String, _ language: Language) throws {
    do {
      // A link or a device stays what it is: only a file of its own can be replaced by another.
      let kind = try? FileManager.default.attributesOfItem(atPath: name)[.type]
      let isReplaceable = kind == nil || kind as? FileAttributeType == .typeRegular
      try bytes.write(to: URL(filePath: name), options: isReplaceable ? .atomic : [])
    } catch {
      throw UnwrittenFile(name: name, language: language)
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
  var description = "Het antwoord kon niet worden geschreven. Is de schijf vol?"
}

/// A file that could not be written: a fault of the machine.
struct UnwrittenFile: Error, CustomStringConvertible {
  var name: String
  var language: Language

  var description: String {
    LocalizedText(
      nl:
        "\(name): dit bestand kan niet worden geschreven. Bestaat de map, en mag u erin schrijven?",
      en: "\(name): this file cannot be written. Is there such a folder, and may you write in it?"
    )[language]
  }
}
