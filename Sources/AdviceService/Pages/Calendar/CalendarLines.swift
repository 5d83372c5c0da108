/// The content lines of a calendar file, escaped and folded as RFC 5545, sections 3.1 and 3.3.11,
/// has it.
struct CalendarLines {
  /// The file so far; every line ends with CRLF.
  private(set) var text = ""

  /// So many bytes fit on a line, its end left out.
  private static let mostBytes = 75

  /// Adds a property whose value is text.
  mutating func add(_ name: String, text: String) { add(name, raw: Self.escaped(text)) }

  /// Adds a property whose value is written as it is; line ends are left out.
  mutating func add(_ name: String, raw value: String) {
    let line = "\(name):" + value.filter { $0 != "\r" && $0 != "\n" && $0 != "\r\n" }
    var room = Self.mostBytes
    for character in line {
      let size = character.utf8.count
      if size > room {
        text += "\r\n "
        room = Self.mostBytes - 1
      }
      text.append(character)
      room -= size
    }
    text += "\r\n"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\", ";", ",": escaped += "\\\(character)"
      case "\n", "\r\n", "\r": escaped += "\\n"
      default:
        // Other control characters may not stand in a calendar.
        let isControl = character.unicodeScalars.allSatisfy { $0.value < 0x20 || $0.value == 0x7f }
        if !isControl || character == "\t" { escaped.append(character) }
      }
    }
    return escaped
  }
}
