internal import Advice
internal import PathGraph
internal import RouteChart
internal import RouteMatcher

/// One route with everything that belongs to it; it prints on two pages at most.
struct RouteModel: PageModel {
  static let template = "route"
  let frame: PageFrame
  let t: PageStrings
  let title: String
  /// The route in short.
  let card: RouteCard
  let start: String
  let recognition: String
  /// What to do this week.
  let actions: [String]
  /// The steps, in order of time.
  let steps: [RouteStep]
  /// Where the courses are given; nil where none has a place.
  let map: RouteMapModel?
  /// What the employer does, and when.
  let employer: [EmployerTask]
  let hasEmployer: Bool
  /// Why the subsidy can or cannot be had, each reason once.
  let reasons: [SlimReason]
  let hasReasons: Bool
  /// What is estimated, and why.
  let estimates: [Estimate]
  let hasEstimates: Bool
  let barriers: BarrierList
  let messages: [String]
  /// The answer that it belongs to, the question, and the calendar file.
  let back, edit, calendar: String
  /// The route on paper, as a file; nil where none can be made.
  let pdf: String?

  /// A figure that is an estimate.
  struct Estimate {
    let course, note: String
  }

  init(_ advice: Advice, _ position: Int, _ visit: Visit, hasPDF: Bool = false) {
    let route = advice.answer.routes[position]
    let sheet = Self.sheet(of: position, advice)
    let steps = RouteSteps(advice, route, visit)
    t = visit.strings
    let strings = t
    card = RouteCard(advice, position, sheet, until: route.vector.finish, visit)
    title = card.title
    frame = PageFrame(visit, title: strings("route.title", ["goal": card.title]))
    start =
      route.start.map { advice.startWords(of: $0) } ?? strings("route.outside")
    recognition = advice.recognitionWords(of: route)
    actions = advice.firstActions(for: route).map { $0[visit.language] }
    self.steps = steps.all
    map = RouteMap(advice, route, visit).map { RouteMapModel($0, number: position + 1, visit) }
    employer = steps.employer
    hasEmployer = !employer.isEmpty
    reasons = steps.reasons
    hasReasons = !reasons.isEmpty
    var seen = Set<CourseIndex>()
    estimates = route.learned.map(\.course).filter { seen.insert($0).inserted }
      .map { advice.graph[$0] }.filter(\.isEstimate)
      .map {
        Estimate(
          course: $0.title[visit.language],
          note: $0.note?[visit.language] ?? strings("route.noReason"))
      }
    hasEstimates = !estimates.isEmpty
    barriers = BarrierList(advice, visit)
    let cut = Notes.cut(shown: advice.profile.limit, of: advice.answer.routes.count)
    messages = advice.messages.filter { $0 != cut }.map { $0[visit.language] }
    back = visit.link("/routes", visit.question)
    edit = visit.link("/", visit.question)
    let number = [(name: "nr", value: String(position + 1))]
    calendar = visit.link("/route.ics", visit.question, number)
    pdf = hasPDF ? visit.link("/route.pdf", visit.question, number) : nil
  }

  /// The line of a route, whatever limit the question has.
  private static func sheet(of position: Int, _ advice: Advice) -> RouteSheet.Line {
    let lines = advice.sheet(ofRoutesAt: [position]).lines
    guard let line = lines.first else { preconditionFailure("no route at \(position)") }
    return line
  }
}
