internal import Advice
internal import PathFiles
internal import PathGraph
internal import RouteMatcher

/// Writes the steps of a route.
struct RouteSteps {
  private let advice: Advice
  private let route: Route
  private let visit: Visit
  /// The steps, in order of time.
  private(set) var all: [RouteStep] = []
  /// What the employer does, and when.
  private(set) var employer: [EmployerTask] = []
  /// The reasons for the subsidy's verdicts.
  private(set) var reasons: [SlimReason] = []

  /// A gap of so many days is worth a line.
  private static let longGap = 28

  init(_ advice: Advice, _ route: Route, _ visit: Visit) {
    self.advice = advice
    self.route = route
    self.visit = visit
    addStart()
    var today = advice.profile.from
    for step in route.steps {
      switch step {
      case .learn(let learn):
        addWait(from: today, to: learn.start, in: learn.role)
        add(learn)
        today = learn.end
      case .move(let move):
        addWait(from: today, to: move.on, in: move.from)
        add(move, isLast: step == route.steps.last)
        today = move.on
      }
    }
  }

  private var t: PageStrings { visit.strings }
  private var words: SheetWording { advice.words }

  private mutating func addStart() {
    let title = route.start.map { advice.startWords(of: $0) } ?? t("route.outside")
    var step = RouteStep(
      .start, date: words.day(advice.profile.from), title: title, isAtWork: route.start != nil)
    step.warnings = advice.startWarnings(on: route).map { $0[visit.language] }
    all.append(step)
  }

  private mutating func addWait(from: Day, to: Day, in role: RoleIndex?) {
    guard from.days(to: to) >= Self.longGap else { return }
    all.append(
      RouteStep(
        .wait, date: "", title: words.wait(from: from, to: to, in: role), isAtWork: role != nil))
  }

  // MARK: - Courses

  private mutating func add(_ learn: Route.Learn) {
    let course = advice.graph[learn.course]
    var step = RouteStep(
      .course, date: words.period(of: learn), title: course.title[visit.language],
      isAtWork: learn.role != nil)
    step.href = visit.link(to: learn.course)
    let language = visit.language
    step.facts = [
      fact("where", advice.whereabouts(of: learn)?[language]),
      fact("enrol", advice.enrolment(in: learn)?[language]),
      fact("hours", hours(of: learn)), fact("pay", advice.pay(for: learn)),
      fact("price", words.cost(of: learn)), fact("slim", subsidy(on: learn)),
    ].compactMap { $0 }
    step.facts += advice.arranged(for: learn).compactMap { fact("arrange", $0) }
    let offer = advice.choice(for: learn) == nil ? "offer" : "why"
    step.facts += [fact(offer, advice.choiceReason(for: learn, in: route)?[language])]
      .compactMap { $0 }
    if let slim = advice.slim(on: learn) { step.reason = String(reason(slim, learn)) }
    if let address = advice.address(of: learn), let safe = SafeAddress(address) {
      step.provider = PageLink(href: safe.text, label: t("route.provider", ["host": safe.host]))
    }
    step.warnings = advice.lapses(before: learn, in: route).map { $0[language] }
    all.append(step)
    addTasks(for: learn, course.title[language])
  }

  private func fact(_ key: String, _ text: String?) -> RouteStep.Fact? {
    guard let text, !text.isEmpty else { return nil }
    return RouteStep.Fact(
      label: t("fact.\(key)"), text: text, isDetail: ["offer", "why"].contains(key))
  }

  /// Hours a week; that nothing is known of them counts too, but not for a course of some days.
  private func hours(of learn: Route.Learn) -> String? {
    let course = advice.graph[learn.course]
    let hasHours = advice.hoursPerWeek(of: learn) != nil || course.workHoursPerWeek != nil
    if hasHours { return words.weeklyHours(of: learn) }
    if case .days(let days) = course.length, days <= 10 { return nil }
    return t("route.hoursUnknown")
  }

  private func subsidy(on learn: Route.Learn) -> String? {
    words.slimOutcome(on: learn).map { $0.prefix(1).uppercased() + $0.dropFirst() + "." }
  }

  // MARK: - The subsidy and the employer

  private mutating func reason(_ slim: SlimDocument, _ learn: Route.Learn) -> Int {
    let title = advice.graph[learn.course].title[visit.language]
    var text = slim.ifConfirmed.value?.text ?? slim.text
    if let apply = slim.apply.value { text += " " + apply.text }
    if let known = reasons.firstIndex(where: { $0.text == text }) {
      if !reasons[known].courses.contains(title) { reasons[known].courses.append(title) }
      return known + 1
    }
    reasons.append(
      SlimReason(
        number: reasons.count + 1, text: text, courses: [title],
        criteria: slim.criteria.map(SlimReason.Criterion.init)))
    return reasons.count
  }

  private mutating func addTasks(for learn: Route.Learn, _ course: String) {
    guard learn.role != nil else { return }
    for item in advice.arranged(for: learn) {
      employer.append(
        EmployerTask(
          what: t("employer.arrange", ["what": item, "course": course]),
          when: t("employer.before", ["day": words.day(learn.start)])))
    }
    guard let apply = advice.slim(on: learn)?.apply.value else { return }
    let (first, last) = (Day(iso: apply.from), Day(iso: apply.to))
    guard let first, let last else { return }
    employer.append(
      EmployerTask(
        what: t("employer.apply", ["course": course, "who": apply.who]),
        when: t("employer.between", ["from": words.day(first), "to": words.day(last)])))
  }

  // MARK: - Moves

  private mutating func add(_ move: Route.Move, isLast: Bool) {
    let details = words.details(of: move, in: route, leaving: move.from)
    var step = RouteStep(
      isLast ? .goal : .move, date: details.first ?? "", title: words.title(of: move),
      isAtWork: true)
    step.href = visit.link(to: move.to)
    if let wage = advice.graph[move.to].wage {
      step.facts.append(
        RouteStep.Fact(
          label: t("fact.wage"),
          text: t(
            "route.wage",
            ["from": words.money(wage.minimum), "to": words.money(wage.maximum)])))
    }
    step.facts += advice.arranged(for: move).compactMap { fact("arrange", $0) }
    step.warnings = advice.warnings(on: move, in: route).map { $0[visit.language] }
    all.append(step)
    for item in advice.arranged(for: move) {
      employer.append(
        EmployerTask(
          what: item, when: t("employer.before", ["day": words.day(move.on)])))
    }
  }
}
