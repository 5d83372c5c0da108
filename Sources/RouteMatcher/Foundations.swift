/// What must be held before something can be, whatever the route: before each credential is held,
/// each course is learned, each node is entered.
///
/// All hold in the relaxation in which one is everywhere one has been, and are found as a greatest
/// fixpoint: everything at first, and less until nothing changes.
struct Foundations {
  /// Rows of `words` words: what must be held before each bit; all where no course gives it.
  private var ofBits: ContiguousArray<UInt64>
  private var ofNodes: ContiguousArray<UInt64>
  /// What must be held before each course is learned.
  private var ofSlots: ContiguousArray<UInt64>
  private let words: Int

  init(_ network: GoalNetwork, _ providers: [[Int32]], nodes: Int, words: Int) {
    self.words = words
    let slots = network.courses.count
    ofBits = ContiguousArray(repeating: ~0, count: providers.count * words)
    ofNodes = ContiguousArray(repeating: ~0, count: nodes * words)
    ofSlots = ContiguousArray(repeating: ~0, count: slots * words)
    for start in network.starts {
      for word in 0..<words { ofNodes[Int(start) * words + word] = 0 }
    }
    let places = Self.places(network, nodes: nodes)
    var row = [UInt64](repeating: 0, count: words)
    var total = row
    var hasShrunk = true
    while hasShrunk {
      hasShrunk = false
      for (number, leg) in network.legs.enumerated() {
        closure(of: network.demandBits, number * words, into: &row)
        for word in 0..<words {
          let all = row[word] | ofNodes[Int(leg.from) * words + word]
          let place = Int(leg.to) * words + word
          guard ofNodes[place] & ~all != 0 else { continue }
          ofNodes[place] &= all
          hasShrunk = true
        }
      }
      for slot in 0..<slots {
        for word in 0..<words { total[word] = ~0 }
        for node in places[slot] {
          for word in 0..<words { total[word] &= ofNodes[Int(node) * words + word] }
        }
        closure(of: network.requireBits, slot * words, into: &row)
        for word in 0..<words { ofSlots[slot * words + word] = total[word] | row[word] }
      }
      for bit in providers.indices {
        for slot in providers[bit] {
          for word in 0..<words {
            let place = bit * words + word
            let all = ofSlots[Int(slot) * words + word]
            guard ofBits[place] & ~all != 0 else { continue }
            ofBits[place] &= all
            hasShrunk = true
          }
        }
      }
    }
  }

  /// Whether a bit must be held before a course is learned.
  func holds(slot: Int32, bit: Int) -> Bool {
    ofSlots[Int(slot) * words + bit / 64] >> UInt64(bit % 64) & 1 == 1
  }

  /// The nodes in which each course can be learned.
  private static func places(_ network: GoalNetwork, nodes: Int) -> [[Int32]] {
    var places = [[Int32]](repeating: [], count: network.courses.count)
    for leg in network.legs {
      for use in leg.uses {
        let slot = Int(network.uses[Int(use)].slot)
        // Legs stand in the order of nodes.
        if places[slot].last != leg.from { places[slot].append(leg.from) }
      }
    }
    return places
  }

  /// How many bits must be held before a bit.
  func depth(of bit: Int) -> Int {
    (0..<words).reduce(0) { $0 + ofBits[bit * words + $1].nonzeroBitCount }
  }

  /// A word of what must be held before a node is entered.
  func ofNode(_ node: Int, word: Int) -> UInt64 { ofNodes[node * words + word] }

  /// The bits of a row and everything before them.
  func closure(of rows: ContiguousArray<UInt64>, _ start: Int, into row: inout [UInt64]) {
    for word in 0..<words { row[word] = rows[start + word] }
    for word in 0..<words {
      var left = rows[start + word]
      while left != 0 {
        let bit = word * 64 + left.trailingZeroBitCount
        for other in 0..<words { row[other] |= ofBits[bit * words + other] }
        left &= left - 1
      }
    }
  }
}
