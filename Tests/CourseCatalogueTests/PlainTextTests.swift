import CourseCatalogue
import Testing

/// What becomes of the markup that catalogues write in texts.
struct PlainTextTests {
  private func description(_ text: String) throws -> String? {
    var programme = Programme()
    programme.descriptions =
      #"<programDescriptionHtml xml:lang="nl">\#(text)</programDescriptionHtml>"#
    return try #require(programme.reading.offers.first).descriptions.first?.text
  }

  @Test(arguments: [
    (
      "<![CDATA[<p>Leer <b>meten</b>.</p><ul><li>Een</li><li>Twee</li></ul>]]>",
      "Leer meten.\n- Een\n- Twee"
    ),
    ("&lt;p&gt;Een&lt;/p&gt;&lt;p&gt;Twee&lt;/p&gt;", "Een\nTwee"),
    ("co&amp;ouml;rdinatie &amp;amp;&amp;nbsp;zorg", "coördinatie & zorg"),
    ("<![CDATA[a<br>b<br/>c]]>", "a\nb\nc"),
    ("  regel een\r\n\r\n\r\n  regel   twee ", "regel een\n\nregel twee"),
    ("R&amp;D en 3 &lt; 4", "R&D en 3 < 4"),
    ("<![CDATA[<p>open <b>niet gesloten]]>", "open niet gesloten"),
  ])
  func `markup becomes text`(source: String, text: String) throws {
    #expect(try description(source) == text)
  }

  /// A comment says nothing, and has the parser of HTML read what it stands beside.
  @Test(arguments: UInt64(1)...60)
  func `simple paragraphs become what a parser of HTML makes of them`(seed: UInt64) throws {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    func draw(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let words = [
      "<p>", "</p>", "<p>", "</p>", "<b>", "</b>", "<em>", "</em>", "<br>", "<br/>", "<br />",
      "een",
      " twee ", "\n", "\u{A0}", "é 🙂", "  ", "<strong>vet</strong>", "<p>Een <b>twee</b> drie</p>",
      "<p>Vier<br>vijf</p>\n", "<i>los</i>", "<p></p>", "<p> </p>",
      "&amp;", "&nbsp;", "&lt;", "&gt;b", "&quot;", "&euro;", "&amp", "<p>R&amp;D &lt;3&nbsp;</p>",
    ]
    for _ in 0..<40 {
      let markup = (0...draw(8)).map { _ in words[draw(words.count)] }.joined()
      let simple = try description("<![CDATA[\(markup)]]>")
      let parsed = try description("<![CDATA[\(markup)<!-- x -->]]>")
      #expect(simple == parsed, "\(markup)")
    }
  }

  @Test(arguments: [
    "<![CDATA[<script>alert(1)</script>Tekst]]>",
    "<![CDATA[<style>p{color:red}</style>Tekst]]>",
    "<![CDATA[<img src=x onerror=alert(1)>Tekst]]>",
    "<![CDATA[<a href=\"javascript:alert(1)\">Tekst</a>]]>",
    "&lt;svg/onload=alert(1)&gt;Tekst",
    "<![CDATA[<!-- alert(1) -->Tekst<iframe src=\"//x.example\"></iframe>]]>",
    "<![CDATA[<scr\nipt>Tekst</script >]]>",
  ])
  func `nothing is left that runs`(source: String) throws {
    #expect(try description(source) == "Tekst")
  }

  @Test func `markup that is escaped twice is text, to be escaped as any other`() throws {
    #expect(try description("&amp;lt;b&amp;gt;vet") == "<b>vet")
  }

  @Test func `deep markup ends the text and takes no time`() throws {
    let deep =
      String(repeating: "<b>", count: 20_000) + "x" + String(repeating: "</i>", count: 20_000)
    let text = try description("<![CDATA[Begin " + deep + "]]>")
    #expect(text?.hasPrefix("Begin") == true)
  }

  @Test(arguments: ["<a ", "<a x=\">\" ", "<a y\" x='>' ", "<a x = '\">"])
  func `a tag of very many attributes is no markup`(opening: String) throws {
    let attributes = (0..<10_000).map { "a\($0)" }.joined(separator: " ")
    let text = try description("<![CDATA[Begin \(opening)\(attributes)>x]]>")
    #expect(text?.hasPrefix("Begin <a") == true)
  }
}
