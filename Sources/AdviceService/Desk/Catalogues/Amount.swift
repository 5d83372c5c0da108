internal import Advice
internal import Foundation
internal import PathFiles
internal import PathGraph

/// Moments and sizes as people read them.
enum Amount {
  /// A day and a time in the Netherlands.
  static func moment(_ date: Date, _ language: Language) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
    let parts = calendar.dateComponents([.hour, .minute], from: date)
    func padded(_ number: Int?) -> String {
      let text = String(number ?? 0)
      return text.count < 2 ? "0" + text : text
    }
    return "\(Print.day(Day(date))[language]), \(padded(parts.hour)):\(padded(parts.minute))"
  }

  /// A number of bytes, in the largest unit that it has one of.
  static func bytes(_ count: Int64, _ language: Language) -> String {
    let units: [(String, Int64)] = [("GB", 1 << 30), ("MB", 1 << 20), ("kB", 1 << 10)]
    guard let (unit, size) = units.first(where: { count >= $0.1 }) else { return "\(count) bytes" }
    let tenths = count * 10 / size
    let rest = tenths % 10
    let mark = language == .dutch ? "," : "."
    return rest == 0 || tenths >= 1_000
      ? "\(tenths / 10) \(unit)" : "\(tenths / 10)\(mark)\(rest) \(unit)"
  }
}

extension String {
  /// A text of a catalogue as a page shows it: in one line, and without marks that turn the direction
  /// of what follows or are not seen.
  var visible: String {
    let shown = unicodeScalars.prefix(400).map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator:
        scalar == "\n" || scalar == "\t" ? " " : "�"
      case .format: "�"
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(shown))
  }
}
