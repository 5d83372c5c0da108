package import Foundation
package import PathGraph

extension Day {
  /// The day that an ISO 8601 date names, such as `2026-11-23`; nil where no calendar has it.
  package init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10 else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(0 as Int?) { number, byte in
        let digit = Int(byte) - Int(UInt8(ascii: "0"))
        return (0...9).contains(digit) ? number.map { $0 * 10 + digit } : nil
      }
    }
    guard bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(0..<4), let month = number(5..<7), let day = number(8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as an ISO 8601 date.
  package var iso: String {
    let (year, month, day) = date
    func padded(_ number: Int, to count: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
    }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// The start of the day, in Greenwich.
  package var midnight: Date { Date(timeIntervalSince1970: Double(number) * 86_400) }

  /// The day that it is in the Netherlands at a moment.
  package init(_ moment: Date) {
    let zone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
    let local = moment.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: moment))
    self.init(number: Int((local / 86_400).rounded(.down)))
  }
}
