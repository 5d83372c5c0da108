/// Writes values as bytes, each after the other, without names or padding.
struct ByteWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []

  /// Empties it and keeps its room.
  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  mutating func write(_ byte: UInt8) { bytes.append(byte) }

  /// Writes a number of 0 or more in seven bits a byte.
  mutating func write(_ number: UInt64) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes a number such that those near 0 are short.
  mutating func write(_ number: Int64) {
    write(UInt64(bitPattern: (number << 1) ^ (number >> 63)))
  }

  mutating func write(_ number: Int) { write(Int64(number)) }

  mutating func write(_ truth: Bool) { bytes.append(truth ? 1 : 0) }

  mutating func write(_ number: Double) {
    var bits = number.bitPattern
    for _ in 0..<8 {
      bytes.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
    }
  }

  mutating func write(_ text: String) {
    write(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes whether there is a value, and then the value.
  mutating func write<Value>(_ value: Value?, _ body: (inout ByteWriter, Value) -> Void) {
    guard let value else { return write(UInt8(0)) }
    write(UInt8(1))
    body(&self, value)
  }

  mutating func write(_ text: String?) { write(text) { $0.write($1) } }

  /// Writes how many values there are, and then the values.
  mutating func write<Value>(_ values: [Value], _ body: (inout ByteWriter, Value) -> Void) {
    write(UInt64(values.count))
    for value in values { body(&self, value) }
  }

  /// Writes a case by its place in the list of all; cases are only ever added at the end.
  mutating func write<Case: Equatable>(_ value: Case, in all: [Case]) {
    write(UInt8(all.firstIndex(of: value) ?? 0))
  }
}
