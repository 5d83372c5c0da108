internal import PathGraph

extension GoalSearch {
  /// The routes of the front, told step by step.
  var routes: [Route] { front.map(route) }

  private func route(_ arrival: Arrival) -> Route {
    var parts: [[Route.Step]] = []
    var (parent, number) = (arrival.parent, arrival.move)
    var (first, count, day) = (arrival.firstRecord, arrival.recordCount, arrival.day)
    while parent >= 0 {
      let label = labels[Int(parent)]
      let move = moves[Int(number)]
      parts.append(steps(of: move, records: Int(first)..<Int(first + count), on: day))
      (number, first, count, day) = (label.move, label.firstRecord, label.recordCount, label.day)
      if label.parent < 0 {
        let isOutside = Int(label.node) == question.outside
        return Route(
          role: role(at: goal), start: isOutside ? nil : role(at: label.node),
          credit: startCredit(of: label.node), steps: parts.reversed().flatMap { $0 },
          vector: Route.Vector(
            finish: arrival.day, netCost: Money(cents: arrival.vector.cents),
            courses: Int(arrival.vector.courses)))
      }
      parent = label.parent
    }
    preconditionFailure("an arrival has a parent")
  }

  /// The role in which a route that ends at a node ends.
  private func role(at node: Int32) -> RoleIndex {
    if Int(node) == question.end, let last = moves.last { return RoleIndex(Int(last.from)) }
    return RoleIndex(Int(node))
  }

  private func startCredit(of node: Int32) -> Int {
    Int(question.starts.first { $0.node == node }?.credit ?? 0)
  }

  private func steps(of move: Question.Move, records range: Range<Int>, on day: Day) -> [Route.Step]
  {
    let origin = Int(move.from) == question.outside ? nil : RoleIndex(Int(move.from))
    var steps = records[range].map { record in
      Route.Step.learn(
        Route.Learn(
          course: record.course, role: origin, start: record.candidate.start,
          end: record.candidate.end, grossCost: Money(cents: record.candidate.gross),
          netCost: Money(cents: record.candidate.net),
          reference: record.candidate.reference))
    }
    let kind: Route.Move.Kind
    switch move.kind {
    case .way(let way): kind = .transition(question.graph.transition(of: way), way)
    case .comeback: kind = .comeback
    case .end: return steps
    }
    steps.append(
      .move(Route.Move(kind: kind, from: origin, to: RoleIndex(Int(move.to)), on: day)))
    return steps
  }
}
