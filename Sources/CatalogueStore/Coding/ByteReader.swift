/// Bytes that were not written by this program, or were changed since.
package struct DamagedBytes: Error {}

/// Reads what `ByteWriter` wrote.
struct ByteReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether everything was read.
  var isAtEnd: Bool { position == bytes.count }

  mutating func byte() throws(DamagedBytes) -> UInt8 {
    guard position < bytes.count else { throw DamagedBytes() }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func unsigned() throws(DamagedBytes) -> UInt64 {
    var (number, shift) = (UInt64(0), UInt64(0))
    while shift < 64 {
      let next = try byte()
      number |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return number }
      shift += 7
    }
    throw DamagedBytes()
  }

  mutating func signed() throws(DamagedBytes) -> Int64 {
    let number = try unsigned()
    return Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
  }

  mutating func integer() throws(DamagedBytes) -> Int { Int(try signed()) }

  mutating func truth() throws(DamagedBytes) -> Bool { try byte() != 0 }

  mutating func double() throws(DamagedBytes) -> Double {
    var bits: UInt64 = 0
    for shift in 0..<UInt64(8) { bits |= UInt64(try byte()) << (shift * 8) }
    return Double(bitPattern: bits)
  }

  /// A count of things that take a byte or more each.
  mutating func count() throws(DamagedBytes) -> Int {
    let number = try unsigned()
    guard number <= UInt64(bytes.count - position) else { throw DamagedBytes() }
    return Int(number)
  }

  mutating func text() throws(DamagedBytes) -> String {
    let length = try count()
    let end = position + length
    defer { position = end }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  mutating func optional<Value>(
    _ body: (inout ByteReader) throws(DamagedBytes) -> Value
  ) throws(DamagedBytes) -> Value? {
    try byte() == 0 ? nil : try body(&self)
  }

  mutating func optionalText() throws(DamagedBytes) -> String? {
    try byte() == 0 ? nil : try text()
  }

  mutating func list<Value>(
    _ body: (inout ByteReader) throws(DamagedBytes) -> Value
  ) throws(DamagedBytes) -> [Value] {
    let count = try count()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try body(&self)) }
    return values
  }

  mutating func oneOf<Case>(_ all: [Case]) throws(DamagedBytes) -> Case {
    let number = Int(try byte())
    guard number < all.count else { throw DamagedBytes() }
    return all[number]
  }
}
