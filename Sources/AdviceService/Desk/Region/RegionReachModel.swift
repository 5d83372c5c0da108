internal import Advice
internal import PathGraph
internal import Places
internal import RouteMatcher

/// What can be reached from a role by what can be booked in a region, beside everything.
struct RegionReachModel: PageModel {
  static let template = "region-reach"
  let frame: PageFrame
  let t: PageStrings
  let head: RegionHead
  let action: String
  let keptLanguage: String?
  /// The form.
  let fields: [FormField]
  let experience, months: FormField
  let isDutch: Bool
  let roleNames: [String]
  /// What may have been meant by what is not clear.
  let unclear: [Unclear]
  let hasUnclear: Bool
  let starts: [Start]

  /// A text that stands for no role by itself.
  struct Unclear {
    let text: String
    let candidates: [PageLink]
    let isNothing: Bool
  }

  /// What is reached from a role.
  struct Start {
    let id, title, counts: String
    /// With a course that can be booked, without any course, and not with what is in the region.
    let here, atOnce, elsewhere: [Row]
    let hasHere, hasAtOnce, hasElsewhere: Bool
    let isComplete: Bool
  }

  /// A role that is reached.
  struct Row {
    let href, title, path, here, anywhere: String
  }

  init(_ advice: RegionAdvice, _ visit: DeskVisit) {
    let question = RegionReachQuestion(visit)
    let (graph, finder, language) = (visit.visit.graph, visit.visit.finder, visit.visit.language)
    t = visit.strings
    let strings = t
    var head = RegionHead(advice, .reach, visit, query: question.query())
    if question.starts.isEmpty { head.file = nil }
    self.head = head
    frame = PageFrame(visit, title: "\(head.part): \(head.name)")
    action = RegionPart.reach.path(advice.facts.code)
    keptLanguage = visit.visit.isLanguageChosen ? language.rawValue : nil
    fields = RegionReachQuestion.fields.enumerated().map { number, name in
      let text = question.texts[name] ?? ""
      let shown = finder.entry(text, kind: .role).map {
        finder.label(of: $0, kind: .role, in: language)
      }
      return FormField(
        name, strings(number == 0 ? "region.start" : "region.another"),
        hint: number == 0 ? strings("region.startHint") : nil, value: shown ?? text,
        fault: question.unclear[name] == nil ? nil : strings("region.unclear"),
        list: "functies", kind: .role)
    }
    experience = FormField(
      "ervaring", t("region.experience"), value: String(question.experience),
      range: RegionReachQuestion.experienceRange, unit: t("start.months"))
    months = FormField(
      "maanden", t("region.within"), value: String(question.months),
      range: RegionReachQuestion.monthRange, unit: t("start.months"))
    isDutch = question.isDutch
    roleNames = finder.entries(of: .role).map { finder.label(of: $0, kind: .role, in: language) }
    unclear = RegionReachQuestion.fields.compactMap { name in
      guard let candidates = question.unclear[name] else { return nil }
      return Unclear(
        text: question.texts[name] ?? "",
        candidates: candidates.map { entry in
          let link = visit.visit.link(RegionPart.reach.path(advice.facts.code))
          let query = question.query(name, to: entry.id)
          return PageLink(
            href: link + (link.contains("?") ? "&" : "?") + query,
            label: finder.label(of: entry, kind: .role, in: language))
        }, isNothing: candidates.isEmpty)
    }
    hasUnclear = !unclear.isEmpty
    starts = question.reaches(in: advice).enumerated().map { number, reach in
      Start(reach, number: number + 1, months: question.months, graph, visit)
    }
  }
}

extension RegionReachModel.Start {
  fileprivate init(
    _ reach: RegionReach, number: Int, months: Int, _ graph: PathGraph, _ visit: DeskVisit
  ) {
    let (t, language) = (visit.strings, visit.visit.language)
    func day(_ route: Route?) -> String {
      route.map { Print.day($0.vector.finish)[language] } ?? t("region.notReached")
    }
    let all = reach.rows.sorted { left, right in
      let (a, b) = (left.here ?? left.anywhere, right.here ?? right.anywhere)
      return (a?.vector.finish ?? .latest, left.role) < (b?.vector.finish ?? .latest, right.role)
    }
    let rows = all.map { row in
      (
        isHere: row.here != nil, isAtOnce: row.here?.learned.isEmpty ?? false,
        row: RegionReachModel.Row(
          href: visit.visit.link(to: row.role), title: graph[row.role].title[language],
          path: graph[graph.path(of: row.role)].title[language], here: day(row.here),
          anywhere: day(row.anywhere))
      )
    }
    id = "begin-\(number)"
    title = graph[reach.start].title[language]
    here = rows.filter { $0.isHere && !$0.isAtOnce }.map(\.row)
    atOnce = rows.filter(\.isAtOnce).map(\.row)
    elsewhere = rows.filter { !$0.isHere }.map(\.row)
    hasHere = !here.isEmpty
    hasAtOnce = !atOnce.isEmpty
    hasElsewhere = !elsewhere.isEmpty
    isComplete = reach.here.advice.answer.isComplete && reach.anywhere.advice.answer.isComplete
    let reached = here.count + atOnce.count
    counts = t(
      "region.reachCounts",
      ["here": String(reached), "all": String(rows.count), "months": String(months)])
  }
}
