import CourseCatalogue
import Foundation
import PathGraph
import Testing

/// XCRI-CAP 1.2: every field, and the faults that real feeds have.
struct XcriTests {
  private let reading = Reading(fixture: "xcri-cap/sample-catalog.xml")

  private func offer() throws -> Offer { try #require(reading.offers.first) }

  @Test func `a catalogue is recognised, a course before its provider's end`() {
    let summary = reading.summaries.first
    #expect(summary?.format == .xcriCap)
    #expect(summary?.version == "1.2")
    #expect(summary?.supplier == "Sample College")
    #expect(summary?.records == 1)
    #expect(summary?.runs == 2)
    #expect(reading.faults == [.priceUnknown(.currencyMissing)])
  }

  @Test func `an offer has its fields`() throws {
    let offer = try offer()
    #expect(
      offer.provider
        == Provider(
          id: "http://www.sample.example/", name: "Sample College",
          url: "http://www.sample.example/"))
    #expect(offer.id == "http://www.sample.example/wiring")
    #expect(offer.title == "Wiring")
    #expect(offer.summaries == [LocalText("A first course in wiring.")])
    #expect(offer.descriptions == [LocalText("Learn to wire.\n- Safely", language: "en")])
    #expect(offer.url == "http://www.sample.example/wiring")
    #expect(offer.languages == ["en"])
    #expect(offer.level == StudyLevel("SCQF 7"))
    let codes = [QualificationCode(.own, "WIRE-1"), QualificationCode(.jacs, "H600")]
    #expect(offer.codes == codes.compactMap(\.self))
    #expect(offer.duration == StudyDuration(4, .month))
    #expect(offer.lastEdited == Day(year: 2026, month: 4, day: 1))
    #expect(offer.startRule == .fixed)
  }

  @Test func `a run has its days by the date beside the words, or by the text`() throws {
    let runs = try offer().runs
    #expect(runs.map(\.id) == ["2026/W 1", "2026/W 2"])
    #expect(runs[0].start?.day == Day(year: 2026, month: 9, day: 30))
    #expect(runs[0].end == Day(year: 2027, month: 1, day: 31))
    #expect(runs[0].enrolmentDeadline == Day(year: 2026, month: 8, day: 31))
    #expect(runs[1].start?.day == Day(year: 2026, month: 11, day: 30))
    #expect(runs[1].start?.precision == .month)
    #expect(runs[1].isDated)
  }

  @Test func `a run has its form, mode, place and price`() throws {
    let runs = try offer().runs
    #expect(runs[0].forms == [.partTime, .evening])
    #expect(runs[0].mode == .classroom)
    #expect(
      runs[0].venue
        == Venue(
          name: "North Campus", address: "1 Sample Street", postcode: "KY1 1EX", city: "Kirkcaldy"))
    #expect(runs[0].price?.gross == Money(cents: 8400))
    #expect(runs[0].price?.currency == nil)
    #expect(runs[0].price?.vat == nil)
    #expect(runs[1].mode == .online)
    #expect(runs[1].forms == [])
    #expect(runs[1].price?.gross == .zero)
  }

  @Test func `a provider follows its courses, with its own address`() throws {
    let profile = try #require(reading.providers.first)
    #expect(profile.provider.name == "Sample College")
    #expect(
      profile.venues[""] == Venue(address: "Main Road 1", postcode: "KY1 2QT", city: "Kirkcaldy"))
  }

  @Test func `contributors, telephone numbers and addresses of persons are nowhere`() {
    for name in ["Alan", "Jo Teacher", "01592", "jo@"] { #expect(!reading.dump.contains(name)) }
  }

  // MARK: - Faults

  private func read(_ piece: String, as other: String) throws -> Reading {
    let text = try String(
      contentsOfFile: Reading.fixtures + "xcri-cap/sample-catalog.xml", encoding: .utf8)
    #expect(text.contains(piece))
    return Reading(text.replacing(piece, with: other))
  }

  @Test(
    arguments: [
      (#" dtf="2026-09-30">End of September"#, ">whenever", ["date-malformed", "start-unknown"]),
      (#" dtf="2026-09-30">End of September"#, ">1900-01-01", ["date-malformed", "start-unknown"]),
      ("2027-01-31T00:00:00", "2026-01-31T00:00:00", ["end-before-start"]),
      ("<dc:identifier>2026/W 1</dc:identifier>", "", ["run-without-id"]),
      ("P4M", "four months", ["duration-not-stated"]),
      (
        "http://www.sample.example/wiring</mlo:url>", "www.sample.example</mlo:url>",
        ["address-malformed"]
      ),
      (#" identifier="CM">Campus"#, ">Part Time Day", ["unknown-value"]),
      ("84.0000", "0.0000", []), ("84.0000", "UK fee: GBP155.00", []),
      ("<dc:title>Wiring</dc:title>", "<dc:title/>", ["title-missing"]),
      ("<dc:identifier xsi:type=\"cdp:internalID\">W1</dc:identifier>", "", []),
      (
        "xmlns:t=\"http://xcri.org/profiles/1.2/catalog/terms\"",
        "xmlns:t=\"http://xcri.org/profiles/catalog/terms\"", []
      ),
    ] as [(String, String, [String])])
  func `a fault is told, and the rest is read`(
    piece: String, other: String, codes: [String]
  ) throws {
    let reading = try read(piece, as: other)
    #expect(reading.codes.filter { $0 != "price-unknown" } == codes)
    #expect(reading.summaries.first?.isComplete == true)
  }

  @Test func `a price of nothing, or in words, is not known`() throws {
    #expect(try read("84.0000", as: "0.0000").faults == [.priceUnknown(.zero)])
    let words = try read("84.0000", as: "UK fee: GBP155.00")
    #expect(words.faults == [.priceUnknown(.malformed("UK fee: GBP155.00"))])
    #expect(words.offers[0].runs[0].price == nil)
  }

  @Test func `words that are not known are kept as a form`() throws {
    let run = try read(#" identifier="CM">Campus"#, as: ">Part Time Day").offers[0].runs[0]
    #expect(run.forms == [.other("Part Time Day"), .partTime, .evening])
  }

  @Test func `an identifier with a type stands in where there is no other`() throws {
    let reading = try read(
      "<dc:identifier>http://www.sample.example/wiring</dc:identifier>", as: "")
    #expect(reading.offers.first?.id == "W1")
  }

  @Test func `version 1.1 is refused by name`() {
    let reading = Reading(
      #"<catalog xmlns="http://xcri.org/profiles/catalog"><provider/></catalog>"#)
    #expect(
      reading.summaries.first?.diagnostics.map(\.fault)
        == [.unsupportedVersion(.xcriCap, version: "1.1")])
    #expect(reading.summaries.first?.format == .xcriCap)
    #expect(reading.summaries.first?.diagnostics.first?.text.nl.contains("XCRI-CAP 1.1") == true)
  }
}
