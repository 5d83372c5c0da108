/// Makes a graph's tables from paths as written, and collects everything that is wrong with them.
struct GraphBuilder {
  let paths: [Path]
  let tags: [Tag]
  private(set) var credentials: [Credential] = []
  private(set) var faults: [GraphFault] = []
  private(set) var items = ItemTable()
  private(set) var links = Links()
  /// Where each credential, role and course stands.
  private(set) var places = Places()

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

  // MARK: - Ids

  private mutating func registerItems() {
    var first: [String: Place] = [:]
    for (position, tag) in tags.enumerated() { items.tags[tag.id] = TagIndex(position) }
    for (position, path) in paths.enumerated() {
      let index = PathIndex(position)
      let root = Place(path: path.id)
      enter(.path, path.id, "path \(path.id)", at: root.key("id"), &first)
      items.paths[path.id] = items.paths[path.id] ?? index
      for source in path.sources {
        let place = root.key("sources").key(source.id)
        enter(.source, source.id, "source \(path.id)/\(source.id)", at: place, &first)
      }
      for (number, tag) in path.tags.enumerated() {
        let place = root.key("tags").position(number)
        enter(.tag, tag.id, "tag \(tag.id)", at: place.key("id"), &first)
      }
      for (number, role) in path.roles.enumerated() {
        let (id, place) = ("\(path.id)/\(role.id)", root.key("roles").position(number))
        enter(.role, role.id, "role \(id)", at: place.key("id"), &first)
        if items.roles[id] == nil { items.roles[id] = RoleIndex(items.roleIDs.count) }
        items.roleIDs.append(id)
        items.rolePaths.append(index)
        places.roles.append(place)
      }
      for (number, credential) in path.credentials.enumerated() {
        let place = root.key("credentials").position(number)
        enter(
          .credential, credential.id, "credential \(path.id)/\(credential.id)",
          at: place.key("id"), &first)
        add(credential, to: index, at: place)
      }
      for (number, course) in path.courses.enumerated() {
        let (id, place) = ("\(path.id)/\(course.id)", root.key("courses").position(number))
        enter(.course, course.id, "course \(id)", at: place.key("id"), &first)
        if items.courses[id] == nil { items.courses[id] = CourseIndex(items.courseIDs.count) }
        items.courseIDs.append(id)
        items.coursePaths.append(index)
        places.courses.append(place)
        if course.awards.isEmpty, items.credentials[id] == nil {
          add(Credential(id: course.id, title: course.title), to: index, at: place)
        }
      }
    }
  }

  private mutating func add(_ credential: Credential, to path: PathIndex, at place: Place) {
    let id = "\(paths[path.position].id)/\(credential.id)"
    if items.credentials[id] == nil {
      items.credentials[id] = CredentialIndex(credentials.count)
    }
    credentials.append(credential)
    items.credentialIDs.append(id)
    items.credentialPaths.append(path)
    places.credentials.append(place)
  }

  private mutating func enter(
    _ kind: GraphFault.ItemKind, _ id: String, _ key: String, at place: Place,
    _ first: inout [String: Place]
  ) {
    let allowed = id.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
    }
    if !allowed || id.isEmpty || (kind == .role && id == Transition.outsideID) {
      report(.malformed(kind, id: id), at: place)
    }
    if let earlier = first[key] {
      report(.double(kind, id: id, first: earlier), at: place)
    } else {
      first[key] = place
    }
  }

  // MARK: - From written ids to indices

  private mutating func resolve<Item>(
    _ written: String, _ kind: GraphFault.ItemKind, in table: [String: Index<Item>],
    path: Path, at place: Place
  ) -> Index<Item>? {
    if let index = table[written.contains("/") ? written : "\(path.id)/\(written)"] { return index }
    if !written.contains("/"), let index = table["\(Path.commonID)/\(written)"] { return index }
    let own = "\(path.id)/"
    let names = table.keys.map { id in
      id.hasPrefix(own)
        ? String(id.dropFirst(own.count))
        : id.hasPrefix("common/") ? String(id.dropFirst("common/".count)) : id
    }
    report(
      .unknown(kind, id: written, nearest: Nearness.nearest(to: written, among: names.sorted())),
      at: place)
    return nil
  }

  mutating func resolve<Item>(
    all written: [String], _ kind: GraphFault.ItemKind, in table: [String: Index<Item>],
    path: Path, at place: Place
  ) -> [Index<Item>] {
    var result: [Index<Item>] = []
    for (number, id) in written.enumerated() {
      guard
        let index = resolve(id, kind, in: table, path: path, at: place.position(number)),
        !result.contains(index)
      else { continue }
      result.append(index)
    }
    return result
  }

  private mutating func resolveTags(_ written: [String], at place: Place) -> [TagIndex] {
    var result: [TagIndex] = []
    for (number, id) in written.enumerated() {
      if let index = items.tags[id] {
        result.append(index)
      } else {
        let nearest = Nearness.nearest(to: id, among: tags.map(\.id))
        report(.unknown(.tag, id: id, nearest: nearest), at: place.position(number))
      }
    }
    return result
  }

  // MARK: - Credentials

  private mutating func linkCredentials() {
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

  private mutating func reportCycles(in implies: [[CredentialIndex]]) {
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

  private mutating func linkRoles() {
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

  private mutating func linkExperience() {
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

  private mutating func linkCourses() {
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
        } else {
          byImplication[credential.position].append(CourseIndex(position))
        }
      }
    }
    for row in awarding { links.awarding.append(row) }
    for row in byImplication { links.awardingByImplication.append(row) }
  }

  // MARK: - Transitions

  private mutating func linkTransitions() {
    var outgoing = [[TransitionIndex]](repeating: [], count: items.roleIDs.count + 1)
    var incoming = [[TransitionIndex]](repeating: [], count: items.roleIDs.count)
    for (position, path) in paths.enumerated() {
      for (number, transition) in path.transitions.enumerated() {
        let place = Place(path: path.id).key("transitions").position(number)
        let index = TransitionIndex(items.transitionIDs.count)
        let origin =
          transition.isFromOutside
          ? nil
          : resolve(transition.from, .role, in: items.roles, path: path, at: place.key("from"))
        let destination = resolve(
          transition.to, .role, in: items.roles, path: path, at: place.key("to"))
        if let origin, origin == destination {
          report(.leadsNowhere(role: transition.to), at: place.key("to"))
        }
        name(transition, of: PathIndex(position), index)
        places.transitions.append(place)
        links.origins.append(origin)
        links.destinations.append(destination ?? RoleIndex(0))
        if let destination {
          incoming[destination.position].append(index)
          if let origin {
            outgoing[origin.position].append(index)
          } else if transition.isFromOutside {
            outgoing[items.roleIDs.count].append(index)
          }
        }
        linkWays(of: transition, index, to: destination, path: path, at: place)
      }
    }
    for row in outgoing { links.outgoing.append(row) }
    for row in incoming { links.incoming.append(row) }
  }

  private mutating func name(
    _ transition: Transition, of path: PathIndex, _ index: TransitionIndex
  ) {
    let pathID = paths[path.position].id
    func bare(_ id: String) -> String {
      id.hasPrefix(pathID + "/") ? String(id.dropFirst(pathID.count + 1)) : id
    }
    let pair = "\(pathID)/\(bare(transition.from))>\(bare(transition.to))"
    var (id, number) = (pair, 1)
    while items.transitions[id] != nil {
      number += 1
      id = "\(pair)#\(number)"
    }
    items.transitions[id] = index
    items.transitionIDs.append(id)
    items.transitionPaths.append(path)
  }

  private mutating func linkWays(
    of transition: Transition, _ index: TransitionIndex, to destination: RoleIndex?, path: Path,
    at place: Place
  ) {
    for (number, way) in transition.ways.enumerated() {
      let wayPlace = place.key("ways").position(number)
      var demands = Set(
        resolve(
          all: way.credentials, .credential, in: items.credentials, path: path,
          at: wayPlace.key("credentials")))
      if let destination { demands.formUnion(links.roleRequires[destination.position]) }
      if transition.isFromOutside, way.months > 0 {
        report(.experienceFromOutside(months: way.months), at: wayPlace.key("months"))
      }
      links.demands.append(demands.sorted())
      links.wayTransitions.append(index)
    }
    links.wayStarts.append(links.wayTransitions.count)
  }

  private mutating func linkServingCourses() {
    let common = items.paths[Path.commonID]
    for way in links.wayTransitions.indices {
      let path = items.transitionPaths[links.wayTransitions[way].position]
      links.serving.append(
        links.courses(
          serving: links.demands[way], on: path, paths: items.coursePaths, common: common))
    }
  }
}
