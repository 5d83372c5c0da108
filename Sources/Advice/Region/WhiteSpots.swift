package import CourseOffers
package import PathGraph
package import Places

/// How a transition of a recognised path stands in a region.
package enum TransitionStanding: Hashable, Sendable {
  /// One of its ways asks no course: it is never a white spot.
  case noCourse
  /// Of one of its ways every course can be booked in the region or online.
  case bookable
  /// Of every way something is missing: a white spot (*witte vlek*). What is missing of the way of
  /// which least is, the first of several.
  case whiteSpot([CourseNeed])

  /// How a transition stands where a course can be booked or not.
  package init(_ needs: TransitionNeeds, isBookable: (CourseIndex) -> Bool) {
    var least: [CourseNeed]?
    for way in needs.ways {
      if way.isEmpty {
        self = .noCourse
        return
      }
      let missing = way.filter { !$0.courses.contains(where: isBookable) }
      if missing.count < least?.count ?? .max { least = missing }
    }
    guard let least else {
      self = .noCourse
      return
    }
    self = least.isEmpty ? .bookable : .whiteSpot(least)
  }
}

/// A transition without a course run in a region (*witte vlek*).
package struct WhiteSpot: Sendable {
  /// The transition.
  package var transition: TransitionIndex
  /// What is missing, each with the nearest that can be booked.
  package var missing: [Missing]

  /// A need that nothing in the region meets.
  package struct Missing: Sendable {
    /// What is asked, and the courses that give it.
    package var need: CourseNeed
    /// The nearest that can be booked elsewhere; nil where nothing can, or nobody knows where.
    package var nearest: Nearest?
    /// How much of it can be booked of which no place is known.
    package var unplaced: Int
  }

  /// Something that can be booked in another region.
  package struct Nearest: Sendable {
    /// The course.
    package var course: CourseIndex
    /// The run or any-time offer.
    package var bookable: OfferTable.Bookable
    /// The town, as the catalogue has it.
    package var town: String?
    /// Its region; nil where it lies abroad.
    package var region: RegionIndex?
    /// How far it lies from the middle of the region, in kilometres as the crow flies.
    package var kilometres: Double
  }
}

extension CourseNeed {
  /// The courses, of several with one title the first: a path may have a course in several lengths.
  package func distinctCourses(_ graph: PathGraph) -> [CourseIndex] {
    var seen = Set<LocalizedText>()
    return courses.filter { seen.insert(graph[$0].title).inserted }
  }
}

extension CourseSupply {
  /// The nearest to a point that meets a need, and how much of it nobody knows the place of.
  func missing(_ need: CourseNeed, from centre: Coordinates) -> WhiteSpot.Missing {
    var missing = WhiteSpot.Missing(need: need, nearest: nil, unplaced: 0)
    for course in need.courses {
      for item in self[course] {
        if item.bookable.venues.isEmpty { missing.unplaced += 1 }
        for (venue, region) in zip(item.bookable.venues, item.regions) {
          let kilometres = centre.kilometres(to: venue.coordinates)
          let isNearer =
            missing.nearest.map {
              (kilometres, item.bookable.start) < ($0.kilometres, $0.bookable.start)
            } ?? true
          guard isNearer else { continue }
          missing.nearest = WhiteSpot.Nearest(
            course: course, bookable: item.bookable, town: venue.venue.town, region: region,
            kilometres: kilometres)
        }
      }
    }
    return missing
  }
}

/// White spots of one path of which the same is missing.
package struct WhiteSpotGroup: Sendable {
  /// The path.
  package var path: PathIndex
  /// The transitions, in the graph's order.
  package var transitions: [TransitionIndex]
  /// What is missing of each, with the nearest that can be booked.
  package var missing: [WhiteSpot.Missing]
}

extension RegionAdvice {
  /// The white spots by what is missing, path by path, in the graph's order.
  ///
  /// - Complexity: O(*r*) runs of the courses that are missing, once for each group.
  package var whiteSpotGroups: [WhiteSpotGroup] {
    let graph = advisor.graph
    var groups: [WhiteSpotGroup] = []
    var known: [[CourseNeed]: [Int]] = [:]
    for item in standings {
      guard case .whiteSpot(let missing) = item.standing else { continue }
      let path = graph.path(of: item.transition)
      if let group = known[missing]?.first(where: { groups[$0].path == path }) {
        groups[group].transitions.append(item.transition)
        continue
      }
      known[missing, default: []].append(groups.count)
      groups.append(
        WhiteSpotGroup(
          path: path, transitions: [item.transition],
          missing: missing.map { supply.missing($0, from: facts.centre) }))
    }
    return groups
  }
}
