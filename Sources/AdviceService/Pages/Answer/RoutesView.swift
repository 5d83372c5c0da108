internal import Advice
internal import PathGraph
internal import RouteChart
internal import RouteMatcher

/// Chooses what of an answer stands on its page.
struct RoutesView {
  let advice: Advice
  let visit: Visit
  let sheet: RouteSheet

  init(_ advice: Advice, _ visit: Visit) {
    self.advice = advice
    self.visit = visit
    sheet = advice.sheet
  }

  private var t: PageStrings { visit.strings }
  private var routes: [Route] { advice.answer.routes }

  /// The routes that are shown, by position.
  private var shown: Range<Int> { 0..<min(routes.count, advice.profile.limit) }

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

  /// The routes as cards: the best to each role where there is no goal, else all.
  var cards: [RouteCard] {
    let last = shown.map { routes[$0].vector.finish }.max() ?? advice.profile.from
    return positions.map {
      RouteCard(advice, $0, sheet.lines[$0], until: last, visit, isComparable: routes.count > 1)
    }
  }

  private var positions: [Int] {
    guard isOpen else { return Array(shown) }
    var seen = Set<RoleIndex>()
    return shown.filter { seen.insert(routes[$0].role).inserted }
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
    guard !isOpen, routes.count > shown.count else { return nil }
    let next = min(routes.count, shown.count + 20)
    return PageLink(
      href: link(visit.question.setting("toon", to: [String(next)])),
      label: t(
        "routes.more", ["shown": String(shown.count), "all": String(routes.count)]))
  }

  private func link(_ question: Question) -> String { visit.link("/routes", question) }

  // MARK: - Messages

  /// What else must be known; that more routes can be asked for is a link here.
  var messages: [String] {
    let cut = Notes.cut(shown: advice.profile.limit, of: routes.count)
    return advice.messages.filter { $0 != cut }.map { $0[visit.language] }
  }
}
