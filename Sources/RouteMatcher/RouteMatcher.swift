package import PathGraph

/// Finds every route worth showing: the complete Pareto set for each goal of a query.
///
/// ```swift
/// let matcher = RouteMatcher(graph, timetables: EstimatedTimetables(graph))
/// let answer = matcher.answer(query)  // answer.routes, in the order asked
/// ```
package struct RouteMatcher: Sendable {
  /// The roles, courses and transitions.
  package let graph: PathGraph
  /// When courses can be taken, and what they cost.
  package let timetables: any Timetables
  /// What all searches over the graph share.
  let tables: SearchTables
  /// The largest tables that are made for one goal, in words of 64 bits.
  private let mostWords: Int

  /// A matcher over a graph, with the courses' timetables.
  ///
  /// - Parameters:
  ///   - graph: The paths.
  ///   - timetables: When courses can be taken, and what they cost.
  ///   - tables: The tables of this graph, where somebody keeps them.
  ///   - mostWords: A goal whose tables would take more words of memory is not searched, and the
  ///     answer says that it is not complete.
  package init(
    _ graph: PathGraph, timetables: some Timetables, tables: SearchTables? = nil,
    mostWords: Int = 32 << 20
  ) {
    self.graph = graph
    self.timetables = timetables
    self.tables = tables ?? SearchTables(graph)
    self.mostWords = mostWords
  }

  /// The routes to every goal of a query, one for each vector of its Pareto set.
  ///
  /// - Complexity: exponential in the worst case, as the number of best routes is; bounded by the
  ///   query's budget. On sectors' paths a goal takes milliseconds.
  package func answer(_ query: Query) -> Answer {
    let leads = rolesLeading(toGoalsOf: query)
    var question = Question(query, self, leading: leads)
    var answer = Answer(
      routes: [], isComplete: true, unreachable: [], held: [], lapsed: question.lapsed, work: 0,
      labels: 0)
    var goals = query.goalRoles.map { Set($0).sorted() } ?? graph.roleIndices
    let isHeld = { [question] role in question.isGoalHeld(role) }
    answer.held = query.goalRoles == nil ? [] : goals.filter(isHeld)
    goals.removeAll(where: isHeld)
    let reach = Reach(question)
    question.keep(reach.isUsable)
    let reached = goals.filter { reach.nodes[$0.position] }
    var missed: [RoleIndex] = []
    for (goal, found) in zip(reached, search(all: reached, &question, reach)) {
      answer.isComplete = answer.isComplete && found.isComplete
      answer.work += found.work
      answer.labels += found.labels
      answer.routes += found.routes
      if found.routes.isEmpty, found.isComplete { missed.append(goal) }
    }
    if query.goalRoles != nil {
      answer.unreachable = unreachable(
        goals.filter { !reach.nodes[$0.position] }, missed: missed, query)
    }
    answer.routes.sort(by: query.order)
    return answer
  }

  /// Searches for each goal with an equal part of the budget; goals that this was too little for
  /// are searched again with all that the others left over.
  private func search(
    all goals: [RoleIndex], _ question: inout Question, _ reach: Reach
  ) -> [Found] {
    let budget = question.query.budget
    var found: [Found] = []
    for goal in goals {
      found.append(search(goal, &question, reach, budget: budget / goals.count))
    }
    var left = budget - found.reduce(0) { $0 + $1.work }
    for (position, goal) in goals.enumerated()
    where !found[position].isComplete && left > 2 * found[position].work {
      var again = search(goal, &question, reach, budget: left)
      left -= again.work
      again.work += found[position].work
      if !again.isComplete { again.routes = Self.best(of: again.routes + found[position].routes) }
      found[position] = again
    }
    return found
  }

  /// One route for each vector that no other improves on.
  private static func best(of routes: [Route]) -> [Route] {
    routes.enumerated().filter { position, route in
      !routes.enumerated().contains { other, rival in
        rival.vector.isNoWorse(than: route.vector)
          && (rival.vector != route.vector || other < position)
      }
    }.map(\.element)
  }

  struct Found {
    var routes: [Route]
    var isComplete: Bool
    var work: Int
    var labels: Int
  }

  func search(
    _ goal: RoleIndex, _ question: inout Question, _ reach: Reach, budget: Int
  ) -> Found {
    var moves = question.moves
    var open = reach.moves
    var node = Int32(goal.position)
    if let end = question.endMove(in: goal) {
      moves.append(end)
      open.append(reach.allows(end, in: question))
      node = end.to
    } else {
      for (number, move) in moves.enumerated() where move.from == node { open[number] = false }
    }
    let useful = Self.useful(moves, open, toward: node, nodes: question.end + 1)
    guard !useful.isEmpty else { return Found(routes: [], isComplete: true, work: 0, labels: 0) }
    guard GoalNetwork.words(question, moves: moves, open: useful) <= mostWords else {
      return Found(routes: [], isComplete: false, work: useful.count, labels: 0)
    }
    var search = GoalSearch(question, moves: moves, open: useful, goal: node, budget: budget)
    search.run()
    return Found(
      routes: search.routes, isComplete: search.isComplete, work: search.work,
      labels: search.labels.count)
  }

  /// The open moves from which a node can be reached.
  private static func useful(
    _ moves: [Question.Move], _ open: [Bool], toward goal: Int32, nodes: Int
  ) -> [Int] {
    var leads = [Bool](repeating: false, count: nodes)
    leads[Int(goal)] = true
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for (number, move) in moves.enumerated().reversed()
      where open[number] && leads[Int(move.to)] && !leads[Int(move.from)] {
        leads[Int(move.from)] = true
        hasGrown = true
      }
    }
    return moves.indices.filter { open[$0] && leads[Int(moves[$0].to)] }
  }
}

extension Question {
  /// Whether a goal is reached at the start already.
  func isGoalHeld(_ role: RoleIndex) -> Bool {
    starts.contains { Int($0.node) == role.position }
      && query.goalCredentials.allSatisfy { isHeld[$0.position] }
  }
}
