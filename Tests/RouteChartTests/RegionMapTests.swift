import Foundation
import PathFiles
import PathGraph
import Places
import RouteChart
import Testing

/// The map of regions: what a parser, a browser and a screen reader make of it.
@Suite struct RegionMapTests {
  private let places: Gazetteer
  private let boundaries: RegionBoundaries

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    places = try Gazetteer(root.appending(path: "Paths/places"))
    boundaries = try #require(places.boundaries)
  }

  private func content(_ extent: RegionMapContent.Extent = .country) -> RegionMapContent {
    var content = RegionMapContent(
      title: "De regio's", summary: "Vijfendertig regio's.",
      areas: places.regions.map {
        RegionMapContent.Area(title: $0.name, label: $0.code, middle: $0.centre)
      })
    content.extent = extent
    return content
  }

  private func place(_ name: String) throws -> Coordinates {
    try #require(places.coordinates(ofCity: name))
  }

  @Test func `a parser reads it, with a title, a description and every region's name`() throws {
    let drawing = try Drawing(RegionMap(content(), boundaries).svg)
    #expect(drawing.text(of: "title").first == "De regio's")
    #expect(drawing.text(of: "desc") == ["Vijfendertig regio's."])
    #expect(Set(drawing.text(of: "title").dropFirst()) == Set(places.regions.map(\.name)))
    let ids = Set(drawing.attributes("id"))
    for name in drawing.attributes("aria-labelledby") + drawing.attributes("aria-describedby") {
      #expect(ids.contains(name))
    }
    let style = try #require(drawing.text(of: "style").first)
    #expect(style.contains("prefers-color-scheme: dark"))
    let classes = Set(drawing.attributes("class").flatMap { $0.split(separator: " ") })
    for name in classes.subtracting(["region-map", "step", "sea"]) {
      #expect(style.contains(".\(name)"), "\(name)")
    }
  }

  @Test func `north is up and west is left`() throws {
    var content = content()
    content.spots = try ["Groningen", "Maastricht", "Vlissingen", "Enschede"].map {
      RegionMapContent.Spot(try place($0), title: $0)
    }
    let map = RegionMap(content, boundaries)
    let dots = Dictionary(uniqueKeysWithValues: map.dots.map { ($0.title, $0) })
    let (north, south) = (try #require(dots["Groningen"]), try #require(dots["Maastricht"]))
    let (west, east) = (try #require(dots["Vlissingen"]), try #require(dots["Enschede"]))
    #expect(north.y < south.y)
    #expect(west.x < east.x)
    #expect(map.dots.allSatisfy { (0...map.width) ~= $0.x && (0...map.height) ~= $0.y })
    #expect(east.isNameLeft && !west.isNameLeft)
  }

  @Test func `a region stands out by its edge and a hatch, and lies above its neighbours`() throws {
    let own = try #require(places.region(code: "AM14"))
    var content = content(.region(own))
    content.highlighted = own
    let map = RegionMap(content, boundaries)
    #expect(map.shapes.last?.region == own)
    #expect(map.shapes.count(where: \.isHighlighted) == 1)
    // Neighbours are on it, the far ends of the country are not.
    let codes = Set(map.shapes.map { places[$0.region].code })
    #expect(codes.count > 4 && codes.count < 20)
    let drawing = try Drawing(map.svg)
    #expect(drawing.attributes("class").contains { $0.hasSuffix(" own") })
    #expect(drawing.attributes("fill").contains("url(#region-map-hatch)"))
  }

  @Test func `places that lie in one town have their numbers beside each other`() throws {
    let zwolle = try place("Zwolle")
    var content = content(.places)
    content.spots = (1...3).map {
      RegionMapContent.Spot(zwolle, title: "Stap \($0)", number: String($0), name: "Zwolle")
    }
    content.spots.append(RegionMapContent.Spot(try place("Meppel"), title: "Thuis", isHome: true))
    let map = RegionMap(content, boundaries)
    let numbered = map.dots.filter { $0.number != nil }
    for (position, dot) in numbered.enumerated() {
      for other in numbered[..<position] { #expect(abs(dot.x - other.x) >= dot.radius) }
    }
    #expect(try Drawing(map.svg).attributes("class").contains("home"))
  }

  @Test(arguments: [
    "<script>alert('1')</script>", "</text></svg>", "A & B &amp; C", "]]>", "\"'`", "\u{0}\u{1b}",
  ])
  func `hostile words stay words`(_ words: String) throws {
    var content = content()
    content.title = words
    content.summary = words
    content.areas = content.areas.map {
      RegionMapContent.Area(title: words, label: words, middle: $0.middle)
    }
    content.spots = [
      RegionMapContent.Spot(try place("Zwolle"), title: words, number: words, name: words)
    ]
    let drawing = try Drawing(RegionMap(content, boundaries).svg)
    let known: Set = [
      "svg", "title", "desc", "style", "defs", "pattern", "path", "rect", "g", "text", "circle",
    ]
    #expect(Set(drawing.elements.map(\.name)).isSubset(of: known))
    for element in drawing.elements {
      #expect(element.attributes.keys.allSatisfy { !$0.hasPrefix("on") && !$0.contains("href") })
    }
  }

  @Test func `the same content is the same bytes`() {
    #expect(RegionMap(content(), boundaries).svg == RegionMap(content(), boundaries).svg)
  }
}
