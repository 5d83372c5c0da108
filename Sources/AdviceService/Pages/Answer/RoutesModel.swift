internal import Advice
internal import PathGraph
internal import RouteChart
internal import RouteMatcher

/// The answer: one route with one thing to do, then the others, the drawing, and what is not known.
struct RoutesModel: PageModel {
  static let template = "routes"
  let frame: PageFrame
  let t: PageStrings
  let title: String
  let goals: String?
  /// What the person told, and where to change it.
  let told: [Told]
  let edit: String
  /// The route on top, and its page.
  let best: RouteCard?
  /// The other routes.
  let others: [RouteCard]
  let hasOthers: Bool
  /// Every role in reach by path, where no goal was named.
  let groups: [RoleGroup]
  let isOpen: Bool
  /// Other orders, and limits to set or take away.
  let orders, filters: [PageLink]
  let more: PageLink?
  /// What the form to compare keeps.
  let kept: [Question.Item]
  let keptLanguage: String?
  /// The drawing, and the same in a table.
  let drawing, drawingText: String
  let table: [RouteRows]
  /// What cannot be reached.
  let unreachable: [Unreachable]
  let hasUnreachable: Bool
  /// What one change would open.
  let barriers: BarrierList
  /// What else must be known.
  let messages: [String]
  let isComplete: Bool

  /// What the person told, under a label.
  struct Told {
    let label, words: String
  }

  init(_ advice: Advice, _ visit: Visit) {
    let view = RoutesView(advice, visit)
    t = visit.strings
    title = view.title
    goals = view.goals
    frame = PageFrame(visit, title: title)
    told = advice.told.filter { !$0.words.isEmpty }
      .map { Told(label: $0.label, words: $0.words.joined(separator: ", ")) }
    edit = visit.link("/", visit.question)
    isOpen = view.isOpen
    let cards = view.cards
    best = cards.first
    others = Array(cards.dropFirst())
    hasOthers = cards.count > 1
    groups = view.isOpen ? view.groups : []
    orders = view.orders
    filters = view.filters
    more = view.more
    kept = visit.question.items
    keptLanguage = visit.isLanguageChosen ? visit.language.rawValue : nil
    drawing = visit.link("/routes.svg", visit.question)
    drawingText = view.sheet.summary
    table = view.sheet.lines.enumerated().map { RouteRows($0.element, number: $0.offset + 1) }
    unreachable = advice.unreachable.map { Unreachable($0, visit) }
    hasUnreachable = !unreachable.isEmpty
    barriers = BarrierList(advice, visit)
    messages = view.messages
    isComplete = advice.answer.isComplete
  }
}
