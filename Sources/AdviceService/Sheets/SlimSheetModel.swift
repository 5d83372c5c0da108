internal import Advice
internal import CourseCatalogue
internal import PathFiles
internal import PathGraph
internal import RouteMatcher
internal import SlimSubsidy

/// What an employer must know of the subsidy for a route: which courses, how much, when to apply,
/// what to keep, and where that stands.
struct SlimSheetModel: PageModel {
  static let template = "slim-sheet"
  let frame: PageFrame
  let t: PageStrings
  let style = PageAsset.sheet.address
  let title: String
  let courses: [SlimCourse]
  /// What must be in order for the money to be paid.
  let duties: [String]
  /// What the scheme leaves open, and other money that there may be.
  let open, otherMoney: [String]
  let sources: [Source]

  /// A course of the route, and what the subsidy does for it.
  struct SlimCourse {
    let title, when, price: String
    let provider: String?
    let text: String
    let apply: String?
    let criteria: [SlimReason.Criterion]
  }

  /// Where the rules stand.
  struct Source {
    let title: String
    let url, read: String?
  }

  init(_ advice: Advice, _ position: Int, _ visit: Visit) {
    let (words, language) = (advice.words, visit.language)
    let route = advice.answer.routes[position]
    t = visit.strings
    title = visit.strings(
      "slimSheet.title", ["goal": advice.graph[route.role].title[language]])
    frame = PageFrame(visit, title: title)
    courses = route.learned.map { learn in
      let slim = advice.slim(on: learn)
      return SlimCourse(
        title: advice.graph[learn.course].title[language], when: words.period(of: learn),
        price: words.cost(of: learn),
        provider: advice.choice(for: learn).flatMap { advice.catalogued($0).offer.provider.name },
        text: slim.map { $0.ifConfirmed.value?.text ?? $0.text }
          ?? visit.strings("slimSheet.noRules"),
        apply: slim?.apply.value?.text,
        criteria: slim?.criteria.map(SlimReason.Criterion.init) ?? [])
    }
    let scheme = advice.advisor.folder.scheme
    duties = advice.advisor.slimDuties.map { $0[language] }
    open = scheme?.openQuestions.map { $0.text[language] } ?? []
    otherMoney = scheme?.otherMoney.map { "\($0.title[language]). \($0.text[language])" } ?? []
    sources = (scheme?.sources ?? []).map {
      Source(title: $0.title, url: $0.url, read: $0.seen.map(words.day))
    }
  }
}

extension SlimReason.Criterion {
  /// A condition of a verdict with what was found.
  init(_ criterion: SlimDocument.Criterion) {
    self.init(
      text: criterion.text, article: criterion.article, isMet: criterion.outcome == "met",
      isNotMet: criterion.outcome == "notMet", isUnknown: criterion.outcome == "unknown")
  }
}
