internal import Advice
internal import PathGraph
internal import RouteChart
internal import RouteMatcher

/// A route in short: when, what it costs, whether one earns, and what to do first.
struct RouteCard {
  /// Its number, and the same as an id on the page.
  let number: Int
  /// Where it leads, and of which path that is.
  let title, pathTitle: String
  /// The page of the route.
  let href: String
  /// When it is finished, and how long that is from the start.
  let finish, span: String
  let isAtOnce: Bool
  /// What it costs, and who pays.
  let cost, payment: String
  /// Whether one earns while learning.
  let pay: String
  /// Courses and hours.
  let courses: String
  let hours: String?
  /// The first thing to do.
  let first: String?
  /// Why it stands here.
  let why: [String]
  /// The line.
  let line: RouteLine
  /// Whether a figure is an estimate.
  let isEstimated: Bool
  /// Whether there is a line to draw.
  let hasLine: Bool

  init(
    _ advice: Advice, _ position: Int, _ line: RouteSheet.Line, until last: Day, _ visit: Visit
  ) {
    let route = advice.answer.routes[position]
    let (graph, words, t) = (advice.graph, advice.words, visit.strings)
    number = position + 1
    title = graph[route.role].title[visit.language]
    pathTitle = graph[graph.path(of: route.role)].title[visit.language]
    href = visit.link("/route", visit.question, [("nr", String(position + 1))])
    finish = words.day(route.vector.finish)
    isAtOnce = route.vector.finish <= advice.profile.from
    // On a card a span may run over two lines.
    span =
      isAtOnce
      ? ""
      : words.span(from: advice.profile.from, to: route.vector.finish)
        .replacing("\u{a0}", with: " ")
    cost = words.money(route.vector.netCost)
    payment = words.payment(of: route)
    pay = t("card.pay.\(Self.pay(route))")
    courses =
      route.vector.courses == 0
      ? t("card.noCourse") : Print.courses(route.vector.courses)[visit.language]
    hours = Self.hours(route, advice, t)
    first = advice.firstActions(for: route).first?[visit.language]
    why = advice.explanation(ofRouteAt: position).map { $0[visit.language] }
    self.line = RouteLine(line, from: advice.profile.from, to: last)
    isEstimated = advice.isEstimated(route)
    hasLine = !isAtOnce
  }

  /// Whether the courses of a route are learned in a job.
  static func pay(_ route: Route) -> String {
    let learned = route.learned
    if learned.isEmpty { return "none" }
    let paid = learned.count { $0.role != nil }
    return paid == learned.count ? "paid" : paid == 0 ? "unpaid" : "partly"
  }

  /// The most hours of study a week that the route asks; nil where there is no course.
  static func hours(_ route: Route, _ advice: Advice, _ t: PageStrings) -> String? {
    guard !route.learned.isEmpty else { return nil }
    let known = route.learned.compactMap { advice.hoursPerWeek(of: $0) }
    guard let most = known.max(), most > 0 else { return t("card.hoursUnknown") }
    return t("card.hours", ["n": String(most)])
  }
}
