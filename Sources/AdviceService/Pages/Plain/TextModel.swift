internal import Advice
internal import CourseOffers
internal import PathGraph

/// A page of text from the catalogue of strings, with figures filled in.
struct TextModel: PageModel {
  static let template = "text"
  let frame: PageFrame
  let t: PageStrings
  let title, lead: String
  let sections: [Section]

  /// Paragraphs, points and links under a heading.
  struct Section {
    let heading: String
    let paragraphs, points: [String]
    let hasPoints: Bool
    let sources: [PageLink]
    let hasSources: Bool
  }

  init(_ key: String, _ visit: Visit) {
    t = visit.strings
    title = t("\(key).title")
    lead = t("\(key).lead")
    frame = PageFrame(visit, title: title)
    let values = Self.values(visit)
    guard case .list(let list)? = t.value("\(key).sections") else {
      sections = []
      return
    }
    sections = list.map { value in
      let words = PageStrings(value)
      let points = Self.texts(words, "points", values)
      let sources = words.value("sources") == nil ? [] : Self.sources(visit)
      return Section(
        heading: words("heading"), paragraphs: Self.texts(words, "text", values), points: points,
        hasPoints: !points.isEmpty, sources: sources, hasSources: !sources.isEmpty)
    }
  }

  private static func texts(
    _ words: PageStrings, _ key: String, _ values: [String: String]
  ) -> [String] {
    guard case .list(let list)? = words.value(key) else { return [] }
    return list.compactMap { value in
      guard case .text(let text) = value else { return nil }
      return PageStrings(.group(["text": .text(text)]))("text", values)
    }
  }

  /// Figures that the texts name.
  private static func values(_ visit: Visit) -> [String: String] {
    let graph = visit.graph
    let catalogue = visit.snapshot.advisor.catalogue
    let offers = catalogue.map {
      visit.strings("about.offers", ["n": String($0.offers.count), "runs": String($0.runCount)])
    }
    return [
      "paths": String(graph.paths.count { !$0.isCommon }), "roles": String(graph.roles.count),
      "courses": String(graph.courses.count),
      "day": Print.day(visit.snapshot.advisor.asOf)[visit.language],
      "offers": offers ?? visit.strings("about.noOffers"),
    ]
  }

  /// Every source with a page, each once, in the order of the paths.
  private static func sources(_ visit: Visit) -> [PageLink] {
    var seen = Set<String>()
    return visit.graph.paths.flatMap(\.sources).compactMap { source in
      guard let address = source.url.flatMap({ SafeAddress($0) }),
        seen.insert(address.text).inserted
      else { return nil }
      return PageLink(href: address.text, label: "\(source.title) (\(address.host))")
    }
  }
}
