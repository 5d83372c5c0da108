internal import Foundation

/// Cuts the bytes of a flat list of EDU-DEX programmes after each programme, so that one that is
/// known byte for byte need not be parsed.
///
/// A parser that stands between two records, right in the root element, makes the same of the same
/// bytes; and what ends it there in one document ends it there in another. So a piece that was once
/// parsed from such a place to such a place can be passed over by the next reader that meets it, if
/// the root element and all before it are the same. The end tag is only where the pieces are cut: it
/// may as well stand in a comment, and then the piece is not one record and is never known.
struct RecordSplitter {
  /// What is done with the bytes that come in.
  enum State {
    /// They go to the parser, up to the first end of a record.
    case opening
    /// They are held back until a record is complete.
    case splitting
    /// They go to the parser as they come.
    case plain
  }

  private(set) var state = State.opening
  /// What decides, beside a record's own bytes, what is made of them.
  private(set) var context: [UInt8]
  /// Bytes that are held back.
  private var held: [UInt8] = []
  /// Where in them the next record begins, and from where its end is looked for.
  private var start = 0
  private var searched = 0

  private static let end = Array("</program>".utf8)
  private static let beginning = Array("<program".utf8)
  /// A record of more bytes than this is parsed as it comes.
  private static let most = 1_048_576

  init(limits: ReadingLimits) {
    context = Array("\(CatalogueReader.mapping) \(limits)\n".utf8)
  }

  /// Holds bytes back.
  mutating func hold(_ bytes: UnsafeRawBufferPointer) {
    held.removeFirst(start)
    searched -= start
    start = 0
    unsafe held.append(contentsOf: bytes)
    if held.count > Self.most { state = .plain }
  }

  /// Where the next complete record stands; while opening, with all that is before it.
  mutating func next() -> Range<Int>? {
    guard state != .plain, let end = find(Self.end, from: searched) else {
      searched = max(start, held.count - Self.end.count + 1)
      return nil
    }
    let after = end + Self.end.count
    if state == .opening {
      guard let first = firstRecord, first < end, isPlain(held[..<first]) else {
        state = .plain
        return nil
      }
      context += held[..<first]
    }
    defer { (start, searched) = (after, after) }
    return start..<after
  }

  /// Begins to split, or goes on without, by whether the parser stands between two records.
  mutating func judge(isBetweenRecords: Bool) { state = isBetweenRecords ? .splitting : .plain }

  /// What is still held back; nothing is afterwards.
  mutating func rest() -> [UInt8] {
    defer { (held, start, searched) = ([], 0, 0) }
    return Array(held[start...])
  }

  /// Gives bytes that are held back.
  func withBytes<Value>(
    _ range: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Value
  ) -> Value {
    unsafe held.withUnsafeBytes { bytes in
      unsafe body(UnsafeRawBufferPointer(rebasing: bytes[range]))
    }
  }

  // MARK: - Bytes

  /// Where a word begins in what is held back, by Horspool's search: most bytes are never looked at.
  private func find(_ word: [UInt8], from: Int) -> Int? {
    let (last, length) = (word[word.count - 1], word.count)
    return unsafe withBytes(from..<held.count) { bytes -> Int? in
      var end = length - 1
      while end < bytes.count {
        let byte = unsafe bytes[end]
        if byte == last {
          var same = 1
          while same < length, unsafe bytes[end - same] == word[length - 1 - same] { same += 1 }
          if same == length { return from + end - length + 1 }
        }
        end += Int(Self.steps[Int(byte)])
      }
      return nil
    }
  }

  /// How far the end of either word can be from a byte, at least; both are short.
  private static let steps: [UInt8] = {
    let shortest = min(end.count, beginning.count)
    var steps = [UInt8](repeating: UInt8(shortest), count: 256)
    for word in [end, beginning] {
      for (place, byte) in word.dropLast().enumerated() {
        steps[Int(byte)] = min(steps[Int(byte)], UInt8(word.count - 1 - place))
      }
    }
    return steps
  }()

  /// Where the first element begins that is named `program`, and not `programs`.
  private var firstRecord: Int? {
    var from = 0
    while let found = find(Self.beginning, from: from) {
      let next = found + Self.beginning.count
      guard next < held.count else { return nil }
      if held[next] != UInt8(ascii: "s") { return found }
      from = next
    }
    return nil
  }

  /// Whether there is no more in the bytes than an XML declaration and the start of the root: then
  /// they say all that the root says.
  private func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    var tags: [UInt8] = []
    for index in bytes.indices where bytes[index] == UInt8(ascii: "<") {
      tags.append(index + 1 < bytes.endIndex ? bytes[index + 1] : 0)
    }
    return tags == [UInt8(ascii: "?"), UInt8(ascii: "p")] || tags == [UInt8(ascii: "p")]
  }

  /// The number of lines that end in bytes.
  static func lines(in bytes: UnsafeRawBufferPointer) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var (count, position) = (0, 0)
    while let found = unsafe memchr(base + position, 0x0A, bytes.count - position) {
      position = unsafe UnsafeRawPointer(found) - base + 1
      count += 1
    }
    return count
  }
}
