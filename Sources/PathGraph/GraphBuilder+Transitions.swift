extension GraphBuilder {
  // MARK: - Transitions

  mutating func linkTransitions() {
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

  mutating func name(
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

  mutating func linkWays(
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

  mutating func linkServingCourses() {
    let common = items.paths[Path.commonID]
    for way in links.wayTransitions.indices {
      let path = items.transitionPaths[links.wayTransitions[way].position]
      links.serving.append(
        links.courses(
          serving: links.demands[way], on: path, paths: items.coursePaths, common: common))
    }
  }
}
