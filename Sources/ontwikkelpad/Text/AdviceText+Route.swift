internal import Advice
internal import PathGraph
internal import RouteMatcher

extension AdviceText {
  // MARK: - A route

  mutating func write(_ route: Route, _ rank: Int) {
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
    add(advice.recognitionWords(of: route), indent: "   ")
    for reason in document { add(reason[language], indent: "     ", first: "   › ") }
    addBlank()
    writeTimeLine(route)
    writeThisWeek(route)
  }

  func costs(of route: Route) -> String {
    let net = money(route.vector.netCost)
    let gross = route.learned.reduce(Money.zero) { $0 + $1.grossCost }
    let subsidy =
      gross == route.vector.netCost
      ? "" : say(" (prijs \(money(gross)) min subsidie)", " (price \(money(gross)) less subsidy)")
    let you = " " + Notes.share(advice.youPay(for: route))[language]
    return say("Kosten: ", "Costs: ") + net + subsidy + "." + you + doubt(route.learned)
  }

  /// What is said beside a figure that counts on a subsidy which is only likely.
  func doubt(_ learned: [Route.Learn]) -> String {
    advice.countsOnLikely(learned) ? " " + Notes.ifGranted[language] : ""
  }

  // MARK: - What to do, and what is not known

  mutating func writeThisWeek(_ route: Route) {
    let actions = advice.firstActions(for: route)
    guard !actions.isEmpty else { return }
    lines.append("   " + terminal.strong(say("Deze week doen", "To do this week")))
    for (number, action) in actions.enumerated() {
      add(action[language], indent: "      ", first: "   \(number + 1). ")
    }
    addBlank()
  }

  mutating func writeEstimates() {
    let learned = Set(
      shownRoutes.flatMap(\.learned)
        .filter { !advice.estimates(in: $0).isDisjoint(with: [.days, .price]) }
        .map(\.course)
    ).sorted()
    let courses = learned.map { graph[$0] }.filter(\.isEstimate)
    guard !courses.isEmpty else { return }
    lines.append(terminal.strong(say("Wat hier geschat is", "What is estimated here")))
    for course in courses {
      let note = course.note?[language] ?? say("zonder reden", "no reason given")
      add("\(course.title[language]): \(note)", indent: "    ", first: "  - ")
    }
    addBlank()
  }
}
