extension ChartLayout {
  // MARK: - What colours and signs mean

  mutating func addLegend() {
    let samples = samples
    guard !samples.isEmpty else { return }
    y += 22
    let heading = set(sheet.labels.legend, .step)
    y += 4
    var legend = RouteChart.Legend(heading: heading, entries: [])
    let column = (Self.width - 2 * Self.margin) / 2
    // Two columns, read from left to right.
    for start in stride(from: 0, to: samples.count, by: 2) {
      let top = y
      var bottom = y
      for (place, sample) in samples[start..<min(start + 2, samples.count)].enumerated() {
        y = top
        legend.entries.append(entry(sample, x: Self.margin + Double(place) * column, column))
        bottom = max(bottom, y)
      }
      y = bottom + 5
    }
    chart.legend = legend
  }

  private enum Sample {
    case sector(Int, String)
    case sign(RouteSheet.Sign, String)
  }

  /// The sectors and signs that the sheet has.
  private var samples: [Sample] {
    let steps = sheet.lines.flatMap(\.steps)
    let sectors = Set(steps.flatMap { [$0.sector, $0.work].compactMap(\.self) }).sorted()
    let signs = RouteSheet.Sign.allCases.filter { sign in
      switch sign {
      case .work: steps.contains(where: \.isAtWork)
      case .outside: steps.contains { !$0.isAtWork }
      case .course: steps.contains { $0.kind == .course && !$0.isEstimated }
      case .estimate: steps.contains { $0.kind == .course && $0.isEstimated }
      case .station: steps.contains { $0.kind == .move }
      case .change: steps.contains(where: \.isChange)
      case .goal: steps.contains { $0.kind == .goal }
      }
    }
    return sectors.filter { sheet.sectors.indices.contains($0) }
      .map { .sector($0, sheet.sectors[$0]) }
      + signs.compactMap { sign in sheet.labels.signs[sign].map { .sign(sign, $0) } }
  }

  private mutating func entry(
    _ sample: Sample, x: Double, _ width: Double
  ) -> RouteChart.Legend.Entry {
    let middle = y + TextStyle.detail.lineHeight / 2
    let (left, right) = (x + 8, x + 44)
    let center = Point((left + right) / 2, middle)
    let line = Track(ink: .neutral, points: [Point(left, middle), Point(right, middle)])
    var tracks: [Track] = []
    var row = RouteChart.Row(texts: [])
    func bar(_ ink: Ink, _ isEstimated: Bool) -> Bar {
      Bar(
        ink: ink,
        frame: Frame(
          x: left, y: middle - Self.barHeight / 2, width: right - left, height: Self.barHeight),
        isEstimated: isEstimated)
    }
    func station(_ kind: Station.Kind, isChange: Bool = false) -> Station {
      Station(kind: kind, isChange: isChange, ink: .neutral, before: .neutral, center: center)
    }
    let text: String
    switch sample {
    case .sector(let sector, let title):
      text = title
      row.bars = [bar(.sector(sector), false)]
    case .sign(let sign, let title):
      text = title
      switch sign {
      case .work: tracks = [line]
      case .outside: tracks = [Track(ink: .outside, points: line.points)]
      case .course: row.bars = [bar(.neutral, false)]
      case .estimate: row.bars = [bar(.neutral, true)]
      case .station:
        (tracks, row.stations) = ([line], [station(.stop)])
      case .change:
        (tracks, row.stations) = ([line], [station(.stop, isChange: true)])
      case .goal:
        (tracks, row.stations) = (
          [Track(ink: .neutral, points: [line.points[0], center])], [station(.goal)]
        )
      }
    }
    row.texts = [set(text, .detail, x: x + 56, width: width - 72)]
    return RouteChart.Legend.Entry(row: row, tracks: tracks)
  }
}
