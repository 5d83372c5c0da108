internal import PathGraph
package import Places

extension RegionMap {
  /// The map of these regions.
  ///
  /// - Complexity: O(*n*) corners of the boundaries.
  package init(_ content: RegionMapContent, _ boundaries: RegionBoundaries) {
    self.init(language: content.language, title: content.title, summary: content.summary)
    let window = MapWindow(content, boundaries)
    width = MapWindow.width
    height = window.height
    for position in boundaries.shapes.indices where content.areas.indices.contains(position) {
      let region = RegionIndex(position)
      guard let path = window.path(of: boundaries[region]) else { continue }
      let area = content.areas[position]
      let middle = window.point(area.middle)
      let isSeen = (12...(width - 12)).contains(middle.x) && (12...(height - 12)).contains(middle.y)
      shapes.append(
        Shape(
          region: region, title: area.title, path: path,
          isHighlighted: region == content.highlighted,
          label: isSeen
            ? area.label.map { Label(text: $0, x: middle.x, y: middle.y) } : nil,
          level: area.level))
    }
    if let own = shapes.firstIndex(where: \.isHighlighted) { shapes.append(shapes.remove(at: own)) }
    let most = Double(content.spots.map(\.count).max() ?? 1)
    dots = content.spots.map { spot in
      let point = window.point(spot.place)
      let share = (Double(spot.count) / most).squareRoot()
      return Dot(
        title: spot.title, x: point.x, y: point.y,
        radius: spot.number == nil ? 4 + 10 * share : 13, number: spot.number, name: spot.name,
        isHome: spot.isHome, isNameLeft: point.x > width * 0.68)
    }
    setApart()
    dots.sort { $0.radius > $1.radius }
    dropLabelsInTheWay()
  }

  /// Takes away the labels of regions that would stand on a place, its name, or another label; what
  /// stands out and what is written first stays.
  private mutating func dropLabelsInTheWay() {
    var taken = dots.flatMap { dot -> [Frame] in
      let radius = dot.isHome ? 9 : dot.radius
      let sign = Frame(
        x: dot.x - radius, y: dot.y - radius, width: 2 * radius, height: 2 * radius)
      guard let name = dot.name else { return [sign] }
      let width = TextStyle.step.width(of: name)
      let left = dot.isNameLeft ? dot.x - radius - 5 - width : dot.x + radius + 5
      return [sign, Frame(x: left, y: dot.y - 8, width: width, height: 16)]
    }
    for position in shapes.indices {
      guard let label = shapes[position].label else { continue }
      let width = TextStyle.detail.width(of: label.text)
      let frame = Frame(x: label.x - width / 2, y: label.y - 8, width: width, height: 15)
      if taken.contains(where: frame.overlaps) || frame.x < 0 || frame.x + width > self.width {
        shapes[position].label = nil
      } else {
        taken.append(frame)
      }
    }
  }

  /// Moves numbered dots that lie in one town beside each other, so that each number is seen.
  private mutating func setApart() {
    for position in dots.indices.dropFirst() where dots[position].number != nil {
      for _ in 0..<12 {
        let own = dots[position]
        let hidden = dots[..<position].first { other in
          let (x, y) = (other.x - own.x, other.y - own.y)
          return (x * x + y * y).squareRoot() < (other.radius + own.radius) * 0.85
        }
        guard let hidden else { break }
        let side = own.isNameLeft ? -1.0 : 1
        dots[position].x = hidden.x + side * (hidden.radius + own.radius + 1)
      }
    }
  }
}

/// The part of the country that a map shows, and how large.
struct MapWindow {
  /// How wide every map is.
  static let width = 520.0

  /// How high the map is.
  let height: Double
  private let west, north, scale: Double

  /// A map shows at least so many kilometres from west to east, so that one sees where it lies.
  private static let least = 70.0

  init(_ content: RegionMapContent, _ boundaries: RegionBoundaries) {
    let rings: [RegionBoundaries.Ring]
    var margin = 0.03
    switch content.extent {
    case .country: rings = boundaries.shapes.flatMap(\.self)
    case .region(let region):
      rings = boundaries[region]
      margin = 0.25
    case .places:
      rings = [content.spots.map(\.place)]
      margin = 0.22
    }
    let points = rings.joined().map(MapProjection.point)
    let (east, northing) = (points.map(\.east), points.map(\.north))
    let (left, right) = (east.min() ?? 0, east.max() ?? 0)
    let (bottom, top) = (northing.min() ?? 0, northing.max() ?? 0)
    let wide = max((right - left) * (1 + 2 * margin), Self.least)
    let high = max((top - bottom) * (1 + 2 * margin), Self.least * 0.75)
    // Neither a strip nor a tower.
    let span = max(wide, high / 1.25)
    scale = Self.width / span
    let tall = max(high, span * 0.62)
    height = (tall * scale).rounded()
    west = (left + right) / 2 - span / 2
    north = (bottom + top) / 2 + tall / 2
  }

  /// Where a place stands.
  func point(_ place: Coordinates) -> (x: Double, y: Double) {
    let point = MapProjection.point(place)
    return ((point.east - west) * scale, (north - point.north) * scale)
  }

  /// The edge of a region; nil where nothing of it is on the map.
  ///
  /// Corners that would stand on each other are left out.
  func path(of rings: [RegionBoundaries.Ring]) -> String? {
    var path = ""
    for ring in rings {
      let points = ring.map { point($0) }
      let (x, y) = (points.map(\.x), points.map(\.y))
      guard let left = x.min(), let right = x.max(), let top = y.min(), let bottom = y.max(),
        right >= 0, left <= Self.width, bottom >= 0, top <= height
      else { continue }
      var last = ""
      for point in points {
        let text = SVGWriter.number(point.x) + " " + SVGWriter.number(point.y)
        guard text != last else { continue }
        path += (last.isEmpty ? "M" : "L") + text
        last = text
      }
      path += "Z"
    }
    return path.isEmpty ? nil : path
  }
}
