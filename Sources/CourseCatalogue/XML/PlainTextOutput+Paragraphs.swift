extension PlainTextOutput {
  /// Adds what most descriptions are, paragraphs of text with emphasis in them, without an HTML
  /// parser; false, and nothing is added, where it is anything else.
  ///
  /// It has the outcome of the parser, which is asked about all that is not as simple as this.
  mutating func appendParagraphs(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 65_536, let pieces = Self.paragraphs(text) else { return false }
    for piece in pieces {
      switch piece {
      case .text(let range): append(text[range])
      case .character(let bytes): append(bytes)
      case .line: breakLine()
      }
    }
    return true
  }

  /// What stands between tags.
  private enum Piece {
    case text(Range<Int>)
    case character([UInt8])
    case line
  }

  /// The texts and line breaks of paragraphs; nil for other markup or entities, and for text
  /// outside of paragraphs.
  private static func paragraphs(_ text: ArraySlice<UInt8>) -> [Piece]? {
    var pieces: [Piece] = []
    var emphasis: [UInt8] = []
    var isInside = false
    var position = text.startIndex
    while position < text.endIndex {
      let byte = text[position]
      if byte == UInt8(ascii: "&") {
        guard isInside, let entity = entities.first(where: { text[position...].starts(with: $0.0) })
        else { return nil }
        pieces.append(.character(entity.1))
        position += entity.0.count
        continue
      }
      if byte != UInt8(ascii: "<") {
        guard let end = endOfText(text[position...], isBlank: !isInside) else { return nil }
        if isInside { pieces.append(.text(position..<end)) }
        position = end
        continue
      }
      guard let tag = Tag(text[position...]) else { return nil }
      position += tag.length
      switch (tag.name, tag.isEnd, isInside) {
      case (.paragraph, false, false), (.paragraph, true, true):
        guard emphasis.isEmpty else { return nil }
        isInside = !tag.isEnd
        pieces.append(.line)
      case (.lineBreak, false, true): pieces.append(.line)
      case (.emphasis(let letter), false, true) where emphasis.count < 8: emphasis.append(letter)
      case (.emphasis(let letter), true, true):
        guard emphasis.popLast() == letter else { return nil }
      default: return nil
      }
    }
    return isInside ? nil : pieces
  }

  private static let entities: [([UInt8], [UInt8])] = [
    ("&amp;", "&"), ("&nbsp;", "\u{A0}"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""),
  ].map { (Array(($0.0 as String).utf8), Array(($0.1 as String).utf8)) }

  /// Where text ends; nil where a character that is none of text stands in it.
  private static func endOfText(_ text: ArraySlice<UInt8>, isBlank: Bool) -> Int? {
    for (position, byte) in zip(text.indices, text) {
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: "&"): return position
      case 0..<9, 11, 12, 14..<32: return nil
      case 9, 10, 13, 32: break
      default: if isBlank { return nil }
      }
    }
    return text.endIndex
  }

  /// A tag without attributes.
  private struct Tag {
    enum Name: Equatable {
      case paragraph, lineBreak
      case emphasis(UInt8)
    }

    var name: Name
    var isEnd: Bool
    var length: Int

    /// The tag that begins here, if it is one of a few.
    init?(_ text: ArraySlice<UInt8>) {
      for (word, name, isEnd) in Self.known where text.starts(with: word) {
        (self.name, self.isEnd, length) = (name, isEnd, word.count)
        return
      }
      return nil
    }

    private static let known: [(word: [UInt8], name: Name, isEnd: Bool)] = {
      let words: [(String, Name, Bool)] = [
        ("<p>", .paragraph, false), ("</p>", .paragraph, true), ("<br>", .lineBreak, false),
        ("<br/>", .lineBreak, false), ("<br />", .lineBreak, false),
        ("<b>", .emphasis(0), false), ("</b>", .emphasis(0), true),
        ("<i>", .emphasis(1), false), ("</i>", .emphasis(1), true),
        ("<em>", .emphasis(2), false), ("</em>", .emphasis(2), true),
        ("<strong>", .emphasis(3), false), ("</strong>", .emphasis(3), true),
      ]
      return words.map { (Array($0.0.utf8), $0.1, $0.2) }
    }()
  }
}
