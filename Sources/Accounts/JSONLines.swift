internal import Foundation

/// On which line the items of the one list in a JSON text begin.
struct JSONLines {
  private var starts: [Int] = []

  init(_ bytes: Data) {
    var (line, depth, isText, isEscaped) = (1, 0, false, false)
    for byte in bytes {
      if byte == UInt8(ascii: "\n") { line += 1 }
      guard !isText else {
        isText = isEscaped || byte != UInt8(ascii: "\"")
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isText = true
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        // The text's own object is the first, its list the second.
        if depth == 3, byte == UInt8(ascii: "{") { starts.append(line) }
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
    }
  }

  /// The line on which an item begins.
  func line(ofItem index: Int) -> Int? { starts.indices.contains(index) ? starts[index] : nil }

  /// The line on which a text stops being JSON; the last one where it is not told where.
  static func faultLine(in bytes: Data) -> Int {
    var told = ""
    do { _ = try JSONSerialization.jsonObject(with: bytes) } catch {
      told = "\((error as NSError).userInfo)"
    }
    if let line = told.firstMatch(of: /line (\d+)/).flatMap({ Int($0.1) }) { return line }
    let place = told.firstMatch(of: /character (\d+)/).flatMap { Int($0.1) } ?? bytes.count
    return 1 + bytes.prefix(place).count { $0 == UInt8(ascii: "\n") }
  }
}
