import CourseCatalogue
import CourseOffers
import PathGraph
import TestSupport
import Testing

@Suite("Links from offers to courses")
struct LinkTests {
  private let graph: PathGraph

  init() throws {
    func course(
      _ id: String, _ months: Int, whileIn: [String], kind: Course.Kind = .diploma
    ) -> Course {
      Course(
        id: id, title: LocalizedText(nl: id), kind: kind, whileIn: whileIn,
        length: .months(months), cost: .zero, crebo: ["25001", "25999"])
    }
    let certificate = Course(
      id: "deel", title: LocalizedText(nl: "deel"), kind: .mboCertificate, length: .months(6),
      cost: .zero, certificate: ["C0110"])
    let bachelor = Course(
      id: "bachelor", title: LocalizedText(nl: "bachelor"), length: .months(48), cost: .zero,
      croho: ["34267"], nlqfRegister: ["123-45"], rncp: ["1234"])
    graph = try PathGraph([
      path(
        "a", roles: [role("r")],
        courses: [
          course("bbl", 36, whileIn: ["r"]), course("bbl-na-2", 24, whileIn: ["r"]),
          course("bol", 36, whileIn: []),
          course("verklaring", 6, whileIn: ["r"], kind: .practiceStatement), certificate,
          bachelor,
        ],
        transitions: [step(Transition.outsideID, "r")]),
      path(
        "b", roles: [role("r")], courses: [course("bbl", 36, whileIn: ["r"])],
        transitions: [step(Transition.outsideID, "r")]),
    ])
  }

  private func offer(
    _ code: String, _ path: QualificationCode.LearningPath? = nil, _ forms: [StudyForm] = [],
    _ duration: StudyDuration? = nil
  ) -> Offer {
    var offer = Offer(provider: Provider(id: "p"), id: "o", titles: [LocalText("t")])
    offer.codes = [
      QualificationCode(.crebo, code, learningPath: path)
        ?? QualificationCode(.mboCertificate, code, learningPath: path)
    ].compactMap { $0 }
    offer.forms = forms
    offer.duration = duration
    return offer
  }

  private func link(_ offer: Offer, _ linker: OfferLinker? = nil) -> String {
    let link = (linker ?? OfferLinker(graph)).link(offer)
    let courses = link.courses.map { graph.id(of: $0) }
    let ambiguous = link.ambiguous.sorted().map { graph.id(of: $0) + "?" }
    return (courses + ambiguous).joined(separator: " ")
  }

  @Test("A bbl number with its duration links to the bbl course of that length, in every path")
  func lengthTellsTwoApart() {
    #expect(link(offer("25001", .bbl, [], StudyDuration(3, .year))) == "a/bbl b/bbl")
    #expect(link(offer("25001", .bbl, [], StudyDuration(24, .month))) == "a/bbl-na-2 b/bbl")
    #expect(link(offer("25999", nil, [.dual], StudyDuration(36, .month))) == "a/bbl b/bbl")
  }

  @Test("Where nothing tells which course is meant, it is said and nothing is linked")
  func ambiguity() {
    #expect(link(offer("25001", .bbl)) == "b/bbl a/bbl? a/bbl-na-2?")
    #expect(link(offer("25001", .bbl, [], StudyDuration(30, .month))) == "b/bbl a/bbl? a/bbl-na-2?")
    #expect(link(offer("25001")) == "b/bbl a/bbl? a/bbl-na-2? a/bol? a/verklaring?")
    #expect(
      link(offer("25001", nil, [.partTime])) == "b/bbl a/bbl? a/bbl-na-2? a/bol? a/verklaring?")
  }

  @Test("School, part and certificate each have their own course")
  func ways() {
    #expect(link(offer("25001", .bol)) == "a/bol")
    #expect(link(offer("25001", nil, [.fullTime])) == "a/bol")
    #expect(link(offer("25001", .part)) == "a/verklaring")
    #expect(link(offer("C0110", .part)) == "a/deel")
    #expect(link(offer("C0110")) == "a/deel")
    #expect(link(offer("25123")) == "")
  }

  @Test("Every register has its codes: the same digits in another one are something else")
  func registers() throws {
    var offer = offer("25001")
    for (scheme, code) in [
      (QualificationCode.Scheme.croho, "34267"), (.nlqfRegister, "123-45"), (.rncp, "1234"),
    ] {
      offer.codes = [try #require(QualificationCode(scheme, code))]
      #expect(link(offer) == "a/bachelor")
    }
    offer.codes = [try #require(QualificationCode(.crebo, "34267"))]
    #expect(link(offer) == "")
  }

  @Test("A table or an adviser decides within a path, codes go on in the others")
  func tables() throws {
    let (bbl, other) = (try #require(graph.course("a/bbl")), try #require(graph.course("b/bbl")))
    let offer = offer("25001", .bbl)
    let tables = OfferLinker(graph, tables: [offer.key: [bbl]])
    #expect(link(offer, tables) == "a/bbl b/bbl")
    let adviser = OfferLinker(graph, confirmed: [offer.key: [bbl]], rejected: [offer.key: [other]])
    #expect(link(offer, adviser) == "a/bbl")
    #expect(adviser.link(offer).reasons == [.adviser])
    let no = OfferLinker(graph, tables: [offer.key: [bbl]], rejected: [offer.key: [bbl, other]])
    #expect(link(offer, no) == "a/bbl-na-2?")
  }

  @Test("Rejecting one of two that share a code leaves the other to be confirmed")
  func rejectingOne() throws {
    let offer = offer("25001", .bbl)
    let bbl = try #require(graph.course("a/bbl"))
    let other = try #require(graph.course("a/bbl-na-2"))
    let one = OfferLinker(graph, rejected: [offer.key: [bbl]])
    #expect(link(offer, one) == "b/bbl a/bbl-na-2?")
    let both = OfferLinker(graph, rejected: [offer.key: [bbl, other]])
    #expect(link(offer, both) == "b/bbl")
    let confirmed = OfferLinker(
      graph, confirmed: [offer.key: [other]], rejected: [offer.key: [bbl]])
    #expect(link(offer, confirmed) == "a/bbl-na-2 b/bbl")
  }

  @Test("An offer without a code is linked by its key alone")
  func keys() throws {
    let bbl = try #require(graph.course("a/bbl"))
    var plain = offer("25001")
    plain.codes = []
    #expect(link(plain) == "")
    let linker = OfferLinker(graph, tables: [plain.key: [bbl]])
    #expect(link(plain, linker) == "a/bbl")
    #expect(linker.keys == [plain.key])
    #expect(linker.codes.map(\.code) == ["25001", "25999", "34267", "C0110", "123-45", "1234"])
  }
}
