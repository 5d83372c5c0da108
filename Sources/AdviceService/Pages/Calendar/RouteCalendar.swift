internal import Advice
internal import CourseCatalogue
internal import CourseOffers
internal import PathFiles
internal import PathGraph
internal import RouteMatcher

/// The days of a route as a calendar file (iCalendar, RFC 5545): days, no hours, so that no time
/// zone matters.
struct RouteCalendar {
  /// What stands in the calendar.
  let events: [CalendarEvent]
  private let name: String
  private let language: Language
  private let stamp: Day

  init(_ advice: Advice, _ position: Int, _ visit: Visit) {
    let route = advice.answer.routes[position]
    let (words, t, language) = (advice.words, visit.strings, visit.language)
    let goal = advice.graph[route.role].title[language]
    var events: [CalendarEvent] = []
    for step in route.steps {
      switch step {
      case .learn(let learn):
        let choice = advice.choice(for: learn)
        let address = advice.address(of: learn).flatMap { SafeAddress($0)?.text }
        let details = [
          words.period(of: learn), advice.whereabouts(of: learn)?[language] ?? "",
          words.cost(of: learn), advice.pay(for: learn),
        ].filter { !$0.isEmpty }
        events.append(
          CalendarEvent(
            key: "leren-\(advice.graph.id(of: learn.course))", first: learn.start,
            last: learn.start, summary: t("calendar.begins") + words.title(of: learn),
            details: details.joined(separator: "\n"), place: choice?.venue?.city, url: address))
        if let deadline = advice.enrolmentDeadline(of: learn) {
          events.append(
            CalendarEvent(
              key: "inschrijven-\(advice.graph.id(of: learn.course))", first: deadline,
              last: deadline, summary: t("calendar.enrol") + words.title(of: learn),
              details: advice.enrolment(in: learn)?[language] ?? "", url: address))
        }
        if let apply = advice.slim(on: learn)?.apply.value, let last = Day(iso: apply.to) {
          events.append(
            CalendarEvent(
              key: "subsidie-\(advice.graph.id(of: learn.course))", first: last, last: last,
              summary: t("calendar.apply"), details: apply.text))
        }
      case .move(let move):
        events.append(
          CalendarEvent(
            key: "werken-\(advice.graph.id(of: move.to))", first: move.on, last: move.on,
            summary: words.title(of: move),
            details: words.details(of: move, in: route, leaving: move.from)
              .joined(separator: "\n")))
      }
    }
    self.events = events
    name = t("route.title", ["goal": goal])
    self.language = language
    stamp = advice.advisor.asOf
  }

  /// The file.
  var text: String {
    var lines = CalendarLines()
    lines.add("BEGIN", raw: "VCALENDAR")
    lines.add("VERSION", raw: "2.0")
    lines.add("PRODID", raw: "-//ontwikkelpad//routes//\(language.rawValue.uppercased())")
    lines.add("CALSCALE", raw: "GREGORIAN")
    lines.add("METHOD", raw: "PUBLISH")
    lines.add("X-WR-CALNAME", text: name)
    for event in events { event.write(into: &lines, stamp: stamp) }
    lines.add("END", raw: "VCALENDAR")
    return lines.text
  }
}
