internal import Advice
internal import PathGraph

/// A path with its roles, its courses and its sources.
struct PathModel: PageModel {
  static let template = "path"
  let frame: PageFrame
  let t: PageStrings
  let title, sector, recognition: String
  let roles: [Item]
  let courses: [Item]
  let hasCourses: Bool
  let sources: [PageLink]
  /// Routes to this path.
  let ask: String
  let all: String

  /// A role or course in short.
  struct Item {
    let href, title: String
    let text: String?
    let mark: String?
  }

  init(_ path: PathIndex, _ visit: Visit) {
    let (graph, language) = (visit.graph, visit.language)
    t = visit.strings
    let strings = t
    title = graph[path].title[language]
    frame = PageFrame(visit, title: title)
    sector = graph[path].sector.sectorTitle
    recognition = graph.recognitionWords(of: path, t, language)
    roles = graph.roleIndices.filter { graph.path(of: $0) == path }.map { role in
      Item(
        href: visit.link(to: role), title: graph[role].title[language],
        text: graph[role].summary?[language],
        mark: graph.isOpenToAll(role) ? strings("paths.entry") : nil)
    }
    courses = graph.courses.indices.map { CourseIndex($0) }
      .filter { graph.path(of: $0) == path }.map { course in
        Item(
          href: visit.link(to: course), title: graph[course].title[language],
          text: graph[course].shortFacts(strings, language), mark: nil)
      }
    hasCourses = !courses.isEmpty
    sources = graph[path].sources.compactMap { source in
      source.url.flatMap { SafeAddress($0) }.map {
        PageLink(href: $0.text, label: "\(source.title) (\($0.host))")
      }
    }
    ask = visit.link(
      "/", Question.empty.setting("richting", to: [Finder.pathPrefix + graph[path].id]))
    all = visit.link("/paden")
  }
}

extension Course {
  /// How long a course takes and what it costs, in short.
  func shortFacts(_ t: PageStrings, _ language: Language) -> String {
    let span =
      switch length {
      case .months(let count): Print.span(months: count)
      case .days(let count): Print.span(days: count)
      }
    let estimate = isEstimate ? " " + t("course.estimate") : ""
    return "\(span[language]), \(Print.money(cost)[language])\(estimate)"
  }
}
