package import Foundation
package import PathGraph

extension Day {
  /// The day that an ISO 8601 date names, such as `2026-11-23`; nil where no calendar has it.
  package init?(iso text: String) {
    guard let date = try? Self.style.parse(text) else { return nil }
    self.init(number: Int((date.timeIntervalSince1970 / 86_400).rounded(.down)))
    // Days that do not exist, and other ways to write a date, do not come out as they went in.
    guard iso == text else { return nil }
  }

  /// The day as an ISO 8601 date.
  package var iso: String {
    Self.style.format(midnight)
  }

  private static let style = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()

  /// The start of the day, in Greenwich.
  package var midnight: Date { Date(timeIntervalSince1970: Double(number) * 86_400) }

  /// The day that it is in the Netherlands at a moment.
  package init(_ moment: Date) {
    let zone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
    let local = moment.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: moment))
    self.init(number: Int((local / 86_400).rounded(.down)))
  }
}
