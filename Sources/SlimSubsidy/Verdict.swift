package import PathGraph

/// What the subsidy pays of a price.
package struct Grant: Hashable, Sendable {
  /// The share in basis points (9000 is 90 %).
  package let rate: Int
  /// Whether sources disagree and this is the lowest share, so that it may be more.
  package let rateIsAtLeast: Bool
  /// The amount, rounded down to the cent.
  package let amount: Money

  /// The share of a price.
  init(_ rate: Rate.Met, of price: Money) {
    self.rate = rate.basisPoints
    rateIsAtLeast = rate.isAtLeast
    let (whole, rest) = max(0, price.cents).quotientAndRemainder(dividingBy: 10_000)
    let share = Int64(rate.basisPoints)
    amount = Money(cents: whole * share + rest * share / 10_000)
  }
}

/// How to apply.
package struct HowToApply: Hashable, Sendable {
  /// Who applies.
  package let who: ApplicantKind
  /// The days on which one can apply, and the windows they lie in.
  package let days: ApplicationWindow.Met
  /// The weeks after the application within which the course must start, where they are known.
  package let weeks: Int?
  /// What must be in order.
  package let duties: [Stated<Duty>]
}

/// The outcome for one case (*oordeel*), with everything that was found.
package struct Verdict: Hashable, Sendable {
  /// Whether the subsidy is paid.
  package enum Outcome: String, CaseIterable, Sendable {
    /// Every criterion is met.
    case yes
    /// A criterion is not met.
    case no
    /// No criterion is known not to be met, and of one it is not known.
    case unknown
  }

  /// Whether the subsidy is paid: the three-valued *and* of the findings.
  package let outcome: Outcome
  /// What was found, for every criterion, in the order of `Criterion`.
  package let findings: [Finding]
  /// What is paid, where the outcome is yes.
  package let grant: Grant?
  /// What is likely paid, where the official texts or an employer are all that is missing.
  package let ifConfirmed: Grant?
  /// How to apply, where something is paid or likely paid.
  package let apply: HowToApply?

  /// The findings that decide: those not met for a no, those unknown for an unknown.
  package var because: [Finding] {
    switch outcome {
    case .yes: []
    case .no: findings.filter { $0.outcome == .notMet }
    case .unknown: findings.filter { $0.outcome == .unknown }
    }
  }

  /// The facts that would decide; none where the outcome is no, for no fact would change it.
  package var missing: [Fact] {
    guard outcome == .unknown else { return [] }
    return findings.reduce(into: FactSet()) { $0.formUnion($1.missing) }.facts
  }
}

extension SlimScheme {
  /// The verdict on an application.
  package func verdict(on application: SubsidyApplication) -> Verdict {
    let window = ApplicationWindow.answer(for: application, under: self)
    let rate = Rate.answer(for: application, under: self)
    let findings: [Finding] = [
      .recognisedPath(RecognisedPath.answer(for: application)),
      .trainingList(TrainingList.answer(for: application)),
      .eligiblePeriod(EligiblePeriod.answer(for: application, under: self)),
      .employed(Employed.answer(for: application)),
      .applicant(Applicant.answer(for: application, under: self)),
      .applicationWindow(window),
      .rate(rate),
    ]
    let standing = findings.map(\.standing).min() ?? .unknown
    let isLikely = standing == .awaitsConfirmation && application.leavesRoomForWork
    guard standing == .met || isLikely, case .met(let days) = window, case .met(let share) = rate
    else {
      return Verdict(
        outcome: standing == .notMet ? .no : .unknown, findings: findings, grant: nil,
        ifConfirmed: nil, apply: nil)
    }
    let grant = Grant(share, of: application.price)
    return Verdict(
      outcome: isLikely ? .unknown : .yes, findings: findings, grant: isLikely ? nil : grant,
      ifConfirmed: isLikely ? grant : nil,
      apply: HowToApply(
        who: kindThatApplies(for: application), days: days,
        weeks: weeks.lowest(on: application.start), duties: duties))
  }
}
