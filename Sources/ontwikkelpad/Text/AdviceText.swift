internal import Advice
internal import PathGraph
internal import RouteMatcher

/// Advice as a person reads it on a terminal.
struct AdviceText {
  let advice: Advice
  let terminal: Terminal
  let language: Language
  var lines: [String] = []
  /// The reasons for the subsidy's verdicts, told once each at the end, by number.
  var slimReasons: [String] = []

  /// The text, without a line end.
  var text: String { lines.joined(separator: "\n") }

  init(_ advice: Advice, _ terminal: Terminal) {
    self.advice = advice
    self.terminal = terminal
    language = advice.profile.language
    writeHeading()
    if isFirstPage {
      writeFirstPage()
    } else {
      for (number, route) in shownRoutes.enumerated() { write(route, number + 1) }
      writeSlimReasons()
      writeEstimates()
    }
    writeUnreachable()
    writeBarriers()
    writeMessages()
  }

  var graph: PathGraph { advice.graph }

  var shownRoutes: ArraySlice<Route> {
    advice.answer.routes.prefix(advice.profile.limit)
  }

  /// Whether there are so many goals that one line a role says more than routes one by one.
  var isFirstPage: Bool {
    advice.profile.goal.roles.isEmpty && Set(advice.answer.routes.map(\.role)).count > 3
  }

  func say(_ nl: String, _ en: String) -> String { language == .dutch ? nl : en }

  func day(_ day: Day) -> String { Print.day(day)[language] }

  func money(_ money: Money) -> String { Print.money(money)[language] }

  mutating func add(_ text: String, indent: String = "", first: String? = nil) {
    lines += terminal.wrap(text, indent: indent, first: first)
  }

  mutating func addBlank() {
    if lines.last != "" { lines.append("") }
  }

  // MARK: - Heading

  mutating func writeHeading() {
    let goals = advice.goalNames
    let title =
      goals.isEmpty
      ? say("Uw routes", "Your routes")
      : say("Routes naar ", "Routes to ") + goals.joined(separator: ", ")
    lines += terminal.wrap(title).map { terminal.heading($0) }
    add(
      say(
        "Start: \(day(advice.profile.from)). Bekeken op \(day(advice.advisor.asOf)).",
        "Start: \(day(advice.profile.from)). Looked at on \(day(advice.advisor.asOf))."))
    for (label, words) in advice.told where !words.isEmpty {
      add("\(label): \(words.joined(separator: ", ")).", indent: "  ", first: "")
    }
    addBlank()
  }

  // MARK: - The rest

  mutating func writeUnreachable() {
    for goal in advice.unreachable {
      lines += terminal.wrap(
        (goal.missing.allSatisfy { $0.kind == "need" }
          ? say("Misschien: ", "Perhaps: ") : say("Niet bereikbaar: ", "Out of reach: "))
          + goal.title, indent: "  ", first: ""
      ).map { terminal.strong($0) }
      for missing in goal.missing { add(missing.text, indent: "    ", first: "  - ") }
      addBlank()
    }
  }

  mutating func writeMessages() {
    let cut = Notes.cut(shown: advice.profile.limit, of: advice.answer.routes.count)
    let messages = advice.messages.filter { !isFirstPage || $0 != cut }
    guard !messages.isEmpty else { return }
    lines.append(terminal.strong(say("Goed om te weten", "Good to know")))
    for message in messages { add(message[language], indent: "    ", first: "  - ") }
  }
}
