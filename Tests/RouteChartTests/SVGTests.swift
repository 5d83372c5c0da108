import Foundation
import PathGraph
import RouteChart
import Testing

/// The file itself: what a parser, a browser and a screen reader make of it.
@Suite struct SVGTests {
  @Test(arguments: SheetCase.all)
  func `a parser reads it, and the words stand in their order`(_ one: SheetCase) throws {
    let drawing = try Drawing(RouteChart(one.sheet).svg)
    let sheet = one.sheet
    #expect(drawing.text(of: "title") == [sheet.title])
    #expect(drawing.text(of: "desc") == [sheet.summary])
    var expected = [sheet.title] + sheet.introduction
    if sheet.lines.count > 1 {
      expected.append(sheet.labels.comparison)
      for line in sheet.lines { expected += [line.title, line.brief] }
    }
    for line in sheet.lines {
      expected += [sheet.lines.count > 1 ? line.title : nil, line.result].compactMap(\.self)
      expected += line.remarks + line.steps.flatMap { [$0.title] + $0.details }
    }
    for note in sheet.notes { expected += [note.heading] + note.texts }
    // Numbers before titles, and the breaks in words longer than a line, are the drawing's own.
    var rest = drawing.text.filter { !$0.isWhitespace }[...]
    for words in expected {
      let words = words.filter { !$0.isWhitespace }
      let range = words.isEmpty ? rest.startIndex..<rest.startIndex : rest.range(of: words)
      let found = try #require(range, "\(words)")
      rest = rest[found.upperBound...]
    }
  }

  @Test(arguments: SheetCase.all)
  func `every class has a rule and every reference a target`(_ one: SheetCase) throws {
    let drawing = try Drawing(RouteChart(one.sheet).svg)
    let style = try #require(drawing.text(of: "style").first)
    let classes = Set(
      drawing.attributes("class").flatMap { $0.split(separator: " ").map(String.init) })
    for name in classes.subtracting(["route-chart"]) {
      #expect(style.contains(".route-chart .\(name)"), "\(name)")
    }
    let ids = Set(drawing.attributes("id"))
    for fill in drawing.attributes("fill") {
      #expect(ids.contains(String(fill.dropFirst("url(#".count).dropLast())), "\(fill)")
    }
    for name in drawing.attributes("aria-labelledby") + drawing.attributes("aria-describedby") {
      #expect(ids.contains(name))
    }
    #expect(ids.count == drawing.attributes("id").count)
  }

  @Test(arguments: SheetCase.all)
  func `the same sheet is the same bytes`(_ one: SheetCase) {
    #expect(RouteChart(one.sheet).svg == RouteChart(one.sheet).svg)
  }

  @Test(arguments: [
    "<script>alert('1')</script>", "</text></svg>", "A & B &amp; C", "]]>", "<!-- -->", "\"'`",
    "%s %d %n", "&#x3c;svg onload=x&#x3e;",
  ])
  func `hostile words stay words`(_ words: String) throws {
    var sheet = SheetCase("", [SheetCase.line([.course(days: 9)], title: words)]).sheet
    sheet.title = words
    sheet.summary = words
    sheet.sectors = Array(repeating: words, count: 3)
    sheet.notes = [RouteSheet.Note(heading: words, texts: [words])]
    let drawing = try Drawing(RouteChart(sheet).svg)
    #expect(drawing.text(of: "title") == [words])
    #expect(drawing.text(of: "desc") == [words])
    #expect(drawing.text.contains(words))
    let known: Set = [
      "svg", "title", "desc", "style", "defs", "pattern", "path", "rect", "g", "text", "tspan",
    ]
    #expect(Set(drawing.elements.map(\.name)).isSubset(of: known))
    for element in drawing.elements {
      #expect(element.attributes.keys.allSatisfy { !$0.hasPrefix("on") && !$0.contains("href") })
    }
  }

  @Test(arguments: ["\u{0}", "\u{1}", "\u{8}", "\u{b}", "\u{1b}", "\u{1f}", "\u{fffe}", "\u{ffff}"])
  func `a character that no XML document can hold is replaced`(_ character: String) throws {
    var sheet = SheetCase("", []).sheet
    sheet.title = "voor\(character)na"
    #expect(try Drawing(RouteChart(sheet).svg).text(of: "title") == ["voor\u{fffd}na"])
  }

  @Test func `estimated courses have a broken edge, others a whole one`() throws {
    var line = SheetCase.line([.course(days: 90), .course(days: 90)])
    line.steps[2].isEstimated = false
    let drawing = try Drawing(RouteChart(SheetCase("", [line]).sheet).svg)
    let bars = drawing.attributes("class").filter { $0.hasPrefix("bar ") }
    #expect(bars.prefix(2) == ["bar neutral estimated", "bar neutral"])
    let style = try #require(drawing.text(of: "style").first)
    #expect(style.contains(".estimated { fill-opacity: 0.12; stroke-dasharray: 5 3; }"))
  }

  @Test func `signs are hidden from a screen reader, and lists are lists`() throws {
    let drawing = try Drawing(RouteChart(SheetCase.all[9].sheet).svg)
    for element in drawing.elements where ["path", "rect"].contains(element.name) {
      #expect(element.isHidden || element.parent == "pattern" || element.parent == "svg")
    }
    for element in drawing.elements where element.attributes["role"] == "listitem" {
      #expect(element.parentRole == "list")
    }
    #expect(drawing.elements.first?.attributes["lang"] == "nl")
    #expect(drawing.attributes("aria-level").first == "1")
  }

  @Test func `two sectors differ in colour and in hatch`() throws {
    let lines = [
      SheetCase.line([.move(after: 0), .change(to: 1), .course(days: 900), .change(to: 2)])
    ]
    let drawing = try Drawing(RouteChart(SheetCase("", lines).sheet).svg)
    let style = try #require(drawing.text(of: "style").first)
    let colours = (0...2).compactMap { sector in
      style.firstRange(of: ".sector-\(sector) { stroke: ").map { style[$0.upperBound...].prefix(7) }
    }
    #expect(Set(colours).count == 3)
    // One of the three is plain.
    #expect(drawing.attributes("id").filter { $0.contains("hatch") }.count == 2)
  }
}
