extension PathGraph {
  // MARK: - Transitions and ways

  /// The transitions that leave a role, or with nil those that start outside.
  ///
  /// - Complexity: O(1); the slice is a view.
  public func transitions(from role: RoleIndex?) -> ArraySlice<TransitionIndex> {
    links.outgoing[role?.position ?? roles.count]
  }

  /// The transitions that enter a role.
  ///
  /// - Complexity: O(1); the slice is a view.
  public func transitions(into role: RoleIndex) -> ArraySlice<TransitionIndex> {
    links.incoming[role.position]
  }

  /// The role that a transition leaves; nil where it starts outside.
  public func origin(of transition: TransitionIndex) -> RoleIndex? {
    links.origins[transition.position]
  }

  /// The role that a transition enters.
  public func destination(of transition: TransitionIndex) -> RoleIndex {
    links.destinations[transition.position]
  }

  /// The ways of a transition, in the file's order.
  public func ways(of transition: TransitionIndex) -> [WayIndex] {
    (links.wayStarts[transition.position]..<links.wayStarts[transition.position + 1])
      .map { WayIndex($0) }
  }

  /// The transition of a way.
  public func transition(of way: WayIndex) -> TransitionIndex {
    links.wayTransitions[way.position]
  }

  /// The position of a way among the ways of its transition, from zero.
  public func number(of way: WayIndex) -> Int {
    way.position - links.wayStarts[transition(of: way).position]
  }

  /// The credentials that a way asks, those of the role entered included; ascending.
  public func demands(of way: WayIndex) -> ArraySlice<CredentialIndex> {
    links.demands[way.position]
  }

  /// The courses that serve a way: those that provide what it asks, or what such a course asks.
  ///
  /// - Complexity: O(1); worked out when the graph was made.
  public func courses(serving way: WayIndex) -> ArraySlice<CourseIndex> {
    links.serving[way.position]
  }

  // MARK: - Roles

  /// The credentials that a role requires of whoever works in it.
  public func requirements(of role: RoleIndex) -> ArraySlice<CredentialIndex> {
    links.roleRequires[role.position]
  }

  /// The roles that whoever holds a role also holds, itself first.
  public func included(in role: RoleIndex) -> ArraySlice<RoleIndex> {
    links.roleIncludes[role.position]
  }

  /// The tags known to hold for a role.
  public func tags(of role: RoleIndex) -> ArraySlice<TagIndex> { links.roleTags[role.position] }

  /// The tags known not to hold for a role; a tag in neither list is not known.
  public func absentTags(of role: RoleIndex) -> ArraySlice<TagIndex> {
    links.roleNotTags[role.position]
  }

  /// Whether a role can be entered from outside.
  public func isEntry(_ role: RoleIndex) -> Bool {
    transitions(into: role).contains { origin(of: $0) == nil }
  }

  /// The roles that a credential opens: those that require it and those with a way that asks it, or
  /// that ask a credential which it implies.
  ///
  /// - Complexity: O(ways + roles); not for a hot path.
  public func roles(openedBy credential: CredentialIndex) -> [RoleIndex] {
    let held = Set(implied(by: credential))
    var opened = Set<RoleIndex>()
    for way in ways.indices.map({ WayIndex($0) })
    where demands(of: way).contains(where: held.contains) {
      opened.insert(destination(of: transition(of: way)))
    }
    return opened.sorted()
  }

  // MARK: - Credentials and courses

  /// Everything that a credential implies, itself included; ascending.
  public func implied(by credential: CredentialIndex) -> ArraySlice<CredentialIndex> {
    links.implied[credential.position]
  }

  /// These credentials and everything that they imply.
  public func closure(of credentials: some Sequence<CredentialIndex>) -> Set<CredentialIndex> {
    credentials.reduce(into: []) { held, credential in held.formUnion(implied(by: credential)) }
  }

  /// What a course awards, as its file has it.
  public func awards(of course: CourseIndex) -> ArraySlice<CredentialIndex> {
    links.awards[course.position]
  }

  /// What a course awards with everything that follows from it; ascending.
  public func gains(of course: CourseIndex) -> ArraySlice<CredentialIndex> {
    links.awardsClosure[course.position]
  }

  /// The credentials that must be held when a course starts.
  public func requirements(of course: CourseIndex) -> ArraySlice<CredentialIndex> {
    links.courseRequires[course.position]
  }

  /// The roles one of which must be held while learning; empty where there is no such demand.
  public func workplaces(of course: CourseIndex) -> ArraySlice<RoleIndex> {
    links.whileIn[course.position]
  }

  /// The courses that award a credential, as their files have it.
  public func courses(awarding credential: CredentialIndex) -> ArraySlice<CourseIndex> {
    links.awarding[credential.position]
  }

  /// The courses that provide a credential to somebody on a path: those that award it, and those of
  /// the path itself or of `common` whose awards imply it, unless a course is not for it.
  public func courses(
    providing credential: CredentialIndex, on path: PathIndex
  ) -> some Sequence<CourseIndex> {
    links.courses(providing: credential, on: path, paths: items.coursePaths, common: common)
  }

  /// The courses that serve these demands on a path, as they would serve a way.
  ///
  /// - Complexity: O(credentials and courses met on the way).
  public func courses(
    serving demands: some Sequence<CredentialIndex>, on path: PathIndex
  ) -> [CourseIndex] {
    links.courses(serving: demands, on: path, paths: items.coursePaths, common: common)
  }

  /// The roles whose months count for a credential that experience gives.
  public func experienceRoles(of credential: CredentialIndex) -> ArraySlice<RoleIndex> {
    links.experienceRoles[credential.position]
  }

  /// The path of shared items, where there is one.
  public var common: PathIndex? { items.paths[Path.commonID] }
}

extension Links {
  func courses(
    providing credential: CredentialIndex, on path: PathIndex, paths: [PathIndex],
    common: PathIndex?
  ) -> [CourseIndex] {
    awarding[credential.position]
      + awardingByImplication[credential.position].filter { course in
        paths[course.position] == path || paths[course.position] == common
      }
  }

  /// The smallest set of courses that holds every provider of the demands and, with a course,
  /// every provider of what it requires.
  func courses(
    serving demands: some Sequence<CredentialIndex>, on path: PathIndex, paths: [PathIndex],
    common: PathIndex?
  ) -> [CourseIndex] {
    var wanted = Array(demands)
    var seen = Set(wanted)
    var serving = Set<CourseIndex>()
    while let credential = wanted.popLast() {
      for course in courses(providing: credential, on: path, paths: paths, common: common)
      where serving.insert(course).inserted {
        for required in courseRequires[course.position] where seen.insert(required).inserted {
          wanted.append(required)
        }
      }
    }
    return serving.sorted()
  }
}
