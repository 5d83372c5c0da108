import Advice
import Foundation
import Testing

/// JSON on one line is, byte for byte, what Foundation's encoder writes.
struct JSONTextTests {
  private func system(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private struct Odd: Encodable {
    var zeta = "a/b \"c\" \\ é 🙂 \u{2028} \u{7f}"
    var control = String(String.UnicodeScalarView((0..<33).compactMap { Unicode.Scalar($0) }))
    var alpha: [Double] = [0, 1, -2, 0.9, 12.25, 1e21, 1e-7, 123_456_789.5]
    var Beta: [String: Int?] = ["b": 1, "a": nil, "B": -3]
    var nothing: Int?
    var small: UInt8 = 7
    var truth = [true, false]
    var empty: [String] = []
    var none = Nothing()
    var sizes: [Int64] = [.min, .max]

    struct Nothing: Encodable {}
  }

  @Test func `odd texts, numbers and names come out as Foundation writes them`() throws {
    #expect(try JSONText.line(Odd()) == system(Odd()))
    #expect(try JSONText.line([Odd(), Odd()]) == system([Odd(), Odd()]))
  }

  @Test func `an answer comes out as Foundation writes it`() throws {
    let sample = try Sample()
    for text in [
      DocumentTests.question, "{}", #"{"barriers": true, "avoid": ["nachten"], "language": "en"}"#,
    ] {
      guard let advice = try? sample.advice(text) else { continue }
      #expect(try JSONText.line(advice.document) == system(advice.document))
    }
  }

  @Test func `a number that JSON has no word for is refused`() {
    #expect(throws: EncodingError.self) { try JSONText.line([Double.nan]) }
  }
}
