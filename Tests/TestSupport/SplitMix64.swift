/// The generator of Steele, Lea and Flood: small, and the same on every machine.
package struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// The numbers of a seed.
  package init(seed: some BinaryInteger) { state = UInt64(truncatingIfNeeded: seed) }

  /// The next number.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  // MARK: - Conveniences

  /// A number in a range.
  package mutating func int(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// A number from zero up to a bound, without it.
  package mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// Whether something happens that happens so many times in a hundred.
  package mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of the elements.
  package mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  /// Some of the elements, each at most once.
  package mutating func some<Element>(
    _ count: ClosedRange<Int>, of elements: [Element]
  ) -> [Element] {
    var rest = elements
    var chosen: [Element] = []
    for _ in 0..<min(int(count), rest.count) {
      chosen.append(rest.remove(at: int(0...rest.count - 1)))
    }
    return chosen
  }
}
