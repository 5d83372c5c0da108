internal import CLibXML2

extension ParserState {
  /// What libxml2 calls.
  ///
  /// Pointers go no further than the methods called here.
  static var handler: xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startDocument = { state in
      unsafe ParserState.with(state) { $0.judgeEncoding() }
    }
    unsafe handler.startElementNs = {
      state, name, _, namespace, namespaces, _, attributeCount, _, attributes in
      guard let name = unsafe name else { return }
      unsafe ParserState.with(state) {
        unsafe $0.begin(
          name, namespace: namespace, namespaceCount: namespaces, attributes: attributes,
          attributeCount: Int(attributeCount))
      }
    }
    unsafe handler.endElementNs = { state, name, _, _ in
      guard let name = unsafe name else { return }
      unsafe ParserState.with(state) { unsafe $0.end(name) }
    }
    let text: charactersSAXFunc = { state, text, count in
      guard let text = unsafe text else { return }
      unsafe ParserState.with(state) { unsafe $0.text(text, count: Int(count)) }
    }
    unsafe handler.characters = text
    unsafe handler.cdataBlock = text
    // The same function as for characters, so that libxml2 judges no white space by itself.
    unsafe handler.ignorableWhitespace = text
    unsafe handler.serror = { state, error in
      guard let error = unsafe error else { return }
      unsafe ParserState.with(state) { unsafe $0.note(error.pointee) }
    }
    unsafe refuseDeclarations(in: &handler)
    return unsafe handler
  }

  private static func refuseDeclarations(in handler: inout xmlSAXHandler) {
    unsafe handler.internalSubset = { state, _, external, system in
      guard unsafe external != nil || system != nil else { return }
      unsafe ParserState.with(state) { $0.warn(.documentTypeIgnored) }
    }
    unsafe handler.entityDecl = { state, _, _, _, _, _ in unsafe ParserState.refuse(state) }
    unsafe handler.attributeDecl = { state, _, _, _, _, _, values in
      unsafe xmlFreeEnumeration(values)
      unsafe ParserState.refuse(state)
    }
    unsafe handler.elementDecl = { state, _, _, _ in unsafe ParserState.refuse(state) }
    unsafe handler.notationDecl = { state, _, _, _ in unsafe ParserState.refuse(state) }
    unsafe handler.unparsedEntityDecl = { state, _, _, _, _ in unsafe ParserState.refuse(state) }
  }

  private static func refuse(_ pointer: UnsafeMutableRawPointer?) {
    unsafe with(pointer) { $0.stop(.declaration) }
  }

  private static func with(
    _ pointer: UnsafeMutableRawPointer?, _ body: (inout ParserState) -> Void
  ) {
    guard let pointer = unsafe pointer else { return }
    let state = unsafe pointer.assumingMemoryBound(to: ParserState.self)
    unsafe body(&state.pointee)
    if unsafe state.pointee.mustStop { unsafe xmlStopParser(state.pointee.context) }
  }

  // MARK: - Judging

  /// Refuses encodings that no catalogue uses, before their bytes are trusted.
  private mutating func judgeEncoding() {
    guard let context = unsafe context,
      let name = unsafe context.pointee.encoding ?? context.pointee.input?.pointee.encoding
    else { return }
    let declared = unsafe String(cString: name)
    guard !Self.encodings.contains(declared.uppercased()) else { return }
    stop(.unsupportedEncoding(Excerpt(declared)))
  }

  private static let encodings: Set<String> = [
    "UTF-8", "UTF8", "US-ASCII", "ASCII", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1",
    "ISO8859-1", "ISO_8859-1", "LATIN1", "ISO-8859-15", "ISO8859-15", "ISO_8859-15", "LATIN-9",
    "WINDOWS-1252", "CP1252",
  ]

  /// Notes an error of libxml2, by its number: its text may hold pieces of the document.
  private mutating func note(_ error: xmlError) {
    guard failure == nil, unsafe error.level == XML_ERR_FATAL else { return }
    // What stands after a declared encoding may be unreadable because of it.
    judgeEncoding()
    unsafe fail(fault(error), line: Int(error.line))
  }

  private func fault(_ error: xmlError) -> CatalogueFault {
    let code = unsafe xmlParserErrors(UInt32(bitPattern: error.code))
    if code == XML_ERR_DOCUMENT_END, format == nil { return .empty }
    let fault = Self.fault(code)
    if unsafe fault == .wrongEncoding || Self.isAboutEncoding(error) { return .wrongEncoding }
    // Whatever is missing at the last byte of a document that is not closed: it was cut off.
    let isCutOff = isEnding && !isRootClosed && (isAtLastByte || code == XML_ERR_DOCUMENT_END)
    return isCutOff ? .truncated : fault
  }

  private var isAtLastByte: Bool {
    guard let input = unsafe context?.pointee.input else { return true }
    return unsafe input.pointee.cur >= input.pointee.end
  }

  /// libxml2 has one number for characters that XML forbids and for bytes that are no characters.
  private static func isAboutEncoding(_ error: xmlError) -> Bool {
    guard unsafe error.code == XML_ERR_INVALID_CHAR.rawValue, let text = unsafe error.message
    else { return false }
    return unsafe String(cString: text).hasPrefix("Input is not proper UTF-8")
  }

  private static func fault(_ code: xmlParserErrors) -> CatalogueFault {
    switch code {
    case XML_ERR_INVALID_ENCODING, XML_I18N_CONV_FAILED, XML_I18N_NO_HANDLER,
      XML_I18N_EXCESS_HANDLER:
      .wrongEncoding
    case XML_ERR_UNKNOWN_ENCODING, XML_ERR_UNSUPPORTED_ENCODING: .unsupportedEncoding("?")
    case XML_ERR_TAG_NAME_MISMATCH, XML_ERR_LTSLASH_REQUIRED, XML_ERR_GT_REQUIRED:
      .notWellFormed(.tagMismatch)
    case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF: .notWellFormed(.forbiddenCharacter)
    case XML_ERR_UNDECLARED_ENTITY, XML_ERR_ENTITYREF_SEMICOL_MISSING, XML_ERR_NAME_REQUIRED,
      XML_ERR_ENTITYREF_NO_NAME, XML_WAR_UNDECLARED_ENTITY:
      .notWellFormed(.unknownEntity)
    case XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_WITHOUT_VALUE,
      XML_ERR_ATTRIBUTE_REDEFINED, XML_ERR_LT_IN_ATTRIBUTE:
      .notWellFormed(.attribute)
    case XML_ERR_DOCUMENT_EMPTY, XML_ERR_DOCUMENT_START, XML_ERR_DOCUMENT_END:
      .notWellFormed(.outsideRoot)
    default: .notWellFormed(.other(Int(code.rawValue)))
    }
  }
}
