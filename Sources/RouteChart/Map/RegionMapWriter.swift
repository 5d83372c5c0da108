package import Foundation
internal import PathGraph

#if canImport(FoundationXML)
  internal import FoundationXML
#endif

/// Writes a map of regions as SVG.
///
/// It is one picture with a title and a description: whatever it shows stands in words beside it, so
/// no sign in it is read aloud. The same map is always the same bytes.
struct RegionMapWriter {
  /// The class of every map, so that its rules touch nothing else on a page.
  static let scope = "region-map"

  let map: RegionMap

  private func number(_ value: Double) -> String { SVGWriter.number(value) }

  var document: XMLDocument {
    let (wide, high) = (number(map.width), number(map.height))
    let root = XMLElement(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("class", Self.scope), ("width", wide),
        ("height", high), ("viewBox", "0 0 \(wide) \(high)"), ("lang", map.language.rawValue),
        ("role", "img"), ("aria-labelledby", "\(Self.scope)-title"),
        ("aria-describedby", "\(Self.scope)-summary"),
      ])
    root.add(XMLElement("title", [("id", "\(Self.scope)-title")], words: map.title))
    root.add(XMLElement("desc", [("id", "\(Self.scope)-summary")], words: map.summary))
    root.add(XMLElement("style", [], words: Self.style))
    root.add(
      XMLElement(
        "defs", [],
        [
          XMLElement(
            "pattern",
            [
              ("id", "\(Self.scope)-hatch"), ("width", "6"), ("height", "6"),
              ("patternUnits", "userSpaceOnUse"),
            ], [XMLElement("path", [("class", "hatch"), ("d", Hatch.rising.path ?? "")])])
        ]))
    root.add(XMLElement("rect", [("class", "sea"), ("width", wide), ("height", high)]))
    for shape in map.shapes {
      for part in elements(of: shape) { root.add(part) }
    }
    for shape in map.shapes {
      guard let label = shape.label else { continue }
      root.add(text(label.text, "label", x: label.x, y: label.y + 4, anchor: "middle"))
    }
    for dot in map.dots { root.add(element(of: dot)) }
    let document = XMLDocument(rootElement: root)
    document.version = "1.0"
    document.characterEncoding = "UTF-8"
    return document
  }

  // MARK: - Parts

  private func elements(of shape: RegionMap.Shape) -> [XMLElement] {
    let classes = "land level-\(shape.level)" + (shape.isHighlighted ? " own" : "")
    let land = XMLElement(
      "path", [("class", classes), ("d", shape.path)],
      [XMLElement("title", [], words: shape.title)])
    guard shape.isHighlighted else { return [land] }
    return [
      land,
      XMLElement("path", [("fill", "url(#\(Self.scope)-hatch)"), ("d", shape.path)]),
    ]
  }

  private func element(of dot: RegionMap.Dot) -> XMLElement {
    let group = XMLElement("g", [], [XMLElement("title", [], words: dot.title)])
    let (x, y, radius) = (dot.x, dot.y, dot.radius)
    if dot.isHome {
      // A house: another sign, not just another colour.
      group.add(
        XMLElement(
          "path",
          [
            ("class", "home"),
            (
              "d",
              "M\(number(x - 8)) \(number(y + 8))V\(number(y - 1))L\(number(x)) \(number(y - 9))"
                + "L\(number(x + 8)) \(number(y - 1))V\(number(y + 8))Z"
            ),
          ]))
    } else {
      group.add(
        XMLElement(
          "circle",
          [
            ("class", dot.number == nil ? "dot" : "dot step"), ("cx", number(x)),
            ("cy", number(y)), ("r", number(radius)),
          ]))
    }
    if let inner = dot.number {
      group.add(text(inner, "number", x: x, y: y + 5, anchor: "middle"))
    }
    if let name = dot.name {
      let side = dot.isNameLeft ? -1.0 : 1
      group.add(
        text(
          name, "name", x: x + side * (radius + 5), y: y + 4,
          anchor: dot.isNameLeft ? "end" : "start"))
    }
    return group
  }

  private func text(
    _ words: String, _ style: String, x: Double, y: Double, anchor: String
  ) -> XMLElement {
    XMLElement(
      "text",
      [("class", style), ("x", number(x)), ("y", number(y)), ("text-anchor", anchor)],
      words: words)
  }

  // MARK: - Style

  private static let style: String = {
    func colours(_ sea: String, _ land: [String], _ edge: String, _ palette: Palette) -> [String] {
      [".sea { fill: \(sea); }"]
        + land.enumerated().map { ".level-\($0.offset) { fill: \($0.element); }" }
        + [
          ".land { stroke: \(edge); }", ".own { stroke: \(palette.ink); }",
          ".hatch { stroke: \(palette.neutral); }",
          ".dot, .home { fill: \(palette.ink); stroke: \(palette.paper); }",
          ".number { fill: \(palette.paper); }",
          ".name { fill: \(palette.ink); }", ".label { fill: \(palette.muted); }",
          ".name, .label { stroke: \(palette.paper); }",
        ]
    }
    let shapes = [
      ".land { stroke-width: 1; stroke-linejoin: round; }", ".own { stroke-width: 3.5; }",
      ".hatch { fill: none; stroke-width: 1; }", ".dot, .home { stroke-width: 1.5; }",
      ".name, .label, .number { font-size: 13px; font-weight: bold; }",
      ".label { font-weight: normal; }",
      ".name, .label { stroke-width: 3; paint-order: stroke; stroke-linejoin: round; }",
      "text { font-family: \"Helvetica Neue\", Helvetica, Arial, \"Liberation Sans\", "
        + "\"DejaVu Sans\", sans-serif; }",
    ]
    func rules(_ lines: [String]) -> [String] {
      lines.map { line in
        guard let open = line.firstIndex(of: "{") else { return line }
        let selectors = line[..<open].split(separator: ",").map {
          ".\(scope) " + $0.trimmingCharacters(in: .whitespaces)
        }
        return selectors.joined(separator: ", ") + " " + line[open...]
      }
    }
    let light = rules(
      colours("#eef3f5", ["#ffffff", "#e6efe9", "#c9ded4", "#a5c9ba"], "#8b98a0", .light))
    let dark = rules(
      colours("#101418", ["#1c2227", "#22332e", "#2b4a40", "#356656"], "#6c7883", .dark))
    let lines =
      [".\(scope) { width: 100%; max-width: 520px; height: auto; }"] + rules(shapes) + light
      + ["@media screen and (prefers-color-scheme: dark) {"] + dark.map { "  " + $0 } + ["}"]
    return "\n" + lines.joined(separator: "\n") + "\n"
  }()
}

extension RegionMap {
  /// The map as an SVG file, which stands by itself: it fetches nothing and runs nothing.
  package var svg: Data { RegionMapWriter(map: self).document.xmlData(options: .nodePrettyPrint) }
}
