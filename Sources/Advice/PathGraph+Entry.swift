package import PathGraph

extension PathGraph {
  /// Whether a role can be entered from outside by a way that asks no level of education.
  package func isOpenToAll(_ role: RoleIndex) -> Bool {
    transitions(into: role).contains { transition in
      origin(of: transition) == nil
        && ways(of: transition).contains { way in
          !closure(of: demands(of: way)).contains { id(of: $0) == "nlqf-1" }
        }
    }
  }
}
