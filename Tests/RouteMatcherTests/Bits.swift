/// A set of credentials by number, as plain as can be compared and hashed.
struct Bits: Hashable {
  private(set) var words: [UInt64]

  /// No numbers, with room for those below a count.
  init(below count: Int) { words = Array(repeating: 0, count: count / 64 + 1) }

  mutating func insert(_ number: Int) { words[number / 64] |= 1 << UInt64(number % 64) }

  func contains(_ number: Int) -> Bool { words[number / 64] >> UInt64(number % 64) & 1 == 1 }

  mutating func formUnion(_ other: Bits) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  func subtracting(_ other: Bits) -> Bits {
    var rest = self
    for word in words.indices { rest.words[word] &= ~other.words[word] }
    return rest
  }

  func union(_ other: Bits) -> Bits {
    var result = self
    result.formUnion(other)
    return result
  }

  func isSubset(of other: Bits) -> Bool {
    for index in words.indices where words[index] & ~other.words[index] != 0 { return false }
    return true
  }

  func meets(_ other: Bits) -> Bool {
    for index in words.indices where words[index] & other.words[index] != 0 { return true }
    return false
  }
}
