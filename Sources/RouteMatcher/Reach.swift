internal import PathGraph

/// What can be reached at all, when nothing that was once reached is ever lost.
///
/// A superset of what routes reach: it forgets that one is in one role at a time. What it leaves
/// out, no route reaches.
struct Reach {
  private(set) var nodes: [Bool]
  private(set) var credentials: [Bool]
  /// Whether each move can be made.
  private(set) var moves: [Bool]

  /// Spreads from the starts over the moves that are open, until nothing new is reached.
  ///
  /// - Complexity: O(rounds · moves and their courses), with few rounds in practice.
  init(_ question: Question, moves all: [Question.Move], open: [Bool]) {
    let graph = question.graph
    nodes = [Bool](repeating: false, count: question.end + 1)
    credentials = question.isHeld
    moves = [Bool](repeating: false, count: all.count)
    for start in question.starts { nodes[Int(start.node)] = true }
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for (number, move) in all.enumerated() where open[number] && nodes[Int(move.from)] {
        for _ in move.uses.indices {
          var hasLearned = false
          for use in move.uses
          where graph.requirements(of: use.course).allSatisfy({ credentials[$0.position] }) {
            for gain in graph.gains(of: use.course) where !credentials[gain.position] {
              credentials[gain.position] = true
              hasLearned = true
            }
          }
          guard hasLearned else { break }
          hasGrown = true
        }
        guard !moves[number], move.demands.allSatisfy({ credentials[$0.position] }) else {
          continue
        }
        moves[number] = true
        nodes[Int(move.to)] = true
        hasGrown = true
      }
    }
  }
}
