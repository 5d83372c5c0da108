import CourseCatalogue
import PathGraph
import Testing

/// The faults that real EDU-DEX exports have, one by one: what is kept, and what is said.
struct EdudexFaultTests {
  private typealias Cost = Programme.Cost
  private typealias Run = Programme.Run

  /// The one offer and the codes of its faults.
  private func read(_ programme: Programme) throws -> (offer: Offer, codes: [String]) {
    let reading = programme.reading
    return (try #require(reading.offers.first), reading.codes)
  }

  private func read(
    _ change: (inout Programme) -> Void
  ) throws -> (offer: Offer, codes: [String]) {
    var programme = Programme()
    change(&programme)
    return try read(programme)
  }

  @Test func `a programme without faults has none`() throws {
    let (offer, codes) = try read(Programme())
    #expect(codes == [])
    #expect(offer.runs.count == 1)
    #expect(offer.prices.first?.gross == Money(cents: 121_000))
  }

  // MARK: - The record

  @Test(arguments: [
    ("<orgUnitId>school</orgUnitId>", "id-missing"),
    ("<programId>p1</programId>", "provider-missing"),
    ("<orgUnitId>school</orgUnitId><programId> </programId>", "id-missing"),
  ])
  func `a record without an id or provider is skipped`(identity: String, code: String) {
    var programme = Programme()
    programme.identity = identity
    let reading = programme.reading
    #expect(reading.offers == [])
    #expect(reading.codes == [code])
    #expect(reading.records.first?.diagnostics.first?.severity == .error)
    #expect(reading.summaries.first?.skipped == 1)
    #expect(reading.summaries.first?.isComplete == true)
  }

  @Test func `a record without a title is skipped, and the next one is read`() {
    var nameless = Programme()
    nameless.name = #"<programName xml:lang="nl"> </programName>"#
    let text = #"<programs xmlns="\#(Programme.namespace)">"# + nameless.text + Programme().text
    let reading = Reading(text + "</programs>")
    #expect(reading.codes == ["title-missing"])
    #expect(reading.offers.map(\.id) == ["p1"])
    #expect(reading.summaries.first?.records == 2)
  }

  @Test(arguments: ["0", "false"])
  func `what is not in publication is withdrawn`(truth: String) throws {
    let (offer, codes) = try read { $0.head = "<inPublication>\(truth)</inPublication>" }
    #expect(offer.withdrawal == .notInPublication)
    #expect(codes == ["not-in-publication"])
  }

  @Test func `an offer for one client is withdrawn, and nothing of it is kept`() throws {
    let (offer, codes) = try read { programme in
      programme.head = "<clientId><orgUnitId>gemeente</orgUnitId></clientId>"
    }
    #expect(offer.withdrawal == .forOneClient)
    #expect(offer.runs.isEmpty && offer.prices.isEmpty && offer.titles.isEmpty)
    #expect(codes == ["for-one-client"])
  }

  @Test(arguments: ["v2.0", "EDU-DEX v1.3", "", "Edu-dex 1.0"])
  func `the format text matters to nobody`(format: String) throws {
    let (_, codes) = try read { $0.head = "<format>\(format)</format>" }
    #expect(codes == [])
  }

  @Test func `a programme may expire never`() throws {
    let (offer, codes) = try read { $0.head = #"<expires xsi:nil="true"/>"# }
    #expect(offer.expires == nil)
    #expect(codes == [])
  }

  @Test func `a date that does not exist is not stated`() throws {
    let (offer, codes) = try read { $0.head = "<expires>2027-02-30</expires>" }
    #expect(offer.expires == nil)
    #expect(codes == ["date-malformed"])
  }

  @Test func `the order of elements does not matter`() throws {
    let text = """
      <program xmlns="\(Programme.namespace)"><programSchedule><programRun><startDate>2027-02-01\
      </startDate><location><city>Zwolle</city></location><id>r</id></programRun>\
      <genericProgramRun>\(Cost().text)</genericProgramRun></programSchedule>\
      <programDescriptions><programName>C</programName></programDescriptions>\
      <programClassification><programId>p</programId><orgUnitId>o</orgUnitId>\
      </programClassification></program>
      """
    let offer = try #require(Reading(text).offers.first)
    #expect(offer.runs[0].price?.gross == Money(cents: 121_000))
  }

  @Test func `a closed enrolment closes the runs`() throws {
    let (offer, codes) = try read { $0.admission = "<applicationOpen>0</applicationOpen>" }
    #expect(!offer.isOpen)
    #expect(offer.runs.map(\.status) == [.closed])
    #expect(codes == [])
  }

  @Test(arguments: ["agreed starting date", "direct start"])
  func `an offer without dated runs can start any time where it says so`(rule: String) throws {
    let (offer, codes) = try read { programme in
      programme.admission = "<startDateDetermination>\(rule)</startDateDetermination>"
      programme.runs = []
    }
    #expect(offer.startsAnyTime)
    #expect(codes == [])
    let (dated, _) = try read { programme in
      programme.admission = "<startDateDetermination>\(rule)</startDateDetermination>"
    }
    #expect(!dated.startsAnyTime)
  }

  @Test func `own pace is any time`() throws {
    let (offer, _) = try read { programme in
      programme.admission = ""
      programme.head = """
        <programBasicProfile><schedule>own pace</schedule></programBasicProfile>
        """
      programme.runs = []
    }
    #expect(offer.startsAnyTime)
    #expect(offer.forms == [.ownPace])
  }

  // MARK: - Fields

  @Test(arguments: [
    ("0", "day"), ("12", ""), ("-3", "day"), ("3,5", "week"), ("twee", "month"), ("1", "eeuw"),
  ])
  func `a duration of nothing is not stated`(value: String, unit: String) throws {
    let attribute = unit.isEmpty ? "" : #" unit="\#(unit)""#
    let (offer, codes) = try read { programme in
      programme.classification = "<programDuration\(attribute)>\(value)</programDuration>"
    }
    #expect(offer.duration == nil)
    #expect(codes == ["duration-not-stated"])
  }

  @Test func `hours tell no length`() throws {
    let (offer, codes) = try read { programme in
      programme.classification = #"<programDuration unit="hour">24</programDuration>"#
    }
    #expect(offer.duration == StudyDuration(24, .hour))
    #expect(offer.duration?.length == nil)
    #expect(codes == [])
  }

  @Test(arguments: [
    ("week", "8", StudyLoad(hours: 8, isWeekly: true)),
    ("program", "160", StudyLoad(hours: 160, isWeekly: false)),
    ("hour", "160", StudyLoad(hours: 160, isWeekly: false)),
    ("day", "8", nil), ("program", "0", nil),
  ])
  func `a study load has a period that is known`(
    period: String, value: String, expected: StudyLoad?
  ) throws {
    let (offer, codes) = try read { programme in
      programme.curriculum = #"<studyLoad period="\#(period)">\#(value)</studyLoad>"#
    }
    #expect(offer.studyLoad == expected)
    #expect(codes == (expected == nil ? ["study-load-not-stated"] : []))
  }

  @Test func `a word that is not known is kept and told`() throws {
    let (offer, codes) = try read { programme in
      programme.classification = """
        <programForm>avondstudie</programForm><programLevel>mbo 3</programLevel>
        """
    }
    #expect(offer.forms == [.other("avondstudie")])
    #expect(offer.level == StudyLevel("mbo 3"))
    #expect(codes.sorted() == ["unknown-value", "unknown-value"])
  }

  @Test(arguments: ["none", "bachelor", ""])
  func `what names no level of the framework has none`(level: String) throws {
    let (offer, codes) = try read { programme in
      programme.classification = "<degree/><programLevel>\(level)</programLevel>"
    }
    #expect(offer.level?.nlqf == nil)
    #expect(codes == [])
  }

  @Test func `the register's level goes before the words`() throws {
    let (offer, _) = try read { programme in
      programme.classification = "<degree>mbo niveau 2</degree>"
      programme.acknowledgements = """
        <nlqfRegistration><nlqfLevel>4+</nlqfLevel></nlqfRegistration>
        """
    }
    #expect(offer.level?.nlqf == 4)
  }

  @Test(arguments: ["2573", "2573A", "crebo 25737", "CC110"])
  func `a code that cannot be one does not count`(code: String) throws {
    let (offer, codes) = try read { $0.classification = "<creboCode>\(code)</creboCode>" }
    #expect(offer.codes == [])
    #expect(codes == ["code-malformed"])
  }

  @Test(arguments: [
    "www.school.example", "/cursus", "http://studieadres.nl", "ftp://school.example/a",
    "javascript:alert(1)", "https://jan:geheim@school.example/", "http://S", "mailto:jan@s.example",
    "https://school.example/een cursus",
  ])
  func `an address that cannot be opened is left out`(address: String) throws {
    let (offer, codes) = try read { $0.descriptions = "<webLink>\(address)</webLink>" }
    #expect(offer.url == nil)
    #expect(codes == ["address-malformed"])
  }

  @Test func `a diagnostic shows no e-mail address or telephone number`() {
    var programme = Programme()
    programme.descriptions = "<webLink>mailto:jan@school.example</webLink>"
    programme.classification = "<programForm>bel 06-1234567890</programForm>"
    let reading = programme.reading
    let texts = reading.records.flatMap(\.diagnostics).map { $0.text.nl + ($0.text.en ?? "") }
    #expect(texts.count == 2)
    #expect(!texts.joined().contains("jan"))
    #expect(!texts.joined().contains("1234567890"))
  }

  @Test(arguments: [("n.v.t.", 0), ("onbekend", 0), ("", 0), ("-", 0), ("Utrecht", 1)])
  func `a placeholder is no place`(place: String, count: Int) throws {
    let (offer, _) = try read { programme in
      programme.classification = "<programLocation>\(place)</programLocation>"
    }
    #expect(offer.venues.count == count)
  }

  @Test(arguments: [
    ("agreed dates", Offer.StartRule.agreed, true), ("own pace", .direct, true),
    ("fixed dates", .fixed, false), ("anders", .notStated, false),
  ])
  func `the profile tells how the start is set where the admission does not`(
    schedule: String, rule: Offer.StartRule, anyTime: Bool
  ) throws {
    let (offer, _) = try read { programme in
      let profile = "<schedule>\(schedule)</schedule>"
      programme.head += "<programBasicProfile>\(profile)</programBasicProfile>"
      programme.admission = ""
      programme.runs = []
    }
    #expect(offer.startRule == rule)
    #expect(offer.startsAnyTime == anyTime)
  }

  @Test func `a place called online is online`() throws {
    let (offer, codes) = try read { programme in
      programme.classification = "<programLocation>Online</programLocation>"
      programme.runs = [Run(place: "").text]
    }
    #expect(offer.modes == [.online])
    #expect(codes == [])
  }
}
