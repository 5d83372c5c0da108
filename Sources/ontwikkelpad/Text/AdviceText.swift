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
    let goals = goalNames
    let title =
      goals.isEmpty
      ? say("Uw routes", "Your routes")
      : say("Routes naar ", "Routes to ") + goals.joined(separator: ", ")
    lines += terminal.wrap(title).map { terminal.heading($0) }
    add(
      say(
        "Start: \(day(advice.profile.from)). Bekeken op \(day(advice.advisor.asOf)).",
        "Start: \(day(advice.profile.from)). Looked at on \(day(advice.advisor.asOf))."))
    for (label, words) in told where !words.isEmpty {
      add("\(label): \(words.joined(separator: ", ")).", indent: "  ", first: "")
    }
    addBlank()
  }

  /// The goals that the person names, without repeating one.
  var goalNames: [String] {
    let goal = advice.profile.goal
    var names = goal.roles.map { "“\(graph[$0].title[language])”" }
    names += goal.paths.map { path in
      let title = graph[path].title[language]
      return say("alle functies van “\(title)”", "all roles of “\(title)”")
    }
    names += goal.sectors.map {
      say("alle functies in de sector \($0)", "all roles of the sector \($0)")
    }
    names += goal.credentials.map { "“\(graph[$0].title[language])”" }
    return unique(names)
  }

  func unique(_ words: [String]) -> [String] {
    var seen = Set<String>()
    return words.filter { seen.insert($0).inserted }
  }

  /// What the person told, so that they can check that it was understood.
  var told: [(label: String, words: [String])] {
    let profile = advice.profile
    func roles(_ isCurrent: Bool) -> [String] {
      unique(
        profile.roles.filter { $0.isCurrent == isCurrent }.map { graph[$0.role].title[language] })
    }
    let lapsed = say(" (verlopen)", " (lapsed)")
    let shown = profile.proofs.map { proof in
      graph[proof.credential].title[language]
        + (advice.answer.lapsed.contains(proof) ? lapsed : "")
    }
    return [
      (say("U werkt als", "You work as"), roles(true)),
      (say("U werkte als", "You worked as"), roles(false)),
      (say("U kunt laten zien", "You can show"), unique(shown)),
      (say("Uw grenzen en wensen", "Your limits and wishes"), wishes),
    ]
  }

  var wishes: [String] {
    let profile = advice.profile
    var wishes: [String] = []
    if let hours = profile.hoursPerWeek {
      wishes.append(say("\(hours) uur studie per week", "\(hours) hours of study a week"))
    }
    if let hours = profile.workHoursPerWeek {
      wishes.append(say("\(hours) uur werk per week", "\(hours) hours of work a week"))
    }
    wishes += profile.avoid.map {
      say("u wilt niet: ", "you do not want: ") + graph[$0].title[language].lowercased()
    }
    wishes += profile.need.map {
      say("u wilt: ", "you want: ") + graph[$0].title[language].lowercased()
    }
    if let place = profile.place {
      let region = profile.region.map {
        say(" (arbeidsmarktregio \($0))", " (labour-market region \($0))")
      }
      wishes.append(say("u woont in \(place)", "you live in \(place)") + (region ?? ""))
    }
    if let distance = profile.maxDistanceKm, profile.home != nil {
      wishes.append(say("hoogstens \(distance) km ver", "at most \(distance) km away"))
    }
    if !profile.modes.isEmpty {
      let modes = profile.modes.map { Print.mode($0)[language] }.joined(separator: ", ")
      wishes.append(say("lesvorm: \(modes)", "form of teaching: \(modes)"))
    }
    if let income = profile.income, income != .none {
      wishes.append(say("inkomen: ", "income: ") + Print.income(income)[language])
    }
    return wishes
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
