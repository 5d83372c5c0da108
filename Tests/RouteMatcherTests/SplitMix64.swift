/// The generator of Steele, Lea and Flood: small, and the same on every machine.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  // MARK: - Conveniences

  mutating func int(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  mutating func chance(_ percent: Int) -> Bool { int(0...99) < percent }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[int(0...elements.count - 1)]
  }

  /// Some of the elements, each at most once.
  mutating func some<Element>(_ count: ClosedRange<Int>, of elements: [Element]) -> [Element] {
    var rest = elements
    var chosen: [Element] = []
    for _ in 0..<min(int(count), rest.count) {
      chosen.append(rest.remove(at: int(0...rest.count - 1)))
    }
    return chosen
  }
}
