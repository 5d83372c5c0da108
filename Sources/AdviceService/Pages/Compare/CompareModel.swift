internal import Advice
internal import PathGraph
internal import RouteChart
internal import RouteMatcher

/// Up to three routes beside each other.
struct CompareModel: PageModel {
  static let template = "compare"
  let frame: PageFrame
  let t: PageStrings
  /// The routes.
  let routes: [RouteCard]
  let hasRoutes: Bool
  /// What is compared, a row each.
  let rows: [Row]
  /// Whether more were chosen than fit.
  let isCut: Bool
  let back: String

  /// So many routes stand beside each other.
  private static let most = 3

  /// One thing that is compared.
  struct Row {
    let label: String
    let cells: [Cell]
  }

  /// One value, and whether none of the others is better.
  struct Cell {
    let text: String
    let isBest: Bool
  }

  init(_ advice: Advice, _ numbers: [Int], _ visit: Visit) {
    t = visit.strings
    frame = PageFrame(visit, title: t("compare.title"))
    back = visit.link("/routes", visit.question)
    var seen = Set<Int>()
    let known = numbers.map { $0 - 1 }
      .filter { advice.answer.routes.indices.contains($0) && seen.insert($0).inserted }
    isCut = known.count > Self.most
    let chosen = Array(known.prefix(Self.most))
    let lines = advice.sheet(ofRoutesAt: chosen).lines
    let last = chosen.map { advice.answer.routes[$0].vector.finish }.max() ?? advice.profile.from
    let cards = zip(chosen, lines).map { RouteCard(advice, $0, $1, until: last, visit) }
    routes = cards
    hasRoutes = !cards.isEmpty
    let found = chosen.map { advice.answer.routes[$0] }
    let strings = t
    func row(_ key: String, _ texts: [String], _ values: [Int64]? = nil) -> Row {
      let best = values.flatMap { Set($0).count > 1 ? $0.min() : nil }
      return Row(
        label: strings("compare.\(key)"),
        cells: texts.enumerated().map { position, text in
          Cell(text: text, isBest: best != nil && values?[position] == best)
        })
    }
    let words = advice.words
    rows = [
      row("finish", cards.map(\.finish), found.map { Int64($0.vector.finish.number) }),
      row("cost", cards.map(\.cost), found.map(\.vector.netCost.cents)),
      row("payer", cards.map(\.payment)),
      row("pay", cards.map(\.pay)),
      row("courses", cards.map(\.courses), found.map { Int64($0.vector.courses) }),
      row("hours", cards.map { $0.hours ?? strings("compare.none") }),
      row(
        "study",
        found.map { route in
          advice.studyHours(of: route).map { strings("compare.studyHours", ["n": String($0)]) }
            ?? strings("compare.unknown")
        }),
      row("steps", found.map { $0.steps.map { advice.brief(of: $0) }.joined(separator: " → ") }),
      row("first", cards.map { $0.first ?? strings("compare.none") }),
      row("recognition", found.map { advice.recognitionWords(of: $0) }),
      row("start", found.map { words.start($0.start) }),
    ]
  }
}
