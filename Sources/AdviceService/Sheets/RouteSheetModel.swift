internal import Advice
internal import PathGraph
internal import RouteMatcher

/// One route on paper: what to do, when, what it costs, and what is not known; two pages at most.
struct RouteSheetModel: PageModel {
  static let template = "route-sheet"
  let frame: PageFrame
  let t: PageStrings
  let style = PageAsset.sheet.address
  let title: String
  /// What the person told.
  let told: [RoutesModel.Told]
  let route: RouteModel
  /// What the adviser wrote; no lines where nothing was.
  let notes: [String]
  let hasNotes: Bool
  /// Whether the change that opens more was looked for.
  let hasBarriers: Bool

  init(_ advice: Advice, _ position: Int, notes: String = "", _ visit: Visit) {
    let route = RouteModel(advice, position, visit)
    self.route = route
    t = visit.strings
    frame = route.frame
    title = visit.strings("route.title", ["goal": route.title])
    told = advice.told.filter { !$0.words.isEmpty }
      .map { RoutesModel.Told(label: $0.label, words: $0.words.joined(separator: ", ")) }
    self.notes = notes.split(separator: "\n").map(String.init)
    hasNotes = !self.notes.isEmpty
    hasBarriers = !route.barriers.items.isEmpty
  }
}
