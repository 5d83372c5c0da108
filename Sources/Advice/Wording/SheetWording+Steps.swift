internal import PathGraph
internal import RouteMatcher

extension SheetWording {
  // MARK: - Steps

  func start(_ role: RoleIndex?) -> String {
    role.map { say("Start: ", "Start: ") + graph[$0].title[language] }
      ?? say(
        "Start: nog niet in een functie van deze route", "Start: not in a role of this route yet")
  }

  func wait(from: Day, to: Day, in role: RoleIndex?) -> String {
    let span = span(from: from, to: to)
    guard let role else {
      return say("\(span) wachten of werk zoeken", "\(span) to wait or look for work")
    }
    let title = graph[role].title[language]
    return say("\(span) werken als \(title)", "\(span) of work as \(title)")
  }

  func title(of learn: Route.Learn) -> String {
    say("Leren: ", "Learn: ") + graph[learn.course].title[language]
  }

  func details(of learn: Route.Learn, in route: Route) -> [String] {
    let earliest =
      advice.estimates(in: learn).contains(.days) ? say("Op zijn vroegst ", "At the earliest ") : ""
    let days =
      learn.start == learn.end
      ? shortDay(learn.start) : "\(shortDay(learn.start)) – \(shortDay(learn.end))"
    let span = span(from: learn.start, to: learn.end)
    return [
      "\(earliest)\(days) (\(span))", advice.whereabouts(of: learn)?[language] ?? "",
      hours(of: learn),
      price(of: learn), subsidy(on: learn),
      arrange(advice.arranged(for: learn)),
    ].filter { !$0.isEmpty } + mind(advice.lapses(before: learn, in: route))
  }

  func title(of move: Route.Move) -> String {
    say("Werken als ", "Work as ") + graph[move.to].title[language]
  }

  func details(of move: Route.Move, in route: Route, leaving role: RoleIndex?) -> [String] {
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

  private func hours(of learn: Route.Learn) -> String {
    let (course, role) = (graph[learn.course], learn.role)
    var parts: [String] = []
    if let study = advice.hoursPerWeek(of: learn) {
      parts.append(say("\(study) uur studie", "\(study) hours of study"))
    }
    if let work = course.workHoursPerWeek {
      parts.append(say("\(work) uur werk", "\(work) hours of work"))
    }
    var text = parts.joined(separator: say(" en ", " and "))
    if !parts.isEmpty { text += say(" per week.", " a week.") }
    if role == nil { text += say(" Zonder baan: geen loon.", " Without a job: no wage.") }
    return text
  }

  private func price(of learn: Route.Learn) -> String {
    var text = say("Prijs: ", "Price: ") + money(learn.grossCost)
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
    guard let slim = advice.slim(on: learn) else { return "" }
    let outcome: String
    if let likely = slim.ifConfirmed.value {
      let amount = money(Money(cents: likely.amountCents))
      outcome = say("waarschijnlijk \(amount), niet zeker", "likely \(amount), not certain")
    } else {
      let amount = money(learn.grossCost - learn.netCost)
      switch slim.verdict {
      case "yes":
        outcome =
          slim.rateAtLeast
          ? say("ja, ten minste \(amount)", "yes, at least \(amount)")
          : say("ja, \(amount)", "yes, \(amount)")
      case "no": outcome = say("nee", "no")
      default: outcome = say("nog niet bekend", "not known yet")
      }
    }
    return say("SLIM-subsidie: \(outcome).", "SLIM subsidy: \(outcome).")
  }

  private func arrange(_ items: [String]) -> String {
    guard !items.isEmpty else { return "" }
    return say("Regelen: ", "Arrange: ") + items.joined(separator: "; ") + "."
  }

  private func mind(_ warnings: [LocalizedText]) -> [String] {
    warnings.map { say("Let op: ", "Mind: ") + $0[language] }
  }
}
