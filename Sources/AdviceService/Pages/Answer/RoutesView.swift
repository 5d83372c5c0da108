internal import Advice
internal import PathGraph
internal import RouteChart
internal import RouteMatcher

/// Chooses what of an answer stands on its page.
struct RoutesView {
  let advice: Advice
  let visit: Visit
  /// The positions of the routes that are shown.
  let positions: [Int]
  /// The same routes as they are drawn.
  let sheet: RouteSheet

  /// So many ways to learn a trade are shown where no goal was named.
  private static let mostTrades = 6

  init(_ advice: Advice, _ visit: Visit) {
    self.advice = advice
    self.visit = visit
    positions = Self.positions(advice)
    sheet = advice.sheet(ofRoutesAt: positions)
  }

  /// All routes up to the limit; without a goal the first, and the best of each path that one learns
  /// something on: roles that anybody can begin in at once would else fill the page.
  private static func positions(_ advice: Advice) -> [Int] {
    let routes = advice.answer.routes
    guard advice.profile.goal.isOpen else {
      return Array(routes.indices.prefix(advice.profile.limit))
    }
    var seen = Set<PathIndex>()
    let trades = routes.indices.dropFirst().filter { position in
      !routes[position].learned.isEmpty
        && seen.insert(advice.graph.path(of: routes[position].role)).inserted
    }
    return Array(routes.indices.prefix(1)) + trades.prefix(mostTrades)
  }

  private var t: PageStrings { visit.strings }
  private var routes: [Route] { advice.answer.routes }

  /// Whether no goal was named.
  var isOpen: Bool { advice.profile.goal.isOpen }

  var title: String {
    let goals = advice.goalNames
    guard let goal = goals.first, goals.count == 1 else { return t("routes.title") }
    return t("routes.titleTo", ["goal": goal])
  }

  /// The goals, where there are so many that they do not fit the title.
  var goals: String? {
    let goals = advice.goalNames
    guard goals.count > 1 else { return nil }
    return t("routes.goals", ["goal": goals.joined(separator: ", ")])
  }

  // MARK: - Cards

  /// The routes as cards.
  var cards: [RouteCard] {
    let last = positions.map { routes[$0].vector.finish }.max() ?? advice.profile.from
    return zip(positions, sheet.lines).map { RouteCard(advice, $0, $1, until: last, visit) }
  }

  /// The best route to every role, by path.
  var groups: [RoleGroup] {
    var best: [RoleIndex: Int] = [:]
    for (position, route) in routes.enumerated() where best[route.role] == nil {
      best[route.role] = position
    }
    return advice.graph.paths.indices.compactMap { position in
      let path = PathIndex(position)
      let roles = advice.graph.roleIndices.filter { advice.graph.path(of: $0) == path }
      let lines = roles.compactMap { role in best[role].map { RoleGroup.Line(advice, $0, visit) } }
      guard !lines.isEmpty else { return nil }
      return RoleGroup(
        title: advice.graph[path].title[visit.language],
        count: Print.roles(lines.count)[visit.language], lines: lines)
    }
  }

  // MARK: - Links

  /// The orders, the present one marked.
  var orders: [PageLink] {
    Query.Order.allCases.map { order in
      let isUsual = order == .balanced
      return PageLink(
        href: link(visit.question.setting("volgorde", to: isUsual ? [] : [order.rawValue])),
        label: t("routes.order.\(order.rawValue)"), isCurrent: order == advice.profile.order)
    }
  }

  /// Limits that can be set or taken away.
  var filters: [PageLink] {
    let question = visit.question
    let fewest = routes.map(\.vector.courses).min() ?? 0
    let most = routes.map(\.vector.courses).max() ?? 0
    var links = [toggle("betaald", "ja", t("routes.filter.paid"))]
    if let limit = question["opleidingen"] {
      links.append(
        toggle("opleidingen", limit, t("routes.filter.courses", count: Int(limit) ?? 0)))
    } else if most > max(1, fewest) {
      let limit = max(1, fewest)
      links.append(
        toggle("opleidingen", String(limit), t("routes.filter.courses", count: limit)))
    }
    links.append(toggle("erkend", "ja", t("routes.filter.recognised")))
    return links
  }

  private func toggle(_ name: String, _ value: String, _ label: String) -> PageLink {
    let isSet = visit.question[name] != nil
    return PageLink(
      href: link(visit.question.setting(name, to: isSet ? [] : [value])), label: label,
      isCurrent: isSet)
  }

  /// More routes than are shown; nil where all are.
  var more: PageLink? {
    guard !isOpen, routes.count > positions.count else { return nil }
    let next = min(routes.count, positions.count + 20)
    return PageLink(
      href: link(visit.question.setting("toon", to: [String(next)])),
      label: t(
        "routes.more", ["shown": String(positions.count), "all": String(routes.count)]))
  }

  private func link(_ question: Question) -> String { visit.link("/routes", question) }

  // MARK: - Messages

  /// What else must be known; that more routes can be asked for is a link here.
  var messages: [String] {
    let cut = Notes.cut(shown: advice.profile.limit, of: routes.count)
    return advice.messages.filter { $0 != cut }.map { $0[visit.language] }
  }
}
