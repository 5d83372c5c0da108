internal import Advice
internal import PathGraph

/// The fields of something that is tried out.
struct TrialForm {
  /// Its number, from 1, and the start of its fields' names.
  let number: Int
  let prefix: String
  let name: FormField
  let fields: [FormField]
  /// Wishes that can be given or taken away.
  let wishes: [Wish]
  /// What it changes that has no field of its own.
  let others: [Other]
  let hasOthers: Bool
  /// Whether there is anything in it.
  let isOpen: Bool

  /// A wish, which is left as it is, given or taken away.
  struct Wish {
    let id, name, label: String
    let choices: [FormChoice]
  }

  /// A change without a field: what is sent, and how it is told.
  struct Other {
    let name, value, text: String
  }

  /// The questions that have a field here.
  private static let shown = [
    "bewijs-naam", "doel", "studie", "werk", "km", "vanaf", "klaar", "geld", "betaald", "neemt-aan",
    "mag-naam",
  ]

  init(_ resolved: ResolvedCase, number: Int, _ visit: Visit) {
    let trials = resolved.client.trials
    let trial = trials.indices.contains(number - 1) ? trials[number - 1] : Trial()
    let prefix = Trial.prefix(number)
    let form = StartForm(
      visit.asking(trial.changes), faults: [], unclear: resolved.unclear[number] ?? [],
      prefix: prefix)
    let words = visit.strings
    self.number = number
    self.prefix = prefix
    name = FormField(prefix + "naam", words("client.trialName"), value: trial.name)
    fields = [
      form.search("bewijs-naam", .credential, list: "bewijzen"),
      form.search("doel", .goal, list: "doelen"),
      form.number("studie", 0...168, unit: "start.hoursAWeek"),
      form.number("werk", 0...168, unit: "start.hoursAWeek"),
      form.number("km", 0...20_000, unit: "start.kilometres"),
      form.number("geld", 0...100_000, unit: "start.euros"), form.day("vanaf"), form.day("klaar"),
      form.search("mag-naam", .course, list: "opleidingen-namen"),
    ]
    wishes = ["betaald", "neemt-aan"].map { name in
      Wish(
        id: prefix + name, name: prefix + name, label: words("client.\(name)"),
        choices: form.choices(
          name, [("ja", words("client.yes")), (Trial.no, words("client.no"))], isOneOf: true))
    }
    others = trial.changes.items.filter { !Self.shown.contains($0.name) }
      .map { Other(name: prefix + $0.name, value: $0.value, text: Trial.text(of: $0, visit)) }
    hasOthers = !others.isEmpty
    isOpen = !trial.isEmpty || resolved.unclear[number] != nil
  }
}
