/// Alternatives of what every route from a node to the goal must have held, and wait.
///
/// For each route there is one alternative of which it holds every bit. An alternative that asks all
/// that another does tells nothing and is left out; of more than a few, the two most alike are
/// joined into what both ask.
struct Demands {
  /// How many alternatives a node keeps.
  static let most = 6

  /// The bits of each alternative, `words` a row.
  private(set) var rows: ContiguousArray<UInt64> = []
  /// The days of waiting for experience and for work of each alternative.
  private(set) var waits: ContiguousArray<Int64> = []
  private let words: Int

  init(words: Int) { self.words = words }

  var count: Int { waits.count }

  /// Adds an alternative; tells whether that changed anything.
  mutating func add(_ row: ContiguousArray<UInt64>, wait: Int64) -> Bool {
    for number in 0..<count where waits[number] <= wait {
      if isWithin(rows, number * words, row, 0) { return false }
    }
    for number in (0..<count).reversed()
    where wait <= waits[number] && isWithin(row, 0, rows, number * words) {
      remove(number)
    }
    rows += row
    waits.append(wait)
    if count > Self.most { joinMostAlike() }
    return true
  }

  /// Whether every bit of one row is in another.
  private func isWithin(
    _ row: ContiguousArray<UInt64>, _ start: Int, _ other: ContiguousArray<UInt64>,
    _ otherStart: Int
  ) -> Bool {
    for word in 0..<words where row[start + word] & ~other[otherStart + word] != 0 { return false }
    return true
  }

  private mutating func remove(_ number: Int) {
    rows.removeSubrange(number * words..<(number + 1) * words)
    waits.remove(at: number)
  }

  private mutating func joinMostAlike() {
    var best = (one: 0, other: 1, apart: Int.max)
    for one in 0..<count {
      for other in one + 1..<count {
        let apart = (0..<words).reduce(0) {
          $0 + (rows[one * words + $1] ^ rows[other * words + $1]).nonzeroBitCount
        }
        if apart < best.apart { best = (one, other, apart) }
      }
    }
    var joined = ContiguousArray<UInt64>()
    for word in 0..<words {
      joined.append(rows[best.one * words + word] & rows[best.other * words + word])
    }
    let wait = min(waits[best.one], waits[best.other])
    remove(best.other)
    remove(best.one)
    _ = add(joined, wait: wait)
  }
}
