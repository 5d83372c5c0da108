import CourseCatalogue
import Foundation
import PathGraph
import Testing

/// HODEX programmes: every field, and the faults that real ones have.
struct HodexTests {
  private let reading = Reading(fixture: "hodex/sample-program.xml")

  private func offer() throws -> Offer { try #require(reading.offers.first) }

  @Test func `a programme is recognised, with its own version`() {
    let summary = reading.summaries.first
    #expect(summary?.format == .hodex)
    #expect(summary?.version == "2.5.8")
    #expect(summary?.runs == 2)
    #expect(reading.codes == [])
  }

  @Test func `an offer has its fields`() throws {
    let offer = try offer()
    #expect(offer.provider == Provider(id: "voorbeeld-universiteit"))
    #expect(offer.id == "87_parttime")
    #expect(
      offer.titles == [
        LocalText("Bouwkunde", language: "nl"), LocalText("Building Science", language: "en"),
      ])
    #expect(offer.summaries == [LocalText("Master in de bouwkunde.", language: "nl")])
    #expect(offer.descriptions == [LocalText("U leert onderzoek doen.", language: "nl")])
    #expect(offer.url == "http://universiteit.example/bouwkunde")
    #expect(offer.languages == ["nl", "en"])
    #expect(offer.forms == [.partTime])
    #expect(offer.modes == [.classroom])
    #expect(offer.level == StudyLevel("academic master", nlqf: 7))
    #expect(offer.codes == [QualificationCode(.croho, "60087")].compactMap(\.self))
    #expect(offer.duration == StudyDuration(18, .month))
    #expect(offer.studyLoad == StudyLoad(hours: 1680, isWeekly: false))
    #expect(offer.venues == [Venue(city: "Amsterdam")])
    #expect(offer.offeredUntil == Day(year: 2030, month: 12, day: 31))
    #expect(offer.expires == nil)
    #expect(offer.lastEdited == Day(year: 2026, month: 2, day: 3))
    #expect(offer.yearlyStarts == [DayOfYear(month: 9, day: 1)].compactMap(\.self))
  }

  @Test func `the price is the statutory fee of the form and the year, for all years`() throws {
    let offer = try offer()
    #expect(offer.prices.map(\.tariff) == ["statutory", "statutory"])
    #expect(offer.prices.map(\.gross) == [Money(cents: 342_600), Money(cents: 354_200)])
    #expect(offer.runs[0].price?.gross == Money(cents: 354_200))
    #expect(offer.runs[1].price?.gross == Money(cents: 342_600))
    #expect(offer.runs[1].price?.vat == .zero)
    #expect(offer.runs[1].price?.isFinal == false)
  }

  @Test func `a run has its days and the programme's place`() throws {
    let run = try offer().runs[0]
    #expect(run.start?.day == Day(year: 2027, month: 9, day: 1))
    #expect(run.end == Day(year: 2029, month: 2, day: 28))
    #expect(run.enrolmentDeadline == Day(year: 2027, month: 5, day: 1))
    #expect(run.venue?.city == "Amsterdam")
    #expect(try offer().runs[1].enrolmentDeadline == nil)
  }

  @Test func `contact persons are nowhere`() {
    #expect(!reading.dump.contains("Voorbeeld,") && !reading.dump.contains("Mw."))
    #expect(!reading.dump.contains("redactie"))
  }

  // MARK: - Faults

  /// The fixture with a piece of it replaced.
  private func read(_ piece: String, as other: String) throws -> Reading {
    let text = try String(
      contentsOfFile: Reading.fixtures + "hodex/sample-program.xml", encoding: .utf8)
    #expect(text.contains(piece))
    return Reading(text.replacing(piece, with: other))
  }

  @Test(
    arguments: [
      ("<crohoCode>60087</crohoCode>", #"<crohoCode xsi:nil="true"/>"#, [String]()),
      ("<crohoCode>60087</crohoCode>", "<crohoCode>6008</crohoCode>", ["code-malformed"]),
      (#"unit="month">18<"#, #"unit="month">0<"#, ["duration-not-stated"]),
      (#"<programDuration unit="month">"#, "<programDuration>", ["duration-not-stated"]),
      ("<programCredits>60", "<programCredits>0", ["study-load-not-stated"]),
      ("http://universiteit.example/bouwkunde", "http://studieadres.nl", ["address-malformed"]),
      ("http://universiteit.example/bouwkunde", "", []),
      ("<languageCode>en", "<languageCode>he", []),
      ("<languageCode>en", "<languageCode>Engels", ["unknown-value"]),
      ("<expires xsi:nil=\"true\"/>", "<expires>2012-02-14</expires>", []),
      ("<programId>87_parttime</programId>", "", ["id-missing"]),
    ] as [(String, String, [String])])
  func `a fault is told, and the rest is read`(
    piece: String, other: String, codes: [String]
  ) throws {
    let found = try read(piece, as: other).codes.filter { $0 != "price-unknown" }
    #expect(found == codes)
  }

  @Test func `without runs there are the months in which it begins`() throws {
    let text = try String(
      contentsOfFile: Reading.fixtures + "hodex/sample-program.xml", encoding: .utf8)
    let start = try #require(text.range(of: "<programRun>"))
    let end = try #require(text.range(of: "<programStart>"))
    let reading = Reading(text.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: ""))
    let offer = try #require(reading.offers.first)
    #expect(offer.runs.map(\.id) == ["september"])
    #expect(!offer.runs[0].isDated)
    #expect(offer.yearlyStarts.count == 1)
    #expect(reading.codes == ["start-unknown"])
  }

  @Test func `another fee than the statutory one is named`() throws {
    let offer = try #require(try read("statutory", as: "institutional").offers.first)
    #expect(offer.prices.first?.tariff == "institutional")
    #expect(offer.prices.first?.gross == Money(cents: 2_100_000))
  }

  @Test(arguments: ["international", "NFP"])
  func `fees for others are no price`(rate: String) throws {
    let text = try String(
      contentsOfFile: Reading.fixtures + "hodex/sample-program.xml", encoding: .utf8)
    let reading = Reading(
      text.replacing("statutory", with: rate).replacing("institutional", with: rate))
    #expect(reading.offers.first?.prices == [])
    #expect(reading.faults == [.priceUnknown(.severalTariffs)])
  }

  @Test func `a fee a year for an unknown time is no price`() throws {
    let reading = try read(#"unit="month">18<"#, as: #"unit="month">0<"#)
    #expect(reading.offers.first?.prices == [])
    #expect(reading.faults.contains(.priceUnknown(.perPeriod("year"))))
  }

  @Test func `a directory tells where programmes are`() {
    let reading = Reading(
      """
      <hodexDirectory xmlns="http://www.hodex.nl/hodexDirectory"><orgUnitId>ut</orgUnitId>
      <hodexResource><programId>56993</programId>
      <hodexResourceURL>http://ut.example/hodex/56993.xml</hodexResourceURL></hodexResource>
      <hodexEntity><orgUnitId>uu</orgUnitId>
      <hodexDirectoryURL> http://uu.example/hodex.xml </hodexDirectoryURL></hodexEntity>
      </hodexDirectory>
      """)
    #expect(
      reading.records.map(\.content) == [
        .listing(
          DirectoryListing(
            provider: "ut", offer: "56993", url: "http://ut.example/hodex/56993.xml")),
        .listing(DirectoryListing(provider: "uu", url: "http://uu.example/hodex.xml")),
      ])
    #expect(reading.summaries.first?.records == 0)
  }
}
