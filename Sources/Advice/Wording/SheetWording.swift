package import PathGraph
internal import RouteChart
package import RouteMatcher

/// The words of a sheet of routes, and of the pages that tell the same.
package struct SheetWording {
  let advice: Advice

  init(_ advice: Advice) { self.advice = advice }

  var graph: PathGraph { advice.graph }
  var language: Language { advice.profile.language }

  func say(_ nl: String, _ en: String) -> String { language == .dutch ? nl : en }

  /// A day on one line, such as `1 september 2027`.
  package func day(_ day: Day) -> String { unbroken(Print.day(day)[language]) }

  /// An amount on one line.
  package func money(_ money: Money) -> String { unbroken(Print.money(money)[language]) }

  /// A text that stays on one line.
  private func unbroken(_ text: String) -> String { text.replacing(" ", with: "\u{a0}") }

  // MARK: - The sheet

  /// The title of these routes, such as `Routes naar “Timmerman”`.
  package func title(of routes: ArraySlice<Route>) -> String {
    var seen = Set<RoleIndex>()
    let roles = routes.map(\.role).filter { seen.insert($0).inserted }
    guard !roles.isEmpty else { return say("Uw routes", "Your routes") }
    let names =
      roles.count > 2
      ? Print.roles(roles.count)[language]
      : roles.map { "“\(graph[$0].title[language])”" }.joined(
        separator: say(" en ", " and "))
    return routes.count == 1
      ? say("Route naar \(names)", "Route to \(names)")
      : say("Routes naar \(names)", "Routes to \(names)")
  }

  var introduction: [String] {
    let (from, asOf) = (day(advice.profile.from), day(advice.advisor.asOf))
    var seen = Set<RoleIndex>()
    let roles = advice.profile.roles.filter { $0.isCurrent && seen.insert($0.role).inserted }
      .map { graph[$0.role].title[language] }.joined(separator: ", ")
    let start = say("Start: \(from)", "Start: \(from)")
    let now = roles.isEmpty ? "" : say(". U werkt als \(roles)", ". You work as \(roles)")
    return [start + now + say(". Bekeken op \(asOf).", ". Looked at on \(asOf).")]
  }

  func summary(of routes: ArraySlice<Route>) -> String {
    guard let last = routes.map(\.vector.finish).max() else {
      return say("Er is geen route getekend.", "No route is drawn.")
    }
    let (from, to) = (day(advice.profile.from), day(last))
    let what = Print.count(
      routes.count, ("route", "routes"), ("route", "routes"))[language]
    return say(
      "Dit is een tekening van \(what), van \(from) tot \(to). Van elke route staan de stappen in"
        + " woorden, op volgorde van tijd. De tekening zegt niets wat niet in de woorden staat.",
      "This is a drawing of \(what), from \(from) to \(to). The steps of each route stand in words,"
        + " in order of time. The drawing says nothing that the words do not say.")
  }

  var labels: RouteSheet.Labels {
    RouteSheet.Labels(
      months: (1...12).map(monthName),
      comparison: say("De routes naast elkaar", "The routes side by side"),
      legend: say("Wat de tekens betekenen", "What the signs mean"),
      signs: [
        .work: say("U werkt en verdient.", "You work and earn."),
        .outside: say(
          "U werkt nog niet in een functie van deze route.",
          "You do not work in a role of this route yet."),
        .course: say(
          "Een opleiding; de data zijn bekend.", "A course; its days are known."),
        .estimate: say(
          "Een opleiding; de data zijn op zijn vroegst, een schatting.",
          "A course; its days are the earliest, an estimate."),
        .station: say("U begint in een functie.", "You begin in a role."),
        .change: say(
          "U stapt over naar een ander pad of een andere sector.",
          "You switch to another path or sector."),
        .goal: say("U bent er.", "You have arrived."),
      ])
  }

  /// What cannot be reached, and what else must be known.
  var notes: [RouteSheet.Note] {
    let unreachable = advice.unreachable.map { goal in
      ([goal.title + ":"] + goal.missing.map(\.text)).joined(separator: " ")
    }
    return [
      RouteSheet.Note(
        heading: say("Nu niet bereikbaar, of misschien", "Out of reach now, or perhaps"),
        texts: unreachable),
      RouteSheet.Note(
        heading: say("Goed om te weten", "Good to know"),
        texts: advice.messages.map { $0[language] }),
    ].filter { !$0.texts.isEmpty }
  }

  func sector(_ name: String) -> String { say("Sector \(name)", "Sector \(name)") }

  // MARK: - A route

  func title(of role: Role) -> String { role.title[language] }

  func result(of route: Route) -> String {
    let finish = day(route.vector.finish)
    return say("Klaar op zijn vroegst \(finish)", "Finished at the earliest \(finish)")
      + figures(of: route)
  }

  /// The same where there is little room.
  func brief(of route: Route) -> String {
    let finish = shortDay(route.vector.finish)
    return say("Op zijn vroegst \(finish)", "At the earliest \(finish)") + figures(of: route)
  }

  private func figures(of route: Route) -> String {
    let courses = unbroken(Print.courses(route.vector.courses)[language])
    return " · \(money(route.vector.netCost)) · \(courses)"
  }

  /// What of a route's price is subsidy, and what one pays oneself.
  package func payment(of route: Route) -> String {
    let gross = route.learned.reduce(Money.zero) { $0 + $1.grossCost }
    var words: [String] = []
    if gross != route.vector.netCost {
      words.append(
        say(
          "De prijs is \(money(gross)); de subsidie is eraf.",
          "The price is \(money(gross)); the subsidy is taken off."))
    }
    let part = advice.youPay(for: route)
    if gross > .zero || part != .zero {
      words.append(Notes.share(part)[language].replacing("€ ", with: "€\u{a0}"))
    }
    if advice.countsOnLikely(route.learned) { words.append(Notes.ifGranted[language]) }
    return words.joined(separator: " ")
  }

  func reasons(ofRouteAt position: Int) -> String {
    advice.explanation(ofRouteAt: position).map { $0[language] }.joined(separator: " ")
  }

  // MARK: - Time

  /// How long it is from one day to another, a day at least; the last one counts where it is
  /// included.
  package func span(from: Day, to: Day, includingLast: Bool = false) -> String {
    unbroken(Print.span(days: max(1, from.days(to: to) + (includingLast ? 1 : 0)))[language])
  }

  /// A day where there is little room, such as `1 sep 2027`.
  package func shortDay(_ day: Day) -> String { unbroken("\(day.date.day) \(month(day))") }

  /// A month and year where there is little room.
  func month(_ day: Day) -> String { "\(monthName(day.date.month)) \(day.date.year)" }

  private func monthName(_ month: Int) -> String {
    let names =
      language == .dutch
      ? ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
      : ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return names[month - 1]
  }
}
