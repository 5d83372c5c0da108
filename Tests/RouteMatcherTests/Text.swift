import PathGraph
import RouteMatcher

extension Route {
  /// The route in one line: `a -[k 2026-02-02..08-31 450]-> b | 2026-09-01 450 1`.
  func text(_ graph: PathGraph) -> String {
    func name(_ role: RoleIndex?) -> String { role.map { graph.shortID(of: $0) } ?? "outside" }
    var text = name(start)
    var learned: [String] = []
    func flush() { if !learned.isEmpty { text += " -[\(learned.joined(separator: ", "))]" } }
    for step in steps {
      switch step {
      case .learn(let learn):
        learned.append(
          "\(graph[learn.course].id) \(learn.start.text)..\(learn.end.text) \(learn.netCost.cents)")
      case .move(let move):
        flush()
        text += learned.isEmpty ? " -" : "-"
        text += "> \(name(move.to)) \(move.on.text)"
        learned = []
      }
    }
    flush()
    return text + " | \(vector.text)"
  }
}

extension Route.Vector {
  /// The vector in three words: finish, cents, courses.
  var text: String { "\(finish.text) \(netCost.cents) \(courses)" }
}

extension PathGraph {
  /// The id of a role without its path.
  func shortID(of role: RoleIndex) -> String { self[role].id }
}

extension Oracle.Found {
  func text(_ graph: PathGraph) -> String {
    let steps = trail.map { event in
      switch event {
      case .learn(let course, let candidate):
        "\(graph.id(of: CourseIndex(course))) \(candidate.start.text)..\(candidate.end.text) "
          + "\(candidate.netCost.cents)"
      case .move(let role, let day): "-> \(graph.id(of: RoleIndex(role))) \(day.text)"
      }
    }
    return "\(vector.text): \(steps.joined(separator: ", "))"
  }
}
