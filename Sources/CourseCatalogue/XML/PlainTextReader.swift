internal import CLibXML2

/// Makes plain text of what catalogues write in text fields: text, HTML, or HTML escaped once more.
///
/// Tags are understood by libxml2's HTML parser and leave only line breaks and dashes behind;
/// scripts and styles leave nothing. The result is text, to be escaped like any other: a page that
/// shows it runs nothing of it.
@safe final class PlainTextReader {
  private let context: htmlParserCtxtPtr?
  private let output: UnsafeMutablePointer<PlainTextOutput>

  /// A reader, to be used for many texts.
  init() {
    LibXML2.setUp()
    unsafe output = .allocate(capacity: 1)
    unsafe output.initialize(to: PlainTextOutput())
    unsafe context = htmlNewParserCtxt()
    guard let context = unsafe context else { return }
    unsafe context.pointee.sax.pointee = PlainTextOutput.handler
    unsafe context.pointee.userData = UnsafeMutableRawPointer(output)
    unsafe output.pointee.context = context
  }

  deinit {
    unsafe xmlFreeParserCtxt(context)
    unsafe output.deinitialize(count: 1)
    unsafe output.deallocate()
  }

  /// The text of a field, lines kept; nil where nothing is left of it.
  func text(of field: FieldText?) -> String? {
    guard let field else { return nil }
    switch Self.looks(field.bytes) {
    case .clean: return field.string
    case .text:
      unsafe output.pointee.reset()
      unsafe output.pointee.append(field.bytes, keepingLines: true)
    case .markup:
      unsafe output.pointee.reset()
      if unsafe !output.pointee.appendParagraphs(field.bytes) { parse(field.bytes) }
    }
    return unsafe output.pointee.takeText()
  }

  /// The text of a field on one line; nil where nothing is left of it.
  func line(of field: FieldText?) -> String? {
    guard let text = text(of: field) else { return nil }
    guard text.utf8.contains(10) else { return text }
    return text.split(separator: "\n").joined(separator: " ")
  }

  /// What is to be done with a text.
  private enum Look {
    /// Nothing: it has no markup and no white space but single spaces.
    case clean
    /// White space is to be put in order.
    case text
    /// It has a tag or an entity in it.
    case markup
  }

  private static func looks(_ bytes: ArraySlice<UInt8>) -> Look {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      var look = Look.clean
      var previous: UInt8 = 0
      for position in bytes.indices {
        let byte = unsafe bytes[position]
        if byte <= 32 {
          if byte != 32 || previous == 32 { look = .text }
        } else if byte == 38 || byte == 60 {
          if unsafe isMarkup(bytes[position...].prefix(32)) { return .markup }
        } else if byte == 0xA0, previous == 0xC2 {
          look = .text
        }
        previous = byte
      }
      return look
    }
  }

  /// Whether a tag or an entity begins here.
  private static func isMarkup(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard unsafe text.count > 1 else { return false }
    let next = unsafe text[text.startIndex + 1]
    let isLetter = (97...122).contains(next | 32)
    guard unsafe text[text.startIndex] == 38 else {
      return isLetter || next == 47 || next == 33 || next == 63
    }
    return unsafe (isLetter || next == 35) && text.contains(59)
  }

  /// The most bytes of text with markup that are read, and of one tag: libxml2 compares each
  /// attribute of a tag with all others of it.
  private static let mostMarkup = 65_536
  private static let mostTag = 2048

  private func parse(_ field: ArraySlice<UInt8>) {
    guard let context = unsafe context else { return }
    var bytes = field.prefix(Self.mostMarkup)
    // Not through the middle of a character.
    while bytes.endIndex < field.endIndex, field[bytes.endIndex] & 0xC0 == 0x80 {
      bytes = bytes.dropLast()
    }
    guard Self.longestTag(in: bytes) <= Self.mostTag else {
      return unsafe output.pointee.append(bytes, keepingLines: true)
    }
    let options =
      HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
      | HTML_PARSE_NOIMPLIED.rawValue
    unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      let document = unsafe htmlCtxtReadMemory(
        context, start, Int32(buffer.count), nil, "UTF-8", Int32(options))
      unsafe xmlFreeDoc(document)
    }
  }

  /// The bytes of the longest tag, or more: a `>` within quotes does not end one, and quotes count
  /// where an attribute's value can begin, as in libxml2.
  private static func longestTag(in bytes: ArraySlice<UInt8>) -> Int {
    var longest = 0
    var start: Int?
    var quote: UInt8?
    var last: UInt8 = 0
    for (position, byte) in bytes.enumerated() {
      if let open = quote {
        if byte == open { quote = nil }
      } else if let tag = start {
        if byte == 62 {
          longest = max(longest, position - tag)
          start = nil
        } else if byte == 34 || byte == 39, last == 61 {
          quote = byte
        }
      } else if byte == 60 {
        start = position
      }
      if byte > 32 { last = byte }
    }
    return max(longest, start.map { bytes.count - $0 } ?? 0)
  }
}
