internal import PathFiles
package import PathGraph

/// One role, with the steps that lead into it and out of it, as other systems read it.
package struct RoleDocument: Encodable, Sendable {
  let format = 1
  let path: String
  let role: PathDocument.RoleItem
  let into, onwards: [PathDocument.TransitionItem]

  /// The role of a graph.
  package init(_ role: RoleIndex, _ graph: PathGraph, in language: Language) {
    path = graph[graph.path(of: role)].id
    self.role = PathDocument.RoleItem(role, graph, in: language)
    into = graph.transitions(into: role).map {
      PathDocument.TransitionItem($0, graph, in: language)
    }
    onwards = graph.transitions(from: role).map {
      PathDocument.TransitionItem($0, graph, in: language)
    }
  }
}

/// One course, as other systems read it.
package struct CourseDocument: Encodable, Sendable {
  let format = 1
  let path: String
  let course: PathDocument.CourseItem

  /// The course of a graph.
  package init(_ course: CourseIndex, _ graph: PathGraph, in language: Language) {
    path = graph[graph.path(of: course)].id
    self.course = PathDocument.CourseItem(course, graph, in: language)
  }
}
