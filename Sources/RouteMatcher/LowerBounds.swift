internal import PathGraph

/// What the rest of a route takes at least, per criterion, from each node to the goal, whatever is
/// held: courses count in parts of `whole`.
///
/// A course pays once for every leg that asks something it gains. So its cost is shared out evenly
/// over those legs (its *claims*); a leg is charged, for demands with no provider in common, the
/// least share of a provider; and the charges of any set of legs never exceed what their courses
/// cost. Whoever has learned a course already has the shares of the legs still ahead *prepaid*.
/// Waiting for experience and learning may overlap, so days have two bounds, one of each.
/// The idea is that of additive heuristics by cost partitioning (Katz and Domshlak 2010).
struct LowerBounds {
  /// One course, in the parts that it is shared out in.
  static let whole: Int64 = 5040
  /// Courses from parts of courses, rounded up.
  @inline(__always)
  static func wholes(_ parts: Int64) -> Int64 { parts <= 0 ? 0 : (parts + whole - 1) / whole }

  /// More than any amount; nothing leads on from here.
  static let never = Int64.max / 8

  /// What each course takes at least, and its share a claim.
  private(set) var shares: ContiguousArray<Amount> = []
  /// What is prepaid for the legs ahead when a use is learned for its leg.
  private(set) var prepaid: ContiguousArray<Amount> = []
  /// What is still to be paid now, less what it prepays, for each demand of each leg.
  private(set) var dues: ContiguousArray<Amount> = []
  /// Whether a demand shares no course of its leg with an earlier one that is apart: the dues of
  /// such demands add up.
  private(set) var isApart: ContiguousArray<Bool> = []
  /// The charges of each leg.
  private(set) var charges: ContiguousArray<Amount> = []
  /// Days of waiting of each leg, for experience and for work.
  private(set) var waits: ContiguousArray<Int64> = []
  /// To the goal, from each node.
  private(set) var learning: ContiguousArray<Int64> = []
  private(set) var waiting: ContiguousArray<Int64> = []
  private(set) var cents: ContiguousArray<Int64> = []
  private(set) var courses: ContiguousArray<Int64> = []

  init(_ network: GoalNetwork, _ table: CandidateTable, nodes: Int) {
    let providers = Self.providers(network)
    let claims = Self.claims(network, providers)
    let totals = Self.totals(network, table)
    for (slot, total) in totals.enumerated() {
      let count = Int64(max(1, claims[slot].count))
      shares.append(
        Amount(
          days: total.days / count, cents: total.cents / count, courses: total.courses / count))
    }
    for leg in network.legs {
      for use in leg.uses {
        let slot = Int(network.uses[Int(use)].slot)
        let ahead = claims[slot].count { network.reaches(leg.to, network.legs[Int($0)].from) }
        prepaid.append(shares[slot] * Int64(ahead))
      }
    }
    for (number, leg) in network.legs.enumerated() {
      charges.append(charge(of: network.demands[range(leg.demands)], providers))
      let months = max(0, Int(leg.months) - Int(network.greatestCredit[Int(leg.from)]))
      waits.append(Int64(Length.fewestDays(inMonths: months)) + Int64(leg.wait))
      charges[number].days += Int64(leg.wait)
      addDues(of: leg, network, totals)
    }
    learning = distances(network, nodes) { charges[$0].days }
    waiting = distances(network, nodes) { waits[$0] }
    cents = distances(network, nodes) { charges[$0].cents }
    courses = distances(network, nodes) { charges[$0].courses }
  }

  // MARK: - Shares

  /// The slots of the courses that gain each bit.
  static func providers(_ network: GoalNetwork) -> [[Int32]] {
    var providers = [[Int32]](repeating: [], count: network.words * 64)
    for slot in network.courses.indices {
      for word in 0..<network.words {
        var bits = network.gainBits[slot * network.words + word]
        while bits != 0 {
          providers[word * 64 + bits.trailingZeroBitCount].append(Int32(slot))
          bits &= bits - 1
        }
      }
    }
    return providers
  }

  /// The legs that demand something of each course's gains.
  private static func claims(_ network: GoalNetwork, _ providers: [[Int32]]) -> [[Int32]] {
    var claims = [[Int32]](repeating: [], count: network.courses.count)
    for (number, leg) in network.legs.enumerated() {
      for demand in leg.demands {
        for slot in providers[Int(network.demands[Int(demand)])]
        where claims[Int(slot)].last != Int32(number) {
          claims[Int(slot)].append(Int32(number))
        }
      }
    }
    return claims
  }

  /// What each course takes at least, in any setting in which it can be taken.
  static func totals(
    _ network: GoalNetwork, _ table: CandidateTable
  ) -> ContiguousArray<Amount> {
    var totals = ContiguousArray(
      repeating: Amount(days: never, cents: never, courses: whole), count: network.courses.count)
    for use in network.uses {
      let entry = table.entries[Int(use.entry)]
      let least = Amount(
        days: Int64(entry.fewestDays), cents: max(0, entry.leastNet), courses: whole)
      totals[Int(use.slot)] = .least(totals[Int(use.slot)], least)
    }
    return totals
  }

  private func charge(of demands: ArraySlice<Int32>, _ providers: [[Int32]]) -> Amount {
    var used: [Int32] = []
    var charge = Amount()
    for demand in demands {
      let slots = providers[Int(demand)]
      guard !slots.isEmpty, !slots.contains(where: used.contains) else { continue }
      used += slots
      charge = charge + slots.map { shares[Int($0)] }.reduce(shares[Int(slots[0])], Amount.least)
    }
    return charge
  }

  /// Finds the least that each demand of a leg takes by a course of the leg.
  private mutating func addDues(
    of leg: GoalNetwork.Leg, _ network: GoalNetwork, _ totals: ContiguousArray<Amount>
  ) {
    var used: [Int32] = []
    for demand in leg.demands {
      let bit = Int(network.demands[Int(demand)])
      let uses = leg.uses.filter { network.gains(ofUse: Int($0), holdBit: bit) }
      let slots = uses.map { network.uses[Int($0)].slot }
      var due = Amount(days: Self.never, cents: Self.never, courses: Self.never)
      for (use, slot) in zip(uses, slots) {
        let (total, ahead) = (totals[Int(slot)], prepaid[Int(use)])
        due = .least(
          due,
          Amount(
            days: total.days - ahead.days, cents: total.cents - ahead.cents,
            courses: total.courses - ahead.courses))
      }
      dues.append(due)
      let isApart = !slots.isEmpty && !slots.contains(where: used.contains)
      if isApart { used += slots }
      self.isApart.append(isApart)
    }
  }

  private func range(_ range: Range<Int32>) -> Range<Int> {
    Int(range.lowerBound)..<Int(range.upperBound)
  }

  // MARK: - Distances

  private struct Item: Comparable {
    var distance: Int64
    var node: Int32

    static func < (left: Item, right: Item) -> Bool {
      (left.distance, left.node) < (right.distance, right.node)
    }
  }

  /// The least sum of weights from each node to the goal.
  private func distances(
    _ network: GoalNetwork, _ nodes: Int, weight: (Int) -> Int64
  ) -> ContiguousArray<Int64> {
    Self.distances(network, nodes, sources: [network.goal], backward: true, weight: weight)
  }

  /// The least sum of weights from the sources to each node, or with `backward` to the sources.
  static func distances(
    _ network: GoalNetwork, _ nodes: Int, sources: [Int32], backward: Bool,
    weight: (Int) -> Int64
  ) -> ContiguousArray<Int64> {
    var legsAt = [[Int32]](repeating: [], count: nodes)
    for (number, leg) in network.legs.enumerated() {
      legsAt[Int(backward ? leg.to : leg.from)].append(Int32(number))
    }
    var distances = ContiguousArray(repeating: never, count: nodes)
    var heap = Heap<Item>()
    for source in sources {
      distances[Int(source)] = 0
      heap.push(Item(distance: 0, node: source))
    }
    while let item = heap.pop() {
      guard item.distance == distances[Int(item.node)] else { continue }
      for number in legsAt[Int(item.node)] {
        let leg = network.legs[Int(number)]
        let other = backward ? leg.from : leg.to
        let distance = item.distance + weight(Int(number))
        guard distance < distances[Int(other)] else { continue }
        distances[Int(other)] = distance
        heap.push(Item(distance: distance, node: other))
      }
    }
    return distances
  }
}
