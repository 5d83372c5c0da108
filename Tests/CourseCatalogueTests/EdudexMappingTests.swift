import CourseCatalogue
import PathGraph
import Testing

/// Every field of an EDU-DEX programme, from a fixture that has them all.
struct EdudexMappingTests {
  private let reading = Reading(fixture: "edudex/sample-programs.xml")

  private func offer() throws -> Offer { try #require(reading.offers.first) }

  @Test func `the document is recognised and counted`() throws {
    let summary = try #require(reading.summaries.first)
    #expect(summary.format == .edudex)
    #expect(summary.version == "1.0")
    #expect(summary.supplier == "voorbeeldschool")
    #expect((summary.records, summary.offers, summary.skipped) == (1, 1, 0))
    #expect(summary.runs == 2)  // one of the three is cancelled
    #expect(summary.isComplete)
    #expect(summary.sha256.count == 64)
    #expect(reading.codes == [])
  }

  @Test func `an offer has its provider, id, line and texts`() throws {
    let offer = try offer()
    #expect(offer.provider == Provider(id: "voorbeeldschool"))
    #expect(offer.id == "BBL Monteur #1/a&b")
    #expect(reading.records[0].line == 3)
    #expect(reading.records[0].id == offer.id)
    #expect(
      offer.titles == [
        LocalText("Monteur & installateur", language: "nl"),
        LocalText("Fitter & mechanic", language: "en"),
      ])
    #expect(offer.title == "Monteur & installateur")
    #expect(offer.summaries == [LocalText("Word monteur in anderhalf jaar.", language: "nl")])
    #expect(
      offer.descriptions == [LocalText("U leert meten.\n\nU leert monteren.", language: "nl")])
    #expect(offer.url == "https://school.example/monteur")
  }

  @Test func `an offer has its standing`() throws {
    let offer = try offer()
    #expect(offer.expires == Day(year: 2027, month: 12, day: 31))
    #expect(offer.lastEdited == Day(year: 2026, month: 11, day: 1))
    #expect(offer.offeredSince == Day(year: 2026, month: 1, day: 1))
    #expect(offer.offeredUntil == Day(year: 2028, month: 7, day: 31))
    #expect(offer.withdrawal == nil)
    #expect(offer.isOpen)
    #expect(offer.startRule == .fixed)
    #expect(!offer.startsAnyTime)
  }

  @Test func `an offer has what it teaches and how`() throws {
    let offer = try offer()
    #expect(offer.languages == ["nl", "en"])
    #expect(offer.forms == [.partTime, .evening])
    #expect(offer.modes == [.blended])
    #expect(offer.duration == StudyDuration(18, .month))
    #expect(offer.duration?.length == .months(18))
    #expect(offer.studyLoad == StudyLoad(hours: 8, isWeekly: true))
    #expect(offer.level == StudyLevel("mbo niveau 2", nlqf: 2))
    #expect(offer.venues == [Venue(city: "Zwolle")])
  }

  @Test func `an offer has its codes, a crebo number with the learning path`() throws {
    let expected = [
      QualificationCode(.crebo, "25737", learningPath: .bbl),
      QualificationCode(.mboCertificate, "C0110"), QualificationCode(.nlqfRegister, "123-45"),
      QualificationCode(.rio, "1234O5678"), QualificationCode(.exam, "VCA-B"),
    ]
    #expect(try offer().codes == expected.compactMap { $0 })
  }

  @Test func `the price adds up what is required, and keeps apart what no subsidy covers`() throws {
    let prices = try offer().prices
    #expect(prices.count == 1)
    let price = try #require(prices.first)
    #expect(price.net == Money(cents: 110_000))
    #expect(price.gross == Money(cents: 131_900))
    #expect(price.exempt == Money(cents: 110_000 + 10_900))
    #expect(price.nonSubsidisable == Money(cents: 10_900))
    #expect(!price.isFinal)
    #expect(price.source == .offer)
  }

  @Test func `a run has its days, place and the offer's price`() throws {
    let run = try offer().runs[0]
    #expect(run.id == "r1")
    #expect(run.start?.day == Day(year: 2027, month: 2, day: 1))
    #expect(run.start?.isFinal == true)
    #expect(run.end == Day(year: 2028, month: 7, day: 31))
    #expect(!run.endIsFinal)
    #expect(run.enrolmentDeadline == Day(year: 2027, month: 1, day: 15))
    #expect(run.status == .open)
    #expect(
      run.venue
        == Venue(
          name: "Praktijkhal Noord", address: "Hallaan 1", postcode: "8011AB", city: "Zwolle",
          country: "NL", latitude: 52.51, longitude: 6.09))
    #expect(run.price?.gross == Money(cents: 131_900))
  }

  @Test func `a run without a place has that of its first day with one, and its own price`() throws
  {
    let run = try offer().runs[1]
    #expect(run.status == .closed)
    #expect(run.start?.isFinal == false)
    #expect(run.venue == Venue(city: "MEPPEL"))
    #expect(run.price?.net == Money(cents: 120_000))
    #expect(run.price?.gross == Money(cents: 145_200))
    #expect(run.price?.source == .run)
  }

  @Test func `a cancelled run is kept as such`() throws {
    let run = try offer().runs[2]
    #expect(run.status == .cancelled)
    #expect(run.mode == .online)
  }

  @Test func `contact persons, teachers and editors are nowhere`() {
    for name in ["Piet", "piet", "Juf", "redactie", "12345678", "adviseur"] {
      #expect(!reading.dump.contains(name))
    }
  }
}
