internal import Advice
internal import CourseOffers
internal import PathGraph
internal import RouteMatcher

extension AdviceText {
  // MARK: - The time line

  static let rail = "   │  "

  mutating func writeTimeLine(_ route: Route) {
    let start =
      route.start.map { advice.startWords(of: $0) }
      ?? say("nu niet in een van deze functies", "not in one of these roles now")
    add("\(day(advice.profile.from)): \(start)", indent: "   │    ", first: "   ○ ")
    for warning in advice.startWarnings(on: route) { addDetail("! " + warning[language]) }
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
  mutating func writeWait(from: Day, to: Day, in role: RoleIndex?) {
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

  mutating func write(_ learn: Route.Learn, in route: Route) {
    let course = graph[learn.course]
    let estimates = advice.estimates(in: learn)
    let earliest = estimates.contains(.days) ? say("op zijn vroegst ", "at the earliest ") : ""
    lines += terminal.wrap(
      say("Leren: ", "Learn: ") + course.title[language], indent: "   │    ", first: "   ├ "
    ).map { terminal.hasStyle ? $0.replacing("Leren:", with: terminal.strong("Leren:")) : $0 }
    addDetail(
      earliest
        + Print.period(
          learn.start, learn.end, includingLast: advice.choice(for: learn)?.run != nil)[language])
    writeOffer(of: learn, in: route)
    addDetail(
      [hours(of: learn), advice.pay(for: learn)].filter { !$0.isEmpty }.joined(separator: " "))
    addDetail(price(of: learn))
    if let slim = advice.slim(on: learn) {
      addDetail(say("SLIM-subsidie: ", "SLIM subsidy: ") + short(slim))
    }
    for warning in advice.lapses(before: learn, in: route) { addDetail("! " + warning[language]) }
    for item in advice.arranged(for: learn) { addDetail(say("Regelen: ", "Arrange: ") + item) }
  }

  /// Who gives a course and where, and why this one; or why there is nothing to book.
  mutating func writeOffer(of learn: Route.Learn, in route: Route) {
    if let whereabouts = advice.whereabouts(of: learn) { addDetail(whereabouts[language]) }
    if let address = advice.address(of: learn) { addDetail(address) }
    if let enrolment = advice.enrolment(in: learn) { addDetail(enrolment[language]) }
    if let reason = advice.choiceReason(for: learn, in: route) { addDetail(reason[language]) }
  }

  func hours(of learn: Route.Learn) -> String {
    let course = graph[learn.course]
    var parts: [String] = []
    if let study = advice.hoursPerWeek(of: learn) {
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

  func price(of learn: Route.Learn) -> String {
    let course = graph[learn.course]
    var text = say("Prijs: ", "Price: ") + money(learn.grossCost)
    if advice.estimates(in: learn).contains(.price) { text += say(" (schatting)", " (estimate)") }
    switch advice.youPay(for: learn) {
    case .some(.zero) where learn.netCost == .zero && learn.grossCost == .zero: break
    case .some(.zero): text += say(". U betaalt niets", ". You pay nothing")
    case .some(let part):
      text += say(". U betaalt \(money(part))", ". You pay \(money(part))")
    case nil:
      text += say(
        ". Wie betaalt, is niet bekend: vraag het na",
        ". Who pays is not known: ask")
    }
    if course.payer == .employer, learn.netCost > .zero {
      text += say(" (uw werkgever betaalt)", " (your employer pays)")
    }
    return text + "." + doubt([learn])
  }

  mutating func addDetail(_ text: String) {
    add(text, indent: "   │    ", first: "   │  ")
  }

  mutating func write(_ move: Route.Move, in route: Route, isLast: Bool) {
    let rail = isLast ? "     " : "   │ "
    // Finding a job takes time that nobody knows, so the day of a move is never more than this.
    let earliest = say("op zijn vroegst ", "at the earliest ")
    let kind = Notes.move(advice.kind(of: move))[language]
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
}
