extension GraphBuilder {
  /// Reports what is doubtful, and facts whose source is not listed.
  mutating func warn() {
    warnOfDemands()
    warnOfUnreachedRoles()
    warnOfIdleCourses()
    warnOfTags()
    warnOfStatements()
  }

  private mutating func warnOfDemands() {
    var given = Set<CredentialIndex>()
    for row in 0..<links.awardsClosure.count { given.formUnion(links.awardsClosure[row]) }
    for (position, credential) in credentials.enumerated() where credential.fromExperience != nil {
      given.formUnion(links.implied[position])
    }
    var reported = given
    func missing(_ row: ArraySlice<CredentialIndex>) -> [CredentialIndex] {
      row.filter { reported.insert($0).inserted }
    }
    for (position, place) in places.courses.enumerated() {
      for credential in missing(links.courseRequires[position]) {
        report(
          .neverAwarded(id: items.credentialIDs[credential.position]), at: place.key("requires"))
      }
    }
    for (position, place) in places.roles.enumerated() {
      for credential in missing(links.roleRequires[position]) {
        report(
          .neverAwarded(id: items.credentialIDs[credential.position]), at: place.key("requires"))
      }
    }
    for (way, transition) in links.wayTransitions.enumerated() {
      for credential in missing(links.demands[way]) {
        report(
          .neverAwarded(id: items.credentialIDs[credential.position]),
          at: places.transitions[transition.position].key("ways"))
      }
    }
  }

  private mutating func warnOfUnreachedRoles() {
    var reached = Set<RoleIndex>()
    var open = links.outgoing[items.roleIDs.count].map { links.destinations[$0.position] }
    while let role = open.popLast() {
      guard reached.insert(role).inserted else { continue }
      open += links.outgoing[role.position].map { links.destinations[$0.position] }
    }
    for (position, place) in places.roles.enumerated() where !reached.contains(RoleIndex(position))
    {
      report(.neverReached(role: items.roleIDs[position]), at: place)
    }
  }

  private mutating func warnOfIdleCourses() {
    let serving = Set(links.serving.elements)
    for (position, place) in places.courses.enumerated()
    where !serving.contains(CourseIndex(position)) {
      report(.servesNothing(course: items.courseIDs[position]), at: place)
    }
  }

  private mutating func warnOfTags() {
    let roles = paths.flatMap(\.roles)
    for (position, place) in places.roles.enumerated() {
      let role = roles[position]
      let unknown = Tag.expected.filter { tag in
        items.tags[tag] != nil && !role.tags.contains(tag) && !role.notTags.contains(tag)
      }
      if !unknown.isEmpty {
        report(.tagsNotKnown(role: items.roleIDs[position], tags: unknown), at: place)
      }
    }
  }

  private mutating func warnOfStatements() {
    let courses = paths.flatMap(\.courses)
    for (position, place) in places.courses.enumerated()
    where courses[position].kind == .practiceStatement {
      let level = links.awardsClosure[position].first { credential in
        items.credentialIDs[credential.position].hasPrefix("common/nlqf-")
      }
      if let level {
        report(
          .statementImpliesLevel(
            course: items.courseIDs[position], level: credentials[level.position].id),
          at: place.key("awards"))
      }
    }
  }

  // MARK: - Sources

  /// Reports sources that are not listed, facts without one, and estimates without a reason.
  mutating func checkSources() {
    for path in paths {
      let root = Place(path: path.id)
      let listed = path.sources.map(\.id)
      if let recognition = path.recognition {
        let place = root.key("recognition")
        if recognition.source == nil {
          report(.recognitionWithoutSource, at: place)
        } else {
          check(recognition.source, among: listed, at: place)
        }
      }
      for (number, role) in path.roles.enumerated() {
        let place = root.key("roles").position(number)
        check(role.source, estimate: role.isEstimate, note: role.note, among: listed, at: place)
        check(arrange: role.arrange, among: listed, at: place)
        if let wage = role.wage { check(wage.source, among: listed, at: place.key("wage")) }
      }
      for (number, credential) in path.credentials.enumerated() {
        let place = root.key("credentials").position(number)
        if credential.isEstimate || credential.source != nil {
          check(
            credential.source, estimate: credential.isEstimate, note: credential.note,
            among: listed, at: place)
        }
        for (number, name) in credential.formerly.enumerated() {
          check(name.source, among: listed, at: place.key("formerly").position(number))
        }
      }
      for (number, course) in path.courses.enumerated() {
        let place = root.key("courses").position(number)
        check(
          course.source, estimate: course.isEstimate, note: course.note, among: listed, at: place)
        check(arrange: course.arrange, among: listed, at: place)
        if let slim = course.slim { check(slim.source, among: listed, at: place.key("slim")) }
      }
      for (number, transition) in path.transitions.enumerated() {
        let place = root.key("transitions").position(number)
        check(
          transition.source, estimate: transition.isEstimate, note: transition.note, among: listed,
          at: place)
        check(arrange: transition.arrange, among: listed, at: place)
        for (number, way) in transition.ways.enumerated() where way.isEstimate || way.source != nil
        {
          check(
            way.source, estimate: way.isEstimate, note: way.note, among: listed,
            at: place.key("ways").position(number))
        }
      }
    }
  }

  private mutating func check(arrange: [Arrangement], among listed: [String], at place: Place) {
    for (number, item) in arrange.enumerated() {
      check(item.source, among: listed, at: place.key("arrange").position(number))
    }
  }

  private mutating func check(
    _ source: String?, estimate: Bool = false, note: LocalizedText? = nil, among listed: [String],
    at place: Place
  ) {
    if let source {
      guard !listed.contains(source) else {
        if estimate, note == nil { report(.estimateWithoutNote, at: place) }
        return
      }
      let nearest = Nearness.nearest(to: source, among: listed)
      report(.unknown(.source, id: source, nearest: nearest), at: place.key("source"))
    } else if !estimate {
      report(.withoutSource, at: place)
    }
    if estimate, note == nil { report(.estimateWithoutNote, at: place) }
  }
}

extension PathGraph {
  /// The sources that were last looked at more than a year before a day.
  public func staleSources(on day: Day) -> [GraphFault] {
    paths.flatMap { path in
      path.sources.compactMap { source in
        guard let seen = source.seen, seen.adding(months: 12) < day else { return nil }
        return GraphFault(
          .sourceOld(id: source.id, seen: seen),
          at: Place(path: path.id).key("sources").key(source.id))
      }
    }
  }
}
