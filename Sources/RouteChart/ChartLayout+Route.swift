internal import PathGraph

extension ChartLayout {
  // MARK: - One route

  mutating func add(_ line: RouteSheet.Line, _ number: Int) {
    y += 26
    // A single route is what the sheet's title names.
    let isOnly = sheet.lines.count == 1
    let heading = set(isOnly ? line.result : "\(number). \(line.title)", .heading)
    var remarks = isOnly ? [] : [set(line.result, .detail)]
    for remark in line.remarks { remarks.append(set(remark, .detail)) }
    y += 8
    var panel = RouteChart.Panel(
      heading: heading, remarks: remarks, axis: startAxis(), rows: [], tracks: [])
    var path = LinePath()
    for (position, step) in line.steps.enumerated() {
      let before = position == 0 ? step.lineInk : line.steps[position - 1].lineInk
      panel.rows.append(row(of: step, before: before, &path))
    }
    path.finish()
    panel.tracks = path.finished
    panel.axis.bottom = y
    chart.panels.append(panel)
  }

  /// A step's row, and the line's way through it.
  private mutating func row(
    of step: RouteSheet.Step, before: Ink, _ path: inout LinePath
  ) -> RouteChart.Row {
    y += 5
    let middle = y + TextStyle.step.lineHeight / 2
    let top = y
    var texts: [Text] = []
    if step.kind == .wait {
      texts.append(set(step.title, .detail, width: Self.words))
    } else {
      texts.append(set(step.title, .step, width: Self.words))
    }
    for detail in step.details { texts.append(set(detail, .detail, width: Self.words)) }
    y = max(y, top + (step.isChange ? Self.drop + 18 : 22)) + 5
    var row = RouteChart.Row(texts: texts)
    let (left, right) = (axis.position(of: step.from), axis.position(of: step.to))
    path.go(to: Point(left, middle))
    var sign = (left: left, right: right)
    switch step.kind {
    case .wait: path.go(to: Point(right, middle))
    case .course:
      path.go(to: Point(right, middle))
      let bar = bar(step, left, right, middle)
      row.bars = [bar]
      sign = (bar.frame.x, bar.frame.x + bar.frame.width)
    case .start, .move, .goal:
      var station = Station(
        kind: step.kind.station, isChange: step.isChange, ink: step.lineInk, before: before,
        center: Point(left, middle))
      if step.isChange { station.drop = Self.drop }
      sign = (left - station.edge, left + station.edge)
      row.stations = [station]
      path.finish()
      path.go(to: Point(left, middle + station.drop))
    }
    path.ink = step.lineInk
    row.label = label(step.label, beside: sign, middle)
    row.leader = leader(to: min(sign.left, row.label?.frame.x ?? .infinity), middle)
    return row
  }

  func bar(_ step: RouteSheet.Step, _ left: Double, _ right: Double, _ middle: Double) -> Bar {
    let width = max(Self.leastBar, right - left)
    return Bar(
      ink: step.ink,
      frame: Frame(
        x: (left + right - width) / 2, y: middle - Self.barHeight / 2, width: width,
        height: Self.barHeight),
      isEstimated: step.isEstimated)
  }

  /// A label on the right of a sign where there is room, else on its left, else none.
  private func label(
    _ text: String, beside sign: (left: Double, right: Double), _ middle: Double
  ) -> Text? {
    guard !text.isEmpty else { return nil }
    let style = TextStyle.label
    let (width, foot) = (style.width(of: text), middle + style.size * 0.35)
    if sign.right + 6 + width <= Self.width - Self.margin / 2 {
      return Text(style: style, lines: [text], origin: Point(sign.right + 6, foot))
    }
    guard sign.left - 6 - width >= Self.chart else { return nil }
    return Text(style: style, lines: [text], origin: Point(sign.left - 6, foot), anchor: .end)
  }

  private func leader(to x: Double, _ middle: Double) -> Track? {
    let start = Self.margin + Self.words + 6
    guard x - 8 - start > 8 else { return nil }
    return Track(ink: .guide, points: [Point(start, middle), Point(x - 8, middle)])
  }
}

extension RouteSheet.Step.Kind {
  /// The sign of a step that is a role.
  var station: Station.Kind {
    switch self {
    case .start: .start
    case .goal: .goal
    case .move, .wait, .course: .stop
    }
  }
}

/// The way of a route's line: down to a row, then along it; a new line from each role on.
struct LinePath {
  var finished: [Track] = []
  var ink = Ink.neutral
  private var points: [Point] = []

  mutating func go(to point: Point) {
    guard let last = points.last else { return points = [point] }
    if last.x != point.x, last.y != point.y { points.append(Point(last.x, point.y)) }
    if point != last { points.append(point) }
  }

  mutating func finish() {
    if points.count > 1 { finished.append(Track(ink: ink, points: points)) }
    points = []
  }
}
