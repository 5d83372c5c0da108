import CatalogueStore
import CourseCatalogue
import PathGraph
import TestSupport
import Testing

/// What a search asks of a store.
struct QueryTests {
  private func coded(
    _ id: String, _ codes: QualificationCode?..., by provider: String = "school"
  )
    -> Offer
  {
    var coded = offer(id, by: provider)
    coded.codes = codes.compactMap(\.self)
    return coded
  }

  private let fitter = QualificationCode(.crebo, "25774")
  private let mason = QualificationCode(.crebo, "25775")

  @Test func `the runs to come of a catalogue are counted from a day on`() throws {
    let test = try TestStore()
    var one = offer("1")
    one.runs = [-1, 0, 30].map {
      Run(id: "r\($0)", start: Run.Start(today.adding(days: $0)))
    }
    one.runs.append(Run(id: "geen dag"))
    try test.take(list([one, offer("2")]))
    try test.take(list([offer("9", by: "b")], "other.xml"))
    #expect(try test.store.runsToCome(in: "feed", from: today) == 2)
    #expect(try test.store.runsToCome(in: "other", from: today) == 0)
    #expect(try test.store.runsToCome(in: "niets", from: today) == 0)
  }

  @Test func `offers are found by any of some codes, whatever their learning path`() throws {
    let test = try TestStore()
    let bbl = QualificationCode(.crebo, "25774", learningPath: .bbl)
    try test.take(
      list([
        coded("3", fitter), coded("1", bbl, mason), coded("2", mason),
        coded("4", QualificationCode(.croho, "25774")), coded("0", fitter, by: "another"),
      ]))
    let codes = [fitter].compactMap(\.self)
    #expect(try test.store.offers(withAnyOf: codes).map(\.offer.id) == ["0", "1", "3"])
    let both = [fitter, mason].compactMap(\.self)
    #expect(try test.store.offers(withAnyOf: both).map(\.offer.id) == ["0", "1", "2", "3"])
    #expect(try test.store.offers(withAnyOf: []) == [])
  }

  @Test func `offers are found by their keys, the ones that are there`() throws {
    let test = try TestStore()
    try test.take(list([offer("b"), offer("a"), offer("a", by: "another"), offer("c")]))
    let keys = [
      OfferKey(provider: "school", offer: "b"), OfferKey(provider: "school", offer: "a"),
      OfferKey(provider: "school", offer: "z"), OfferKey(provider: "z", offer: "a"),
    ]
    #expect(try test.store.offers(keyed: keys).map(\.offer.key) == [keys[1], keys[0]])
  }

  @Test func `titles are found without regard to capitals and accents, the likeliest first`() throws
  {
    let test = try TestStore()
    try test.take(
      list([
        offer("1", "Coördinator zorg"), offer("2", "Monteur zorgtechniek"),
        offer("3", "COORDINATOR bouw"), offer("4", "Coordinator"),
      ]))
    func ids(_ words: String..., limit: Int = 10) throws -> [String] {
      try test.store.offers(titled: words, limit: limit).map(\.offer.id)
    }
    #expect(try Set(ids("coordinator")) == ["1", "3", "4"])
    #expect(try ids("coördinator", "zorg").first == "1")
    #expect(try ids("coordinator", limit: 2).count == 2)
    #expect(try ids("\"", "*", "OR", "zorg\" OR \"bouw", "") == [])
    #expect(try ids() == [])
  }

  @Test func `counts and catalogues follow what is imported and removed`() throws {
    let test = try TestStore()
    var dated = offer("1")
    dated.runs = [Run(id: "a"), Run(id: "b")]
    dated.runs[1].status = .cancelled
    try test.take(list([dated], "a.xml"), list(offers(3, by: "b"), "b.xml"))
    var counts = try test.store.counts()
    #expect((counts.catalogues, counts.offers, counts.runs) == (2, 4, 1))
    let catalogue = try #require(try test.store.catalogues().first)
    #expect(catalogue.name == "a")
    #expect(catalogue.formats == [.edudex])
    #expect(catalogue.suppliers == ["school"])
    #expect(catalogue.mode == .full)
    #expect((catalogue.offers, catalogue.runs, catalogue.withdrawn) == (1, 1, 0))
    #expect(try test.store.remove(catalogue: "a") == catalogue)
    #expect(try test.store.remove(catalogue: "a") == nil)
    counts = try test.store.counts()
    #expect((counts.catalogues, counts.offers, counts.runs) == (1, 3, 0))
    #expect(try test.store.offers(titled: ["cursus"], limit: 9).count == 3)
    #expect(try test.store.problems() == [])
  }

  @Test func `decisions stay through imports and removals`() throws {
    let test = try TestStore()
    try test.take(list(offers(2)))
    let key = OfferKey(provider: "school", offer: "1")
    let first = LinkDecision(offer: key, course: "hout/monteur", isConfirmed: true, day: today)
    let fingerprint = try test.store.fingerprint()
    try test.store.decide(first)
    #expect(try test.store.fingerprint() != fingerprint)
    _ = try test.store.remove(catalogue: "feed")
    try test.take(list(offers(2)))
    #expect(try test.another().decisions() == [first])
    var second = first
    second.isConfirmed = false
    try test.store.decide(second)
    let other = LinkDecision(
      format: .hodex, offer: key, course: "hout/monteur", isConfirmed: true, day: today)
    try test.store.decide(other)
    #expect(try test.store.decisions() == [second, other])
    #expect(try test.store.forget(key, course: "hout/monteur"))
    #expect(try !test.store.forget(key, course: "hout/monteur"))
    #expect(try test.store.decisions() == [])
  }
}
