/// The style sheet of a chart: plain classes and colours, as office programs read them too.
///
/// The dark colours hold on a screen alone, so that print is black on white.
struct StyleSheet {
  /// The class of every chart, so that its rules touch nothing else on a page.
  static let scope = "route-chart"

  /// The sectors that the chart has.
  let sectors: [Int]

  /// The rules.
  var text: String {
    let dark = colours(.dark).map { "  " + $0 }
    let lines =
      [".\(Self.scope) { width: 100%; max-width: 1200px; height: auto; }"] + fonts
      + colours(.light) + shapes + ["@media screen and (prefers-color-scheme: dark) {"] + dark
      + ["}"]
    return "\n" + lines.joined(separator: "\n") + "\n"
  }

  /// A rule for everything in the chart that one of these selectors names.
  private func rule(_ selectors: [String], _ declarations: String) -> String {
    selectors.map { ".\(Self.scope) \($0)" }.joined(separator: ", ") + " { \(declarations) }"
  }

  private var fonts: [String] {
    let families = [
      "\"Helvetica Neue\"", "Helvetica", "Arial", "\"Liberation Sans\"", "\"DejaVu Sans\"",
      "sans-serif",
    ]
    let family = rule(["text"], "font-family: \(families.joined(separator: ", "));")
    return [family]
      + TextStyle.allCases.map { style in
        let size = "font-size: \(SVGWriter.number(style.size))px;"
        return rule([".\(style.rawValue)"], style.isBold ? size + " font-weight: bold;" : size)
      }
  }

  private func colours(_ palette: Palette) -> [String] {
    func words(_ isMuted: Bool) -> [String] {
      TextStyle.allCases.filter { $0.isMuted == isMuted }.map { ".\($0.rawValue)" }
    }
    let inks = sectors.map { ("sector-\($0)", palette.colour(ofSector: $0)) }
    let lines = inks + [("neutral", palette.neutral), ("outside", palette.neutral)]
    return [
      rule([".paper", ".station", ".frame"], "fill: \(palette.paper);"),
      rule([".grid", ".guide"], "stroke: \(palette.grid);"),
      rule([".frame"], "stroke: \(palette.ink);"),
      rule(words(false), "fill: \(palette.ink);"),
      rule(words(true), "fill: \(palette.muted);"),
    ]
      + lines.flatMap { name, colour in
        [
          rule([".\(name)"], "stroke: \(colour);"),
          rule([".bar.\(name)", ".heart.\(name)"], "fill: \(colour);"),
        ]
      }
  }

  private var shapes: [String] {
    [
      rule([".line"], "fill: none; stroke-width: 4; stroke-linejoin: round;"),
      rule([".outside"], "stroke-width: 3; stroke-dasharray: 0.1 7; stroke-linecap: round;"),
      rule([".grid", ".guide"], "stroke-width: 1; stroke-dasharray: 2 3;"),
      rule([".year-line"], "stroke-dasharray: none;"),
      rule([".bar"], "fill-opacity: 0.28; stroke-width: 1.8;"),
      rule([".estimated"], "fill-opacity: 0.12; stroke-dasharray: 5 3;"),
      rule([".hatch"], "fill: none; stroke-width: 1; stroke-opacity: 0.75;"),
      rule([".station"], "stroke-width: 3.5; stroke-dasharray: none;"),
      rule([".heart"], "stroke: none;"),
      rule([".frame"], "stroke-width: 2;"),
    ]
  }
}
