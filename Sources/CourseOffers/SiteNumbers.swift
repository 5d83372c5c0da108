internal import Places

/// Numbers places, each once: a catalogue gives many runs in few of them.
struct SiteNumbers {
  private(set) var sites: ContiguousArray<Coordinates> = []
  private var numbers: [Coordinates: Int32] = [:]

  /// The number of a place; -1 where it is not known.
  mutating func number(of site: Coordinates?) -> Int32 {
    guard let site else { return -1 }
    if let known = numbers[site] { return known }
    let number = Int32(sites.count)
    sites.append(site)
    numbers[site] = number
    return number
  }
}
