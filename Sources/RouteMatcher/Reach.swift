internal import PathGraph

/// What can be reached at all: which roles, and with which credentials at the most.
///
/// Every node has all that anybody can hold there who came by any way; what it leaves out, no route
/// reaches. It forgets that one way excludes another.
struct Reach {
  private(set) var nodes: [Bool]
  /// Whether each credential can be held anywhere.
  private(set) var credentials: [Bool]
  /// Whether each move can be made.
  private(set) var moves: [Bool]
  /// Whether each course of a move can be started where the move begins.
  private(set) var isUsable: [Bool]

  private let words: Int
  /// The most that can be held at each node; `words` words a row.
  private var held: ContiguousArray<UInt64>
  private var learned: ContiguousArray<UInt64>

  /// Spreads from the starts over all moves of a question, until nothing new is reached.
  ///
  /// - Complexity: O(rounds · moves and their courses), with few rounds in practice.
  init(_ question: Question) {
    let graph = question.graph
    let tables = question.tables
    words = (graph.credentials.count + 63) / 64
    let words = words
    nodes = [Bool](repeating: false, count: question.end + 1)
    moves = [Bool](repeating: false, count: question.moves.count)
    isUsable = [Bool](repeating: true, count: question.uses.count)
    held = ContiguousArray(repeating: 0, count: nodes.count * words)
    learned = ContiguousArray(repeating: 0, count: words)
    credentials = question.isHeld
    func add(
      _ credentials: some Sequence<CredentialIndex>, to rows: inout ContiguousArray<UInt64>,
      _ row: Int
    ) {
      for credential in credentials {
        rows[row * words + credential.position / 64] |= 1 << UInt64(credential.position % 64)
      }
    }
    let atStart = graph.credentials.indices.filter { question.isHeld[$0] }
      .map { CredentialIndex($0) }
    var isNew = nodes
    for start in question.starts {
      nodes[Int(start.node)] = true
      isNew[Int(start.node)] = true
      add(atStart, to: &held, Int(start.node))
    }
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      let isOpen = isNew
      isNew = [Bool](repeating: false, count: nodes.count)
      for (number, move) in question.moves.enumerated() where isOpen[Int(move.from)] {
        learn(move, question)
        guard move.demands.allSatisfy({ hasLearned(question.demands[Int($0)].position) }) else {
          continue
        }
        moves[number] = true
        let to = Int(move.to)
        guard !nodes[to] || !holds(held, to, allOf: learned, 0) else { continue }
        for word in 0..<words { held[to * words + word] |= learned[word] }
        nodes[to] = true
        isNew[to] = true
        hasGrown = true
      }
    }
    var anywhere = ContiguousArray<UInt64>(repeating: 0, count: words)
    for move in question.moves where nodes[Int(move.from)] {
      learn(move, question)
      for use in move.uses {
        let course = question.uses[Int(use)].course.position
        isUsable[Int(use)] = hasLearned(tables.requires, of: course)
      }
      for word in 0..<words { anywhere[word] |= learned[word] }
    }
    for credential in credentials.indices
    where anywhere[credential / 64] >> UInt64(credential % 64) & 1 == 1 {
      credentials[credential] = true
    }
  }

  /// Fills `learned` with all that can be held where a move begins, and after its courses.
  private mutating func learn(_ move: Question.Move, _ question: Question) {
    let (requires, gains) = (question.tables.requires, question.tables.gains)
    for word in 0..<words { learned[word] = held[Int(move.from) * words + word] }
    var isLearning = true
    while isLearning {
      isLearning = false
      for use in move.uses {
        let course = question.uses[Int(use)].course.position
        guard !hasLearned(gains, of: course), hasLearned(requires, of: course) else { continue }
        for position in gains.range(of: course) {
          let credential = Int(gains.members[position])
          learned[credential / 64] |= 1 << UInt64(credential % 64)
        }
        isLearning = true
      }
    }
  }

  @inline(__always)
  private func hasLearned(_ credential: Int) -> Bool {
    learned[credential / 64] >> UInt64(credential % 64) & 1 == 1
  }

  /// Whether all that a course has in a table is learned.
  @inline(__always)
  private func hasLearned(_ table: Groups, of course: Int) -> Bool {
    for position in table.range(of: course) where !hasLearned(Int(table.members[position])) {
      return false
    }
    return true
  }

  @inline(__always)
  private func holds(
    _ rows: ContiguousArray<UInt64>, _ row: Int, allOf others: ContiguousArray<UInt64>, _ other: Int
  ) -> Bool {
    for word in 0..<words where others[other * words + word] & ~rows[row * words + word] != 0 {
      return false
    }
    return true
  }

  /// Whether the end of a route, as a move, can be made from where it begins.
  func allows(_ end: Question.Move, in question: Question) -> Bool {
    let graph = question.graph
    let uses = question.uses[end.uses.positions]
    guard nodes[Int(end.from)] else { return false }
    var known = Set(
      graph.credentials.indices.filter {
        held[Int(end.from) * words + $0 / 64] >> UInt64($0 % 64) & 1 == 1
      }.map { CredentialIndex($0) })
    var hasLearned = true
    while hasLearned {
      hasLearned = false
      for use in uses
      where known.isSuperset(of: graph.requirements(of: use.course))
        && !known.isSuperset(of: graph.gains(of: use.course))
      {
        known.formUnion(graph.gains(of: use.course))
        hasLearned = true
      }
    }
    return known.isSuperset(of: question.demands[end.demands.positions])
  }
}

extension Range<Int32> {
  /// The range as positions in an array.
  var positions: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
