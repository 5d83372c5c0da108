internal import Advice
internal import CourseOffers
internal import PathGraph
internal import Places

/// Every white spot of a region, path by path.
struct WhiteSpotsModel: PageModel {
  static let template = "white-spots"
  let frame: PageFrame
  let t: PageStrings
  let head: RegionHead
  let count: Int
  let lead: String
  let paths: [Path]
  let messages: [String]

  /// The white spots of a path.
  struct Path {
    let title, count: String
    let rows: [WhiteSpotRow]
  }

  init(_ advice: RegionAdvice, _ visit: DeskVisit) {
    t = visit.strings
    let strings = t
    head = RegionHead(advice, .whiteSpots, visit)
    frame = PageFrame(visit, title: "\(head.part): \(head.name)")
    let counts = advice.counts
    count = counts.whiteSpots
    lead = t(
      "region.spotsLead",
      [
        "spots": String(counts.whiteSpots),
        "all": String(counts.noCourse + counts.bookable + counts.whiteSpots),
      ])
    let graph = visit.visit.graph
    let groups = Dictionary(grouping: advice.whiteSpotGroups, by: \.path)
    paths = groups.keys.sorted().map { path in
      let own = groups[path] ?? []
      return Path(
        title: graph[path].title[visit.visit.language],
        count: strings("region.spots", count: own.reduce(0) { $0 + $1.transitions.count }),
        rows: own.map { WhiteSpotRow($0, advice, visit) })
    }
    messages = Notes.region.map { $0[visit.visit.language] }
  }
}

/// What is missing, for which transitions, and where the nearest is.
struct WhiteSpotRow {
  let missing: [Missing]
  let transitions: [PageLink]
  let count: String
  /// The path that it belongs to.
  let path: String

  /// Something that is missing: courses of which one is enough.
  struct Missing {
    let courses: [PageLink]
    let nearest: String
  }

  init(_ group: WhiteSpotGroup, _ advice: RegionAdvice, _ visit: DeskVisit) {
    let (graph, language, t) = (visit.visit.graph, visit.visit.language, visit.strings)
    path = graph[group.path].title[language]
    count = t("region.transitions", count: group.transitions.count)
    transitions = group.transitions.map { transition in
      let role = graph.destination(of: transition)
      return PageLink(
        href: visit.visit.link(to: role),
        label: "\(graph.originTitle(of: transition, in: language)) → \(graph[role].title[language])"
      )
    }
    missing = group.missing.map { missing in
      Missing(
        courses: missing.need.distinctCourses(graph).map {
          PageLink(href: visit.visit.link(to: $0), label: graph[$0].title[language])
        }, nearest: Self.nearest(missing, advice, visit))
    }
  }

  private static func nearest(
    _ missing: WhiteSpot.Missing, _ advice: RegionAdvice, _ visit: DeskVisit
  ) -> String {
    let (t, language) = (visit.strings, visit.visit.language)
    guard let nearest = missing.nearest else {
      return missing.unplaced > 0 ? t("region.nearestUnplaced") : t("region.nearestNone")
    }
    return t(
      "region.nearest",
      [
        "town": nearest.town ?? t("region.unknownTown"),
        "region": nearest.region.map { advice.places[$0].name } ?? t("region.abroad"),
        "km": String(Int(nearest.kilometres.rounded(.up))),
        "provider": advice.provider(of: nearest.bookable),
        "start": Print.day(nearest.bookable.start)[language],
      ])
  }
}
