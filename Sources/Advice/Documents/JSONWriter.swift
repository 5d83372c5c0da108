/// Writes a value as JSON on one line with its keys in order: what Foundation's encoder writes, in
/// less time.
///
/// Every value is written once into one run of bytes; an object whose members did not come in order
/// is put in order when it ends.
struct JSONWriter {
  /// The JSON of a value.
  static func bytes(of value: some Encodable) throws -> [UInt8] {
    let output = JSONOutput()
    try output.write(value)
    return output.bytes
  }
}

/// The bytes that are written, with what JSON makes of single values.
final class JSONOutput {
  private(set) var bytes: [UInt8] = []
  private var scratch: [UInt8] = []

  init() { bytes.reserveCapacity(1 << 15) }

  /// Writes any value.
  func write(_ value: some Encodable) throws {
    let part = JSONPart(self)
    try value.encode(to: JSONPartEncoder(part: part))
    part.end()
  }

  func write(_ byte: UInt8) { bytes.append(byte) }

  func writeNull() { bytes.append(contentsOf: "null".utf8) }

  func write(_ truth: Bool) { bytes.append(contentsOf: (truth ? "true" : "false").utf8) }

  func write(integer: some BinaryInteger) { bytes.append(contentsOf: String(integer).utf8) }

  /// Writes a number with a fraction, a whole one without.
  func write(_ number: Double) throws {
    guard number.isFinite else {
      throw EncodingError.invalidValue(
        number, EncodingError.Context(codingPath: [], debugDescription: "not a number in JSON"))
    }
    let text = number.description
    bytes.append(contentsOf: (text.hasSuffix(".0") ? text.dropLast(2) : text[...]).utf8)
  }

  func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.contains(where: Self.isEscaped) {
      bytes.append(contentsOf: Self.escaped(text))
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  @inline(__always)
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// The bytes of a text with what JSON escapes.
  private static func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      guard isEscaped(byte) else {
        bytes.append(byte)
        continue
      }
      bytes.append(UInt8(ascii: "\\"))
      switch byte {
      case 0x08: bytes.append(UInt8(ascii: "b"))
      case 0x09: bytes.append(UInt8(ascii: "t"))
      case 0x0A: bytes.append(UInt8(ascii: "n"))
      case 0x0C: bytes.append(UInt8(ascii: "f"))
      case 0x0D: bytes.append(UInt8(ascii: "r"))
      case ..<0x20:
        bytes.append(contentsOf: "u00".utf8)
        for half in [byte >> 4, byte & 0xF] {
          bytes.append(half < 10 ? UInt8(ascii: "0") + half : UInt8(ascii: "a") + half - 10)
        }
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  /// Puts the members of an object in order, which stand from a position up to the end.
  func sort(_ members: [JSONPart.Member]) {
    guard let first = members.first?.start else { return }
    scratch.removeAll(keepingCapacity: true)
    for number in members.indices.sorted(by: { members[$0].key < members[$1].key }) {
      if !scratch.isEmpty { scratch.append(UInt8(ascii: ",")) }
      let end = number + 1 < members.count ? members[number + 1].start - 1 : bytes.count
      scratch.append(contentsOf: bytes[members[number].start..<end])
    }
    bytes.replaceSubrange(first..., with: scratch)
  }
}

/// A value that is being written: an object, a list or a single value.
final class JSONPart {
  /// A member of an object, with where it begins.
  struct Member {
    var key: String
    var start: Int
  }

  /// What it has turned out to be.
  enum Kind { case undecided, object, list, single }

  let output: JSONOutput
  private var kind = Kind.undecided
  private var members: [Member] = []
  private var isSorted = true
  private(set) var count = 0

  init(_ output: JSONOutput) { self.output = output }

  /// Says what it is, the first time that this is known.
  func become(_ kind: Kind) {
    guard self.kind == .undecided else {
      precondition(self.kind == kind, "a value is written as \(self.kind) and as \(kind)")
      return
    }
    self.kind = kind
    switch kind {
    case .object: output.write(UInt8(ascii: "{"))
    case .list: output.write(UInt8(ascii: "["))
    case .single, .undecided: break
    }
  }

  /// Begins a member of an object.
  func begin(_ key: String) {
    if let last = members.last {
      output.write(UInt8(ascii: ","))
      isSorted = isSorted && last.key < key
    }
    members.append(Member(key: key, start: output.bytes.count))
    output.write(key)
    output.write(UInt8(ascii: ":"))
  }

  /// Begins an element of a list.
  func beginElement() {
    if count > 0 { output.write(UInt8(ascii: ",")) }
    count += 1
  }

  /// Ends it; what asked for nothing is an empty object.
  func end() {
    if kind == .undecided { become(.object) }
    if kind == .object, !isSorted { output.sort(members) }
    switch kind {
    case .object: output.write(UInt8(ascii: "}"))
    case .list: output.write(UInt8(ascii: "]"))
    case .single, .undecided: break
    }
  }
}
