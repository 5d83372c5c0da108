import PathGraph
import SlimSubsidy
import TestSupport
import Testing

/// The outcome over all findings, and what is paid.
struct VerdictTests {
  let scheme = SlimScheme.known()

  @Test func `a verdict has every finding, in the criteria's order`() {
    let verdict = scheme.verdict(on: .paid { $0.path = .notRecognised })
    #expect(verdict.findings.map(\.criterion) == Criterion.allCases)
  }

  @Test func `one criterion not met makes a no, whatever is unknown, and all of them are named`() {
    let verdict = scheme.verdict(
      on: .paid {
        $0.path = .notRecognised
        $0.applicant = .person
        $0.listing = nil
        $0.employment = .outside
      })
    #expect(verdict.outcome == .no)
    #expect(verdict.because.map(\.criterion) == [.recognisedPath, .applicant])
    #expect(verdict.missing.isEmpty)
    #expect(verdict.ifConfirmed == nil)
  }

  @Test func `the outcome is the three-valued and of its findings`() {
    var numbers = SplitMix64(seed: 7)
    for _ in 0..<2000 {
      let verdict = scheme.verdict(on: .random(using: &numbers))
      let outcomes = Set(verdict.findings.map(\.outcome))
      let expected: Verdict.Outcome =
        outcomes.contains(.notMet) ? .no : outcomes.contains(.unknown) ? .unknown : .yes
      #expect(verdict.outcome == expected)
      #expect((verdict.grant != nil) == (verdict.outcome == .yes))
      #expect((verdict.missing.isEmpty) == (verdict.outcome != .unknown))
      #expect((verdict.apply != nil) == (verdict.grant != nil || verdict.ifConfirmed != nil))
    }
  }

  @Test func `something is likely exactly where only confirmations are missing beside work`() {
    let confirmed: Set<Fact> = [
      .recognitionOfThisPath, .officialTrainingList, .eligibleFrom, .employer,
    ]
    var numbers = SplitMix64(seed: 8)
    for _ in 0..<2000 {
      let application = SubsidyApplication.random(using: &numbers)
      let verdict = scheme.verdict(on: application)
      let isLikely =
        verdict.outcome == .unknown && application.leavesRoomForWork
        && confirmed.isSuperset(of: verdict.missing)
      #expect((verdict.ifConfirmed != nil) == isLikely)
    }
  }

  @Test(arguments: [
    (price: 150_000, rate: 9000, amount: 135_000), (1, 9000, 0), (2, 5000, 1), (3, 5000, 1),
    (12_345, 4000, 4938), (9999, 3333, 3332), (0, 9000, 0), (-100, 9000, 0),
    (900_000_000_000_000_000, 9000, 810_000_000_000_000_000),
  ])
  func `an amount is the share of the price, rounded down to the cent`(
    price: Int64, rate: Int, amount: Int64
  ) {
    let verdict = scheme.verdict(
      on: .paid {
        $0.price = Money(cents: price)
        $0.listing?.rate = rate
      })
    #expect(verdict.grant?.amount == Money(cents: amount))
  }

  @Test func `the level of the training list wins over the course's own`() {
    let application = SubsidyApplication.paid { $0.listing?.nlqf = 4 }
    #expect(application.level == 4)
    #expect(scheme.verdict(on: application).grant?.rate == 4000)
  }
}
