import Foundation

/// Reads a calendar file as RFC 5545 has it, and refuses what is not written so.
struct CalendarReader {
  enum Fault: Error, Equatable { case lineEnd, tooLong(Int), structure(String) }

  /// The properties of each event, their texts unescaped.
  var events: [[String: String]] = []

  init(_ text: String) throws {
    guard
      text.utf8.elementsEqual(
        text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8),
      text.hasSuffix("\r\n")
    else { throw Fault.lineEnd }
    var lines: [String] = []
    for line in text.replacing("\r\n", with: "\n").split(separator: "\n") {
      guard line.utf8.count <= 75 else { throw Fault.tooLong(line.utf8.count) }
      if line.hasPrefix(" ") {
        guard !lines.isEmpty else { throw Fault.structure("folded first line") }
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(String(line))
      }
    }
    guard lines.first == "BEGIN:VCALENDAR", lines.last == "END:VCALENDAR",
      lines.contains("VERSION:2.0"), lines.contains(where: { $0.hasPrefix("PRODID:") })
    else { throw Fault.structure("calendar") }
    var event: [String: String]?
    for line in lines {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw Fault.structure(line) }
      switch line {
      case "BEGIN:VEVENT": event = [:]
      case "END:VEVENT":
        guard let whole = event, whole["UID"] != nil, whole["DTSTAMP"] != nil else {
          throw Fault.structure("event")
        }
        events.append(whole)
        event = nil
      default: event?[String(parts[0])] = Self.unescaped(parts[1])
      }
    }
  }

  private static func unescaped(_ text: Substring) -> String {
    var plain = ""
    var isEscape = false
    for character in text {
      if isEscape {
        plain.append(character == "n" || character == "N" ? "\n" : character)
        isEscape = false
      } else if character == "\\" {
        isEscape = true
      } else {
        plain.append(character)
      }
    }
    return plain
  }
}
