internal import CourseCatalogue
internal import CourseOffers
package import PathGraph
package import RouteMatcher
internal import SlimSubsidy

extension Advice {
  /// Why the route at a position stands where it stands, in sentences.
  package func explanation(ofRouteAt position: Int) -> [LocalizedText] {
    Explanation(answer.routes, at: position, order: profile.order).texts
  }

  /// The subsidy's verdict on a learned course, in words; nil where there are no rules.
  package func slim(on learn: Route.Learn) -> SlimDocument? {
    verdicts.document(on: learn) {
      guard let verdict = verdict(on: learn), let wording = advisor.slimWording else { return nil }
      return SlimDocument(verdict, wording, in: profile.language)
    }
  }

  /// What is to be arranged for a learned course.
  package func arranged(for learn: Route.Learn) -> [String] {
    arrangements(for: learn).map(\.title)
  }

  /// What is to be arranged for a move.
  package func arranged(for move: Route.Move) -> [String] { arrangements(for: move).map(\.title) }

  /// The goals that no route reaches, in words.
  package var unreachable: [AdviceDocument.Unreachable] {
    answer.unreachable.map { goal in
      AdviceDocument.Unreachable(
        role: graph.id(of: goal.role), title: graph[goal.role].title[profile.language],
        missing: goal.obstacles.map { AdviceDocument.Missing($0, graph, profile) })
    }
  }

  /// Whether a learned course is a safety course or the like of some days, which employers ask.
  private func isShortCourse(_ learn: Route.Learn) -> Bool {
    guard case .days(let days) = graph[learn.course].length else { return false }
    return graph[learn.course].kind == .sectorCertificate && days <= SubsidyCases.mostDaysBesideWork
  }

  private func askProvider(of learn: Route.Learn) -> LocalizedText {
    guard let choice = choice(for: learn) else { return Notes.askProvider(graph[learn.course]) }
    let provider = catalogued(choice).offer.provider
    return Notes.askPlace(
      graph[learn.course], provider.name ?? provider.id, choice.run == nil ? nil : learn.start)
  }

  /// What to do where enrolment for a course closes soon.
  private func urgentEnrolment(in learn: Route.Learn) -> LocalizedText? {
    guard let deadline = enrolmentDeadline(of: learn), advisor.asOf.days(to: deadline) <= 60 else {
      return nil
    }
    return Notes.enrolInTime(graph[learn.course], deadline)
  }

  /// What to do first on a route: at most three things, for this week.
  package func firstActions(for route: Route) -> [LocalizedText] {
    var actions: [LocalizedText] = []
    if route.start == nil, let move = route.moves.first,
      profile.from.days(to: move.on) <= 60
    {
      actions.append(Notes.findWork(graph[move.to]))
    }
    if route.learned.contains(where: { $0.role == nil && isShortCourse($0) }) {
      actions.append(Notes.notByYourself)
    }
    if let learn = route.learned.first {
      let course = graph[learn.course]
      if learn.role == nil, profile.income == .ww { actions.append(Notes.askConsent) }
      actions.append(learn.role == nil ? askProvider(of: learn) : Notes.askEmployer(course))
      if let enrolment = urgentEnrolment(in: learn) { actions.append(enrolment) }
      if let apply = verdict(on: learn)?.apply {
        actions.append(Notes.applyForSubsidy(apply.days.last))
      }
    }
    actions.append(Notes.callWerkcentrum(of: profile.region))
    return Array(actions.prefix(3))
  }
}
