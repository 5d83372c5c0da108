internal import CourseOffers
package import PathGraph
package import RouteMatcher

extension SheetWording {
  // MARK: - Steps

  /// Where a route starts.
  package func start(_ role: RoleIndex?) -> String {
    role.map { say("Start: ", "Start: ") + graph[$0].title[language] }
      ?? say(
        "Start: nog niet in een functie van deze route", "Start: not in a role of this route yet")
  }

  /// What one does in the time between two steps.
  package func wait(from: Day, to: Day, in role: RoleIndex?) -> String {
    let span = span(from: from, to: to)
    guard let role else {
      return say("\(span) wachten of werk zoeken", "\(span) to wait or look for work")
    }
    let title = graph[role].title[language]
    return say("\(span) werken als \(title)", "\(span) of work as \(title)")
  }

  /// A course as a step.
  package func title(of learn: Route.Learn) -> String {
    say("Leren: ", "Learn: ") + graph[learn.course].title[language]
  }

  func details(of learn: Route.Learn, in route: Route) -> [String] {
    [
      period(of: learn), advice.whereabouts(of: learn)?[language] ?? "",
      hours(of: learn),
      price(of: learn), subsidy(on: learn),
      arrange(advice.arranged(for: learn)),
    ].filter { !$0.isEmpty } + mind(advice.lapses(before: learn, in: route))
  }

  /// How long a learned course is.
  package func span(of learn: Route.Learn) -> String {
    span(
      from: learn.start, to: learn.end, includingLast: advice.choice(for: learn)?.run != nil)
  }

  /// From when to when a course is learned, such as `Op zijn vroegst 1 sep 2027 – 1 sep 2029 (2
  /// jaar)`.
  package func period(of learn: Route.Learn) -> String {
    let earliest =
      advice.estimates(in: learn).contains(.days) ? say("Op zijn vroegst ", "At the earliest ") : ""
    let days =
      learn.start == learn.end
      ? shortDay(learn.start) : "\(shortDay(learn.start)) – \(shortDay(learn.end))"
    return "\(earliest)\(days) (\(span(of: learn)))"
  }

  /// A move as a step.
  package func title(of move: Route.Move) -> String {
    say("Werken als ", "Work as ") + graph[move.to].title[language]
  }

  /// What belongs to a move: when, which kind, pay, what to arrange, what to mind.
  package func details(of move: Route.Move, in route: Route, leaving role: RoleIndex?) -> [String] {
    let kind = Notes.move(advice.kind(of: move))[language]
    let on = day(move.on)
    var details = [say("Op zijn vroegst \(on): \(kind)", "At the earliest \(on): \(kind)")]
    if let change = change(from: role, to: move.to) { details[0] += ". " + change }
    if let wage = graph[move.to].wage {
      let (least, most) = (money(wage.minimum), money(wage.maximum))
      details.append(
        say(
          "Loon volgens de cao: \(least) tot \(most) bruto per maand.",
          "Pay by the collective agreement: \(least) to \(most) gross a month."))
    }
    details.append(arrange(advice.arranged(for: move)))
    if advice.isEstimated(move) {
      details.append(
        say(
          "Deze stap staat zo in geen bron: het is onze eigen schatting.",
          "No source has this step as it is: it is our own estimate."))
    }
    return details.filter { !$0.isEmpty } + mind(advice.cautions(on: move, in: route))
  }

  /// From which path or sector to which, where a move changes it.
  private func change(from role: RoleIndex?, to new: RoleIndex) -> String? {
    guard let role else { return nil }
    let (old, next) = (graph[graph.path(of: role)], graph[graph.path(of: new)])
    if old.sector != next.sector {
      return say(
        "Van sector \(old.sector) naar sector \(next.sector).",
        "From sector \(old.sector) to sector \(next.sector).")
    }
    guard old.id != next.id else { return nil }
    return say(
      "Van “\(old.title[language])” naar “\(next.title[language])”.",
      "From “\(old.title[language])” to “\(next.title[language])”.")
  }

  // MARK: - Hours and money

  /// Hours of study and of work a week, in a sentence; empty where neither is known.
  package func weeklyHours(of learn: Route.Learn) -> String {
    var parts: [String] = []
    if let study = advice.hoursPerWeek(of: learn) {
      parts.append(say("\(study) uur studie", "\(study) hours of study"))
    }
    if let work = graph[learn.course].workHoursPerWeek {
      parts.append(say("\(work) uur werk", "\(work) hours of work"))
    }
    guard !parts.isEmpty else { return "" }
    return parts.joined(separator: say(" en ", " and ")) + say(" per week.", " a week.")
  }

  private func hours(of learn: Route.Learn) -> String {
    let unpaid = say(" Zonder baan: geen loon.", " Without a job: no wage.")
    return weeklyHours(of: learn) + (learn.role == nil ? unpaid : "")
  }

  private func price(of learn: Route.Learn) -> String {
    say("Prijs: ", "Price: ") + cost(of: learn)
  }

  /// The price of a course, and what of it one pays oneself.
  package func cost(of learn: Route.Learn) -> String {
    var text = money(learn.grossCost)
    if advice.estimates(in: learn).contains(.price) { text += say(" (schatting)", " (estimate)") }
    switch advice.youPay(for: learn) {
    case .some(.zero):
      if learn.grossCost > .zero { text += say("; u betaalt niets", "; you pay nothing") }
    case .some(let part):
      text += say("; u betaalt \(money(part))", "; you pay \(money(part))")
    case nil:
      text += say("; wie betaalt, is niet bekend", "; who pays is not known")
    }
    return text + "."
  }

  private func subsidy(on learn: Route.Learn) -> String {
    guard let outcome = slimOutcome(on: learn) else { return "" }
    return say("SLIM-subsidie: \(outcome).", "SLIM subsidy: \(outcome).")
  }

  /// The subsidy's verdict on a course in a few words, such as `nog niet bekend`; nil where there
  /// are no rules.
  package func slimOutcome(on learn: Route.Learn) -> String? {
    guard let slim = advice.slim(on: learn) else { return nil }
    if let likely = slim.ifConfirmed.value {
      let amount = money(Money(cents: likely.amountCents))
      return say("waarschijnlijk \(amount), niet zeker", "likely \(amount), not certain")
    }
    let amount = money(slim.amount)
    switch slim.verdict {
    case "yes":
      return slim.rateAtLeast
        ? say("ja, ten minste \(amount)", "yes, at least \(amount)")
        : say("ja, \(amount)", "yes, \(amount)")
    case "no": return say("nee", "no")
    default: return say("nog niet bekend", "not known yet")
    }
  }

  private func arrange(_ items: [String]) -> String {
    guard !items.isEmpty else { return "" }
    return say("Regelen: ", "Arrange: ") + items.joined(separator: "; ") + "."
  }

  private func mind(_ warnings: [LocalizedText]) -> [String] {
    warnings.map { say("Let op: ", "Mind: ") + $0[language] }
  }
}
