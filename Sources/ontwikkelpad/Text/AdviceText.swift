internal import Advice
internal import Foundation
internal import PathFiles
internal import PathGraph
internal import RouteMatcher

/// Advice as a person reads it on a terminal.
struct AdviceText {
  private let advice: Advice
  private let terminal: Terminal
  private let language: Language
  private var lines: [String] = []
  /// The reasons for the subsidy's verdicts, told once each at the end, by number.
  private var slimReasons: [String] = []

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
    writeMessages()
  }

  private var graph: PathGraph { advice.graph }

  private var shownRoutes: ArraySlice<Route> {
    advice.answer.routes.prefix(advice.profile.limit)
  }

  /// Whether there are so many goals that one line a role says more than routes one by one.
  private var isFirstPage: Bool {
    advice.profile.goal.roles.isEmpty && Set(advice.answer.routes.map(\.role)).count > 3
  }

  private func say(_ nl: String, _ en: String) -> String { language == .dutch ? nl : en }

  private func day(_ day: Day) -> String { Print.day(day)[language] }

  private func money(_ money: Money) -> String { Print.money(money)[language] }

  private mutating func add(_ text: String, indent: String = "", first: String? = nil) {
    lines += terminal.wrap(text, indent: indent, first: first)
  }

  private mutating func addBlank() {
    if lines.last != "" { lines.append("") }
  }

  // MARK: - Heading

  private mutating func writeHeading() {
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
  private var goalNames: [String] {
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

  private func unique(_ words: [String]) -> [String] {
    var seen = Set<String>()
    return words.filter { seen.insert($0).inserted }
  }

  /// What the person told, so that they can check that it was understood.
  private var told: [(label: String, words: [String])] {
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

  private var wishes: [String] {
    let profile = advice.profile
    var wishes: [String] = []
    if let hours = profile.hoursPerWeek {
      wishes.append(say("\(hours) uur studie per week", "\(hours) hours of study a week"))
    }
    if let hours = profile.workHoursPerWeek {
      wishes.append(say("\(hours) uur werk per week", "\(hours) hours of work a week"))
    }
    wishes += profile.avoid.map { say("geen: ", "no: ") + graph[$0].title[language].lowercased() }
    wishes += profile.need.map { say("wel: ", "must: ") + graph[$0].title[language].lowercased() }
    if let place = profile.place {
      wishes.append(say("u woont in \(place)", "you live in \(place)"))
    }
    if let income = profile.income, income != .none {
      wishes.append(say("inkomen: ", "income: ") + Print.income(income)[language])
    }
    return wishes
  }

  // MARK: - One line a role

  private mutating func writeFirstPage() {
    var best: [RoleIndex: Route] = [:]
    for route in advice.answer.routes where best[route.role] == nil { best[route.role] = route }
    add(
      say(
        "Dit is de beste route naar elke functie die u kunt bereiken. Data zijn op zijn vroegst."
          + " Vraag daarna één functie op met --role.",
        "This is the best route to each role that you can reach. Dates are the earliest. Then ask"
          + " for one role with --role."))
    for position in graph.paths.indices {
      let path = PathIndex(position)
      let roles = graph.roleIndices.filter { graph.path(of: $0) == path && best[$0] != nil }
      guard !roles.isEmpty else { continue }
      addBlank()
      lines += terminal.wrap(
        "\(graph[path].title[language]) (\(graph[path].id))", indent: "  ", first: ""
      )
      .map { terminal.strong($0) }
      for role in roles { if let route = best[role] { writeLine(role, route) } }
    }
    addBlank()
  }

  private mutating func writeLine(_ role: RoleIndex, _ route: Route) {
    add(
      terminal.strong(graph[role].title[language]) + " · " + terminal.faint(graph.id(of: role)),
      indent: "    ", first: "  ")
    let vector = route.vector
    let courses = Print.courses(vector.courses)[language]
    let first = route.steps.first.map { firstWords($0) } ?? ""
    add(
      "\(day(vector.finish)) · \(money(vector.netCost))"
        + (advice.countsOnLikely(route.learned) ? say(" (niet zeker)", " (not certain)") : "")
        + " · \(courses) · "
        + say("eerst: ", "first: ") + first, indent: "    ")
  }

  private func firstWords(_ step: Route.Step) -> String {
    switch step {
    case .learn(let learn): graph[learn.course].title[language]
    case .move(let move):
      say("werken als ", "work as ") + graph[move.to].title[language]
    }
  }

  // MARK: - A route

  private mutating func write(_ route: Route, _ rank: Int) {
    let document = advice.explanation(ofRouteAt: rank - 1)
    let courses = Print.courses(route.vector.courses)[language]
    let title = graph[route.role].title[language]
    lines += terminal.wrap(
      "\(title) · \(graph.id(of: route.role))", indent: "   ", first: "\(rank). "
    ).map { terminal.strong($0) }
    add(
      say("Klaar: op zijn vroegst ", "Finished: at the earliest ") + "\(day(route.vector.finish)). "
        + costs(of: route) + " \(courses).", indent: "   ")
    if let hours = advice.studyHours(of: route), hours > 0 {
      add(
        say(
          "Studie: hoogstens ongeveer \(hours) uur in totaal.",
          "Study: about \(hours) hours in all at the most."),
        indent: "   ")
    }
    add(recognitionText(of: route), indent: "   ")
    for reason in document { add(reason[language], indent: "     ", first: "   › ") }
    addBlank()
    writeTimeLine(route)
    writeThisWeek(route)
  }

  private func costs(of route: Route) -> String {
    let net = money(route.vector.netCost)
    let gross = route.learned.reduce(Money.zero) { $0 + $1.grossCost }
    let subsidy =
      gross == route.vector.netCost
      ? "" : say(" (prijs \(money(gross)) min subsidie)", " (price \(money(gross)) less subsidy)")
    let you: String
    switch advice.youPay(for: route) {
    case .some(.zero): you = say(" U betaalt zelf niets.", " You pay nothing yourself.")
    case .some(let part):
      you = say(" U betaalt zelf \(money(part)).", " You pay \(money(part)) yourself.")
    case nil:
      you = say(
        " Wie dit betaalt, is niet overal bekend.", " Who pays is not known everywhere.")
    }
    return say("Kosten: ", "Costs: ") + net + subsidy + "." + you + doubt(route.learned)
  }

  /// What is said beside a figure that counts on a subsidy which is only likely.
  private func doubt(_ learned: [Route.Learn]) -> String {
    advice.countsOnLikely(learned)
      ? say(
        " Dat is alleen zo als de subsidie doorgaat.", " That holds only if the subsidy is granted."
      ) : ""
  }

  private func recognitionText(of route: Route) -> String {
    switch advice.recognition(of: route) {
    case "exact":
      say("Alle stappen staan in een erkend pad.", "All steps stand in a recognised path.")
    case "sector":
      say(
        "Erkenning: voor deze sector zijn paden erkend. Of precies deze stappen erin staan, is niet"
          + " nagekeken.",
        "Recognition: paths of this sector were recognised. Whether they hold exactly these steps"
          + " was not checked.")
    default:
      say(
        "Erkenning: niet elke stap staat in een erkend pad.",
        "Recognition: not every step stands in a recognised path.")
    }
  }

  // MARK: - The time line

  private static let rail = "   │  "

  private mutating func writeTimeLine(_ route: Route) {
    let start =
      route.start.map { graph[$0].title[language] }
      ?? say("nu niet in een van deze functies", "not in one of these roles now")
    add("\(day(advice.profile.from)): \(start)", indent: "   │    ", first: "   ○ ")
    var today = advice.profile.from
    for step in route.steps {
      lines.append("   │")
      switch step {
      case .learn(let learn):
        writeWait(from: today, to: learn.start, in: learn.role)
        write(learn, in: route)
        today = learn.end
      case .move(let move):
        writeWait(from: today, to: move.on, in: move.from)
        write(move, in: route, isLast: step == route.steps.last)
        today = move.on
      }
    }
    addBlank()
  }

  /// Says what one does in a gap between two steps that is worth a line.
  private mutating func writeWait(from: Day, to: Day, in role: RoleIndex?) {
    guard from.days(to: to) >= 28 else { return }
    let span = Print.span(days: from.days(to: to))[language]
    let title = role.map { graph[$0].title[language] }
    addDetail(
      title.map {
        say("Tot die dag: \(span) werken als \($0).", "Until then: \(span) of work as \($0).")
      }
        ?? say(
          "Tot die dag: \(span) wachten of werk zoeken.",
          "Until then: \(span) to wait or look for work."))
    lines.append("   │")
  }

  private mutating func write(_ learn: Route.Learn, in route: Route) {
    let course = graph[learn.course]
    let earliest = advice.isEstimated(learn) ? say("op zijn vroegst ", "at the earliest ") : ""
    lines += terminal.wrap(
      say("Leren: ", "Learn: ") + course.title[language], indent: "   │    ", first: "   ├ "
    ).map { terminal.hasStyle ? $0.replacing("Leren:", with: terminal.strong("Leren:")) : $0 }
    addDetail(
      "\(earliest)\(day(learn.start)) – \(day(learn.end)) (\(Print.span(days: learn.start.days(to: learn.end))[language]))"
    )
    addDetail([hours(of: course), paid(learn)].filter { !$0.isEmpty }.joined(separator: " "))
    addDetail(price(of: learn))
    if let slim = advice.slim(on: learn) {
      addDetail(say("SLIM-subsidie: ", "SLIM subsidy: ") + short(slim, of: learn))
    }
    for warning in advice.lapses(before: learn, in: route) { addDetail("! " + warning[language]) }
    for item in advice.arranged(for: learn) { addDetail(say("Regelen: ", "Arrange: ") + item) }
  }

  private func hours(of course: Course) -> String {
    var parts: [String] = []
    if let study = course.hoursPerWeek {
      parts.append(say("\(study) uur studie", "\(study) hours of study"))
    }
    if let work = course.workHoursPerWeek {
      parts.append(say("\(work) uur werk", "\(work) hours of work"))
    }
    guard !parts.isEmpty else {
      if case .days(let days) = course.length, days <= 10 { return "" }
      guard let limit = advice.profile.hoursPerWeek else {
        return say("Uren per week: niet bekend.", "Hours a week: not known.")
      }
      return say(
        "! Uren per week: niet bekend. Vraag of het in uw \(limit) uur past.",
        "! Hours a week: not known. Ask whether it fits your \(limit) hours.")
    }
    return parts.joined(separator: say(" en ", " and ")) + say(" per week.", " a week.")
  }

  private func paid(_ learn: Route.Learn) -> String {
    guard let role = learn.role else {
      return say("Zonder baan: u krijgt geen loon.", "Without a job: no wage.")
    }
    let title = graph[role].title[language]
    return say("U werkt en verdient als \(title).", "You work and earn as \(title).")
  }

  private func price(of learn: Route.Learn) -> String {
    let course = graph[learn.course]
    var text = say("Prijs: ", "Price: ") + money(learn.grossCost)
    if advice.isEstimated(learn) { text += say(" (schatting)", " (estimate)") }
    switch advice.youPay(for: learn) {
    case .some(.zero) where learn.netCost == .zero && learn.grossCost == .zero: break
    case .some(.zero): text += say(". U betaalt niets", ". You pay nothing")
    case .some(let part):
      text += say(". U betaalt \(money(part))", ". You pay \(money(part))")
    case nil:
      text += say(
        ". Wie betaalt, is niet bekend: vaak uw werkgever, soms uzelf",
        ". Who pays is not known: often your employer, sometimes you")
    }
    if course.payer == .employer, learn.netCost > .zero {
      text += say(" (uw werkgever betaalt)", " (your employer pays)")
    }
    return text + "." + doubt([learn])
  }

  private mutating func addDetail(_ text: String) {
    add(text, indent: "   │    ", first: "   │  ")
  }

  private mutating func write(_ move: Route.Move, in route: Route, isLast: Bool) {
    let rail = isLast ? "     " : "   │ "
    // Finding a job takes time that nobody knows, so the day of a move is never more than this.
    let earliest = say("op zijn vroegst ", "at the earliest ")
    let kind =
      switch advice.kind(of: move) {
      case "entry": say("instromen", "entry")
      case "switch": say("overstappen naar een ander pad", "switch to another path")
      case "return": say("terugkeren", "return")
      default: say("doorstromen", "progression")
      }
    add(
      "\(earliest)\(day(move.on)): "
        + terminal.strong(say("Werken als ", "Work as ") + graph[move.to].title[language])
        + " (\(kind))", indent: rail + "   ", first: isLast ? "   ● " : "   ○ ")
    if let wage = graph[move.to].wage {
      let (least, most) = (money(wage.minimum), money(wage.maximum))
      add(
        say(
          "Loon volgens de cao: \(least) tot \(most) bruto per maand.",
          "Pay by the collective agreement: \(least) to \(most) gross a month."),
        indent: rail + "   ", first: rail + " ")
    }
    for item in advice.arranged(for: move) {
      add(say("Regelen: ", "Arrange: ") + item, indent: rail + "   ", first: rail + " ")
    }
    for warning in advice.warnings(on: move, in: route) {
      add("! " + warning[language], indent: rail + "   ", first: rail + " ")
    }
  }

  // MARK: - What to do, and what is not known

  private mutating func writeThisWeek(_ route: Route) {
    let actions = advice.firstActions(for: route)
    guard !actions.isEmpty else { return }
    lines.append("   " + terminal.strong(say("Deze week doen", "To do this week")))
    for (number, action) in actions.enumerated() {
      add(action[language], indent: "      ", first: "   \(number + 1). ")
    }
    addBlank()
  }

  private mutating func writeEstimates() {
    let learned = Set(shownRoutes.flatMap(\.learned).map(\.course)).sorted()
    let courses = learned.map { graph[$0] }.filter(\.isEstimate)
    guard !courses.isEmpty else { return }
    lines.append(terminal.strong(say("Wat hier geschat is", "What is estimated here")))
    for course in courses {
      let note = course.note?[language] ?? say("zonder reden", "no reason given")
      add("\(course.title[language]): \(note)", indent: "    ", first: "  - ")
    }
    addBlank()
  }

  // MARK: - The subsidy

  /// The verdict in a few words, with the letter under which its reasons stand.
  private mutating func short(_ slim: SlimDocument, of learn: Route.Learn) -> String {
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
      let amount = money(learn.grossCost - learn.netCost)
      return slim.rateAtLeast
        ? say("ja, ten minste \(amount).", "yes, at least \(amount).") + why
        : say("ja, \(amount).", "yes, \(amount).") + why
    case "no": return say("nee.", "no.") + why
    default: return say("nog niet bekend.", "not known yet.") + why
    }
  }

  private mutating func writeSlimReasons() {
    guard !slimReasons.isEmpty else { return }
    lines.append(terminal.strong(say("SLIM-subsidie: waarom", "SLIM subsidy: why")))
    for (number, reason) in slimReasons.enumerated() {
      add(reason, indent: "      ", first: "  (\(number + 1)) ")
    }
    addBlank()
  }

  // MARK: - The rest

  private mutating func writeUnreachable() {
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

  private mutating func writeMessages() {
    let cut = Notes.cut(shown: advice.profile.limit, of: advice.answer.routes.count)
    let messages = advice.messages.filter { !isFirstPage || $0 != cut }
    guard !messages.isEmpty else { return }
    lines.append(terminal.strong(say("Goed om te weten", "Good to know")))
    for message in messages { add(message[language], indent: "    ", first: "  - ") }
  }
}
