internal import CLibXML2

/// What the callbacks of one parser share: it turns what they see into records.
///
/// It lives behind a pointer, so that an element costs no reference counting. It never calls
/// libxml2 in a way that could call back: where the parser is to stop it says so in `mustStop`.
@safe struct ParserState {
  let limits: ReadingLimits
  var context: xmlParserCtxtPtr?
  var hasBytes = false
  /// Whether the last bytes were fed.
  var isEnding = false
  /// Whether the parser is to be stopped.
  private(set) var mustStop = false
  private(set) var failure: (line: Int, fault: CatalogueFault)?
  private(set) var warnings: [(line: Int, fault: CatalogueFault)] = []
  private(set) var format: (format: CatalogueFormat, version: String)?
  /// Whether the root element lists many records.
  private(set) var isList = false

  private var names: InternedNames?
  private var collector: ElementCollector
  private var mapper: (any RecordMapper)?
  private var records: [MappedRecord] = []
  private var depth = 0
  /// The number of namespaces that each open element declares, where there are any.
  private var namespaceCounts: [Int32] = []
  private var namespaces = 0

  init(limits: ReadingLimits) {
    self.limits = limits
    collector = ElementCollector(grammar: .none, limits: limits)
    unsafe context = nil
  }

  /// The records since the last call.
  mutating func takeRecords() -> [MappedRecord] {
    let taken = records
    records = []
    return taken
  }

  /// The line at which the parser is.
  var line: Int {
    guard let input = unsafe context?.pointee.input else { return 1 }
    return unsafe Int(input.pointee.line)
  }

  /// Whether nothing but the root element is open.
  var isRightInRoot: Bool { depth == 1 && !collector.isInRecord }

  /// Whether the root element has ended.
  private(set) var isRootClosed = false

  /// Notes what is wrong with the document; the first thing counts.
  mutating func fail(_ fault: CatalogueFault, line: Int) {
    if failure == nil { failure = (max(1, line), fault) }
  }

  /// Notes what is wrong and has the parser stopped.
  mutating func stop(_ fault: CatalogueFault) {
    fail(fault, line: line)
    mustStop = true
  }

  /// Notes something that does not stop the parser, once.
  mutating func warn(_ fault: CatalogueFault) {
    guard !warnings.contains(where: { $0.fault == fault }) else { return }
    warnings.append((line, fault))
  }

  // MARK: - Elements

  mutating func begin(
    _ name: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>?, namespaceCount: Int32,
    attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, attributeCount: Int
  ) {
    depth += 1
    namespaces += Int(namespaceCount)
    namespaceCounts.append(namespaceCount)
    guard depth <= limits.depth else { return stop(.tooDeep(most: limits.depth)) }
    guard attributeCount <= limits.attributes, namespaces <= limits.namespaces else {
      return stop(.tooManyAttributes(most: limits.attributes))
    }
    if depth == 1 { guard unsafe beginRoot(name, namespace) else { return } }
    if collector.isInMarkup { return unsafe beginMarkup(name) }
    let allowed = collector.allowed
    guard allowed != 0,
      let element = unsafe names?.element(name, namespace: namespace, among: allowed)
    else { return collector.beginPassingOver() }
    guard collector.begin(element, line: line), attributeCount > 0,
      let attributes = unsafe attributes
    else { return }
    for index in 0..<attributeCount {
      // Five pointers an attribute: local name, prefix, namespace, start and end of the value.
      guard let name = unsafe attributes[index * 5], let known = unsafe names?.attribute(name),
        let start = unsafe attributes[index * 5 + 3], let end = unsafe attributes[index * 5 + 4]
      else { continue }
      unsafe collector.addAttribute(known, UnsafeBufferPointer(start: start, count: end - start))
    }
  }

  mutating func end(_ name: UnsafePointer<xmlChar>) {
    depth -= 1
    isRootClosed = depth == 0
    namespaces -= Int(namespaceCounts.popLast() ?? 0)
    switch collector.end() {
    case .element: break
    case .markup: unsafe addTag("</", name)
    case .record(let row):
      if var record = mapper?.map(collector.tree, at: row) {
        finish(&record)
        records.append(record)
      }
      collector.drop(row)
    }
  }

  mutating func text(_ text: UnsafePointer<xmlChar>, count: Int) {
    unsafe collector.addText(UnsafeBufferPointer(start: text, count: count))
  }

  /// Judges the size of a record.
  private func finish(_ record: inout MappedRecord) {
    if collector.isOverfull {
      record.content = .skipped
      record.remarks.add(.recordTooLarge, at: record.line)
    } else if collector.isCut {
      record.remarks.add(.textTooLong(most: limits.fieldBytes), at: record.line)
    }
  }

  private mutating func beginRoot(
    _ name: UnsafePointer<xmlChar>, _ namespace: UnsafePointer<xmlChar>?
  ) -> Bool {
    let address = unsafe namespace.map { unsafe String(cString: $0) }
    let root = unsafe String(cString: name)
    switch FormatDetector(limits: limits).format(root: root, namespace: address) {
    case .refused(let fault, let format):
      self.format = format.map { ($0, "") }
      stop(fault)
      return false
    case .known(let format, let version, let mapper, let warning):
      guard let dictionary = unsafe context?.pointee.dict else { return false }
      self.format = (format, version)
      isList = FormatDetector.isList(root: root)
      self.mapper = mapper
      let grammar = type(of: mapper).grammar
      names = unsafe InternedNames(grammar, in: dictionary)
      collector = ElementCollector(grammar: grammar, limits: limits)
      if let warning {
        warn(warning)
        unsafe names?.adoptDefault(namespace)
      }
      return true
    }
  }

  private mutating func beginMarkup(_ name: UnsafePointer<xmlChar>) {
    collector.beginMarkup()
    unsafe addTag("<", name)
  }

  /// Adds a tag to the text, for the reader of markup to find.
  private mutating func addTag(_ opening: StaticString, _ name: UnsafePointer<xmlChar>) {
    unsafe collector.addText(
      UnsafeBufferPointer(start: opening.utf8Start, count: opening.utf8CodeUnitCount))
    unsafe collector.addText(UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name))))
    unsafe collector.addText(UnsafeBufferPointer(start: (">" as StaticString).utf8Start, count: 1))
  }
}
