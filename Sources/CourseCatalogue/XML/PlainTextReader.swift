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
    unsafe output.pointee.reset()
    if Self.hasMarkup(field.bytes) {
      parse(field.bytes)
    } else {
      unsafe output.pointee.append(field.bytes, keepingLines: true)
    }
    return unsafe output.pointee.takeText()
  }

  /// The text of a field on one line; nil where nothing is left of it.
  func line(of field: FieldText?) -> String? {
    guard let text = text(of: field) else { return nil }
    guard text.utf8.contains(10) else { return text }
    return text.split(separator: "\n").joined(separator: " ")
  }

  /// Whether a text has a tag or an entity in it.
  private static func hasMarkup(_ bytes: ArraySlice<UInt8>) -> Bool {
    var position = bytes.startIndex
    while position < bytes.endIndex {
      defer { position += 1 }
      guard bytes[position] == 38 || bytes[position] == 60, position + 1 < bytes.endIndex else {
        continue
      }
      let next = bytes[position + 1]
      let isLetter = (97...122).contains(next | 32)
      if bytes[position] == 60, isLetter || next == 47 || next == 33 || next == 63 { return true }
      if bytes[position] == 38, isLetter || next == 35,
        bytes[position...].prefix(32).contains(59)
      {
        return true
      }
    }
    return false
  }

  private func parse(_ bytes: ArraySlice<UInt8>) {
    guard let context = unsafe context else { return }
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
}
