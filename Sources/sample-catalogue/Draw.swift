/// Numbers that look drawn but follow from words alone: the same words, the same numbers.
///
/// FNV-1a of the words seeds SplitMix64, so no draw depends on what was drawn for anything else.
struct Draw {
  private var state: UInt64

  /// The draws for these words.
  init(_ words: String...) {
    state = 0xCBF2_9CE4_8422_2325
    for byte in words.joined(separator: "|").utf8 {
      state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
    }
  }

  /// A number below a bound, which is 1 or more.
  mutating func number(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  /// Whether something happens that happens so many times in a hundred.
  mutating func happens(percent: Int) -> Bool { number(below: 100) < percent }

  /// Some of the elements, in their own order.
  mutating func some<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    var left = Array(elements.indices)
    var chosen: [Int] = []
    while chosen.count < count, !left.isEmpty {
      chosen.append(left.remove(at: number(below: left.count)))
    }
    return chosen.sorted().map { elements[$0] }
  }
}
