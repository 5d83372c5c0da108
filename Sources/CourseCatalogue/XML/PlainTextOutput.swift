internal import CLibXML2

/// The text that comes out of an HTML parser, without its markup.
@safe struct PlainTextOutput {
  var context: htmlParserCtxtPtr?
  private var bytes: [UInt8] = []
  private var depth = 0
  /// Whether white space stands before the next character.
  private var hasSpace = false

  /// Elements in each other; deeper ones end the text, because libxml2 looks through all open
  /// elements at each closing tag.
  private static let deepest = 128

  init() { unsafe context = nil }

  mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    depth = 0
    hasSpace = false
  }

  /// The text so far, without white space at its end; nil for none.
  mutating func takeText() -> String? {
    while let last = bytes.last, last == 10 || last == 32 { bytes.removeLast() }
    guard !bytes.isEmpty else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds text.
  ///
  /// Every stretch of white space becomes one space or, with its lines kept, one or two line breaks.
  mutating func append(_ text: some Collection<UInt8>, keepingLines: Bool = false) {
    var rest = text[...]
    var breaks = 0
    while let first = rest.first {
      if Self.isSpace(first) {
        if first == 10, keepingLines { breaks += 1 } else { hasSpace = true }
        rest.removeFirst()
      } else if first == 0xC2, rest.dropFirst().first == 0xA0 {
        hasSpace = true
        rest = rest.dropFirst(2)
      } else {
        // Up to the next white space; a no-break space begins with 0xC2.
        let end =
          rest.dropFirst().firstIndex { Self.isSpace($0) || $0 == 0xC2 } ?? rest.endIndex
        appendWord(rest[..<end], after: breaks)
        breaks = 0
        rest = rest[end...]
      }
    }
  }

  private mutating func appendWord(_ word: some Collection<UInt8>, after breaks: Int) {
    if breaks > 0, !bytes.isEmpty {
      bytes.append(10)
      if breaks > 1 { bytes.append(10) }
    } else if hasSpace, let last = bytes.last, last != 10, last != 32 {
      bytes.append(32)
    }
    hasSpace = false
    bytes.append(contentsOf: word)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || (9...13).contains(byte) && byte != 11
  }

  /// Begins a new line.
  mutating func breakLine() {
    hasSpace = false
    while bytes.last == 32 { bytes.removeLast() }
    guard let last = bytes.last, last != 10 else { return }
    bytes.append(10)
  }

  // MARK: - Markup

  /// What libxml2 calls.
  static var handler: htmlSAXHandler {
    var handler = unsafe htmlSAXHandler()
    unsafe handler.startElement = { output, name, _ in
      guard let name = unsafe name else { return }
      unsafe PlainTextOutput.with(output) { unsafe $0.begin(String(cString: name)) }
    }
    unsafe handler.endElement = { output, name in
      guard let name = unsafe name else { return }
      unsafe PlainTextOutput.with(output) { unsafe $0.end(String(cString: name)) }
    }
    let characters: charactersSAXFunc = { output, text, count in
      guard let text = unsafe text else { return }
      unsafe PlainTextOutput.with(output) {
        unsafe $0.append(UnsafeBufferPointer(start: text, count: Int(count)))
      }
    }
    unsafe handler.characters = characters
    unsafe handler.ignorableWhitespace = characters
    // What stands in a script or a style comes here.
    unsafe handler.cdataBlock = { _, _, _ in }
    return unsafe handler
  }

  private static func with(
    _ pointer: UnsafeMutableRawPointer?, _ body: (inout PlainTextOutput) -> Void
  ) {
    guard let pointer = unsafe pointer else { return }
    let output = unsafe pointer.assumingMemoryBound(to: PlainTextOutput.self)
    unsafe body(&output.pointee)
    if unsafe output.pointee.depth > deepest { unsafe xmlStopParser(output.pointee.context) }
  }

  private mutating func begin(_ name: String) {
    depth += 1
    guard Self.blocks.contains(name) else { return }
    breakLine()
    if name == "li" { bytes.append(contentsOf: "- ".utf8) }
  }

  private mutating func end(_ name: String) {
    depth -= 1
    if Self.blocks.contains(name) { breakLine() }
  }

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "fieldset",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main",
    "nav", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul",
  ]
}
