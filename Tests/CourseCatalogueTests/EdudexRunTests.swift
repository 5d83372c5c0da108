import CourseCatalogue
import PathGraph
import Testing

/// The faults of runs and of prices in real EDU-DEX exports.
struct EdudexRunTests {
  private typealias Cost = Programme.Cost
  private typealias Run = Programme.Run

  private func read(
    runs: [Run], _ change: (inout Programme) -> Void = { _ in }
  ) throws -> (runs: [CourseCatalogue.Run], codes: [String]) {
    var programme = Programme()
    programme.runs = runs.map(\.text)
    change(&programme)
    let reading = programme.reading
    return (try #require(reading.offers.first).runs, reading.codes)
  }

  // MARK: - Runs

  @Test func `an end before the start is not stated`() throws {
    let (runs, codes) = try read(runs: [Run(end: "<endDate>2027-01-31</endDate>")])
    #expect(runs[0].end == nil)
    #expect(runs[0].start != nil)
    #expect(codes == ["end-before-start"])
  }

  @Test func `a run without a start is kept, and is not dated`() throws {
    let (runs, codes) = try read(runs: [Run(start: "<startDate/>")])
    #expect(!runs[0].isDated)
    #expect(codes == ["start-unknown"])
  }

  @Test func `a run without an id gets one, and a double one another`() throws {
    let (runs, codes) = try read(runs: [Run(id: ""), Run(), Run(), Run()])
    #expect(runs.map(\.id) == ["#1", "r1", "r1#2", "r1#3"])
    #expect(codes == ["run-without-id", "double-run-id", "double-run-id"])
  }

  @Test func `a run for clients only is left out`() throws {
    let (runs, codes) = try read(runs: [Run(more: "<openTo>client only</openTo>")])
    #expect(runs == [])
    #expect(codes == ["run-for-clients"])
  }

  @Test(arguments: [
    ("application opened", CourseCatalogue.Run.Status.open), ("application closed", .closed),
    ("canceled", .cancelled),
  ])
  func `a run has its status`(text: String, status: CourseCatalogue.Run.Status) throws {
    let (runs, codes) = try read(runs: [Run(status: "<status>\(text)</status>")])
    #expect(runs[0].status == status)
    #expect(codes == [])
  }

  @Test func `times and zones after a date do no harm`() throws {
    let start = #"<startDate isFinal="0">2027-02-01T22:00:00.0000000+02:00</startDate>"#
    let (runs, codes) = try read(runs: [Run(start: start)])
    #expect(runs[0].start?.day == Day(year: 2027, month: 2, day: 1))
    #expect(runs[0].start?.isFinal == false)
    #expect(codes == [])
  }

  // MARK: - Places

  @Test(arguments: [
    "", "<location><city>-</city><country>-</country></location>",
    "<location><city>Extern</city><address>Extern Extern</address></location>",
    "<location><country>nl</country></location>",
  ])
  func `a run without a place says so`(place: String) throws {
    let (runs, codes) = try read(runs: [Run(place: place)])
    #expect(runs[0].venue == nil)
    #expect(codes == ["place-unknown"])
  }

  @Test func `a run without a place takes the programme's only one`() throws {
    let (runs, codes) = try read(runs: [Run(place: "")]) { programme in
      programme.classification = #"<programLocation id="l1">Utrecht</programLocation>"#
    }
    #expect(runs[0].venue?.city == "Utrecht")
    #expect(codes == [])
  }

  @Test func `of several places of the programme none is taken`() throws {
    let (runs, codes) = try read(runs: [Run(place: "")]) { programme in
      programme.classification = """
        <programLocation>Utrecht</programLocation><programLocation>Zwolle</programLocation>
        """
    }
    #expect(runs[0].venue == nil)
    #expect(codes == ["place-unknown"])
  }

  @Test func `a run with an address is in a classroom unless told otherwise`() throws {
    let (runs, _) = try read(runs: [Run()])
    #expect(runs[0].mode == .classroom)
    let (online, _) = try read(runs: [Run(more: "<fullyOnline>1</fullyOnline>")])
    #expect(online[0].mode == .online)
  }

  // MARK: - Prices

  private func price(
    _ costs: [Cost]
  ) throws -> (price: Price?, problems: [CatalogueFault.PriceProblem]) {
    var programme = Programme()
    programme.generic = nil
    programme.runs = [Run(more: costs.map(\.text).joined()).text]
    let reading = programme.reading
    let problems = reading.faults.compactMap { fault -> CatalogueFault.PriceProblem? in
      guard case .priceUnknown(let problem) = fault else { return nil }
      return problem
    }
    return (try #require(reading.offers.first?.runs.first).price, problems)
  }

  @Test(arguments: [
    ("40.7", "<amountVAT>8.55</amountVAT>", 4925), ("795.0000", "<VATCode>2</VATCode>", 79_500),
    ("100", "<VATPercentage>9</VATPercentage>", 10_900), ("100,50", "<VATCode>1</VATCode>", 10_050),
    ("100", "<amountVAT>0</amountVAT>", 10_000), ("2.69", "<amountVAT>0.57</amountVAT>", 326),
    ("100", "<VATCode>3</VATCode>", 10_900), ("100", "<VATCode>4</VATCode>", 12_100),
  ])
  func `an amount has its VAT`(amount: String, vat: String, cents: Int64) throws {
    let (price, problems) = try price([Cost(amount: amount, vat: vat)])
    #expect(price?.gross == Money(cents: cents))
    #expect(problems == [])
  }

  @Test func `without a word on VAT the end price is not known`() throws {
    let (price, problems) = try price([Cost(vat: "")])
    #expect(price?.net == Money(cents: 100_000))
    #expect(price?.gross == nil)
    #expect(problems == [.vatMissing])
  }

  @Test(arguments: [
    ("1695", "35595", 210_000), ("187.95", "895", 47_619), ("1000", "206", 2060),
    ("1000", "145", 1450),
  ])
  func `VAT at no rate that exists makes the price unknown`(
    amount: String, vat: String, rate: Int
  ) throws {
    let (price, problems) = try price([Cost(amount: amount, vat: "<amountVAT>\(vat)</amountVAT>")])
    #expect(price == nil)
    #expect(problems == [.vatImplausible(rate)])
  }

  @Test(arguments: [
    (Cost(amount: "0"), CatalogueFault.PriceProblem.zero), (Cost(amount: "0.00"), .zero),
    (Cost(amount: "gratis"), .malformed("gratis")),
    (Cost(amount: "1.250,00"), .malformed("1.250,00")),
    (Cost(amount: ""), .missing), (Cost(currency: "GBP"), .currency("GBP")),
    (Cost(more: "<period>hour</period>"), .perPeriod("hour")),
    (Cost(more: "<payableBy>group</payableBy>"), .forGroup),
    (Cost(type: "lunch"), .withoutTuition), (Cost(required: "0"), .missing),
  ])
  func `a price that is none is not known`(
    cost: Programme.Cost, problem: CatalogueFault.PriceProblem
  ) throws {
    let (price, problems) = try price([cost])
    #expect(price == nil)
    #expect(problems == [problem])
  }

  @Test func `no cost at all is no price`() throws {
    #expect(try price([]).problems == [.missing])
  }

  @Test func `two required rows for tuition are a riddle`() throws {
    let (price, problems) = try price([Cost(), Cost(amount: "500", vat: "<VATCode>5</VATCode>")])
    #expect(price == nil)
    #expect(problems == [.doubleTuition])
  }

  @Test(arguments: [("0.00", 121_000), ("-100.00", 111_000)] as [(String, Int64)])
  func `a second row for tuition of nothing or less is a discount`(
    amount: String, cents: Int64
  ) throws {
    let discount = Cost(amount: amount, vat: "<VATCode>1</VATCode>")
    let (price, problems) = try price([Cost(), discount])
    #expect(price?.gross == Money(cents: cents))
    #expect(problems == [])
  }

  @Test func `required rows are added, optional ones are not`() throws {
    let (price, problems) = try price([
      Cost(amount: "3095", vat: "<amountVAT>649.95</amountVAT>"),
      Cost(amount: "289.04", vat: "<amountVAT>26.01</amountVAT>", type: "cost of living"),
      Cost(amount: "675", vat: "<amountVAT>141.75</amountVAT>", type: "coaching", required: "0"),
    ])
    #expect(problems == [])
    #expect(price?.gross == Money(cents: 374_495 + 31_505))
    #expect(price?.nonSubsidisable == Money(cents: 31_505))
  }

  @Test(arguments: [("1100.00", 110_000), ("1000.00", 100_000), ("0", nil)] as [(String, Int64?)])
  func `the price without VAT stands beside the other`(amount: String, exempt: Int64?) throws {
    let more = "<VATExemptAmount>\(amount)</VATExemptAmount>"
    let (price, _) = try price([Cost(more: more)])
    #expect(price?.gross == Money(cents: 121_000))
    #expect(price?.exempt == exempt.map { Money(cents: $0) })
  }

  @Test func `a run has the price of its start`() throws {
    let old = Cost(
      amount: "900", vat: "<VATCode>2</VATCode>", more: validity("2026-01-01", "2026-12-31"))
    let new = Cost(
      amount: "950", vat: "<VATCode>2</VATCode>", more: validity("2027-01-01", "2027-12-31"))
    let (price, problems) = try price([old, new])
    #expect(price?.gross == Money(cents: 95_000))
    #expect(problems == [])
  }

  @Test func `an offer has a price for each period`() throws {
    var programme = Programme()
    let old = Cost(
      amount: "900", vat: "<VATCode>2</VATCode>", more: validity("2026-01-01", "2026-12-31"))
    let new = Cost(
      amount: "950", vat: "<VATCode>2</VATCode>", more: validity("2027-01-01", "2027-12-31"))
    programme.generic = old.text + new.text
    let offer = try #require(programme.reading.offers.first)
    let day = try #require(Day(year: 2026, month: 6, day: 1))
    #expect(offer.price(on: day)?.gross == Money(cents: 90_000))
    #expect(offer.runs[0].price?.gross == Money(cents: 95_000))
    #expect(offer.price(on: day.adding(months: 36)) == nil)
  }

  private func validity(_ from: String, _ until: String) -> String {
    "<amountValidFrom>\(from)</amountValidFrom><amountValidUntil>\(until)</amountValidUntil>"
  }
}
