import RouteChart
import Testing

/// How words are measured and broken.
@Suite struct TextStyleTests {
  @Test(arguments: TextStyle.allCases, [60.0, 120, 384])
  func `no line is wider than the column, and no word is lost`(
    _ style: TextStyle, _ width: Double
  ) {
    for text in [
      "Mbo-certificaat Ontwikkeling en spelen stimuleren in de kinderopvang",
      "Arbeidsongeschiktheidsverzekeringsmaatschappij", "  veel   wit \n en een regel ", "日本語のテキスト",
      "🧰🧰🧰🧰🧰🧰",
    ] {
      let lines = style.wrap(text, width: width)
      for line in lines { #expect(style.width(of: line) <= width, "\(line)") }
      #expect(lines.joined().filter { $0 != " " } == text.filter { !" \n".contains($0) })
    }
  }

  @Test func `words break where they can, and what belongs together stays together`() {
    let style = TextStyle.detail
    #expect(
      style.wrap("een twee drie", width: style.width(of: "een twee")) == ["een twee", "drie"])
    let pair = "2\u{a0}jaar"
    #expect(style.wrap("duurt \(pair)", width: style.width(of: "duurt 2")) == ["duurt", pair])
    #expect(style.wrap("   ", width: 100).isEmpty)
    #expect(style.wrap("", width: 100).isEmpty)
  }

  /// Widths that a browser measured, in DejaVu Sans and at 100 units high.
  @Test func `the estimate is no less than what the widest usual font needs`() {
    let text =
      "Gespecialiseerd pedagogisch medewerker, na niveau 3 (bbl) op zijn vroegst 1 september 2027"
      + " – 1 september 2029"
    #expect(TextStyle.detail.width(of: text) / TextStyle.detail.size >= 58.0)
    #expect(TextStyle.step.width(of: text) / TextStyle.step.size >= 64.9)
  }
}
