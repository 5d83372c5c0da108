public import Foundation
public import PathGraph

extension Day {
  /// The day that an ISO 8601 date names, such as `2026-11-23`; nil where no calendar has it.
  public init?(iso text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      parts.joined().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// The day as an ISO 8601 date.
  public var iso: String {
    Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day().format(midnight)
  }

  /// The start of the day, in Greenwich.
  public var midnight: Date { Date(timeIntervalSince1970: Double(number) * 86_400) }

  /// The day that it is in the Netherlands at a moment.
  public init(_ moment: Date) {
    let zone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
    let local = moment.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: moment))
    self.init(number: Int((local / 86_400).rounded(.down)))
  }
}
