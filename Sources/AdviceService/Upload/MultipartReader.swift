/// Cuts a body of `multipart/form-data` into its parts while it comes in, in fixed memory.
///
/// A line that begins with the boundary is one (RFC 2046, section 5.1.1); what follows it must be
/// the end of the line or of the form, or the body is refused: no two readers then see different
/// parts in it.
struct MultipartReader {
  /// What was found.
  enum Event: Equatable {
    /// A part begins.
    case part(MultipartPart)
    /// Bytes of the part that began last.
    case bytes(ArraySlice<UInt8>)
    /// The part that began last is whole.
    case end
  }

  private enum Place { case before, content, boundaryEnd, header, after }

  /// The end of a line, two dashes and the boundary.
  ///
  /// The first byte stands in it only once: after a mismatch only that byte can begin another one.
  private let delimiter: [UInt8]
  private let mostParts: Int
  private let mostHeaderBytes: Int

  private var place = Place.before
  /// How many bytes of the delimiter have come in.
  private var matched = 2
  /// How many of those are no content in any case: the end of the line above.
  private var owned = 2
  private var parts = 0
  private var header: [UInt8] = []
  private var lineEnd: [UInt8] = []

  /// A reader of a body whose parts are separated by this boundary.
  init(_ boundary: MultipartBoundary, _ limits: FormLimits) {
    delimiter = Array("\r\n--".utf8) + boundary.bytes
    mostParts = limits.mostParts
    mostHeaderBytes = limits.mostHeaderBytes
  }

  /// Takes a piece of the body and tells what is in it.
  mutating func take(
    _ bytes: [UInt8], _ tell: (Event) throws -> Void
  ) throws {
    var rest = bytes[...]
    while let byte = rest.first {
      switch place {
      case .before, .content: try search(&rest, tell)
      case .boundaryEnd:
        rest = rest.dropFirst()
        try endBoundary(byte)
      case .header:
        rest = rest.dropFirst()
        try extendHeader(byte, tell)
      case .after: return
      }
    }
  }

  /// Ends the body.
  func finish() throws(FormFault) {
    guard place == .after else { throw .cutOff }
  }

  /// Looks for the next boundary.
  private mutating func search(
    _ rest: inout ArraySlice<UInt8>, _ tell: (Event) throws -> Void
  ) throws {
    if matched == 0 {
      let mark = rest.firstIndex(of: UInt8(ascii: "\r")) ?? rest.endIndex
      if place == .content, mark > rest.startIndex { try tell(.bytes(rest[..<mark])) }
      rest = rest[mark...]
    }
    while matched < delimiter.count, rest.first == delimiter[matched] {
      matched += 1
      rest = rest.dropFirst()
    }
    if matched == delimiter.count {
      if place == .content { try tell(.end) }
      (place, matched, owned) = (.boundaryEnd, 0, 0)
    } else if !rest.isEmpty {
      if place == .content, matched > owned { try tell(.bytes(delimiter[owned..<matched])) }
      (matched, owned) = (0, 0)
    }
  }

  /// Takes a byte after a boundary: two dashes at the end of the form, or the end of a line.
  private mutating func endBoundary(_ byte: UInt8) throws(FormFault) {
    lineEnd.append(byte)
    func isPadding(_ bytes: ArraySlice<UInt8>) -> Bool {
      bytes.count <= 64 && bytes.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }
    if isPadding(lineEnd[...]) { return }
    switch lineEnd.suffix(2) {
    case [UInt8(ascii: "\r"), UInt8(ascii: "\n")]:
      guard parts < mostParts else { throw .tooManyParts(most: mostParts) }
      parts += 1
      place = .header
      lineEnd = []
    case [UInt8(ascii: "-"), UInt8(ascii: "-")] where lineEnd.count == 2: place = .after
    default:
      let isHalfEnd = byte == UInt8(ascii: "\r") && isPadding(lineEnd.dropLast())
      guard isHalfEnd || lineEnd == [UInt8(ascii: "-")] else { throw .brokenBoundary }
    }
  }

  /// Takes a byte of what stands before a part's content.
  private mutating func extendHeader(
    _ byte: UInt8, _ tell: (Event) throws -> Void
  ) throws {
    header.append(byte)
    guard header.count <= mostHeaderBytes else {
      throw FormFault.headerTooLarge(most: mostHeaderBytes)
    }
    guard byte == UInt8(ascii: "\n"), header.suffix(4) == [13, 10, 13, 10] || header == [13, 10]
    else { return }
    try tell(.part(MultipartPart(header: header)))
    // The end of the empty line may be that of a boundary: then the part has no content.
    (place, matched, owned, header) = (.content, 2, 2, [])
  }
}
