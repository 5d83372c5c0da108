internal import Advice
internal import PathGraph
internal import Places
internal import RouteChart

/// A region in short: its map, its figures, and what is most missing.
struct RegionModel: PageModel {
  static let template = "region"
  let frame: PageFrame
  let t: PageStrings
  let head: RegionHead
  /// The map; nil where no boundaries are at hand.
  let map: MapModel?
  /// The figures.
  let all, noCourse, bookable, whiteSpots, courses, onlineOnly, providers: Int
  /// The towns where something is given.
  let towns: [Town]
  let hasTowns: Bool
  /// What would fill most white spots.
  let most: [WhiteSpotRow]
  let hasSpots: Bool
  let spotsLink: PageLink
  let messages: [String]

  /// A town.
  struct Town {
    let name: String
    let courses: Int
  }

  /// So many of what is missing are shown, and so many names stand on the map.
  private static let mostRows = 6
  private static let mostNames = 5

  init(_ advice: RegionAdvice, _ visit: DeskVisit) {
    t = visit.strings
    head = RegionHead(advice, .overview, visit)
    frame = PageFrame(visit, title: head.name)
    let counts = advice.counts
    (noCourse, bookable, whiteSpots) = counts
    all = counts.noCourse + counts.bookable + counts.whiteSpots
    (courses, onlineOnly) = advice.courseCounts
    providers = advice.providers.count
    let found = advice.towns
    towns = found.map { Town(name: $0.name, courses: $0.courses) }
    hasTowns = !towns.isEmpty
    let groups = advice.whiteSpotGroups.enumerated().sorted { left, right in
      (right.element.transitions.count, left.offset)
        < (left.element.transitions.count, right.offset)
    }.prefix(Self.mostRows).map(\.element)
    most = groups.map { WhiteSpotRow($0, advice, visit) }
    hasSpots = !most.isEmpty
    let path = RegionPart.whiteSpots.path(advice.facts.code)
    spotsLink = PageLink(href: visit.visit.link(path), label: t("region.allSpots"))
    messages = Notes.region.map { $0[visit.visit.language] }
    map = Self.map(advice, found, visit)
  }

  /// The region with its towns, and its neighbours.
  private static func map(
    _ advice: RegionAdvice, _ towns: [RegionTown], _ visit: DeskVisit
  ) -> MapModel? {
    let (t, places) = (visit.strings, advice.places)
    guard let boundaries = places.boundaries else { return nil }
    var content = RegionMapContent(
      title: t("region.ownMapTitle", ["region": advice.facts.name]),
      summary: t("region.ownMapSummary"),
      areas: places.regions.enumerated().map { position, region in
        let isOwn = RegionIndex(position) == advice.region
        return RegionMapContent.Area(
          title: region.name, label: isOwn ? nil : region.name, middle: region.centre)
      })
    content.spots = towns.enumerated().map { position, town in
      RegionMapContent.Spot(
        town.coordinates,
        title: "\(town.name): \(Print.courses(town.courses)[visit.visit.language])",
        name: position < mostNames ? town.name : nil, count: town.courses)
    }
    content.highlighted = advice.region
    content.extent = .region(advice.region)
    content.language = visit.visit.language
    return MapModel(RegionMap(content, boundaries)) { visit.link(places[$0].code) }
  }
}
