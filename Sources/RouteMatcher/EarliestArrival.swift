internal import PathGraph

/// The earliest day on which anybody in a state reaches the goal, when nothing that was reached is
/// ever lost and courses may be learned side by side.
///
/// Roles and credentials are facts; a leg holds once its role and all that it demands do, and a
/// course that one begins then ends when its timetable says. Facts are settled in the order of their
/// days, so each is worked out once: Knuth's generalisation of Dijkstra's algorithm (1977), as in
/// the heuristic h-max of planning (Bonet and Geffner 2001), over time.
struct EarliestArrival {
  /// Something that holds once all it waits for does.
  private struct Action {
    /// The fact that it gives first, and how many: a node, or bits of `given`.
    var gives: Range<Int32>
    /// The candidate entry of the course that is learned; -1 for a move.
    var entry: Int32
    /// The node that it begins at.
    var from: Int32
    /// Days of experience that a move asks there, and days of waiting after all else.
    var experience: Int32
    var wait: Int32
    var conditions: Int32
  }

  private let table: CandidateTable
  private let goal: Int32
  private let nodes: Int32
  private let words: Int
  private var actions: ContiguousArray<Action> = []
  private var given: ContiguousArray<Int32> = []
  /// The actions that wait for each fact: always one more than there are facts.
  private var waitingStarts: ContiguousArray<Int32> = []
  private var waiting: ContiguousArray<Int32> = []

  /// Whether the network is not so large that asking would cost more than it mostly saves.
  let isWorthwhile: Bool
  /// The work of the last answer.
  private(set) var steps = 0
  /// Legs and uses of courses.
  private static let mostActions = 16_384

  // Of the question that is answered now.
  private var left: ContiguousArray<Int32> = []
  /// The day on which each fact holds; none where that is not known yet.
  private var settled: ContiguousArray<Int64> = []
  private static let none = Int64.min
  private var queue = Heap<Int64>()
  private var ends = EarliestEnds()

  init(_ network: GoalNetwork, _ table: CandidateTable, nodes: Int) {
    isWorthwhile = network.legs.count + network.uses.count <= Self.mostActions
    self.table = table
    goal = network.goal
    self.nodes = Int32(nodes)
    words = network.words
    guard isWorthwhile else { return }
    let facts = nodes + network.words * 64
    var waiters = [[Int32]](repeating: [], count: facts)
    func bits(_ rows: ContiguousArray<UInt64>, _ row: Int) -> [Int] {
      var found: [Int] = []
      for word in 0..<network.words {
        var left = rows[row * network.words + word]
        while left != 0 {
          found.append(word * 64 + left.trailingZeroBitCount)
          left &= left - 1
        }
      }
      return found
    }
    let gains = network.courses.indices.map { slot in
      let first = Int32(given.count)
      given += bits(network.gainBits, slot).map { Int32(nodes + $0) }
      return first..<Int32(given.count)
    }
    let requires = network.courses.indices.map { bits(network.requireBits, $0).map { nodes + $0 } }
    var seen = Set<Int64>()
    for (number, leg) in network.legs.enumerated() {
      let first = Int32(given.count)
      given.append(leg.to)
      let demands = bits(network.demandBits, number).map { nodes + $0 }
      let months = max(0, Int(leg.months) - Int(network.greatestCredit[Int(leg.from)]))
      add(
        Action(
          gives: first..<first + 1, entry: -1, from: leg.from,
          experience: Int32(clamping: Length.fewestDays(inMonths: months)), wait: leg.wait,
          conditions: 0),
        after: [Int(leg.from)] + demands, to: &waiters)
      for use in leg.uses.map({ network.uses[Int($0)] })
      where seen.insert(Int64(use.entry) << 32 | Int64(leg.from)).inserted {
        let slot = Int(use.slot)
        add(
          Action(
            gives: gains[slot], entry: use.entry, from: leg.from, experience: 0, wait: 0,
            conditions: 0),
          after: [Int(leg.from)] + requires[slot], to: &waiters)
      }
    }
    waitingStarts.append(0)
    for actions in waiters {
      waiting += actions
      waitingStarts.append(Int32(waiting.count))
    }
    settled = ContiguousArray(repeating: Self.none, count: facts)
  }

  private mutating func add(_ action: Action, after facts: [Int], to waiters: inout [[Int32]]) {
    var action = action
    action.conditions = Int32(facts.count)
    for fact in facts { waiters[fact].append(Int32(actions.count)) }
    actions.append(action)
  }

  /// The earliest day at the goal for somebody at a node on a day; some day after `last` where it is
  /// later than that, and the last day there is where the goal is out of reach.
  mutating func day(
    from node: Int32, on day: Day, upTo last: Int64, held bits: ContiguousArray<UInt64>, row: Int
  ) -> Int64 {
    steps = actions.count / 16
    left.removeAll(keepingCapacity: true)
    for action in actions { left.append(action.conditions) }
    for fact in settled.indices { settled[fact] = Self.none }
    queue.removeAll()
    queue.push(Int64(day.number) << 32 | Int64(node))
    for word in 0..<words {
      var left = bits[row + word]
      while left != 0 {
        let fact = Int(nodes) + word * 64 + left.trailingZeroBitCount
        queue.push(Int64(day.number) << 32 | Int64(fact))
        left &= left - 1
      }
    }
    while let item = queue.pop() {
      let fact = Int(item & 0xFFFF_FFFF)
      let now = item >> 32
      guard settled[fact] == Self.none else { continue }
      if fact == goal || now > last { return now }
      settled[fact] = now
      for position in waitingStarts[fact]..<waitingStarts[fact + 1] {
        let number = Int(waiting[Int(position)])
        left[number] -= 1
        guard left[number] == 0 else { continue }
        let action = actions[number]
        steps += 1
        let today = Day(number: Int(now))
        let end: Int64
        if action.entry < 0 {
          let entered = settled[Int(action.from)]
          end = max(now, entered + Int64(action.experience)) + Int64(action.wait)
        } else {
          end = Int64(ends.end(of: action.entry, from: today, table).number)
        }
        let held = min(end, Int64(Day.latest.number))
        for place in action.gives where settled[Int(given[Int(place)])] == Self.none {
          queue.push(held << 32 | Int64(given[Int(place)]))
        }
      }
    }
    return Int64(Day.latest.number)
  }
}
