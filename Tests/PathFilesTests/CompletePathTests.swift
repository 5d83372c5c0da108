import Foundation
import PathFiles
import PathGraph
import Testing

/// One file with every key that there is, and the value that it must give.
struct CompletePathTests {
  private let common = """
    format: 1
    id: common
    title: {nl: Gedeeld}
    sector: algemeen
    tags:
      - {id: heights, title: {nl: Hoogte, en: Heights}}
      - {id: nights}
    credentials: [{id: vca-basis, title: {nl: VCA}}]
    courses: [{id: cursus-vca, awards: [vca-basis], days: 1, costCents: 30250}]

    """

  static let text = """
    format: 1
    id: proef
    title: {nl: Elektro, en: Electrics}
    sector: techniek
    recognition: {authority: SZW, date: 2025-03-03, certainty: exact, source: brief}
    sources:
      brief: {title: "Brief: 1 juli 2025", url: "https://example.org/brief", seen: 2026-01-01}
      sbb: {title: SBB}
      kaal: {}
    roles:
      - id: assistent
        title: {nl: Assistent}
      - id: monteur
        title: {nl: Monteur, en: Fitter}
        summary:
          nl: >-
            Je werkt
            in huizen.
          en: You work in homes.
        nlqf: 2
        requires: [vca-basis]
        tags: [heights]
        notTags: [nights]
        includes: [assistent]
        arrange:
          - {id: vog, title: {nl: VOG, en: Certificate of conduct}, source: sbb}
          - {id: pas}
        codes: {isco08: "7411", esco: http://data.europa.eu/esco/occupation/1}
        wage: {minCentsPerMonth: 250000, maxCentsPerMonth: 330000, source: brief}
        source: sbb
        status: estimate
        note: Naar ons oordeel.
    credentials:
      - id: mbo-2
        title: {nl: Diploma}
        implies: [vca-basis]
        formerly:
          - {title: Het oude diploma, crebo: 25333, source: sbb}
          - {title: {nl: Ouder, en: Older}}
          - {crebo: "10001"}
        validMonths: 36
        acquirable: false
        fromExperience: {roles: [monteur, proef/assistent], months: 60}
        source: sbb
        status: verified
        note: {nl: Let op., en: Mind.}
    courses:
      - id: bbl
        title: {nl: Opleiding, en: Course}
        kind: diploma
        awards: [mbo-2]
        requires: [vca-basis]
        notFor: [vca-basis]
        whileIn: [assistent, monteur]
        months: 24
        starts: ["09-01", 02-01]
        hoursPerWeek: 6
        workHoursPerWeek: 24
        payer: employer
        arrange: [{id: contract, title: {nl: Contract}}]
        costCents: 59000
        nlqf: 2
        crebo: ["25737", 25333]
        certificate: [C0110]
        croho: ["34267"]
        nlqfRegister: ["123-45"]
        rncp: ["1234"]
        slim: {listed: true, from: 2025-02-28, until: 2027-12-31, rate: 0.9, nlqf: 2, source: brief}
        onlyIfAsked: true
        source: sbb
        status: estimate
        note: {nl: Prijs geschat., en: Price estimated.}
      - {id: kort, days: 3, costCents: 0}
    transitions:
      - {from: outside, to: assistent}
      - from: assistent
        to: monteur
        kind: progression
        ways:
          - {credentials: [mbo-2], months: 6, source: sbb, status: estimate, note: Onze manier.}
          - {credentials: [kort, proef/mbo-2]}
        arrange: [{id: afspraak}]
        source: sbb
        status: estimate
        note: Onze stap.
      - {from: monteur, to: assistent, kind: switch}
      - {from: proef/monteur, to: assistent}

    """

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private func expected() throws -> Path {
    Path(
      id: "proef", title: LocalizedText(nl: "Elektro", en: "Electrics"), sector: "techniek",
      recognition: Recognition(
        authority: "SZW", date: try day("2025-03-03"), certainty: .exact, source: "brief"),
      sources: [
        Source(
          id: "brief", title: "Brief: 1 juli 2025", url: "https://example.org/brief",
          seen: try day("2026-01-01")),
        Source(id: "sbb", title: "SBB"), Source(id: "kaal", title: "kaal"),
      ],
      roles: try roles(), credentials: [credential], courses: try courses(),
      transitions: transitions)
  }

  private func roles() throws -> [Role] {
    [
      Role(id: "assistent", title: LocalizedText(nl: "Assistent")),
      Role(
        id: "monteur", title: LocalizedText(nl: "Monteur", en: "Fitter"),
        summary: LocalizedText(nl: "Je werkt in huizen.", en: "You work in homes."), nlqf: 2,
        requires: ["vca-basis"], tags: ["heights"], notTags: ["nights"], includes: ["assistent"],
        arrange: [
          Arrangement(
            id: "vog", title: LocalizedText(nl: "VOG", en: "Certificate of conduct"),
            source: "sbb"),
          Arrangement(id: "pas", title: LocalizedText(nl: "pas")),
        ],
        codes: ["isco08": "7411", "esco": "http://data.europa.eu/esco/occupation/1"],
        wage: Wage(
          minimum: Money(cents: 250_000), maximum: Money(cents: 330_000), source: "brief"),
        source: "sbb", isEstimate: true, note: LocalizedText(nl: "Naar ons oordeel.")),
    ]
  }

  private var credential: Credential {
    Credential(
      id: "mbo-2", title: LocalizedText(nl: "Diploma"), implies: ["vca-basis"],
      formerly: [
        FormerName(
          title: LocalizedText(nl: "Het oude diploma"), crebo: "25333", source: "sbb"),
        FormerName(title: LocalizedText(nl: "Ouder", en: "Older")),
        FormerName(title: LocalizedText(nl: "10001"), crebo: "10001"),
      ],
      validMonths: 36,
      fromExperience: ExperienceDemand(roles: ["monteur", "proef/assistent"], months: 60),
      isAcquirable: false,
      note: LocalizedText(nl: "Let op.", en: "Mind."), source: "sbb")
  }

  private func courses() throws -> [Course] {
    [
      Course(
        id: "bbl", title: LocalizedText(nl: "Opleiding", en: "Course"), kind: .diploma,
        awards: ["mbo-2"], requires: ["vca-basis"], notFor: ["vca-basis"],
        whileIn: ["assistent", "monteur"],
        length: .months(24),
        starts: [
          try #require(DayOfYear(month: 9, day: 1)), try #require(DayOfYear(month: 2, day: 1)),
        ],
        hoursPerWeek: 6, workHoursPerWeek: 24, payer: .employer,
        arrange: [Arrangement(id: "contract", title: LocalizedText(nl: "Contract"))],
        cost: Money(cents: 59_000), nlqf: 2, crebo: ["25737", "25333"], certificate: ["C0110"],
        croho: ["34267"], nlqfRegister: ["123-45"], rncp: ["1234"],
        slim: TrainingListing(
          listed: true, from: try day("2025-02-28"), until: try day("2027-12-31"), rate: 9000,
          nlqf: 2, source: "brief"),
        onlyIfAsked: true, source: "sbb", isEstimate: true,
        note: LocalizedText(nl: "Prijs geschat.", en: "Price estimated.")),
      Course(id: "kort", title: LocalizedText(nl: "kort"), length: .days(3), cost: .zero),
    ]
  }

  private var transitions: [Transition] {
    [
      Transition(from: "outside", to: "assistent", kind: .entry),
      Transition(
        from: "assistent", to: "monteur", kind: .progression,
        ways: [
          Way(
            credentials: ["mbo-2"], months: 6, source: "sbb", isEstimate: true,
            note: LocalizedText(nl: "Onze manier.")),
          Way(credentials: ["kort", "proef/mbo-2"]),
        ],
        arrange: [Arrangement(id: "afspraak", title: LocalizedText(nl: "afspraak"))],
        source: "sbb", isEstimate: true, note: LocalizedText(nl: "Onze stap.")),
      Transition(from: "monteur", to: "assistent", kind: .switch),
      Transition(from: "proef/monteur", to: "assistent", kind: .switch),
    ]
  }

  @Test func `a file with every key gives the path as it is meant`() throws {
    let folder = try TemporaryFolder(["common.yaml": common, "proef.yaml": Self.text])
    let graph = try folder.read().graph
    let path = graph.paths[1]
    let expected = try expected()
    #expect(path.roles == expected.roles)
    #expect(path.credentials == expected.credentials)
    #expect(path.courses == expected.courses)
    #expect(path.transitions == expected.transitions)
    #expect(path == expected)
    #expect(
      graph.tags == [
        Tag(id: "heights", title: LocalizedText(nl: "Hoogte", en: "Heights")),
        Tag(id: "nights", title: LocalizedText(nl: "nights")),
      ])
  }

  @Test func `an absent recognition, an absent list and an empty one mean the same`() throws {
    let bare = try TemporaryFolder(["proef.yaml": head]).read().graph.paths
    let keys = ["recognition:", "roles: []", "credentials: ~", "courses: null", "transitions:"]
    let full = try TemporaryFolder([
      "proef.yaml": head + keys.joined(separator: "\n") + "\n"
    ]).read().graph.paths
    #expect(bare == full)
  }
}
