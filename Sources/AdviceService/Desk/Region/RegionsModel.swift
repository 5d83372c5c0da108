internal import Advice
internal import PathGraph
internal import Places
internal import RouteChart

/// All regions: a map, and the same in a table.
struct RegionsModel: PageModel {
  static let template = "regions"
  let frame: PageFrame
  let t: PageStrings
  let title: String
  /// The map; nil where no boundaries are at hand.
  let map: MapModel?
  let rows: [Row]
  let messages: [String]

  /// A region in short.
  struct Row {
    let href, name: String
    let whiteSpots, courses: Int
  }

  init(_ advices: [RegionAdvice], _ visit: DeskVisit) {
    t = visit.strings
    let strings = t
    title = t("region.title")
    frame = PageFrame(visit, title: title)
    let link = visit.link
    rows = advices.map { advice in
      Row(
        href: link(advice.facts.code), name: advice.facts.name,
        whiteSpots: advice.counts.whiteSpots, courses: advice.courseCounts.here)
    }.sorted { $0.name < $1.name }
    messages = Notes.region.map { $0[visit.visit.language] }
    guard let places = advices.first?.places, let boundaries = places.boundaries else {
      map = nil
      return
    }
    let spots = advices.map(\.counts.whiteSpots)
    let (least, most) = (spots.min() ?? 0, spots.max() ?? 0)
    var content = RegionMapContent(
      title: strings("region.mapTitle"),
      summary: strings("region.mapSummary", ["least": String(least), "most": String(most)]),
      areas: advices.map { advice in
        let count = advice.counts.whiteSpots
        return RegionMapContent.Area(
          title: "\(advice.facts.name): \(strings("region.spots", count: count))",
          label: String(count), middle: advice.facts.centre,
          level: most > least ? min(3, (count - least) * 4 / (most - least)) : 0)
      })
    content.language = visit.visit.language
    map = MapModel(RegionMap(content, boundaries)) { link(places[$0].code) }
  }
}

extension DeskVisit {
  /// The page of a region.
  func link(_ code: String) -> String { visit.link(RegionPart.overview.path(code)) }
}
