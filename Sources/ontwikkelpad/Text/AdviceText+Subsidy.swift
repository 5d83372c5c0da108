internal import Advice
internal import PathGraph

extension AdviceText {
  // MARK: - The subsidy

  /// The verdict in a few words, with the letter under which its reasons stand.
  mutating func short(_ slim: SlimDocument) -> String {
    var reasons = slim.ifConfirmed.value?.text ?? slim.text
    if let apply = slim.apply.value { reasons += " " + apply.text }
    if !slimReasons.contains(reasons) { slimReasons.append(reasons) }
    let number = (slimReasons.firstIndex(of: reasons) ?? 0) + 1
    let why = say(" Waarom: zie (\(number)).", " Why: see (\(number)).")
    if let likely = slim.ifConfirmed.value {
      let amount = money(Money(cents: likely.amountCents))
      return say("waarschijnlijk \(amount), niet zeker.", "likely \(amount), not certain.") + why
    }
    switch slim.verdict {
    case "yes":
      let amount = money(slim.amount)
      return slim.rateAtLeast
        ? say("ja, ten minste \(amount).", "yes, at least \(amount).") + why
        : say("ja, \(amount).", "yes, \(amount).") + why
    case "no": return say("nee.", "no.") + why
    default: return say("nog niet bekend.", "not known yet.") + why
    }
  }

  mutating func writeSlimReasons() {
    guard !slimReasons.isEmpty else { return }
    lines.append(terminal.strong(say("SLIM-subsidie: waarom", "SLIM subsidy: why")))
    for (number, reason) in slimReasons.enumerated() {
      add(reason, indent: "      ", first: "  (\(number + 1)) ")
    }
    addBlank()
  }
}
