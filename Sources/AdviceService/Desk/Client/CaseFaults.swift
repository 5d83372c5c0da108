internal import Advice

/// What is wrong with a conversation.
struct CaseFaults {
  /// With what the client told.
  var base: [ProfileFault] = []
  /// With a trial, by its number.
  var trials: [Int: [ProfileFault]] = [:]

  /// Whether nothing is wrong.
  var isEmpty: Bool { base.isEmpty && trials.isEmpty }

  /// The faults in words, with the field that each leads to.
  func links(_ resolved: ResolvedCase, _ visit: Visit) -> [StartModel.Fault] {
    let numbers = Set(trials.keys).union(resolved.unclear.keys).union([0]).sorted()
    return numbers.flatMap { number -> [StartModel.Fault] in
      let trials = resolved.client.trials
      let question =
        number == 0 ? resolved.client.question : trials[number - 1].changes
      let form = StartForm(
        visit.asking(question), faults: number == 0 ? base : self.trials[number] ?? [],
        unclear: resolved.unclear[number] ?? [],
        prefix: number == 0 ? "" : Trial.prefix(number))
      guard number > 0 else { return form.faultLinks }
      let name = trials[number - 1].name
      let trial = name.isEmpty ? visit.strings("client.trial", ["n": String(number)]) : name
      return form.faultLinks.map {
        StartModel.Fault(text: "\(trial): \($0.text)", href: $0.href)
      }
    }
  }
}
