/// The style sheet of a chart: plain classes, as office programs read them too.
struct StyleSheet {
  /// The class of every chart, so that its rules touch nothing else on a page.
  static let scope = "route-chart"

  /// How many sectors the chart has.
  let sectors: Int

  /// The rules.
  var text: String {
    """

    .\(Self.scope) { width: 100%; max-width: 1200px; height: auto; }
    .\(Self.scope) text { font-family: "Helvetica Neue", Helvetica, Arial, "Liberation Sans", \
    "DejaVu Sans", sans-serif; }
    \(fonts)
    \(colours(.light).joined(separator: "\n"))
    \(shapes.map { ".\(Self.scope) \($0)" }.joined(separator: "\n"))
    @media screen and (prefers-color-scheme: dark) {
    \(colours(.dark).map { "  " + $0 }.joined(separator: "\n"))
    }

    """
  }

  private var fonts: String {
    TextStyle.allCases.map { style in
      ".\(Self.scope) .\(style.rawValue) { font-size: \(SVGWriter.number(style.size))px;"
        + (style.isBold ? " font-weight: bold;" : "") + " }"
    }.joined(separator: "\n")
  }

  private func colours(_ palette: Palette) -> [String] {
    var rules = [
      ".paper, .station, .frame { fill: \(palette.paper); }",
      ".grid, .guide { stroke: \(palette.grid); }",
      ".frame { stroke: \(palette.ink); }",
      ".neutral, .outside { stroke: \(palette.neutral); }",
      ".bar.neutral, .heart.neutral { fill: \(palette.neutral); }",
    ]
    for style in TextStyle.allCases {
      rules.append(".\(style.rawValue) { fill: \(style.isMuted ? palette.muted : palette.ink); }")
    }
    for sector in 0..<sectors {
      let colour = palette.sectors[sector % palette.sectors.count]
      rules.append(".sector-\(sector) { stroke: \(colour); }")
      rules.append(".bar.sector-\(sector), .heart.sector-\(sector) { fill: \(colour); }")
    }
    return rules.map { rule in
      // Every selector of a rule stands within the chart.
      let parts = rule.split(separator: "{", maxSplits: 1)
      let selectors = parts[0].split(separator: ",").map { $0.drop(while: { $0 == " " }) }
      return selectors.map { ".\(Self.scope) \($0)" }.joined(separator: ", ") + "{" + parts[1]
    }
  }

  private var shapes: [String] {
    [
      ".line { fill: none; stroke-width: 4; stroke-linejoin: round; }",
      ".outside { stroke-width: 3; stroke-dasharray: 0.1 7; stroke-linecap: round; }",
      ".guide { stroke-width: 1; }",
      ".grid, .guide { stroke-width: 1; stroke-dasharray: 2 3; }",
      ".year-line { stroke-dasharray: none; }",
      ".bar { fill-opacity: 0.28; stroke-width: 1.8; }",
      ".estimated { fill-opacity: 0.12; stroke-dasharray: 5 3; }",
      ".hatch { fill: none; stroke-width: 1; stroke-opacity: 0.75; }",
      ".station { stroke-width: 3.5; stroke-dasharray: none; }",
      ".heart { stroke: none; }",
      ".frame { stroke-width: 2; }",
    ]
  }
}
