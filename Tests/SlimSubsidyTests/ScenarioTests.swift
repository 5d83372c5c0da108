import PathGraph
import SlimSubsidy
import Testing

/// The verdicts that the files under `Tests/Scenarios/slim` expect.
struct ScenarioTests {
  let scheme = SlimScheme.known()

  @Test(arguments: try Scenario.all())
  func `a scenario has the verdict that it expects`(_ scenario: Scenario) {
    let verdict = scheme.verdict(on: scenario.application)
    #expect(verdict.outcome == scenario.verdict)
    #expect(verdict.because.map(\.criterion.rawValue) == scenario.because)
    #expect(verdict.missing.map(\.id) == scenario.missing)
    #expect(verdict.grant.map(Scenario.Expected.init) == scenario.grant)
    #expect(verdict.ifConfirmed.map(Scenario.Expected.init) == scenario.ifConfirmed)
    if let expected = scenario.apply {
      let apply = verdict.apply
      #expect(apply?.who.rawValue == expected[0])
      #expect(apply?.days.first == day(expected[1]))
      #expect(apply?.days.last == day(expected[2]))
    }
  }

  @Test func `there are scenarios enough, each with a name of its own`() throws {
    let names = try Scenario.all().map(\.name)
    #expect(names.count >= 45)
    #expect(Set(names).count == names.count)
  }

  /// The answers that the rules' table has no place for.
  private static let never: Set<[String]> = [
    ["employed", "notMet"], ["applicant", "unknown"], ["rate", "notMet"],
  ]

  @Test(arguments: Criterion.allCases)
  func `every answer of a criterion decides some scenario, and no other occurs`(
    _ criterion: Criterion
  ) throws {
    let verdicts = try Scenario.all().map { scheme.verdict(on: $0.application) }
    for outcome in Finding.Outcome.allCases {
      let decided = verdicts.contains { verdict in
        let isMet = outcome == .met && verdict.outcome == .yes
        return (isMet ? verdict.findings : verdict.because).contains {
          $0.criterion == criterion && $0.outcome == outcome
        }
      }
      #expect(
        decided != Self.never.contains([criterion.rawValue, outcome.rawValue]),
        "\(criterion.rawValue) \(outcome.rawValue)")
    }
  }

  @Test func `every missing fact is asked for in some scenario`() throws {
    let missing = try Set(Scenario.all().flatMap { scheme.verdict(on: $0.application).missing })
    #expect(missing == Set(Fact.allCases))
  }
}
