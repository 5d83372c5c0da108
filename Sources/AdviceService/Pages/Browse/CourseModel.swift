internal import Advice
internal import PathGraph

/// A course: what it gives, and what is on offer of it near a place.
struct CourseModel: PageModel {
  static let template = "course"
  let frame: PageFrame
  let t: PageStrings
  let title, facts: String
  let path: PageLink?
  let note: String?
  let awards, requires, arrange: [String]
  let hasAwards, hasRequires, hasArrange: Bool
  /// The roles in which it is learned, and those that it leads to.
  let workplaces, opens: [PageLink]
  let hasWorkplaces, hasOpens: Bool
  let hours: String?
  /// The form to name a place.
  let place, distance: FormField
  let action: String
  let keptLanguage: String?
  /// What is on offer.
  let hasCatalogue: Bool
  let offers, others: [OfferModel]
  let hasOffers, hasOthers: Bool
  let gone: String?
  let more: String?

  /// So many offers are shown.
  private static let most = 20

  init(_ course: CourseIndex, _ profile: Profile, fault: String?, _ visit: Visit) {
    let (graph, language) = (visit.graph, visit.language)
    let own = graph[course]
    t = visit.strings
    let strings = t
    title = own.title[language]
    frame = PageFrame(visit, title: title)
    facts = own.shortFacts(t, language)
    let index = graph.path(of: course)
    path =
      graph[index].isCommon
      ? nil : PageLink(href: visit.link(to: index), label: graph[index].title[language])
    note = own.note?[language]
    awards = graph.awards(of: course).map { graph[$0].title[language] }
    hasAwards = !awards.isEmpty
    requires = graph.requirements(of: course).map { graph[$0].title[language] }
    hasRequires = !requires.isEmpty
    arrange = own.arrange.map { $0.title[language] }
    hasArrange = !arrange.isEmpty
    func link(_ role: RoleIndex) -> PageLink {
      PageLink(href: visit.link(to: role), label: graph[role].title[language])
    }
    workplaces = graph.workplaces(of: course).map(link)
    hasWorkplaces = !workplaces.isEmpty
    let opened = Set(graph.awards(of: course).flatMap { graph.roles(openedBy: $0) }).sorted()
    opens = opened.filter { graph[index].isCommon ? false : graph.path(of: $0) == index }.map(link)
    hasOpens = !opens.isEmpty
    hours = own.hoursPerWeek.map { strings("card.hours", ["n": String($0)]) }
    place = FormField(
      "plaats", t("field.plaats.label"), value: visit.question["plaats"] ?? "", fault: fault)
    distance = FormField(
      "km", t("field.km.label"), value: visit.question["km"] ?? "", range: 0...20_000,
      unit: t("start.kilometres"))
    action = visit.address.path
    keptLanguage = visit.isLanguageChosen ? visit.language.rawValue : nil
    hasCatalogue = visit.snapshot.advisor.catalogue != nil
    let list = visit.snapshot.advisor.offers(of: course, for: profile)
    offers = list.fitting.prefix(Self.most).map { OfferModel($0, list, visit) }
    others = list.unfitting.prefix(5).map { OfferModel($0, list, visit) }
    hasOffers = !offers.isEmpty
    hasOthers = !others.isEmpty
    gone = list.gone > 0 ? strings("course.gone", ["n": String(list.gone)]) : nil
    let rest = list.fitting.count - Self.most
    more = rest > 0 ? strings("course.more", ["n": String(rest)]) : nil
  }
}
