internal import CourseOffers
internal import PathFiles
internal import PathGraph
internal import RouteMatcher

extension AdviceDocument {
  /// One change, and what it opens and improves.
  package struct Barrier: Encodable, Sendable {
    /// What would have to change: a key of the profile that it is about, or `employer`.
    package let kind: String
    /// The credential, course or tag, where it is about one.
    package let id: String?
    /// The hours a week or kilometres that it takes, where it is about those.
    package let value: Int?
    /// What would have to change, in words.
    package let text: String
    /// The roles that come into reach, each with its best route.
    package let opens: [Gain]
    /// The roles reached much sooner or much cheaper.
    package let improves: [Gain]
    /// The courses that could be booked then and are an estimate now; absent where there are none.
    package let bookable: [Bookable]?
  }

  /// A course that could be booked, with the nearest offer.
  package struct Bookable: Encodable, Sendable {
    /// The course, with its title.
    package let course, title: String
    /// The nearest offer.
    package let offer: Offer
  }

  /// A role that a change opens or improves.
  package struct Gain: Encodable, Sendable {
    /// The role, with its title.
    package let role, title: String
    /// The criteria of its route with the change.
    package let finish: String
    package let netCostCents: Int64
    package let courses: Int
    /// What it wins; zero or absent where it opens.
    package let daysSooner: Int?
    package let savingCents: Int64?
  }
}

extension Advice {
  /// The barriers as other systems read them; nil where the profile does not ask for them.
  var barrierDocuments: [AdviceDocument.Barrier]? {
    guard profile.barriers else { return nil }
    return barriers.map { barrier in
      let (kind, id, value) = key(of: barrier.kind)
      return AdviceDocument.Barrier(
        kind: kind, id: id, value: value, text: words(for: barrier)[profile.language],
        opens: barrier.effect.opened.map { gain($0) },
        improves: barrier.effect.improved.map { improvement in
          gain(
            improvement.route, days: improvement.daysSooner, saving: improvement.saving.cents)
        },
        bookable: barrier.bookable.isEmpty
          ? nil
          : barrier.bookable.map { bookable in
            AdviceDocument.Bookable(
              course: graph.id(of: bookable.course),
              title: graph[bookable.course].title[profile.language],
              offer: document(of: bookable.nearest.choice))
          })
    }
  }

  private func gain(
    _ route: Route, days: Int? = nil, saving: Int64? = nil
  ) -> AdviceDocument.Gain {
    AdviceDocument.Gain(
      role: graph.id(of: route.role), title: graph[route.role].title[profile.language],
      finish: route.vector.finish.iso, netCostCents: route.vector.netCost.cents,
      courses: route.vector.courses, daysSooner: days, savingCents: saving)
  }

  private func key(of kind: AdviceBarrier.Kind) -> (kind: String, id: String?, value: Int?) {
    let change: Change
    switch kind {
    case .change(let told): change = told
    case .employer: return ("employer", nil, nil)
    case .distance(let distance): return ("maxDistanceKm", nil, distance)
    }
    switch change {
    case .credential(let credential): return ("credentials", graph.id(of: credential), nil)
    case .allow(let course): return ("allow", graph.id(of: course), nil)
    case .studyHours(let hours): return ("hoursPerWeek", nil, hours)
    case .workHours(let hours): return ("workHoursPerWeek", nil, hours)
    case .accept(let tag): return ("avoid", graph[tag].id, nil)
    case .acceptAll: return ("avoid", nil, nil)
    case .forgo(let tag): return ("need", graph[tag].id, nil)
    case .unpaid: return ("paidOnly", nil, nil)
    case .unrecognised: return ("recognisedOnly", nil, nil)
    case .anyFinish: return ("finishBefore", nil, nil)
    case .anyCost: return ("maxNetCostCents", nil, nil)
    case .anyCourses: return ("maxCourses", nil, nil)
    }
  }
}
