internal import PathGraph
package import RouteChart
internal import RouteMatcher

extension Advice {
  /// The words in which routes are told, the profile's language.
  package var words: SheetWording { SheetWording(self) }

  /// The routes of the answer, as they are drawn: as many as the profile asks for.
  package var sheet: RouteSheet {
    sheet(ofRoutesAt: Array(answer.routes.indices.prefix(profile.limit)))
  }

  /// Some routes of the answer, by position, as they are drawn.
  package func sheet(ofRoutesAt positions: [Int]) -> RouteSheet {
    let words = SheetWording(self)
    let routes = positions.map { answer.routes[$0] }[...]
    var sheet = RouteSheet(
      language: profile.language, title: words.title(of: routes),
      summary: words.summary(of: routes),
      from: profile.from, labels: words.labels)
    sheet.introduction = words.introduction
    sheet.sectors = graph.sectors.map(words.sector)
    sheet.lines = positions.map { line(ofRouteAt: $0, words) }
    sheet.notes = words.notes
    return sheet
  }

  private func line(ofRouteAt position: Int, _ words: SheetWording) -> RouteSheet.Line {
    let route = answer.routes[position]
    var steps = [start(of: route, words)]
    for step in route.steps {
      let before = steps[steps.count - 1]
      switch step {
      case .learn(let learn):
        steps += wait(after: before, until: learn.start, in: learn.role, words)
        steps.append(self.step(of: learn, in: route, words))
      case .move(let move):
        steps += wait(after: before, until: move.on, in: move.from, words)
        steps.append(self.step(of: move, in: route, after: before, words))
      }
    }
    return RouteSheet.Line(
      title: words.title(of: graph[route.role]), result: words.result(of: route),
      brief: words.brief(of: route),
      remarks: [words.payment(of: route), words.reasons(ofRouteAt: position)]
        .filter { !$0.isEmpty },
      steps: steps)
  }

  // MARK: - Steps

  private func start(of route: Route, _ words: SheetWording) -> RouteSheet.Step {
    RouteSheet.Step(
      .start, from: profile.from, to: profile.from, work: sector(of: route.start),
      isAtWork: route.start != nil, title: words.start(route.start),
      details: [words.day(profile.from)])
  }

  /// The time between two steps, where it is long enough to be worth a row.
  private func wait(
    after before: RouteSheet.Step, until day: Day, in role: RoleIndex?, _ words: SheetWording
  ) -> [RouteSheet.Step] {
    guard before.to.days(to: day) >= 28 else { return [] }
    return [
      RouteSheet.Step(
        .wait, from: before.to, to: day, work: before.work, isAtWork: before.isAtWork,
        title: words.wait(from: before.to, to: day, in: role))
    ]
  }

  private func step(
    of learn: Route.Learn, in route: Route, _ words: SheetWording
  ) -> RouteSheet.Step {
    RouteSheet.Step(
      .course, from: learn.start, to: learn.end,
      sector: graph.sector(of: graph.path(of: learn.course)) ?? sector(of: learn.role),
      work: sector(of: learn.role), isAtWork: learn.role != nil,
      isEstimated: estimates(in: learn).contains(.days),
      title: words.title(of: learn), details: words.details(of: learn, in: route),
      label: words.span(of: learn))
  }

  private func step(
    of move: Route.Move, in route: Route, after before: RouteSheet.Step, _ words: SheetWording
  ) -> RouteSheet.Step {
    let sector = sector(of: move.to)
    let isLast = route.steps.last == .move(move)
    let isChange = before.isAtWork && (kind(of: move) == "switch" || before.work != sector)
    return RouteSheet.Step(
      isLast ? .goal : .move, from: move.on, to: move.on, work: sector, isChange: isChange,
      isEstimated: isEstimated(move), title: words.title(of: move),
      details: words.details(of: move, in: route, leaving: before.isAtWork ? move.from : nil),
      label: words.month(move.on))
  }

  private func sector(of role: RoleIndex?) -> Int? {
    role.flatMap { graph.sector(of: graph.path(of: $0)) }
  }
}

extension PathGraph {
  /// The sectors of the paths, each once, in the order of the paths.
  var sectors: [String] {
    var seen = Set<String>()
    return paths.filter { !$0.isCommon }.map(\.sector).filter { seen.insert($0).inserted }
  }

  /// The place of a path's sector among the sectors; nil for what paths share.
  func sector(of path: PathIndex) -> Int? {
    self[path].isCommon ? nil : sectors.firstIndex(of: self[path].sector)
  }
}
