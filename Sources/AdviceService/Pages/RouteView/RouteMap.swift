internal import Advice
internal import CourseCatalogue
internal import CourseOffers
internal import PathGraph
internal import Places
internal import RouteChart
internal import RouteMatcher

/// The places of a route's courses on a small map, each with a number, and where the person lives.
struct RouteMap {
  /// The map.
  let map: RegionMap
  /// What each number is: the course, with who gives it and where.
  let items: [Item]
  /// Where the person lives; nil where that is not told.
  let home: String?

  /// A course on the map.
  struct Item {
    let title, place: String
  }

  /// The map of a route; nil where none of its courses has a place, or no boundaries are at hand.
  init?(_ advice: Advice, _ route: Route, _ visit: Visit) {
    guard let places = advice.advisor.places, let boundaries = places.boundaries else { return nil }
    let (t, language) = (visit.strings, visit.language)
    var items: [Item] = []
    var spots: [RegionMapContent.Spot] = []
    for learn in route.learned {
      guard let choice = advice.choice(for: learn), let site = choice.site,
        choice.modes != [.online]
      else { continue }
      let item = Item(
        title: advice.graph[learn.course].title[language],
        place: advice.whereabouts(of: learn)?[language] ?? "")
      items.append(item)
      let number = String(items.count)
      spots.append(
        RegionMapContent.Spot(
          site, title: "\(number). \(item.title). \(item.place)", number: number,
          name: choice.venue?.town))
    }
    guard !items.isEmpty else { return nil }
    home = advice.profile.place.map { t("routeMap.mapHome", ["place": $0]) }
    var content = RegionMapContent(
      title: t("routeMap.mapTitle"), summary: "",
      areas: places.regions.map {
        RegionMapContent.Area(title: $0.name, label: $0.name, middle: $0.centre)
      })
    if let point = advice.profile.home, let home {
      spots.append(
        RegionMapContent.Spot(point, title: home, name: advice.profile.place, isHome: true))
    }
    let told = items.enumerated().map { number, item in
      "\(number + 1). \(item.title). \(item.place)"
    }
    content.summary = ([t("routeMap.mapSummary")] + told + [home].compactMap { $0 })
      .joined(separator: " ")
    content.spots = spots
    content.extent = .places
    content.language = language
    map = RegionMap(content, boundaries)
    self.items = items
  }
}

/// A route's map as its page shows it.
struct RouteMapModel {
  let address, text, width, height: String
  let items: [RouteMap.Item]
  let home: String?

  init(_ map: RouteMap, number: Int, _ visit: Visit) {
    address = visit.link("/route.svg", visit.question, [("nr", String(number))])
    text = map.map.summary
    width = RegionMap.number(map.map.width)
    height = RegionMap.number(map.map.height)
    items = map.items
    home = map.home
  }
}
