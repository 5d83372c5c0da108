@testable import AdviceService

/// Cuts a whole body of a form with files into parts: slow, and obviously right.
enum NaiveSplitter {
  struct Part: Equatable {
    let part: MultipartPart
    let content: [UInt8]
  }

  /// The parts; nil where the body is broken.
  static func parts(_ body: [UInt8], boundary: String) -> [Part]? {
    let text = Array("\r\n".utf8) + body
    let delimiter = Array("\r\n--\(boundary)".utf8)
    var parts: [Part] = []
    guard var at = find(delimiter, in: text, from: 0) else { return nil }
    while true {
      at += delimiter.count
      if text[at...].starts(with: "--".utf8) { return parts }
      var padding = 0
      while at < text.count, [32, 9].contains(text[at]) {
        at += 1
        padding += 1
      }
      guard padding <= 64, text[at...].starts(with: "\r\n".utf8) else { return nil }
      at += 2
      let end: Int
      if text[at...].starts(with: "\r\n".utf8) {
        end = at + 2
      } else {
        guard let blank = find(Array("\r\n\r\n".utf8), in: text, from: at) else { return nil }
        end = blank + 4
      }
      guard let part = try? MultipartPart(header: Array(text[at..<end])) else { return nil }
      guard let next = find(delimiter, in: text, from: end - 2) else { return nil }
      parts.append(Part(part: part, content: next < end ? [] : Array(text[end..<next])))
      at = next
    }
  }

  private static func find(_ pattern: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard start + pattern.count <= text.count else { return nil }
    return (start...(text.count - pattern.count)).first {
      Array(text[$0..<($0 + pattern.count)]) == pattern
    }
  }
}
