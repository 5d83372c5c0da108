internal import PathGraph

/// Lays a sheet out, from top to bottom.
struct ChartLayout {
  // MARK: - Measures

  static let width = 900.0
  static let margin = 32.0
  /// The column of words.
  static let words = 384.0
  /// The chart's left side; signs stand half their width inside.
  static let chart = margin + words + 24
  static let inset = 12.0
  static let barHeight = 14.0
  /// The least width of a bar; a shorter course's lies around its days.
  static let leastBar = 10.0
  /// How far apart the two rings of a change stand.
  static let drop = 19.0

  let sheet: RouteSheet
  let axis: TimeAxis
  var chart: RouteChart
  /// Where the next thing begins.
  var y = margin

  init(_ sheet: RouteSheet) {
    self.sheet = sheet
    let days = sheet.lines.flatMap(\.steps).map(\.to)
    axis = TimeAxis(
      from: sheet.from, to: days.max() ?? sheet.from, left: Self.chart + Self.inset,
      right: Self.width - Self.margin - Self.inset)
    chart = RouteChart(language: sheet.language, summary: sheet.summary, width: Self.width)
    addHead()
    if sheet.lines.count > 1 { addComparison() }
    for (number, line) in sheet.lines.enumerated() { add(line, number + 1) }
    addLegend()
    for note in sheet.notes { add(note) }
    chart.height = (y + Self.margin).rounded()
  }

  // MARK: - Words

  /// Sets a text from here down, and goes on under it.
  mutating func set(
    _ text: String, _ style: TextStyle, x: Double = margin, width: Double = width - 2 * margin
  ) -> Text {
    let lines = style.wrap(text, width: width)
    let first = y + (style.lineHeight + style.size * 0.7) / 2
    y += Double(lines.count) * style.lineHeight
    return Text(style: style, lines: lines, origin: Point(x, first))
  }

  mutating func addHead() {
    chart.head = [set(sheet.title, .title)]
    y += 4
    for text in sheet.introduction { chart.head.append(set(text, .detail)) }
  }

  mutating func add(_ note: RouteSheet.Note) {
    y += 16
    let heading = set(note.heading, .step)
    y += 2
    var texts: [Text] = []
    for text in note.texts {
      texts.append(set(text, .detail))
      y += 3
    }
    chart.notes.append(RouteChart.Note(heading: heading, texts: texts))
  }

  // MARK: - The axis

  /// Sets years and months, and begins the lines under them.
  mutating func startAxis() -> RouteChart.Axis {
    let ticks = axis.ticks(months: sheet.labels.months)
    var texts: [Text] = []
    var end = -Double.infinity
    for tick in ticks {
      guard let year = tick.year, tick.x >= end else { continue }
      end = tick.x + TextStyle.year.width(of: year) + 4
      guard end <= Self.width - 4 else { continue }
      texts.append(
        Text(style: .year, lines: [year], origin: Point(tick.x, y + TextStyle.year.size)))
    }
    y += TextStyle.year.lineHeight
    end = -Double.infinity
    if ticks.contains(where: { $0.month != nil }) {
      for tick in ticks {
        guard let month = tick.month, tick.x >= end else { continue }
        end = tick.x + TextStyle.label.width(of: month) + 4
        guard end <= Self.width - 4 else { continue }
        texts.append(
          Text(style: .label, lines: [month], origin: Point(tick.x, y + TextStyle.label.size)))
      }
      y += TextStyle.label.lineHeight
    }
    y += 5
    return RouteChart.Axis(
      lines: ticks.map { RouteChart.Axis.Line(x: $0.x, isYear: $0.year != nil) }, texts: texts,
      top: y, bottom: y)
  }
}

extension RouteChart {
  /// The chart of a sheet.
  package init(_ sheet: RouteSheet) { self = ChartLayout(sheet).chart }
}

extension RouteSheet.Step {
  /// How what is done looks.
  var ink: Ink { sector.map { .sector($0) } ?? .neutral }

  /// How the line looks from then on.
  var lineInk: Ink { isAtWork ? work.map { .sector($0) } ?? .neutral : .outside }
}
