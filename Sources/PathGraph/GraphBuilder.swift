/// Makes a graph's tables from paths as written, and collects everything that is wrong with them.
struct GraphBuilder {
  let paths: [Path]
  let tags: [Tag]
  var credentials: [Credential] = []
  var faults: [GraphFault] = []
  var items = ItemTable()
  var links = Links()
  /// Where each credential, role and course stands.
  var places = Places()

  struct Places {
    var roles: [Place] = []
    var credentials: [Place] = []
    var courses: [Place] = []
    var transitions: [Place] = []
  }

  init(_ paths: [Path]) {
    self.paths = paths
    let listed = paths.first(where: \.isCommon)?.tags ?? []
    tags = listed.isEmpty ? Tag.standard : listed
  }

  mutating func build() throws(InvalidPaths) -> (ItemTable, Links) {
    registerItems()
    linkCredentials()
    linkRoles()
    linkCourses()
    linkTransitions()
    checkSources()
    guard !faults.contains(where: \.isError) else { throw InvalidPaths(faults: faults) }
    linkServingCourses()
    warn()
    return (items, links)
  }

  mutating func report(_ kind: GraphFault.Kind, at place: Place) {
    faults.append(GraphFault(kind, at: place))
  }

  // MARK: - Credentials

  mutating func linkCredentials() {
    var implies: [[CredentialIndex]] = []
    for (position, credential) in credentials.enumerated() {
      let path = paths[items.credentialPaths[position].position]
      let place = places.credentials[position]
      implies.append(
        resolve(
          all: credential.implies, .credential, in: items.credentials, path: path,
          at: place.key("implies")))
    }
    reportCycles(in: implies)
    for position in credentials.indices {
      var reached: Set<CredentialIndex> = [CredentialIndex(position)]
      var open = [CredentialIndex(position)]
      while let next = open.popLast() {
        for implied in implies[next.position] where reached.insert(implied).inserted {
          open.append(implied)
        }
      }
      links.implied.append(reached.sorted())
    }
  }

  mutating func reportCycles(in implies: [[CredentialIndex]]) {
    var finished = Set<Int>()
    for start in implies.indices where !finished.contains(start) {
      var trail: [(node: Int, next: Int)] = [(start, 0)]
      var onTrail: Set<Int> = [start]
      while let (node, next) = trail.last {
        guard next < implies[node].count else {
          finished.insert(node)
          onTrail.remove(node)
          trail.removeLast()
          continue
        }
        trail[trail.count - 1].next += 1
        let target = implies[node][next].position
        if onTrail.contains(target) {
          let cycle = trail.drop { $0.node != target }.map { items.credentialIDs[$0.node] }
          report(
            .cycle(ids: cycle + [items.credentialIDs[target]]),
            at: places.credentials[node].key("implies").position(next))
        } else if !finished.contains(target) {
          trail.append((target, 0))
          onTrail.insert(target)
        }
      }
    }
  }

  // MARK: - Roles

  mutating func linkRoles() {
    var includes: [[RoleIndex]] = []
    for (position, role) in paths.flatMap(\.roles).enumerated() {
      let path = paths[items.rolePaths[position].position]
      let place = places.roles[position]
      links.roleRequires.append(
        resolve(
          all: role.requires, .credential, in: items.credentials, path: path,
          at: place.key("requires")
        ).sorted())
      includes.append(
        resolve(
          all: role.includes, .role, in: items.roles, path: path, at: place.key("includes")))
      links.roleTags.append(resolveTags(role.tags, at: place.key("tags")))
      links.roleNotTags.append(resolveTags(role.notTags, at: place.key("notTags")))
      for (number, tag) in role.notTags.enumerated() where role.tags.contains(tag) {
        report(.tagBothWays(id: tag), at: place.key("notTags").position(number))
      }
    }
    for position in includes.indices {
      var reached = [RoleIndex(position)]
      var next = 0
      while next < reached.count {
        for role in includes[reached[next].position] where !reached.contains(role) {
          reached.append(role)
        }
        next += 1
      }
      links.roleIncludes.append(reached)
    }
    linkExperience()
  }

  mutating func linkExperience() {
    for (position, credential) in credentials.enumerated() {
      guard let demand = credential.fromExperience else {
        links.experienceRoles.append([])
        continue
      }
      let named = resolve(
        all: demand.roles, .role, in: items.roles,
        path: paths[items.credentialPaths[position].position],
        at: places.credentials[position].key("fromExperience").key("roles"))
      let counted = (0..<links.roleIncludes.count).filter { role in
        links.roleIncludes[role].contains(where: named.contains)
      }
      links.experienceRoles.append(counted.map { RoleIndex($0) })
    }
  }

  // MARK: - Courses

  mutating func linkCourses() {
    var notFor: [[CredentialIndex]] = []
    for (position, course) in paths.flatMap(\.courses).enumerated() {
      let path = paths[items.coursePaths[position].position]
      let place = places.courses[position]
      let awards =
        course.awards.isEmpty
        ? [items.credentials[items.courseIDs[position]]].compactMap { $0 }
        : resolve(
          all: course.awards, .credential, in: items.credentials, path: path,
          at: place.key("awards"))
      links.awards.append(awards)
      let gains = awards.reduce(into: Set()) { $0.formUnion(links.implied[$1.position]) }
      links.awardsClosure.append(gains.sorted())
      links.courseRequires.append(
        resolve(
          all: course.requires, .credential, in: items.credentials, path: path,
          at: place.key("requires")
        ).sorted())
      notFor.append(
        resolve(
          all: course.notFor, .credential, in: items.credentials, path: path,
          at: place.key("notFor")))
      links.whileIn.append(
        resolve(
          all: course.whileIn, .role, in: items.roles, path: path, at: place.key("whileIn")))
    }
    var awarding = [[CourseIndex]](repeating: [], count: credentials.count)
    var byImplication = awarding
    for position in 0..<links.awards.count {
      let direct = Set(links.awards[position])
      for credential in links.awardsClosure[position] {
        if direct.contains(credential) {
          awarding[credential.position].append(CourseIndex(position))
        } else if !notFor[position].contains(credential) {
          byImplication[credential.position].append(CourseIndex(position))
        }
      }
    }
    for row in awarding { links.awarding.append(row) }
    for row in byImplication { links.awardingByImplication.append(row) }
  }
}
