internal import Foundation

/// What a text may look like where it is written.
struct Terminal {
  /// Columns that a line may fill.
  let width: Int
  /// Whether words may be set off by colour and weight; nothing is said by that alone.
  let hasStyle: Bool

  /// What standard output is: as wide as the terminal is, within what reads well; styled only on a
  /// terminal, and not where `NO_COLOR` is set.
  static var standardOutput: Terminal {
    let environment = ProcessInfo.processInfo.environment
    let isTerminal = isatty(STDOUT_FILENO) == 1
    var size = winsize()
    var columns = environment["COLUMNS"].flatMap { Int($0) }
    if columns == nil, isTerminal, unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    {
      columns = Int(size.ws_col)
    }
    let isPlain = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return Terminal(
      width: min(100, max(40, columns ?? 80)),
      hasStyle: isTerminal && !isPlain && environment["TERM"] != "dumb")
  }

  /// A text of a file without what a terminal would obey: control characters and those that turn
  /// the direction of what follows.
  static func printable(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { !isObeyed($0) }
    guard !isPlain else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { isObeyed($0) ? "\u{FFFD}" : $0 }))
  }

  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// A text in bold.
  func strong(_ text: String) -> String { styled(text, "1") }

  /// A text of less weight.
  func faint(_ text: String) -> String { styled(text, "2") }

  /// A text in the colour of a heading.
  func heading(_ text: String) -> String { styled(text, "1;36") }

  private func styled(_ text: String, _ code: String) -> String {
    hasStyle ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
  }

  /// A text broken into lines, each after an indent; the first after `first` instead.
  func wrap(_ text: String, indent: String = "", first: String? = nil) -> [String] {
    var lines: [String] = []
    var line = ""
    let room = max(20, width - indent.count)
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      if line.isEmpty {
        line = String(word)
      } else if line.count + 1 + word.count <= room {
        line += " " + word
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines.enumerated().map { ($0.offset == 0 ? first ?? indent : indent) + $0.element }
  }
}
