extension PathGraph {
  // MARK: - From ids to indices

  /// The path with an id.
  public func path(_ id: String) -> PathIndex? { items.paths[id] }

  /// The role with an id, `path/id` or bare for an item of `common`.
  public func role(_ id: String) -> RoleIndex? { items.roles[full(id)] }

  /// The credential with an id, `path/id` or bare for an item of `common`.
  public func credential(_ id: String) -> CredentialIndex? { items.credentials[full(id)] }

  /// The course with an id, `path/id` or bare for an item of `common`.
  public func course(_ id: String) -> CourseIndex? { items.courses[full(id)] }

  /// The transition with an id, `<file>/<from>><to>`.
  public func transition(_ id: String) -> TransitionIndex? { items.transitions[id] }

  /// The tag with an id.
  public func tag(_ id: String) -> TagIndex? { items.tags[id] }

  private func full(_ id: String) -> String {
    id.contains("/") ? id : "\(Path.commonID)/\(id)"
  }

  // MARK: - From indices to ids and items

  /// The id of a role.
  public func id(of role: RoleIndex) -> String { Self.short(items.roleIDs[role.position]) }

  /// The id of a credential, bare for an item of `common`.
  public func id(of credential: CredentialIndex) -> String {
    Self.short(items.credentialIDs[credential.position])
  }

  /// The id of a course, bare for an item of `common`.
  public func id(of course: CourseIndex) -> String {
    Self.short(items.courseIDs[course.position])
  }

  /// The id of a transition: `<file>/<from>><to>`, a second one of the same pair with `#2`.
  public func id(of transition: TransitionIndex) -> String {
    items.transitionIDs[transition.position]
  }

  private static func short(_ id: String) -> String {
    let common = Path.commonID + "/"
    return id.hasPrefix(common) ? String(id.dropFirst(common.count)) : id
  }

  /// The ids of all roles, in the graph's order.
  public var roleIDs: [String] { roleIndices.map { id(of: $0) } }

  /// The ids of all credentials, in the graph's order.
  public var credentialIDs: [String] {
    credentials.indices.map { id(of: CredentialIndex($0)) }
  }

  /// The ids of all courses, in the graph's order.
  public var courseIDs: [String] { courses.indices.map { id(of: CourseIndex($0)) } }

  /// The indices of all roles.
  public var roleIndices: [RoleIndex] { roles.indices.map { RoleIndex($0) } }

  /// The path.
  public subscript(path: PathIndex) -> Path { paths[path.position] }
  /// The role.
  public subscript(role: RoleIndex) -> Role { roles[role.position] }
  /// The credential.
  public subscript(credential: CredentialIndex) -> Credential { credentials[credential.position] }
  /// The course.
  public subscript(course: CourseIndex) -> Course { courses[course.position] }
  /// The transition.
  public subscript(transition: TransitionIndex) -> Transition { transitions[transition.position] }
  /// The way.
  public subscript(way: WayIndex) -> Way { ways[way.position] }
  /// The tag.
  public subscript(tag: TagIndex) -> Tag { tags[tag.position] }

  /// The path that a role belongs to.
  public func path(of role: RoleIndex) -> PathIndex { items.rolePaths[role.position] }
  /// The path that a credential belongs to.
  public func path(of credential: CredentialIndex) -> PathIndex {
    items.credentialPaths[credential.position]
  }
  /// The path that a course belongs to.
  public func path(of course: CourseIndex) -> PathIndex { items.coursePaths[course.position] }
  /// The path whose file a transition stands in.
  public func path(of transition: TransitionIndex) -> PathIndex {
    items.transitionPaths[transition.position]
  }

  /// The source with a key in a path's file.
  public func source(_ key: String?, in path: PathIndex) -> Source? {
    guard let key else { return nil }
    return self[path].sources.first { $0.id == key }
  }
}
