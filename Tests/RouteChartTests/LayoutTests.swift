import PathGraph
import RouteChart
import Testing

/// What holds for every drawing, whatever is drawn.
@Suite struct LayoutTests {
  @Test(arguments: SheetCase.all)
  func `no two texts overlap`(_ one: SheetCase) {
    let texts = RouteChart(one.sheet).texts
    let frames = texts.map(\.frame)
    for (position, frame) in frames.enumerated() {
      let other = frames[..<position].firstIndex { $0.overlaps(frame) }
      #expect(other == nil, "\(texts[position].lines) and \(other.map { texts[$0].lines } ?? [])")
    }
  }

  @Test(arguments: SheetCase.all)
  func `no sign lies on a text`(_ one: SheetCase) {
    let chart = RouteChart(one.sheet)
    for panel in chart.panels {
      let signs = panel.rows.flatMap { $0.bars.map(\.frame) + $0.stations.map(\.frame) }
      for text in panel.texts {
        let frame = text.frame
        #expect(!signs.contains { $0.overlaps(frame) }, "\(text.lines)")
      }
    }
  }

  @Test(arguments: SheetCase.all)
  func `everything lies on the sheet`(_ one: SheetCase) {
    let chart = RouteChart(one.sheet)
    for frame in chart.texts.map(\.frame) + chart.signs {
      #expect(frame.x >= 0 && frame.x + frame.width <= chart.width)
      #expect(frame.y >= 0 && frame.y + frame.height <= chart.height)
    }
    for point in chart.panels.flatMap(\.tracks).flatMap(\.points) {
      #expect(point.x >= 0 && point.x <= chart.width)
      #expect(point.y >= 0 && point.y <= chart.height)
    }
  }

  @Test(arguments: SheetCase.all)
  func `time runs to the right, and the same day stands at the same place on every route`(
    _ one: SheetCase
  ) {
    let chart = RouteChart(one.sheet)
    var places: [Day: Double] = [:]
    for (line, panel) in zip(one.sheet.lines, chart.routePanels) {
      for (step, row) in zip(line.steps, panel.rows) {
        for station in row.stations { places[step.from] = station.center.x }
      }
    }
    for (line, panel) in zip(one.sheet.lines, chart.routePanels) {
      for (step, row) in zip(line.steps, panel.rows) {
        for station in row.stations { #expect(places[step.from] == station.center.x) }
      }
    }
    let inOrder = places.sorted { $0.key < $1.key }.map(\.value)
    #expect(inOrder == inOrder.sorted())
    for panel in chart.panels {
      let ticks = panel.axis.lines.map(\.x)
      #expect(ticks == ticks.sorted())
      #expect(panel.axis.lines == chart.panels[0].axis.lines)
    }
  }

  @Test(arguments: SheetCase.all)
  func `the line of a route goes down and to the right, without a gap`(_ one: SheetCase) {
    for panel in RouteChart(one.sheet).routePanels {
      for track in panel.tracks {
        for (point, next) in zip(track.points, track.points.dropFirst()) {
          #expect(point.x == next.x || point.y == next.y)
          #expect(point.x <= next.x && point.y <= next.y)
        }
      }
      let drops = panel.rows.flatMap(\.stations).map(\.drop)
      for (track, next) in zip(panel.tracks, panel.tracks.dropFirst()) {
        guard let end = track.points.last, let start = next.points.first else { continue }
        #expect(end.x == start.x)
        #expect(drops.contains(start.y - end.y))
      }
    }
  }

  @Test func `a bar begins and ends where its days stand`() throws {
    let sheet = SheetCase(
      "",
      [SheetCase.line([.move(after: 0), .course(days: 400), .wait(days: 100), .move(after: 0)])]
    ).sheet
    let panel = try #require(RouteChart(sheet).panels.first)
    let bar = try #require(panel.rows[2].bars.first)
    let (start, end) = (panel.rows[1].stations[0].center.x, panel.rows[4].stations[0].center.x)
    #expect(abs(bar.frame.x - start) < 0.01)
    #expect(abs(bar.frame.width / (end - start) - 0.8) < 0.001)
  }

  @Test func `a course of a day is still seen, around its day`() throws {
    let sheet = SheetCase(
      "", [SheetCase.line([.move(after: 0), .course(days: 1), .course(days: 2000)])]
    ).sheet
    let panel = try #require(RouteChart(sheet).panels.first)
    let bar = try #require(panel.rows[2].bars.first)
    #expect(bar.frame.width >= 8)
    #expect(abs(bar.frame.x + bar.frame.width / 2 - panel.rows[1].stations[0].center.x) < 1)
  }

  @Test func `where the sector changes, one line ends and another begins`() throws {
    let sheet = SheetCase(
      "",
      [SheetCase.line([.move(after: 0), .wait(days: 90), .change(to: 1), .course(days: 90)])]
    ).sheet
    let panel = try #require(RouteChart(sheet).panels.first)
    let station = try #require(panel.rows[3].stations.first)
    #expect(station.isChange)
    #expect((station.before, station.ink) == (.sector(0), .sector(1)))
    try #require(panel.tracks.map(\.ink) == [.outside, .sector(0), .sector(1)])
    #expect(panel.tracks[1].points.last == station.center)
    let start = try #require(panel.tracks[2].points.first)
    #expect(start.y > station.center.y)
  }

  @Test func `one route needs no comparison, several have one on the same axis`() {
    let line = SheetCase.line([.course(days: 100), .move(after: 0)])
    #expect(RouteChart(SheetCase("", [line]).sheet).panels.count == 1)
    let chart = RouteChart(SheetCase("", [line, line, line]).sheet)
    #expect(chart.panels.count == 4)
    #expect(chart.panels[0].rows.count == 3)
  }

  @Test func `roles that would touch in the comparison are drawn as one`() {
    let line = SheetCase.line([.move(after: 0), .move(after: 1), .wait(days: 900), .move(after: 0)])
    let comparison = RouteChart(SheetCase("", [line, line]).sheet).panels[0]
    for row in comparison.rows {
      #expect(row.stations.map(\.kind) == [.stop, .goal])
    }
  }
}

extension RouteChart {
  var routePanels: ArraySlice<Panel> { panels.suffix(panels.count > 1 ? panels.count - 1 : 1) }

  var signs: [Frame] {
    let entries = legend?.entries.map(\.row) ?? []
    return (panels.flatMap(\.rows) + entries)
      .flatMap { $0.bars.map(\.frame) + $0.stations.map(\.frame) }
  }

  /// Every text, in the order of the sheet.
  var texts: [Text] {
    var texts = head + panels.flatMap(\.texts)
    if let legend { texts += [legend.heading] + legend.entries.flatMap(\.row.texts) }
    return texts + notes.flatMap { [$0.heading] + $0.texts }
  }
}

extension RouteChart.Panel {
  var texts: [Text] {
    [heading] + remarks + axis.texts + rows.flatMap { $0.texts + [$0.label].compactMap(\.self) }
  }
}

extension Station {
  /// The room that it takes, the frame around a change included.
  var frame: Frame {
    Frame(
      x: center.x - edge, y: center.y - edge, width: 2 * edge + length, height: 2 * edge + drop)
  }
}
