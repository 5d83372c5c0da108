import CourseCatalogue
import Foundation
import Testing

/// Input that means harm, or is broken: each is refused with a reason, at once and in little memory.
struct HostileInputTests {
  private static let open = #"<programs xmlns="\#(Programme.namespace)">"#

  /// The document's only fault, and how many records were read before it.
  private func refuse(
    _ text: String, limits: ReadingLimits = ReadingLimits()
  ) -> (code: String?, records: Int, line: Int?) {
    refuse(Array(text.utf8), limits: limits)
  }

  private func refuse(
    _ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()
  ) -> (code: String?, records: Int, line: Int?) {
    let reading = Reading(bytes: bytes, limits: limits)
    let summary = reading.summaries.first
    #expect(reading.summaries.count == 1)
    #expect(summary?.isComplete == false)
    #expect(summary?.diagnostics.count == 1)
    #expect(summary?.diagnostics.first?.severity == .error)
    return (reading.documentCodes.first, reading.records.count, summary?.diagnostics.first?.line)
  }

  // MARK: - Entities

  @Test func `a billion laughs are not told`() {
    let entities = (1...9).map { level in
      "<!ENTITY l\(level) \"\(String(repeating: "&l\(level - 1);", count: 10))\">"
    }
    let text = """
      <!DOCTYPE programs [<!ENTITY l0 "lol">\(entities.joined())]>
      \(Self.open)<program>&l9;</program></programs>
      """
    #expect(refuse(text) == ("declaration", 0, 1))
  }

  @Test func `one large entity is not repeated`() {
    let large = String(repeating: "a", count: 100_000)
    let uses = String(repeating: "&a;", count: 10_000)
    let text = "<!DOCTYPE programs [<!ENTITY a \"\(large)\">]>\(Self.open)\(uses)</programs>"
    #expect(refuse(text).code == "declaration")
  }

  @Test(arguments: [
    #"<!ENTITY x SYSTEM "file:///etc/passwd">"#, #"<!ENTITY x SYSTEM "http://127.0.0.1:9/x">"#,
    #"<!ENTITY % x SYSTEM "http://127.0.0.1:9/x.dtd"> %x;"#,
    #"<!ENTITY x PUBLIC "-//X//EN" "https://x.example/x">"#,
    #"<!ATTLIST program lang CDATA "nl">"#, "<!ELEMENT program ANY>",
    #"<!NOTATION n SYSTEM "n">"#,
  ])
  func `nothing is declared or fetched`(declaration: String) {
    let text = "<!DOCTYPE programs [\(declaration)]>\(Self.open)<program>&x;</program></programs>"
    #expect(refuse(text).code == "declaration")
  }

  @Test func `a document type elsewhere is not fetched, and is no reason to refuse`() {
    let text = #"<!DOCTYPE program SYSTEM "http://127.0.0.1:9/p.dtd">"# + Programme().text
    let reading = Reading(text)
    #expect(reading.documentCodes == ["document-type-ignored"])
    #expect(reading.summaries.first?.isComplete == true)
    #expect(reading.offers.count == 1)
  }

  @Test(arguments: ["&eacute;", "&x;", "a & b", "&#0;", "&#xB;"])
  func `an entity that XML does not know breaks the file`(text: String) {
    let broken = "\(Self.open)\n<program>\(text)</program></programs>"
    #expect(refuse(broken) == ("not-well-formed", 0, 2))
  }

  // MARK: - Sizes

  @Test func `deep nesting ends the reading`() {
    let text = Self.open + String(repeating: "<a>", count: 100_000)
    #expect(refuse(text).code == "too-deep")
  }

  @Test func `many attributes end the reading`() {
    let attributes = (0..<5000).map { " a\($0)=\"\"" }.joined()
    #expect(refuse("\(Self.open)<program\(attributes)/></programs>").code == "too-many-attributes")
  }

  @Test func `many namespaces end the reading`() {
    let namespaces = (0..<300).map { " xmlns:n\($0)=\"u:\($0)\"" }.joined()
    #expect(refuse("\(Self.open)<program\(namespaces)/></programs>").code == "too-many-attributes")
  }

  @Test func `very many names end the reading`() {
    let names = (0..<100_000).map { "<x\($0)/>" }.joined()
    #expect(refuse("\(Self.open)\(names)</programs>").code == "too-many-names")
  }

  @Test func `runs that all have the same id cost no more than others`() {
    var programme = Programme()
    programme.runs = Array(repeating: "<programRun><id>r</id></programRun>", count: 5000)
    let runs = programme.reading.offers.first?.runs ?? []
    #expect(Set(runs.map(\.id)).count == 5000)
  }

  @Test func `what stands around a record is limited`() {
    let identifiers = String(repeating: "<dc:identifier>a</dc:identifier>", count: 1000)
    let reading = Reading(
      """
      <catalog xmlns="http://xcri.org/profiles/1.2/catalog" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"><provider>\(identifiers)<course/></provider></catalog>
      """)
    #expect(reading.codes == ["record-too-large"])
  }

  @Test(arguments: ["<program a=\"", "<!--", "<?x ", "<program "])
  func `a tag without an end is given up before it is all in memory`(opening: String) {
    let text = Self.open + opening + String(repeating: "x", count: 2_000_000)
    let reading = Reading(text)
    #expect(reading.documentCodes == ["tag-too-large"])
    #expect((reading.summaries.first?.bytes ?? 0) < 1_000_000)
  }

  @Test func `a long text is cut, and told`() throws {
    var programme = Programme()
    let long = String(repeating: "lang ", count: 100_000)
    programme.descriptions = "<programDescriptionText>\(long)</programDescriptionText>"
    let reading = programme.reading
    #expect(reading.codes == ["text-too-long"])
    let text = try #require(reading.offers.first?.descriptions.first?.text)
    #expect(text.utf8.count <= ReadingLimits().fieldBytes)
  }

  @Test func `a record that is too large is skipped, and the next one is read`() {
    var limits = ReadingLimits()
    limits.recordElements = 100
    var large = Programme()
    large.runs = Array(repeating: Programme.Run().text, count: 100)
    let text = Self.open + large.text + Programme().text + "</programs>"
    let reading = Reading(text, limits: limits)
    #expect(reading.records.map(\.id) == ["p1", "p1"])
    #expect(reading.codes.contains("record-too-large"))
    #expect(reading.offers.count == 1)
    #expect(reading.summaries.first?.skipped == 1)
  }

  @Test func `a record of many bytes is skipped`() {
    var limits = ReadingLimits()
    limits.recordBytes = 2000
    var large = Programme()
    large.name = String(
      repeating: "<programName>abcdefghijklmnopqrstuvwxyz</programName>", count: 200)
    let reading = Reading(large.text, limits: limits)
    #expect(reading.codes.contains("record-too-large"))
    #expect(reading.offers == [])
  }

  @Test func `what is passed over costs no memory, however much it is`() {
    let unknown = String(repeating: "<x y=\"z\">tekst</x>", count: 50_000)
    var limits = ReadingLimits()
    limits.recordElements = 200
    limits.recordBytes = 5000
    let reading = Reading(
      Programme().text.replacing("</program>", with: "\(unknown)</program>"), limits: limits)
    #expect(reading.codes == [])
    #expect(reading.offers.count == 1)
  }

  @Test func `more runs than an offer can have are left out`() {
    var limits = ReadingLimits()
    limits.runs = 3
    var programme = Programme()
    programme.runs = (1...5).map { Programme.Run(id: "<id>r\($0)</id>").text }
    let reading = Reading(programme.text, limits: limits)
    #expect(reading.offers.first?.runs.count == 3)
    #expect(reading.codes == ["too-many-parts"])
  }

  // MARK: - Broken files

  @Test func `nothing is kept of a file that stops halfway, and the line is told`() {
    let text = Self.open + "\n" + Programme().text.replacing("\n", with: "") + "\n<program>\n<exp"
    #expect(refuse(text) == ("truncated", 1, 4))
  }

  @Test(arguments: 1..<30)
  func `wherever a file is cut it is called cut off`(thirtieth: Int) {
    let text = Array((Self.open + Programme().text + "</programs>").utf8)
    #expect(refuse(Array(text[..<(text.count * thirtieth / 30)])).code == "truncated")
  }

  @Test(arguments: [
    ("", "empty-file"), ("   \n", "empty-file"), ("geen xml", "not-well-formed"),
    ("{\"programs\": []}", "not-well-formed"), ("<html><body>404</body></html>", "unknown-format"),
    ("<programs/>", "unknown-format"),
    (#"<programs xmlns="http://studiedata.nl/schema/edudex/program"/>"#, "unknown-format"),
    (#"<other xmlns="http://studieData.nl/schema/edudex/program"/>"#, "unknown-format"),
  ])
  func `what is no catalogue says so`(text: String, code: String) {
    #expect(refuse(text).code == code)
  }

  @Test(arguments: [
    "<program></programs>", "</program>", "<program a=1></program>", "<program a='1' a='2'/>",
    "<program a='<'/>", "<1/>", "\u{0}", "\u{8}", "\u{FFFE}", "]]>", "<![CDATA[",
  ])
  func `a fault in the XML breaks the file`(text: String) {
    let codes = ["not-well-formed", "truncated"]
    #expect(codes.contains(refuse("\(Self.open)\(text)</programs>").code ?? ""))
  }

  @Test func `something after the end breaks the file`() {
    #expect(refuse(Programme().text + Programme().text) == ("not-well-formed", 1, 14))
  }

  @Test func `an empty catalogue is complete and has no records`() {
    let reading = Reading(Self.open + "</programs>")
    #expect(reading.summaries.first?.isComplete == true)
    #expect(reading.summaries.first?.records == 0)
  }
}
