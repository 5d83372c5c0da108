internal import PathGraph

extension GoalSearch {
  /// The moves of the legs that a route better than those known may still use.
  mutating func corridor() -> [Int] {
    network.legs.indices.filter { number in
      let bounds = landmarks.through(leg: number, from: question.query.from)
      return !bounds.allSatisfy(isBeaten)
    }.map { Int(network.legs[$0].move) }
  }
}
