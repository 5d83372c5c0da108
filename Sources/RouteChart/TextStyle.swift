/// How a text of a chart is set.
package enum TextStyle: String, CaseIterable, Sendable {
  /// The title of the sheet.
  case title
  /// The heading of a part.
  case heading
  /// What a step is called.
  case step
  /// What is said under a heading or a step.
  case detail
  /// A year on the axis.
  case year
  /// A month on the axis, and what stands beside a sign.
  case label

  /// The height of the letters, in units of the chart.
  package var size: Double {
    switch self {
    case .title: 22
    case .heading: 16
    case .step: 13.5
    case .detail: 12.5
    case .year, .label: 11.5
    }
  }

  /// Whether the letters are bold.
  package var isBold: Bool {
    switch self {
    case .title, .heading, .step, .year: true
    case .detail, .label: false
    }
  }

  /// Whether the letters stand back.
  package var isMuted: Bool {
    switch self {
    case .title, .heading, .step: false
    case .detail, .year, .label: true
    }
  }

  /// The distance from one line to the next.
  package var lineHeight: Double { (size * 1.36).rounded() }

  // MARK: - Width

  /// How wide a text is at most, whichever usual font sets it.
  ///
  /// A chart does not know the font that it will be shown in. These are the widths of the widest
  /// common one, DejaVu Sans; Arial's and Helvetica's are an eighth less.
  package func width(of text: String) -> Double {
    let thousandths = text.reduce(0) { $0 + Self.thousandths(of: $1) }
    return Double(thousandths) / 1000 * size * (isBold ? 1.13 : 1)
  }

  /// The width of a character, in thousandths of the letters' height, rounded up.
  private static func thousandths(of character: Character) -> Int {
    switch character {
    case "i", "j", "l", "ï", "í", "ì", "'": 280
    case " ", "\u{a0}", ",", ".", "·", "I", "J": 320
    case ":", ";", "/", "\\", "|", "f", "-": 360
    case "(", ")", "[", "]", "t", "!", "r": 410
    case "s", "z", "c", "?", "“", "”", "–", "_", "*", "L": 560
    case "k", "v", "x", "y", "F": 600
    case "A", "B", "C", "K", "R", "V", "X", "Z", "É", "Ë": 700
    case "D", "G", "H", "N", "O", "Q", "U", "&": 790
    case "w", "+", "<", "=", ">", "^", "~", "#": 840
    case "m", "M", "W", "%", "@", "—", "…", "©": 1000
    default: character.unicodeScalars.allSatisfy { $0.value < 0x250 || $0 == "€" } ? 640 : 1000
    }
  }

  /// A text broken into lines that are no wider than this, between words where that is possible;
  /// a no-break space keeps its words together.
  package func wrap(_ text: String, width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    let spaces: Set<Character> = [" ", "\t", "\n", "\r\n"]
    for word in text.split(whereSeparator: spaces.contains).map(String.init) {
      let longer = line.isEmpty ? word : line + " " + word
      if self.width(of: longer) <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = word
      // A word too long for any line is broken where the line is full.
      while self.width(of: line) > width, let cut = fitting(line, width) {
        lines.append(String(line[..<cut]))
        line = String(line[cut...])
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// Where the longest beginning of a word ends that fits, but for the first character.
  private func fitting(_ word: String, _ width: Double) -> String.Index? {
    var rest = width
    var index = word.startIndex
    while index < word.endIndex {
      rest -= self.width(of: String(word[index]))
      if rest < 0, index > word.startIndex { return index }
      index = word.index(after: index)
    }
    return nil
  }
}
