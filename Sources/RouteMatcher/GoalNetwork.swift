internal import PathGraph

/// The part of a question that can matter for one goal, renumbered and packed for the search.
///
/// Credential sets are bits over the credentials that some leg asks for and that are not held at
/// the start, in as many words as that takes.
struct GoalNetwork {
  /// A leg: a move with the courses that can be learned for it.
  struct Leg {
    var move: Int32
    var from: Int32
    var to: Int32
    var months: Int32
    var wait: Int32
    var arrival: Int32
    var uses: Range<Int32>
    var demands: Range<Int32>
  }

  /// A course that can be learned for a leg.
  struct Use {
    /// The course's slot, for its bits and its shares.
    var slot: Int32
    var entry: Int32
  }

  let goal: Int32
  /// The nodes in which a route can start.
  let starts: [Int32]
  let words: Int
  private(set) var legs: ContiguousArray<Leg> = []
  /// The legs of each node: always `nodes + 1` long, ascending; legs stand in the order of nodes.
  private(set) var legStarts: ContiguousArray<Int32> = []
  private(set) var uses: ContiguousArray<Use> = []
  /// The bits that the legs demand, one leg after the other.
  private(set) var demands: ContiguousArray<Int32> = []
  private(set) var courses: ContiguousArray<CourseIndex> = []
  /// Bits, `words` of them a row: what each leg demands, what each course requires and gains, and
  /// what is of use anywhere ahead of each node.
  private(set) var demandBits: ContiguousArray<UInt64> = []
  private(set) var requireBits: ContiguousArray<UInt64> = []
  private(set) var gainBits: ContiguousArray<UInt64> = []
  private(set) var aheadBits: ContiguousArray<UInt64> = []
  /// Which nodes can be reached from each node, itself included; `nodeWords` words a row.
  private(set) var reachBits: ContiguousArray<UInt64> = []
  let nodeWords: Int
  /// The greatest months of experience that any leg from a node asks.
  private(set) var greatestMonths: ContiguousArray<Int32>
  /// The most months that one can bring into a node, from a start or on coming back.
  private(set) var greatestCredit: ContiguousArray<Int32>

  /// Packs the moves that are open for a goal.
  init(_ question: Question, moves: [Question.Move], open: [Int], goal: Int32) {
    self.goal = goal
    starts = question.starts.map(\.node)
    let graph = question.graph
    let nodes = question.end + 1
    nodeWords = (nodes + 63) / 64
    var bits = [Int32](repeating: -1, count: graph.credentials.count)
    // Of each course: -1 not met, -2 met.
    var slots = [Int32](repeating: -1, count: graph.courses.count)
    var count: Int32 = 0
    func number(_ credential: CredentialIndex) {
      guard !question.isHeld[credential.position], bits[credential.position] < 0 else { return }
      bits[credential.position] = count
      count += 1
    }
    for move in open {
      for demand in moves[move].demands { number(question.demands[Int(demand)]) }
      for use in moves[move].uses where question.isUsable(use) {
        let course = question.uses[Int(use)].course
        guard slots[course.position] == -1 else { continue }
        slots[course.position] = -2
        for requirement in graph.requirements(of: course) { number(requirement) }
      }
    }
    let words = max(1, (Int(count) + 63) / 64)
    self.words = words
    greatestMonths = ContiguousArray(repeating: 0, count: nodes)
    greatestCredit = ContiguousArray(repeating: 0, count: nodes)
    for start in question.starts {
      greatestCredit[Int(start.node)] = max(greatestCredit[Int(start.node)], start.credit)
    }

    func row(_ credentials: some Sequence<CredentialIndex>) -> [UInt64] {
      var row = [UInt64](repeating: 0, count: words)
      for credential in credentials {
        let bit = Int(bits[credential.position])
        if bit >= 0 { row[bit / 64] |= 1 << UInt64(bit % 64) }
      }
      return row
    }

    legStarts.append(0)
    let byOrigin = open.sorted { (moves[$0].from, $0) < (moves[$1].from, $1) }
    for position in byOrigin {
      let move = moves[position]
      while legStarts.count <= Int(move.from) { legStarts.append(Int32(legs.count)) }
      let firstUse = Int32(uses.count)
      for number in move.uses where question.isUsable(number) {
        let use = question.uses[Int(number)]
        if slots[use.course.position] < 0 {
          slots[use.course.position] = Int32(courses.count)
          courses.append(use.course)
          requireBits.append(contentsOf: row(graph.requirements(of: use.course)))
          gainBits.append(contentsOf: row(graph.gains(of: use.course)))
        }
        let slot = slots[use.course.position]
        if (0..<words).contains(where: { gainBits[Int(slot) * words + $0] != 0 }) {
          uses.append(Use(slot: slot, entry: use.entry))
        }
      }
      let firstDemand = Int32(demands.count)
      let asked = question.demands[move.demands.positions]
      demands.append(contentsOf: asked.map { bits[$0.position] })
      demandBits.append(contentsOf: row(asked))
      legs.append(
        Leg(
          move: Int32(position), from: move.from, to: move.to, months: move.months,
          wait: move.wait, arrival: move.arrival, uses: firstUse..<Int32(uses.count),
          demands: firstDemand..<Int32(demands.count)))
      greatestMonths[Int(move.from)] = max(greatestMonths[Int(move.from)], move.months)
      greatestCredit[Int(move.to)] = max(greatestCredit[Int(move.to)], move.arrival)
    }
    while legStarts.count <= nodes { legStarts.append(Int32(legs.count)) }
    findReach(nodes: nodes)
    findUseAhead(nodes: nodes)
  }

  /// The words that the tables of a network take, more or less.
  ///
  /// - Complexity: O(moves, and their courses with what those require).
  static func words(_ question: Question, moves: [Question.Move], open: [Int]) -> Int {
    let tables = question.tables
    var isInPlay = [Bool](repeating: false, count: question.isHeld.count)
    var isMet = [Bool](repeating: false, count: question.graph.courses.count)
    for move in open {
      for demand in moves[move].demands { isInPlay[question.demands[Int(demand)].position] = true }
      for use in moves[move].uses { isMet[question.uses[Int(use)].course.position] = true }
    }
    for course in isMet.indices where isMet[course] {
      for place in tables.requires.range(of: course) {
        isInPlay[Int(tables.requires.members[place])] = true
      }
    }
    let nodes = question.end + 1
    let width = isInPlay.count { $0 } / 64 + 1
    return (open.count + 2 * isMet.count { $0 } + 4 * nodes) * width + nodes * (nodes / 64 + 1)
  }

  /// The legs that leave a node.
  func legs(from node: Int32) -> Range<Int> {
    Int(legStarts[Int(node)])..<Int(legStarts[Int(node) + 1])
  }

  /// Whether what a use gains has a bit.
  func gains(ofUse use: Int, holdBit bit: Int) -> Bool {
    gainBits[Int(uses[use].slot) * words + bit / 64] >> UInt64(bit % 64) & 1 == 1
  }

  /// Whether a node can be reached from another, or is it.
  func reaches(_ from: Int32, _ to: Int32) -> Bool {
    reachBits[Int(from) * nodeWords + Int(to) / 64] >> UInt64(to % 64) & 1 == 1
  }

  private mutating func findReach(nodes: Int) {
    reachBits = ContiguousArray(repeating: 0, count: nodes * nodeWords)
    for node in 0..<nodes { reachBits[node * nodeWords + node / 64] |= 1 << UInt64(node % 64) }
    spread(into: &reachBits, width: nodeWords)
  }

  private mutating func findUseAhead(nodes: Int) {
    var ahead = ContiguousArray<UInt64>(repeating: 0, count: nodes * words)
    for (number, leg) in legs.enumerated() {
      for word in 0..<words {
        ahead[Int(leg.from) * words + word] |= demandBits[number * words + word]
      }
      for use in leg.uses {
        let slot = Int(uses[Int(use)].slot)
        for word in 0..<words {
          ahead[Int(leg.from) * words + word] |= requireBits[slot * words + word]
        }
      }
    }
    spread(into: &ahead, width: words)
    aheadBits = ahead
  }

  /// Adds to each node's row the rows of the nodes that its legs lead to, until nothing changes.
  private func spread(into rows: inout ContiguousArray<UInt64>, width: Int) {
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for leg in legs.reversed() {
        for word in 0..<width {
          let added = rows[Int(leg.to) * width + word] & ~rows[Int(leg.from) * width + word]
          guard added != 0 else { continue }
          rows[Int(leg.from) * width + word] |= added
          hasGrown = true
        }
      }
    }
  }
}
