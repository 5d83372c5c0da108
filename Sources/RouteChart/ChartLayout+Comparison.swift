internal import PathGraph

extension ChartLayout {
  // MARK: - Routes side by side

  mutating func addComparison() {
    y += 22
    let heading = set(sheet.labels.comparison, .heading)
    y += 2
    var panel = RouteChart.Panel(
      heading: heading, remarks: [], axis: startAxis(), rows: [], tracks: [])
    for (number, line) in sheet.lines.enumerated() {
      y += 4
      let middle = y + TextStyle.step.lineHeight / 2
      var texts = [set("\(number + 1). \(line.title)", .step, width: Self.words)]
      texts.append(set(line.brief, .detail, width: Self.words))
      y += 5
      let row = RouteChart.Row(
        texts: texts,
        bars: line.steps.filter { $0.kind == .course }.map {
          bar($0, axis.position(of: $0.from), axis.position(of: $0.to), middle)
        },
        stations: stations(of: line, middle))
      panel.tracks += tracks(of: line, middle)
      panel.rows.append(row)
    }
    panel.axis.bottom = y
    chart.panels.append(panel)
  }

  /// The line of a route on one height, in pieces where it changes.
  private func tracks(of line: RouteSheet.Line, _ middle: Double) -> [Track] {
    var path = LinePath()
    for step in line.steps {
      path.go(to: Point(axis.position(of: step.from), middle))
      if step.lineInk != path.ink {
        path.finish()
        path.ink = step.lineInk
        path.go(to: Point(axis.position(of: step.from), middle))
      }
      path.go(to: Point(axis.position(of: step.to), middle))
    }
    path.finish()
    return path.finished
  }

  /// The roles of a route; those that would touch are drawn as one.
  private func stations(of line: RouteSheet.Line, _ middle: Double) -> [Station] {
    var stations: [Station] = []
    var ink = line.steps.first?.lineInk ?? .neutral
    for step in line.steps {
      defer { ink = step.lineInk }
      guard step.kind != .wait, step.kind != .course else { continue }
      let x = axis.position(of: step.from)
      var station = Station(
        kind: step.kind.station, isChange: step.isChange, ink: step.lineInk, before: ink,
        center: Point(x, middle))
      if let last = stations.last, x - last.center.x - last.length < 2 * last.radius + 3 {
        stations.removeLast()
        station.center.x = last.center.x
        station.length = x - last.center.x
        station.isChange = station.isChange || last.isChange
      }
      stations.append(station)
    }
    return stations
  }
}
