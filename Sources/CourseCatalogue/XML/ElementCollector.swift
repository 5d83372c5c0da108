/// Turns what the parser sees into `RecordRows`, by a grammar and within limits.
///
/// Names arrive as numbers: this part knows no pointers but those to text.
struct ElementCollector {
  private let grammar: Grammar
  private let limits: ReadingLimits
  private var rows = RecordRows()

  /// An open element that is kept.
  private struct Frame {
    var row: Int32
    var content: Grammar.Content
    /// The elements that may stand in it.
    var children: UInt128
  }

  private var open: [Frame] = []
  /// The number of open elements that are passed over.
  private var skipping = 0
  /// The number of open elements of markup within a text.
  private var markup = 0
  /// The number of open records: what stands outside of one is not needed later.
  private var openRecords = 0
  /// What the innermost open element is.
  private var content = Grammar.Content.group

  /// The elements that may stand here; empty where everything is passed over.
  private(set) var allowed: UInt128
  /// Whether the innermost record has more than one can have.
  private(set) var isOverfull = false
  /// Whether a text of the innermost record was cut.
  private(set) var isCut = false

  init(grammar: Grammar, limits: ReadingLimits) {
    self.grammar = grammar
    self.limits = limits
    allowed = grammar.roots
  }

  /// Whether a record is open.
  var isInRecord: Bool { openRecords > 0 }

  /// Whether elements here are markup within a text.
  var isInMarkup: Bool { content == .markup && skipping == 0 }

  // MARK: - Elements

  /// Begins an element that is passed over with all that stands in it.
  mutating func beginPassingOver() {
    skipping += 1
    allowed = 0
  }

  /// Begins an element of markup within a text.
  mutating func beginMarkup() { markup += 1 }

  /// Begins an element that is allowed here; false where there is no more room, and it is passed
  /// over.
  mutating func begin(_ element: UInt8, line: Int) -> Bool {
    // What stands around a record is looked through for each record.
    let most =
      grammar.contents[Int(element)] == .record
      ? limits.surroundingElements : limits.recordElements
    guard rows.nodes.count < most, rows.bytes.count < limits.recordBytes else {
      isOverfull = true
      beginPassingOver()
      return false
    }
    let (row, byte) = (Int32(rows.nodes.count), Int32(rows.bytes.count))
    rows.nodes.append(
      RecordRows.Node(
        element: element, line: Int32(clamping: line), parent: open.last?.row ?? -1, end: row,
        firstAttribute: Int32(rows.attributes.count), firstByte: byte, textStart: byte,
        textEnd: byte))
    content = grammar.contents[Int(element)]
    allowed = grammar.children[Int(element)]
    open.append(Frame(row: row, content: content, children: allowed))
    if content == .record { openRecords += 1 }
    return true
  }

  /// Adds an attribute to the element that began last.
  mutating func addAttribute(_ name: AttributeName, _ value: UnsafeBufferPointer<UInt8>) {
    let last = rows.nodes.count - 1
    guard rows.nodes[last].attributeCount < 16, value.count <= 4096 else { return }
    let start = Int32(rows.bytes.count)
    unsafe rows.bytes.append(contentsOf: value)
    let end = Int32(rows.bytes.count)
    rows.attributes.append(RecordRows.Attribute(name: name.rawValue, start: start, end: end))
    rows.nodes[last].attributeCount += 1
    rows.nodes[last].textStart = end
  }

  /// Adds text to the open element, if its text is kept.
  mutating func addText(_ text: UnsafeBufferPointer<UInt8>) {
    guard skipping == 0, content == .text || content == .markup, let top = open.last else { return }
    let room = limits.fieldBytes - (rows.bytes.count - Int(rows.nodes[Int(top.row)].textStart))
    guard text.count > room else { return unsafe rows.bytes.append(contentsOf: text) }
    isCut = true
    var whole = max(0, room)
    // Not through the middle of a character.
    while whole > 0, unsafe text[whole] & 0xC0 == 0x80 { whole -= 1 }
    unsafe rows.bytes.append(contentsOf: text.prefix(whole))
  }

  // MARK: - Ends

  /// What ended.
  enum Ended {
    case element
    case markup
    /// A record; the caller reads it and then calls `drop`.
    case record(Int)
  }

  /// Ends the innermost element.
  mutating func end() -> Ended {
    if skipping > 0 {
      skipping -= 1
      if skipping == 0, !isOverfull { allowed = open.last?.children ?? grammar.roots }
      return .element
    }
    if markup > 0 {
      markup -= 1
      return .markup
    }
    guard let ended = open.popLast() else { return .element }
    let row = Int(ended.row)
    rows.nodes[row].end = Int32(rows.nodes.count)
    rows.nodes[row].textEnd = Int32(rows.bytes.count)
    content = open.last?.content ?? .group
    allowed = isOverfull ? 0 : open.last?.children ?? grammar.roots
    guard ended.content != .record else {
      openRecords -= 1
      return .record(row)
    }
    if openRecords == 0 { rows.cut(from: row) }
    return .element
  }

  /// The record that ended, with what stands around it.
  var tree: RecordTree { RecordTree(rows) }

  /// Forgets a record that was read.
  mutating func drop(_ row: Int) {
    rows.cut(from: row)
    isOverfull = false
    isCut = false
    allowed = open.last?.children ?? grammar.roots
  }
}
