package import Foundation
internal import PathGraph

#if canImport(FoundationXML)
  internal import FoundationXML
#endif

/// Writes a chart as SVG.
///
/// Words stand in the order in which they are read, in groups that say what they are (a list, its
/// items, headings); signs are hidden from a screen reader, since the words say all that they say.
/// The same chart is always the same bytes.
struct SVGWriter {
  let chart: RouteChart
  /// The sectors that are drawn, of which hatches and colours are written.
  let sectors: [Int]

  init(_ chart: RouteChart) {
    self.chart = chart
    sectors = Set(chart.inks.compactMap(\.sector)).sorted()
  }

  // MARK: - The document

  var document: XMLDocument {
    let root = XMLElement(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("class", StyleSheet.scope),
        ("width", Self.number(chart.width)), ("height", Self.number(chart.height)),
        ("viewBox", "0 0 \(Self.number(chart.width)) \(Self.number(chart.height))"),
        ("lang", chart.language.rawValue), ("role", "graphics-document document"),
        ("aria-labelledby", "\(StyleSheet.scope)-title"),
        ("aria-describedby", "\(StyleSheet.scope)-summary"),
      ])
    root.add(
      XMLElement(
        "title", [("id", "\(StyleSheet.scope)-title")],
        words: chart.head.first.map { $0.lines.joined(separator: " ") } ?? ""))
    root.add(XMLElement("desc", [("id", "\(StyleSheet.scope)-summary")], words: chart.summary))
    root.add(XMLElement("style", [], words: StyleSheet(sectors: sectors).text))
    if let hatches { root.add(hatches) }
    root.add(
      XMLElement(
        "rect",
        [
          ("class", "paper"), ("width", Self.number(chart.width)),
          ("height", Self.number(chart.height)),
        ]))
    for (position, text) in chart.head.enumerated() {
      root.add(position == 0 ? heading(text, level: 1) : element(of: text))
    }
    for panel in chart.panels { root.add(element(of: panel)) }
    if let legend = chart.legend { root.add(element(of: legend)) }
    for note in chart.notes { root.add(element(of: note)) }
    let document = XMLDocument(rootElement: root)
    document.version = "1.0"
    document.characterEncoding = "UTF-8"
    return document
  }

  private var hatches: XMLElement? {
    let patterns = sectors.compactMap { sector -> XMLElement? in
      guard let path = Hatch(sector: sector).path else { return nil }
      return XMLElement(
        "pattern",
        [
          ("id", Self.hatchID(sector)), ("width", Self.number(Hatch.side)),
          ("height", Self.number(Hatch.side)), ("patternUnits", "userSpaceOnUse"),
        ], [XMLElement("path", [("class", "hatch sector-\(sector)"), ("d", path)])])
    }
    return patterns.isEmpty ? nil : XMLElement("defs", [], patterns)
  }

  static func hatchID(_ sector: Int) -> String { "\(StyleSheet.scope)-hatch-\(sector)" }

  // MARK: - Parts

  private func element(of panel: RouteChart.Panel) -> XMLElement {
    let group = XMLElement("g", [])
    group.add(heading(panel.heading, level: 2))
    for remark in panel.remarks { group.add(element(of: remark)) }
    let signs = XMLElement("g", [("aria-hidden", "true")])
    for line in panel.axis.lines {
      let x = Self.number(line.x)
      signs.add(
        XMLElement(
          "path",
          [
            ("class", line.isYear ? "grid year-line" : "grid"),
            ("d", "M\(x) \(Self.number(panel.axis.top))V\(Self.number(panel.axis.bottom))"),
          ]))
    }
    for text in panel.axis.texts { signs.add(element(of: text)) }
    for row in panel.rows { if let leader = row.leader { signs.add(element(of: leader)) } }
    for track in panel.tracks { signs.add(element(of: track)) }
    for row in panel.rows { for sign in self.signs(of: row) { signs.add(sign) } }
    group.add(signs)
    group.add(
      XMLElement(
        "g", [("role", "list")],
        panel.rows.map { row in
          XMLElement("g", [("role", "listitem")], row.texts.map { element(of: $0) })
        }))
    return group
  }

  private func element(of legend: RouteChart.Legend) -> XMLElement {
    let list = XMLElement(
      "g", [("role", "list")],
      legend.entries.map { entry in
        let signs = XMLElement("g", [("aria-hidden", "true")])
        for track in entry.tracks { signs.add(element(of: track)) }
        for sign in self.signs(of: entry.row) { signs.add(sign) }
        return XMLElement(
          "g", [("role", "listitem")], [signs] + entry.row.texts.map { element(of: $0) })
      })
    return XMLElement("g", [], [heading(legend.heading, level: 2), list])
  }

  private func element(of note: RouteChart.Note) -> XMLElement {
    XMLElement(
      "g", [],
      [heading(note.heading, level: 2)] + note.texts.map { element(of: $0) })
  }

  private func signs(of row: RouteChart.Row) -> [XMLElement] {
    row.bars.flatMap { elements(of: $0) } + row.stations.flatMap { elements(of: $0) }
      + [row.label].compactMap { $0 }.map { element(of: $0) }
  }

  // MARK: - Words

  private func heading(_ text: Text, level: Int) -> XMLElement {
    element(of: text, [("role", "heading"), ("aria-level", String(level))])
  }

  private func element(
    of text: Text, _ attributes: [(String, String)] = []
  ) -> XMLElement {
    var place = [
      ("class", text.style.rawValue), ("x", Self.number(text.origin.x)),
      ("y", Self.number(text.origin.y)),
    ]
    if text.anchor == .end { place.append(("text-anchor", "end")) }
    guard text.lines.count > 1 else {
      return XMLElement("text", place + attributes, words: text.lines.first ?? "")
    }
    let lines = text.lines.enumerated().map { number, line in
      // The space keeps words apart where the lines are read as one.
      XMLElement(
        "tspan",
        number == 0
          ? [] : [("x", Self.number(text.origin.x)), ("dy", Self.number(text.style.lineHeight))],
        words: number == text.lines.count - 1 ? line : line + " ")
    }
    return XMLElement("text", place + attributes, lines)
  }

  /// A length with at most one decimal.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }
}

extension RouteChart {
  /// The chart as an SVG file, which stands by itself: it fetches nothing and runs nothing.
  package var svg: Data { SVGWriter(self).document.xmlData(options: .nodePrettyPrint) }
}
