internal import PathGraph
internal import Places
internal import RouteChart

/// A map of regions in a page, whose regions lead to their pages.
///
/// It stands in the page itself and not in a file beside it, since the links of a picture that a page
/// loads lead nowhere. Its colours are those of the page.
struct MapModel {
  let title, summary, width, height: String
  let shapes: [Shape]
  let labels: [Label]
  let dots: [Dot]

  /// A region.
  struct Shape {
    let href, title, path: String
    let level: Int
    let isOwn: Bool
  }

  /// Words in a region.
  struct Label {
    let text, x, y: String
  }

  /// A place.
  struct Dot {
    let title, x, y, radius: String
    let name: String?
    let nameX, nameY: String
    let isNameLeft: Bool
  }

  init(_ map: RegionMap, href: (RegionIndex) -> String) {
    title = map.title
    summary = map.summary
    width = RegionMap.number(map.width)
    height = RegionMap.number(map.height)
    shapes = map.shapes.map {
      Shape(
        href: href($0.region), title: $0.title, path: $0.path, level: $0.level,
        isOwn: $0.isHighlighted)
    }
    labels = map.shapes.compactMap(\.label).map {
      Label(text: $0.text, x: RegionMap.number($0.x), y: RegionMap.number($0.y + 4))
    }
    dots = map.dots.map { dot in
      let side = dot.isNameLeft ? -1.0 : 1
      return Dot(
        title: dot.title, x: RegionMap.number(dot.x), y: RegionMap.number(dot.y),
        radius: RegionMap.number(dot.radius), name: dot.name,
        nameX: RegionMap.number(dot.x + side * (dot.radius + 5)),
        nameY: RegionMap.number(dot.y + 4), isNameLeft: dot.isNameLeft)
    }
  }
}
