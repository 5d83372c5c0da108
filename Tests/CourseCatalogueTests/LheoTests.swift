import CourseCatalogue
import Foundation
import PathGraph
import Testing

/// LHEO: every field, its versions, and the faults that real answers have.
struct LheoTests {
  private let reading = Reading(fixture: "lheo/sample-formation.xml")

  private func offer() throws -> Offer { try #require(reading.offers.first) }

  @Test func `a document is recognised by its namespace`() {
    let summary = reading.summaries.first
    #expect(summary?.format == .lheo)
    #expect(summary?.version == "2.2")
    #expect(summary?.supplier == "Organisme d'exemple")
    #expect(summary?.runs == 2)
    #expect(reading.codes == [])
  }

  @Test func `an offer has its fields`() throws {
    let offer = try offer()
    #expect(offer.provider == Provider(id: "82422000000000", name: "Organisme d'exemple"))
    #expect(offer.id == "14_AF_1")
    #expect(offer.titles == [LocalText("Titre professionnel plaquiste", language: "fr")])
    #expect(offer.summaries == [LocalText("Poser des cloisons.", language: "fr")])
    #expect(offer.descriptions == [])
    #expect(offer.url == "http://www.exemple.example/plaquiste")
    #expect(offer.languages == ["fr"])
    #expect(offer.forms == [.fullTime])
    #expect(offer.modes == [.classroom])
    #expect(offer.level == StudyLevel("niveau V", eqf: 3))
    #expect(offer.duration == StudyDuration(697, .hour))
    #expect(offer.studyLoad == StudyLoad(hours: 697, isWeekly: false))
    #expect(offer.lastEdited == Day(year: 2026, month: 11, day: 1))
    #expect(offer.startRule == .fixed)
    let codes = [
      QualificationCode(.rncp, "320"), QualificationCode(.certifInfo, "80735"),
      QualificationCode(.formacode, "22403"), QualificationCode(.nsf, "233"),
      QualificationCode(.rome, "F1604"),
    ]
    #expect(offer.codes == codes.compactMap(\.self))
  }

  @Test func `a session is a run at the place of training, not of enrolment`() throws {
    let run = try offer().runs[0]
    #expect(run.id == "S1")
    #expect(run.start?.day == Day(year: 2027, month: 1, day: 18))
    #expect(run.start?.precision == .day)
    #expect(run.end == Day(year: 2027, month: 6, day: 30))
    #expect(run.enrolmentDeadline == Day(year: 2027, month: 1, day: 10))
    #expect(run.status == .open)
    #expect(
      run.venue
        == Venue(
          address: "Le Passoir", postcode: "37250", city: "Veigné", country: "FR",
          latitude: 47.286057, longitude: 0.737711))
    #expect(run.price?.gross == Money(cents: 450_050))
    #expect(run.price?.vat == nil)
    #expect(run.price?.source == .run)
  }

  @Test func `a day that is not known leaves the month, and no end`() throws {
    let run = try offer().runs[1]
    #expect(run.start?.day == Day(year: 2027, month: 9, day: 30))
    #expect(run.start?.precision == .month)
    #expect(run.end == nil)
    #expect(run.status == .closed)
  }

  @Test func `persons are nowhere`() {
    for name in ["EXEMPLE", "Yvonne", "yvonne", "11 22"] { #expect(!reading.dump.contains(name)) }
  }

  @Test func `an index has flat summaries, and years without months`() throws {
    let reading = Reading(fixture: "lheo/sample-index.xml")
    #expect(reading.summaries.first?.version == "2.3")
    let offer = try #require(reading.offers.first)
    #expect(offer.id == "R1")
    #expect(offer.provider.id == "30059000000000")
    #expect(offer.venues == [Venue(postcode: "69144", city: "Rillieux-la-Pape")])
    #expect(offer.runs[0].start?.precision == .year)
    #expect(!offer.runs[0].isDated)
    let codes = [QualificationCode(.rncp, "403"), QualificationCode(.nsf, "332")]
    #expect(offer.codes == codes.compactMap(\.self))
    #expect(reading.codes == ["price-unknown"])
  }

  // MARK: - Versions and faults

  private func read(_ piece: String, as other: String) throws -> Reading {
    let text = try String(
      contentsOfFile: Reading.fixtures + "lheo/sample-formation.xml", encoding: .utf8)
    #expect(text.contains(piece))
    return Reading(text.replacing(piece, with: other))
  }

  @Test(arguments: [
    ("http://lheo.gouv.fr/2.3", "2.3"), ("http://www.lheo.org/2.2", "2.2"),
    ("http://www.lheo.org/2.0", "2.0"), ("http://www.lheo.org/1.3.0", "1.3"),
  ])
  func `every version is read`(namespace: String, version: String) throws {
    let reading = try read("http://www.lheo.org/2.2", as: namespace)
    #expect(reading.summaries.first?.version == version)
    #expect(try reading.offers == [offer()])
    #expect(reading.documentCodes == [])
  }

  @Test(arguments: [#" xmlns="http://lheo.gouv.fr/2.4""#, ""])
  func `an unknown namespace, or none, is told and no more`(namespace: String) throws {
    let reading = try read(#" xmlns="http://www.lheo.org/2.2""#, as: namespace)
    #expect(try reading.offers == [offer()])
    #expect(reading.documentCodes == ["namespace-unknown"])
    #expect(reading.summaries.first?.isComplete == true)
  }

  @Test(
    arguments: [
      ("20270118", "20270199", ["date-malformed", "start-unknown"]),
      ("20270118", "00000000", ["start-unknown"]),
      ("20270118", "20270901", ["end-before-start"]),
      ("4500.50", "sur devis", ["price-unknown"]), ("4500.50", "0", ["price-unknown"]),
      ("<prix-total-TTC>4500.50</prix-total-TTC>", "", ["price-unknown"]),
      ("<session numero=\"S2\">", "<session numero=\"S1\">", ["double-run-id"]),
      ("http://www.exemple.example/plaquiste", "exemple.example", ["address-malformed"]),
      ("<ville>Veigné</ville>", "<ville>-</ville>", []),
      (">Titre professionnel plaquiste<", ">-<", ["title-missing"]),
      (" numero=\"14_AF_1\"", "", ["id-missing"]),
      ("<code-niveau-sortie>4", "<code-niveau-sortie>99", ["unknown-value"]),
      ("<code-niveau-sortie>4", "<code-niveau-sortie>0", []),
      ("<code-RNCP>320", "<code-RNCP>RNCP320", ["code-malformed"]),
    ] as [(String, String, [String])])
  func `a fault is told, and the rest is read`(
    piece: String, other: String, codes: [String]
  ) throws {
    #expect(try read(piece, as: other).codes == codes)
  }

  @Test func `permanent entry without a dated session is any time`() throws {
    let open = try read("<modalites-entrees-sorties>0", as: "<modalites-entrees-sorties>1")
    let offer = try #require(open.offers.first)
    #expect(offer.startRule == .direct)
    #expect(!offer.startsAnyTime)
  }

  @Test(arguments: [("12", 2), ("16", 6), ("7", 6), ("8", 7)])
  func `levels are those of the French framework or of the older list`(key: String, eqf: Int) throws
  {
    let reading = try read("<code-niveau-sortie>4", as: "<code-niveau-sortie>\(key)")
    #expect(reading.offers.first?.level?.eqf == eqf)
  }
}
