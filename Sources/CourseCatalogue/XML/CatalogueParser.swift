internal import CLibXML2

/// A push parser that makes records of the bytes it is fed.
///
/// It never opens a file or a connection, loads no document type, and knows no entities but the five
/// of XML itself. A document that declares any is refused. Its memory does not grow with the
/// document.
@safe final class CatalogueParser {
  private let state: UnsafeMutablePointer<ParserState>
  private let context: xmlParserCtxtPtr

  /// A parser for one document; nil where there is no memory for it.
  init?(limits: ReadingLimits) {
    LibXML2.setUp()
    let state = UnsafeMutablePointer<ParserState>.allocate(capacity: 1)
    unsafe state.initialize(to: ParserState(limits: limits))
    unsafe self.state = state
    var handler = unsafe ParserState.handler
    guard
      let context = unsafe xmlCreatePushParserCtxt(
        &handler, state, nil, 0, nil)
    else {
      unsafe Self.free(state)
      return nil
    }
    unsafe self.context = context
    unsafe state.pointee.context = context
    // Without NOENT libxml2 leaves `&#38;` in attributes; without a handler for entities it knows
    // none but XML's own five.
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_BIG_LINES.rawValue
    unsafe xmlCtxtUseOptions(context, Int32(options))
  }

  deinit {
    // libxml2 makes a document to hold what a document type declares.
    if let document = unsafe context.pointee.myDoc { unsafe xmlFreeDoc(document) }
    unsafe xmlFreeParserCtxt(context)
    unsafe Self.free(state)
  }

  private static func free(_ state: UnsafeMutablePointer<ParserState>) {
    unsafe state.deinitialize(count: 1)
    unsafe state.deallocate()
  }

  /// What stopped the parser, and where.
  var failure: (line: Int, fault: CatalogueFault)? { unsafe state.pointee.failure }

  /// Faults of the document that did not stop it.
  var warnings: [(line: Int, fault: CatalogueFault)] { unsafe state.pointee.warnings }

  /// The format, once the root element was seen.
  var format: (format: CatalogueFormat, version: String)? { unsafe state.pointee.format }

  /// Whether the root element lists many records.
  var isList: Bool { unsafe state.pointee.isList }

  /// Whether it stands between two records of a list, right in the root element, in bytes that need
  /// no decoding: there, what it makes of the bytes that follow depends on those and the root alone.
  var isBetweenRecords: Bool {
    guard failure == nil, isList, let input = unsafe context.pointee.input else { return false }
    return unsafe input.pointee.cur == input.pointee.end
      && context.pointee.instate == XML_PARSER_CONTENT
      && input.pointee.buf?.pointee.encoder == nil
      && state.pointee.isRightInRoot
  }

  /// The line at which it is.
  var line: Int { unsafe state.pointee.line }

  /// Goes over lines that it is not given.
  func pass(lines: Int) {
    guard let input = unsafe context.pointee.input else { return }
    unsafe input.pointee.line &+= Int32(clamping: lines)
  }

  /// Reads a part of the document and gives the records that are complete with it.
  func feed(_ chunk: UnsafeRawBufferPointer) -> [MappedRecord] {
    guard failure == nil, let start = chunk.baseAddress else { return [] }
    unsafe state.pointee.hasBytes = true
    let bytes = unsafe start.assumingMemoryBound(to: CChar.self)
    _ = unsafe xmlParseChunk(context, bytes, Int32(chunk.count), 0)
    judgeSizes(chunk.count)
    return unsafe state.pointee.takeRecords()
  }

  /// Stops where libxml2 holds more than any catalogue needs, before it costs much.
  private func judgeSizes(_ chunk: Int) {
    guard failure == nil else { return }
    let limits = unsafe state.pointee.limits
    if let input = unsafe context.pointee.input,
      unsafe input.pointee.end - input.pointee.cur > limits.tagBytes + chunk
    {
      unsafe state.pointee.stop(.tagTooLarge(most: limits.tagBytes))
    }
    // Its dictionary of names gets slow when it is large.
    if unsafe xmlDictSize(context.pointee.dict) > limits.names {
      unsafe state.pointee.stop(.tooManyNames(most: limits.names))
    }
  }

  /// Reads the end of the document.
  func finish() -> [MappedRecord] {
    guard failure == nil else { return [] }
    guard unsafe state.pointee.hasBytes else {
      unsafe state.pointee.fail(.empty, line: 1)
      return []
    }
    unsafe state.pointee.isEnding = true
    _ = unsafe xmlParseChunk(context, nil, 0, 1)
    return unsafe state.pointee.takeRecords()
  }
}
