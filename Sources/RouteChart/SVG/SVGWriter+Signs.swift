internal import Foundation

#if canImport(FoundationXML)
  internal import FoundationXML
#endif

extension SVGWriter {
  // MARK: - Lines

  func element(of track: Track) -> XMLElement {
    XMLElement("path", [("class", "line \(track.ink.name)"), ("d", Self.path(track.points))])
  }

  /// A line through points, its corners rounded.
  private static func path(_ points: [Point]) -> String {
    func at(_ point: Point) -> String { "\(number(point.x)) \(number(point.y))" }
    guard let first = points.first, let last = points.last else { return "" }
    var path = "M" + at(first)
    for place in points.indices.dropFirst().dropLast() {
      let (before, corner, after) = (points[place - 1], points[place], points[place + 1])
      let radius = min(8, distance(before, corner) / 2, distance(corner, after) / 2)
      path += "L" + at(toward(before, from: corner, radius))
      path += "Q" + at(corner) + " " + at(toward(after, from: corner, radius))
    }
    return path + "L" + at(last)
  }

  /// The distance of two points on an upright or level line.
  private static func distance(_ one: Point, _ other: Point) -> Double {
    abs(one.x - other.x) + abs(one.y - other.y)
  }

  private static func toward(_ end: Point, from start: Point, _ length: Double) -> Point {
    let distance = distance(start, end)
    guard distance > 0 else { return start }
    return Point(
      start.x + (end.x - start.x) * length / distance,
      start.y + (end.y - start.y) * length / distance)
  }

  // MARK: - Courses and roles

  func elements(of bar: Bar) -> [XMLElement] {
    let frame = [
      ("x", Self.number(bar.frame.x)), ("y", Self.number(bar.frame.y)),
      ("width", Self.number(bar.frame.width)), ("height", Self.number(bar.frame.height)),
      ("rx", "3"),
    ]
    let classes = "bar \(bar.ink.name)" + (bar.isEstimated ? " estimated" : "")
    // The line of the route must not shine through.
    var elements = [
      XMLElement("rect", [("class", "paper")] + frame),
      XMLElement("rect", [("class", classes)] + frame),
    ]
    if case .sector(let sector) = bar.ink, Hatch(sector: sector).path != nil {
      let fill = "url(#\(Self.hatchID(sector)))"
      elements.append(XMLElement("rect", frame + [("fill", fill)]))
    }
    return elements
  }

  func elements(of station: Station) -> [XMLElement] {
    func ring(_ ink: Ink, _ drop: Double) -> XMLElement {
      self.ring(station, "station \(ink.name)", station.radius, drop)
    }
    var elements: [XMLElement] = []
    if station.isChange {
      elements.append(self.ring(station, "frame", station.edge, 0, to: station.drop))
      if station.drop > 0 { elements.append(ring(station.before, 0)) }
    }
    elements.append(ring(station.ink, station.drop))
    if station.kind == .goal {
      elements.append(self.ring(station, "heart \(station.ink.name)", 3.5, station.drop))
    }
    return elements
  }

  /// A ring around a station, or a longer one where it ends farther to the right or lower.
  private func ring(
    _ station: Station, _ classes: String, _ radius: Double, _ drop: Double, to end: Double? = nil
  ) -> XMLElement {
    let height = 2 * radius + (end.map { $0 - drop } ?? 0)
    return XMLElement(
      "rect",
      [
        ("class", classes), ("x", Self.number(station.center.x - radius)),
        ("y", Self.number(station.center.y + drop - radius)),
        ("width", Self.number(2 * radius + station.length)), ("height", Self.number(height)),
        ("rx", Self.number(radius)),
      ])
  }
}

extension Ink {
  /// The class of what is drawn in it.
  var name: String {
    switch self {
    case .sector(let number): "sector-\(number)"
    case .neutral: "neutral"
    case .outside: "outside"
    case .guide: "guide"
    }
  }
}
