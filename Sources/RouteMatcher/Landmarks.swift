internal import PathGraph

/// What must still be learned on every way to the goal, whatever the route, and what that takes.
///
/// A *landmark* of a node is a credential without which no route from there, or no route of one
/// alternative, reaches the goal; what every course that gives a landmark requires is one too. A
/// route that lacks landmarks still has to take a course for each, at full cost, and those that
/// build on each other one after the other. The landmarks are those of the relaxation in which
/// nothing learned is lost (Keyder, Richter and Helmert 2010).
///
/// Lists of landmarks are put in order when they are first asked for; a search asks for few.
struct Landmarks {
  /// An alternative with its landmarks in order.
  struct List {
    /// Landmarks that no course gives two of, in `ordered`: their costs add up.
    var apart: Range<Int32>
    /// The other landmarks, in `ordered`.
    var others: Range<Int32>
    /// The days of waiting.
    var wait: Int64
  }

  /// The words of a row; none where the network has so many credentials that tables of pairs of them
  /// would cost more than they save, so that there are no landmarks.
  private let words: Int
  private static let mostWords = 32
  private let network: GoalNetwork
  private let foundations: Foundations
  /// What each leg demands, with all that comes before it; `words` a row.
  private var legRows: ContiguousArray<UInt64> = []
  private var demands: [Demands]
  /// What a course that gives each bit for the first time takes at least.
  private var least: ContiguousArray<Amount> = []
  /// Bits that one course may give at once, `words` of them a row.
  private var shared: ContiguousArray<UInt64>

  private var lists: ContiguousArray<List> = []
  private var ordered: ContiguousArray<Int32> = []
  /// The lists of each node, and of each leg from its start; an empty range is not made yet.
  private var listsOfNodes: ContiguousArray<Range<Int32>>
  private var listsOfLegs: ContiguousArray<Range<Int32>>

  init(_ network: GoalNetwork, _ table: CandidateTable, nodes: Int) {
    self.network = network
    words = network.words <= Self.mostWords ? network.words : 0
    let providers = LowerBounds.providers(network)
    foundations = Foundations(network, providers, nodes: nodes, words: words)
    demands = [Demands](repeating: Demands(words: words), count: nodes)
    shared = ContiguousArray(repeating: 0, count: providers.count * words)
    listsOfNodes = ContiguousArray(repeating: 0..<0, count: nodes)
    listsOfLegs = ContiguousArray(repeating: 0..<0, count: network.legs.count)
    if words > 0 {
      let first = providers.enumerated().map { bit, slots in
        slots.filter { !foundations.holds(slot: $0, bit: bit) }
      }
      findLeast(first, table)
      findShared(first)
    }
    findDemands()
  }

  // MARK: - What courses give

  private mutating func findLeast(_ first: [[Int32]], _ table: CandidateTable) {
    var totals = LowerBounds.totals(network, table)
    for slot in totals.indices { totals[slot].courses = 1 }
    for slots in first {
      least.append(
        slots.dropFirst().reduce(slots.first.map { totals[Int($0)] } ?? Amount()) {
          .least($0, totals[Int($1)])
        })
    }
  }

  private mutating func findShared(_ first: [[Int32]]) {
    var bitsOfSlot = [[Int32]](repeating: [], count: network.courses.count)
    for bit in first.indices {
      for slot in first[bit] { bitsOfSlot[Int(slot)].append(Int32(bit)) }
    }
    for bits in bitsOfSlot {
      for one in bits {
        for other in bits {
          shared[Int(one) * words + Int(other) / 64] |= 1 << UInt64(other % 64)
        }
      }
    }
  }

  // MARK: - What is demanded ahead

  private mutating func findDemands() {
    var row = [UInt64](repeating: 0, count: words)
    var waits: [Int64] = []
    for (number, leg) in network.legs.enumerated() {
      foundations.closure(of: network.demandBits, number * words, into: &row)
      legRows += row
      let months = max(0, Int(leg.months) - Int(network.greatestCredit[Int(leg.from)]))
      waits.append(Int64(Length.fewestDays(inMonths: months)) + Int64(leg.wait))
    }
    let none = ContiguousArray<UInt64>(repeating: 0, count: words)
    _ = demands[Int(network.goal)].add(none, wait: 0)
    var all = none
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for number in network.legs.indices.reversed() {
        let leg = network.legs[number]
        guard leg.from != network.goal else { continue }
        for alternative in 0..<demands[Int(leg.to)].count {
          for word in 0..<words {
            all[word] =
              legRows[number * words + word]
              | demands[Int(leg.to)].rows[alternative * words + word]
          }
          let wait = waits[number] + demands[Int(leg.to)].waits[alternative]
          if demands[Int(leg.from)].add(all, wait: wait) { hasChanged = true }
        }
      }
    }
  }

  // MARK: - Bounds

  /// The lists of a node.
  mutating func lists(ofNode node: Int32) -> Range<Int32> {
    let known = listsOfNodes[Int(node)]
    guard known.isEmpty else { return known }
    let none = ContiguousArray<UInt64>(repeating: 0, count: words)
    let made = makeLists(demands[Int(node)], with: none, 0)
    listsOfNodes[Int(node)] = made
    return made
  }

  /// The lists of a leg, from its start.
  mutating func lists(ofLeg leg: Int) -> Range<Int32> {
    let known = listsOfLegs[leg]
    guard known.isEmpty else { return known }
    let made = makeLists(demands[Int(network.legs[leg].to)], with: legRows, leg * words)
    listsOfLegs[leg] = made
    return made
  }

  /// What any route through a leg takes at least from a day on, one for each alternative.
  mutating func through(leg: Int, from day: Day) -> [GoalSearch.Vector] {
    let from = Int(network.legs[leg].from)
    var row = ContiguousArray(legRows[leg * words..<(leg + 1) * words])
    for word in 0..<words { row[word] |= foundations.ofNode(from, word: word) }
    let (listCount, orderedCount) = (lists.count, ordered.count)
    let made = makeLists(demands[Int(network.legs[leg].to)], with: row, 0)
    let vectors = made.map { ahead(of: $0, from: day) { _ in 0 } }
    lists.removeLast(lists.count - listCount)
    ordered.removeLast(ordered.count - orderedCount)
    return vectors
  }

  /// What the landmarks of a list that are not held take at least from a day on: the day on which
  /// all can be held and waited for, and what is to be paid and learned.
  @inline(__always)
  func ahead(of number: Int32, from day: Day, held: (Int) -> UInt64) -> GoalSearch.Vector {
    @inline(__always)
    func isMissing(_ bit: Int32) -> Bool { held(Int(bit) / 64) >> UInt64(bit % 64) & 1 == 0 }
    let list = lists[Int(number)]
    var sum = Amount()
    for position in list.apart {
      let bit = ordered[Int(position)]
      if isMissing(bit) { sum = sum + least[Int(bit)] }
    }
    for position in list.others {
      let bit = ordered[Int(position)]
      if isMissing(bit) { sum = .greatest(sum, least[Int(bit)]) }
    }
    return GoalSearch.Vector(
      day: Int64(day.number) + max(sum.days, list.wait), cents: sum.cents, courses: sum.courses)
  }

  /// What looking through lists takes, in the unit of a search's work.
  func effort(of numbers: Range<Int32>) -> Int {
    numbers.reduce(0) { $0 + lists[Int($1)].apart.count + lists[Int($1)].others.count } / 16
  }

  /// The days of waiting of a list.
  func wait(of number: Int32) -> Int64 { lists[Int(number)].wait }

  // MARK: - Lists

  private mutating func makeLists(
    _ demands: Demands, with rows: ContiguousArray<UInt64>, _ start: Int
  ) -> Range<Int32> {
    let first = Int32(lists.count)
    for alternative in 0..<demands.count {
      var found: [Int] = []
      for word in 0..<words {
        var left = demands.rows[alternative * words + word] | rows[start + word]
        while left != 0 {
          found.append(word * 64 + left.trailingZeroBitCount)
          left &= left - 1
        }
      }
      lists.append(list(found, wait: demands.waits[alternative]))
    }
    return first..<Int32(lists.count)
  }

  private mutating func list(_ bits: [Int], wait: Int64) -> List {
    let found = bits.map { (depth: foundations.depth(of: $0), bit: $0) }.sorted { $0 < $1 }
      .map(\.bit)
    let firstApart = Int32(ordered.count)
    var others: [Int32] = []
    for bit in found {
      let isApart = ordered[Int(firstApart)...].allSatisfy {
        shared[bit * words + Int($0) / 64] >> UInt64($0 % 64) & 1 == 0
      }
      if isApart { ordered.append(Int32(bit)) } else { others.append(Int32(bit)) }
    }
    let firstOther = Int32(ordered.count)
    ordered += others
    return List(
      apart: firstApart..<firstOther, others: firstOther..<Int32(ordered.count), wait: wait)
  }
}
