/// A set of row numbers, a bit each.
struct RowSet {
  private var words: [UInt64] = []

  /// Adds a number; false where it was there.
  mutating func insert(_ row: Int64) -> Bool {
    let (word, bit) = (Int(row >> 6), UInt64(1) << UInt64(row & 63))
    if word >= words.count {
      words.append(contentsOf: repeatElement(0, count: word + 1 - words.count))
    }
    defer { words[word] |= bit }
    return words[word] & bit == 0
  }

  func contains(_ row: Int64) -> Bool {
    let word = Int(row >> 6)
    return word < words.count && words[word] & (1 << UInt64(row & 63)) != 0
  }

  /// The numbers, from low to high.
  var all: [Int64] {
    words.indices.flatMap { word in
      (0..<64).filter { words[word] & (1 << UInt64($0)) != 0 }.map { Int64(word * 64 + $0) }
    }
  }
}
