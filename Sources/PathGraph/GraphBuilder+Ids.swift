extension GraphBuilder {
  // MARK: - Ids

  mutating func registerItems() {
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

  mutating func add(_ credential: Credential, to path: PathIndex, at place: Place) {
    let id = "\(paths[path.position].id)/\(credential.id)"
    if items.credentials[id] == nil {
      items.credentials[id] = CredentialIndex(credentials.count)
    }
    credentials.append(credential)
    items.credentialIDs.append(id)
    items.credentialPaths.append(path)
    places.credentials.append(place)
  }

  mutating func enter(
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

  mutating func resolve<Item>(
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

  mutating func resolveTags(_ written: [String], at place: Place) -> [TagIndex] {
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
}
