internal import PathGraph

/// The exact search for one goal: label setting over (role, credentials), in two passes.
///
/// A label is a partial route that has just entered a role. One label makes another superfluous
/// where it is at the same role, no later, no dearer, with no more courses, no less experience and
/// at least the same credentials of use ahead: it can do all that the other can, and wait.
/// - The *first pass* compares labels without their credentials. Its routes are real, so their
///   vectors bound the answer from above; it is quick, and mostly already the answer.
/// - The *second pass* compares credentials too, and so is exact. It leaves out every leg and label
///   whose lower bounds are no better than a route that is already known.
///
/// All loops run over flat arrays of plain values; the inner ones allocate nothing once the arrays
/// have grown.
struct GoalSearch {
  /// A partial route at a node.
  struct Label {
    var node: Int32
    var credit: Int32
    var day: Day
    var courses: Int32
    var cents: Int64
    var prepaid: Amount
    var parent: Int32
    /// The move of the leg that led here; it keeps its number when legs are packed anew.
    var move: Int32
    /// The courses of the leg that led here, in `records`.
    var firstRecord: Int32
    var recordCount: Int32
    var moves: Int32
    /// The earliest day on which its routes end.
    var earliest: Int64
    /// The next label at the node; -1 at the end.
    var next: Int32
    var isSuperseded: Bool
  }

  /// A state within a leg: some of its courses learned.
  struct Entry {
    var day: Day
    var courses: Int32
    var cents: Int64
    var prepaid: Amount
    var parent: Int32
    var record: Record
  }

  /// What states within a leg are compared by, apart from the rest so that many fit in a cache.
  struct Standing {
    var day: Day
    var courses: Int32
    var cents: Int64
  }

  /// A course learned.
  struct Record {
    var course: CourseIndex
    var candidate: Candidate
  }

  /// A label in the queue, by the lower bound of what its routes can reach.
  struct Item: Comparable {
    var bound: Vector
    var label: Int32

    static func < (left: Item, right: Item) -> Bool {
      if left.bound != right.bound { return left.bound.precedes(right.bound) }
      return left.label < right.label
    }
  }

  /// A route's criteria as plain numbers.
  struct Vector: Equatable {
    var day: Int64
    var cents: Int64
    var courses: Int64

    @inline(__always)
    func isNoWorse(than other: Vector) -> Bool {
      day <= other.day && cents <= other.cents && courses <= other.courses
    }

    static func greatest(_ left: Vector, _ right: Vector) -> Vector {
      Vector(
        day: max(left.day, right.day), cents: max(left.cents, right.cents),
        courses: max(left.courses, right.courses))
    }

    func precedes(_ other: Vector) -> Bool {
      (day, cents, courses) < (other.day, other.cents, other.courses)
    }

    init(day: Int64, cents: Int64, courses: Int64) {
      self.day = day
      self.cents = cents
      self.courses = courses
    }

    /// The limits of a query, inclusive; no route ends on the last day that there is.
    init(_ query: Query) {
      day = Int64(min(query.finishBefore ?? .latest, Day.latest.adding(days: -1)).number)
      cents = query.maxNetCost?.cents ?? .max
      courses = query.maxCourses.map { Int64($0) } ?? .max
    }
  }

  /// A route that has reached the goal.
  struct Arrival {
    var vector: Vector
    var parent: Int32
    var move: Int32
    var firstRecord: Int32
    var recordCount: Int32
    var moves: Int32
    var day: Day
  }

  let question: Question
  let moves: [Question.Move]
  let goal: Int32
  /// The most of each criterion that a route may have.
  let limits: Vector
  var network: GoalNetwork
  var bounds: LowerBounds
  var landmarks: Landmarks
  var arrival: EarliestArrival
  var labels: ContiguousArray<Label> = []
  /// The credentials of each label, `network.words` words a row, from `firstLabel` on.
  var labelBits: ContiguousArray<UInt64> = []
  /// The first label of the pass; those before it are kept to tell their routes by.
  var firstLabel = 0
  var records: ContiguousArray<Record> = []
  /// The first label at each node; -1 for none.
  var heads: ContiguousArray<Int32> = []
  var queue = Heap<Item>()
  /// The best routes so far: none is no worse than another.
  var front: [Arrival] = []
  var entries: ContiguousArray<Entry> = []
  /// The standing of each entry.
  var standings: ContiguousArray<Standing> = []
  /// What of a new state's credentials is of interest.
  var sought: ContiguousArray<UInt64> = []
  var entryBits: ContiguousArray<UInt64> = []
  var candidates: ContiguousArray<Candidate> = []
  /// States within the leg that are still to be learned on from, where there are very many.
  var pending: ContiguousArray<Int32> = []
  var wanted: ContiguousArray<UInt64> = []
  /// The lists of landmarks of the leg that is learned for.
  var legLists: Range<Int32> = 0..<0
  /// What comparing with them takes, in the unit of `work`.
  var legEffort = 0
  var interest: ContiguousArray<UInt64> = []
  var work = 0
  let budget: Int
  var isExact = false

  private(set) var isComplete = true

  init(
    _ question: Question, moves: [Question.Move], open: [Int], goal: Int32, budget: Int
  ) {
    self.question = question
    self.moves = moves
    self.goal = goal
    self.budget = budget
    limits = Vector(question.query)
    network = GoalNetwork(question, moves: moves, open: open, goal: goal)
    bounds = LowerBounds(network, question.table, nodes: question.end + 1)
    landmarks = Landmarks(network, question.table, nodes: question.end + 1)
    arrival = EarliestArrival(network, question.table, nodes: question.end + 1)
  }

  /// Runs both passes.
  mutating func run() {
    work += network.legs.count + network.uses.count
    pass(exact: false)
    for _ in 0..<3 {
      let corridor = corridor()
      guard corridor.count < network.legs.count else { break }
      network = GoalNetwork(question, moves: moves, open: corridor, goal: goal)
      bounds = LowerBounds(network, question.table, nodes: question.end + 1)
      landmarks = Landmarks(network, question.table, nodes: question.end + 1)
      arrival = EarliestArrival(network, question.table, nodes: question.end + 1)
      work += network.legs.count + network.uses.count
    }
    pass(exact: true)
  }

  private mutating func pass(exact: Bool) {
    isExact = exact
    firstLabel = labels.count
    labelBits.removeAll(keepingCapacity: true)
    heads = ContiguousArray(repeating: -1, count: question.end + 1)
    queue = Heap()
    let none = ContiguousArray<UInt64>(repeating: 0, count: network.words)
    for start in question.starts {
      add(
        Label(
          node: start.node, credit: start.credit, day: question.query.from, courses: 0, cents: 0,
          prepaid: Amount(), parent: -1, move: -1, firstRecord: 0, recordCount: 0,
          moves: 0, earliest: .min, next: -1, isSuperseded: false),
        bits: none, row: 0)
    }
    while let item = queue.pop() {
      let label = labels[Int(item.label)]
      guard !label.isSuperseded,
        bound(of: label, bits: labelBits, row: (Int(item.label) - firstLabel) * network.words)
          != nil
      else { continue }
      for leg in network.legs(from: label.node) {
        expand(item.label, leg: leg)
        guard work <= budget else {
          isComplete = false
          return
        }
      }
    }
  }

  // MARK: - Labels

  /// Whether a known route is no worse than anything with this bound, or a limit is passed.
  @inline(__always)
  func isBeaten(_ bound: Vector) -> Bool {
    guard bound.isNoWorse(than: limits) else { return true }
    for arrival in front where arrival.vector.isNoWorse(than: bound) { return true }
    return false
  }

  /// What a label's routes take at least, by the alternative that comes first; nil where every
  /// alternative is beaten.
  mutating func bound(of label: Label, bits: ContiguousArray<UInt64>, row: Int) -> Vector? {
    let node = Int(label.node)
    guard bounds.learning[node] < LowerBounds.never else { return nil }
    let start = Int64(label.day.number)
    let whatever = Vector(
      day: max(
        label.earliest, start + max(bounds.learning[node] - label.prepaid.days, 0),
        start + bounds.waiting[node]),
      cents: max(0, bounds.cents[node] - label.prepaid.cents),
      courses: LowerBounds.wholes(bounds.courses[node] - label.prepaid.courses))
    var least: Vector?
    for list in landmarks.lists(ofNode: label.node) {
      var bound = landmarks.ahead(of: list, from: label.day) { bits[row + $0] }
      bound.day = max(bound.day, whatever.day)
      bound.cents = label.cents + max(bound.cents, whatever.cents)
      bound.courses = Int64(label.courses) + max(bound.courses, whatever.courses)
      guard !isBeaten(bound) else { continue }
      if let known = least, !bound.precedes(known) { continue }
      least = bound
    }
    return least
  }

  /// Adds a label with the credentials in a row of `bits`, unless another makes it superfluous.
  mutating func add(_ label: Label, bits: ContiguousArray<UInt64>, row: Int) {
    let node = Int(label.node)
    guard bound(of: label, bits: bits, row: row) != nil else { return }
    let words = network.words
    var label = label
    label.credit = min(label.credit, network.greatestMonths[node])
    var previous: Int32 = -1
    var other = heads[node]
    while other >= 0 {
      work += 1
      let rival = labels[Int(other)]
      let rivalRow = (Int(other) - firstLabel) * words
      if rival.day <= label.day, rival.cents <= label.cents, rival.courses <= label.courses,
        rival.credit >= label.credit,
        !isExact || holds(labelBits, rivalRow, all: bits, row, within: node)
      {
        return
      }
      if label.day <= rival.day, label.cents <= rival.cents, label.courses <= rival.courses,
        label.credit >= rival.credit,
        !isExact || holds(bits, row, all: labelBits, rivalRow, within: node)
      {
        labels[Int(other)].isSuperseded = true
        if previous < 0 {
          heads[node] = rival.next
        } else {
          labels[Int(previous)].next = rival.next
        }
      } else {
        previous = other
      }
      other = rival.next
    }
    if arrival.isWorthwhile {
      let last = front.map(\.vector.day).max() ?? limits.day
      label.earliest = arrival.day(
        from: label.node, on: label.day, upTo: last, held: bits, row: row)
      work += arrival.steps
    }
    guard let bound = bound(of: label, bits: bits, row: row) else { return }
    label.next = heads[node]
    heads[node] = Int32(labels.count)
    queue.push(Item(bound: bound, label: Int32(labels.count)))
    labels.append(label)
    for word in 0..<words { labelBits.append(bits[row + word]) }
  }

  /// Whether one set holds all of another that is of use ahead of a node.
  @inline(__always)
  private func holds(
    _ set: ContiguousArray<UInt64>, _ row: Int, all other: ContiguousArray<UInt64>, _ otherRow: Int,
    within node: Int
  ) -> Bool {
    let words = network.words
    for word in 0..<words
    where other[otherRow + word] & ~set[row + word] & network.aheadBits[node * words + word] != 0 {
      return false
    }
    return true
  }

  /// Adds a route to the front, unless one there is no worse; of equals, the one with fewest moves.
  mutating func add(_ arrival: Arrival) {
    for (position, other) in front.enumerated() where other.vector.isNoWorse(than: arrival.vector) {
      if other.vector == arrival.vector, arrival.moves < other.moves { front[position] = arrival }
      return
    }
    front.removeAll { arrival.vector.isNoWorse(than: $0.vector) }
    front.append(arrival)
  }
}
