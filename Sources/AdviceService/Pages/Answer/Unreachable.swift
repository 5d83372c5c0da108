internal import Advice
internal import RouteMatcher

/// A goal that no route reaches, and what stands in the way.
struct Unreachable {
  /// Whether it may be in reach after all.
  let isPerhaps: Bool
  let title: String
  let missing: [Missing]

  /// One thing that is missing, and what can be done about it on this page.
  struct Missing {
    let text: String
    let link: PageLink?
  }

  init(_ goal: AdviceDocument.Unreachable, _ visit: Visit) {
    title = goal.title
    isPerhaps = goal.missing.allSatisfy { $0.kind == "need" }
    missing = goal.missing.map { missing in
      // “(allow)” is the name in a profile; here there is a link instead.
      Missing(
        text: missing.text.replacing(" (allow)", with: ""), link: Self.link(missing, visit))
    }
  }

  /// The same question with the obstacle taken away, where that is a choice of the person.
  private static func link(_ missing: AdviceDocument.Missing, _ visit: Visit) -> PageLink? {
    let question: Question
    switch (missing.kind, missing.id) {
    case ("allow", let id?): question = visit.question.adding(id, to: "mag")
    case ("avoid", let id?): question = visit.question.removing(id, from: "niet")
    case ("need", let id?): question = visit.question.removing(id, from: "wel")
    case ("hoursPerWeek", _): question = visit.question.setting("studie", to: [])
    case ("workHoursPerWeek", _): question = visit.question.setting("werk", to: [])
    case ("paidOnly", _): question = visit.question.setting("betaald", to: [])
    case ("recognisedOnly", _): question = visit.question.setting("erkend", to: [])
    case ("maxCourses", _): question = visit.question.setting("opleidingen", to: [])
    case ("finishBefore", _): question = visit.question.setting("klaar", to: [])
    case ("maxNetCostCents", _): question = visit.question.setting("geld", to: [])
    default: return nil
    }
    guard question != visit.question else { return nil }
    return PageLink(
      href: visit.link("/routes", question),
      label: visit.strings(missing.kind == "allow" ? "routes.tryWith" : "routes.tryWithout"))
  }
}
