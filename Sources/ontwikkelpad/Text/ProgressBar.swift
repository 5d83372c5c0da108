internal import CatalogueStore
internal import Foundation
internal import PathGraph

/// How far an import is, on one line of a terminal's standard error; nothing anywhere else.
struct ProgressBar {
  private let language: Language
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant?

  init(_ language: Language) {
    self.language = language
    isShown =
      isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// Shows how far it is, at most ten times a second.
  mutating func show(_ progress: ImportProgress) {
    guard isShown else { return }
    let now = ContinuousClock.now
    if let last, now - last < .milliseconds(100) { return }
    last = now
    write("\r\(Self.line(progress, after: now - start, language))\u{1b}[K")
  }

  /// Takes it away.
  func clear() {
    if last != nil { write("\r\u{1b}[K") }
  }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// A bar, megabytes, records, and the time that is left.
  static func line(
    _ progress: ImportProgress, after time: Duration, _ language: Language
  ) -> String {
    func megabytes(_ bytes: Int64) -> String {
      (Double(bytes) / 1_000_000).formatted(
        .number.precision(.fractionLength(1)).locale(
          Locale(identifier: language == .dutch ? "nl_NL" : "en_GB")))
    }
    let records = language == .dutch ? "records" : "records"
    guard let all = progress.allBytes, all > 0 else {
      return "\(megabytes(progress.bytes)) MB · \(progress.records) \(records)"
    }
    let share = min(1, Double(progress.bytes) / Double(all))
    let full = Int(share * 20)
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: 20 - full)
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    var line = "\(bar) \(Int(share * 100)) % · \(megabytes(progress.bytes)) / \(megabytes(all)) MB"
    line += " · \(progress.records) \(records)"
    if share > 0.02, seconds > 0.5 {
      let left = Int((seconds / share - seconds).rounded(.up))
      line += language == .dutch ? " · nog \(left) s" : " · \(left) s left"
    }
    return line
  }
}
