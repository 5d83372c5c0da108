internal import PathGraph

/// The text of a field, never empty, without white space around it, as bytes until it is used.
struct FieldText {
  /// UTF-8.
  let bytes: ArraySlice<UInt8>

  /// The part of a text without white space around it; nil where nothing else is there.
  init?(_ text: [UInt8], _ range: Range<Int>) {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Self.isSpace(text[start]) { start += 1 }
    while start < end, Self.isSpace(text[end - 1]) { end -= 1 }
    guard start < end else { return nil }
    bytes = text[start..<end]
  }

  /// The text of a string, likewise.
  init?(_ string: String) {
    let utf8 = Array(string.utf8)
    self.init(utf8, 0..<utf8.count)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 10 || byte == 13 || byte == 9
  }

  /// As a string.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// As a string in which every stretch of white space is one space, for what is no running text.
  var line: String {
    string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// As a few characters to show.
  var excerpt: Excerpt { Excerpt(string) }

  /// In lower case, for the comparison of words.
  var word: String { string.lowercased() }

  // MARK: Numbers

  /// `true`, `false`, `1` or `0`, in any case; nil for anything else.
  var truth: Bool? {
    switch bytes.count {
    case 1: bytes.first == 49 ? true : bytes.first == 48 ? false : nil
    case 4: equals("true") ? true : nil
    case 5: equals("false") ? false : nil
    default: nil
    }
  }

  /// A whole number from 0 to 999,999,999.
  var wholeNumber: Int? { Self.number(bytes) }

  /// Degrees or another number with a point.
  var decimal: Double? {
    guard bytes.count <= 32, let value = Double(string), value.isFinite else { return nil }
    return value
  }

  /// Degrees north and east, with a comma, a semicolon or a space between them.
  var coordinates: (latitude: Double, longitude: Double)? {
    let parts = string.split { $0 == "," || $0 == ";" || $0 == " " }
      .compactMap { FieldText(String($0))?.decimal }
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }

  /// An amount of money, below a thousand million: digits, and after a point any number of
  /// decimals, or after a comma two.
  ///
  /// Rounded to the cent.
  var money: Money? {
    var digits = bytes
    let isNegative = digits.first == 45
    if isNegative || digits.first == 43 { digits = digits.dropFirst() }
    let whole = digits.prefix { $0 != 46 && $0 != 44 }
    var fraction = digits[whole.endIndex...]
    if let mark = fraction.popFirst() {
      guard !fraction.isEmpty, mark == 46 || fraction.count == 2, fraction.allSatisfy(Self.isDigit)
      else { return nil }
    }
    guard let euros = Self.number(whole) else { return nil }
    var cents = Int64(euros) * 100
    for (place, worth) in [Int64(10), 1].enumerated() {
      guard let digit = fraction.dropFirst(place).first else { break }
      cents += Int64(digit - 48) * worth
    }
    if let third = fraction.dropFirst(2).first, third >= 53 { cents += 1 }
    return Money(cents: isNegative ? -cents : cents)
  }

  /// Whether it is an ASCII text, whatever the case; the other one is in lower case.
  func equals(_ lowercase: StaticString) -> Bool {
    guard bytes.count == lowercase.utf8CodeUnitCount else { return false }
    return string.lowercased() == "\(lowercase)"
  }

  static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// One to nine digits as a number.
  static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...9).contains(digits.count) else { return nil }
    var value = 0
    for digit in digits {
      guard isDigit(digit) else { return nil }
      value = value * 10 + Int(digit - 48)
    }
    return value
  }
}
