import Testing

@testable import Advice

/// Tables as files for a spreadsheet.
struct SemicolonTableTests {
  @Test func `it has a mark for Excel, semicolons, and line ends as the standard says`() {
    let table = SemicolonTable(["regio", "prijs"], [["Fryslân", "1250,00"], ["Twente", ""]])
    // A price has a comma in it, which other programs take for the end of a field.
    #expect(table.text == "\u{FEFF}regio;prijs\r\nFryslân;\"1250,00\"\r\nTwente;\r\n")
  }

  @Test(arguments: [
    ("gewoon", "gewoon"), ("a;b", "\"a;b\""), ("zeg \"ja\"", "\"zeg \"\"ja\"\"\""),
    ("een\r\ntwee", "\"een\r\ntwee\""), ("een\ntwee", "\"een\ntwee\""), ("", ""),
  ])
  func `a field with a mark in it stands between quotes`(text: String, field: String) {
    #expect(SemicolonTable.field(text) == field)
  }

  @Test(arguments: [
    "=1+1", "+31 6", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=cmd|' /C calc'!A0",
    "=\"a\"", "=1;2",
  ])
  func `a field that begins like a formula is text to a spreadsheet`(text: String) {
    let field = SemicolonTable.field(text)
    #expect(field == "\"'" + text.replacing("\"", with: "\"\"") + "\"")
  }
}
