internal import PathGraph

extension PathGraph {
  /// The course with an id that somebody typed.
  ///
  /// - Throws: `CommandFailure` with the nearest that exist, where there is none.
  func course(named id: String, _ form: CommandFailure.Form) throws -> CourseIndex {
    guard let course = course(id) else {
      throw CommandFailure.unknown("opleiding", "course", id, among: courseIDs, form)
    }
    return course
  }

  /// The role with an id that somebody typed.
  ///
  /// - Throws: `CommandFailure` with the nearest that exist, where there is none.
  func role(named id: String, _ form: CommandFailure.Form) throws -> RoleIndex {
    guard let role = role(id) else {
      throw CommandFailure.unknown("functie", "role", id, among: roleIDs, form)
    }
    return role
  }
}
