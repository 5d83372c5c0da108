internal import PathGraph

/// What stands between a person and each role: for each the lightest set of obstacles found.
///
/// Every role and credential takes the lightest set of obstacles over its alternatives, spread from
/// the start until nothing gets lighter. A credential that no course gives weighs less than one that
/// courses give, so that an explanation goes down to where things really stop. The sets are unions
/// along one chain of choices each: real, but not always the smallest there is.
struct Obstacles {
  private let question: Question
  private let reach: Reach
  private var ways: [Set<Obstacle>?]

  init(_ question: Question, _ reach: Reach) {
    self.question = question
    self.reach = reach
    ways = reach.nodes.map { $0 ? [] : nil }
    let graph = question.graph
    var hasChanged = true
    var rounds = 0
    while hasChanged, rounds <= graph.roles.count {
      hasChanged = false
      rounds += 1
      for position in graph.transitions.indices {
        let transition = TransitionIndex(position)
        let origin = graph.origin(of: transition)
        guard let before = ways[origin?.position ?? question.outside] else { continue }
        let destination = graph.destination(of: transition)
        var entering = before
        if let objection = question.objection(to: destination) { entering.insert(objection) }
        let path = graph.path(of: transition)
        if question.query.recognisedOnly, graph[path].recognition == nil {
          entering.insert(.notRecognised(path))
        }
        for way in graph.ways(of: transition) {
          let total = entering.union(
            toHold(graph.demands(of: way), by: graph.courses(serving: way), in: origin))
          if let known = ways[destination.position], weight(known) <= weight(total) { continue }
          ways[destination.position] = total
          hasChanged = true
        }
      }
    }
  }

  /// What stands in the way of a role, in a fixed order.
  func toReach(_ role: RoleIndex) -> [Obstacle] {
    guard let obstacles = ways[role.position] else { return [.noTransition(role)] }
    // All that is needed exists, only not where and when it is needed.
    return obstacles.isEmpty ? [.order] : sorted(obstacles)
  }

  /// What stands in the way of showing credentials in a role.
  func toShow(_ credentials: [CredentialIndex], in role: RoleIndex) -> [Obstacle] {
    let graph = question.graph
    let serving = graph.courses(serving: credentials, on: graph.path(of: role))
    return sorted(toHold(credentials[...], by: serving[...], in: role))
  }

  /// The lightest obstacles to holding these credentials by these courses, learned in a role.
  private func toHold(
    _ demands: ArraySlice<CredentialIndex>, by courses: ArraySlice<CourseIndex>,
    in role: RoleIndex?
  ) -> Set<Obstacle> {
    let graph = question.graph
    var sets: [CredentialIndex: Set<Obstacle>] = [:]
    func obstacles(to credential: CredentialIndex) -> Set<Obstacle>? {
      reach.credentials[credential.position] ? [] : sets[credential]
    }
    var hasChanged = true
    var rounds = 0
    while hasChanged, rounds <= courses.count {
      hasChanged = false
      rounds += 1
      for course in courses {
        let workplaces = graph.workplaces(of: course)
        if !workplaces.isEmpty {
          guard let role, workplaces.contains(role) else { continue }
        }
        var total = Set([question.obstacle(to: course, in: role)].compactMap { $0 })
        for required in graph.requirements(of: course) {
          total.formUnion(obstacles(to: required) ?? [.credential(required)])
        }
        for gain in graph.gains(of: course) where !reach.credentials[gain.position] {
          if let known = sets[gain], weight(known) <= weight(total) { continue }
          sets[gain] = total
          hasChanged = true
        }
      }
    }
    return demands.reduce(into: []) { total, demand in
      let bring: Set<Obstacle> = [.credential(demand)]
      let learn = obstacles(to: demand)
      total.formUnion(learn.flatMap { weight($0) <= weight(bring) ? $0 : nil } ?? bring)
    }
  }

  private func weight(_ obstacles: Set<Obstacle>) -> Int {
    obstacles.reduce(0) { $0 + weight($1) }
  }

  private func weight(_ obstacle: Obstacle) -> Int {
    guard case .credential(let credential) = obstacle else { return 2 }
    return question.graph.courses(awarding: credential).isEmpty ? 2 : 5
  }

  private func sorted(_ obstacles: Set<Obstacle>) -> [Obstacle] {
    obstacles.map { ($0, key($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
  }

  private func key(_ obstacle: Obstacle) -> (Int, Int, Int) {
    switch obstacle {
    case .credential(let credential): (0, credential.position, 0)
    case .notAllowed(let course): (1, course.position, 0)
    case .studyHours(let course, let hours): (2, course.position, hours)
    case .workHours(let course, let hours): (3, course.position, hours)
    case .unpaid(let course): (4, course.position, 0)
    case .noTime(let course): (4, course.position, 1)
    case .avoided(let tag, let role): (5, role.position, tag.position)
    case .lacking(let tag, let role): (6, role.position, tag.position)
    case .notRecognised(let path): (7, path.position, 0)
    case .noTransition(let role): (8, role.position, 0)
    case .finish, .cost, .courses, .limitsTogether, .order: (9, 0, 0)
    }
  }
}
