internal import PathGraph

/// Tells what is the matter, and where one can go from here.
struct ProblemModel: PageModel {
  static let template = "problem"
  let frame: PageFrame
  let t: PageStrings
  let title, detail: String

  init(_ problem: ServiceProblem, _ language: Language) {
    t = PageStrings.of(language)
    title = problem.title[language]
    detail = problem.detail[language]
    frame = PageFrame(language, title: title)
  }
}
