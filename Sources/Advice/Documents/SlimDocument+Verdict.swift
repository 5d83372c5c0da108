internal import PathFiles
package import PathGraph
internal import SlimSubsidy

extension SlimDocument {
  /// A verdict with its words.
  init(_ verdict: Verdict, _ wording: SlimWording, in language: Language) {
    self.verdict = verdict.outcome.rawValue
    text = wording.text(of: verdict)[language]
    rate = Nullable(verdict.grant.map { Double($0.rate) / 10_000 })
    rateAtLeast = verdict.grant?.rateIsAtLeast ?? false
    amountCents = Nullable(verdict.grant?.amount.cents)
    criteria = verdict.findings.map { finding in
      Criterion(
        id: finding.criterion.rawValue, outcome: finding.outcome.rawValue,
        article: wording.article(of: finding), text: wording.text(of: finding)[language])
    }
    ifConfirmed = Nullable(
      verdict.ifConfirmed.map { grant in
        IfConfirmed(
          rate: Double(grant.rate) / 10_000, rateAtLeast: grant.rateIsAtLeast,
          amountCents: grant.amount.cents, text: wording.ifConfirmed(of: verdict)?[language] ?? "")
      })
    apply = Nullable(
      verdict.apply.map { apply in
        Apply(
          who: wording.who(apply)[language], from: apply.days.first.iso, to: apply.days.last.iso,
          text: wording.text(of: apply)[language])
      })
    missing = verdict.missing.map { Missing(id: $0.id, text: wording.text(of: $0)[language]) }
  }

  /// What the subsidy pays; nothing where the verdict is not yes.
  package var amount: Money { Money(cents: amountCents.value ?? 0) }
}
