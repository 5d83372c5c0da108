internal import Advice
internal import CatalogueStore
internal import CourseCatalogue
internal import PathGraph

/// One catalogue at the desk; with the question whether to remove it, where that is asked.
struct CatalogueModel: PageModel {
  static let template = "aanbod-catalogus"
  let frame: PageFrame
  let t: PageStrings
  let parts: [PageLink]
  let title, formToken, name: String
  let facts: [Fact]
  /// Where one is asked whether to remove it; nil where that is asked here.
  let remove: String?
  /// Where it is removed, and what goes with it; nil where that is not asked.
  let question: Question?
  let back: String

  /// Something that is known of it.
  struct Fact {
    let label, words: String
  }

  /// Whether to remove it.
  struct Question {
    let action, words: String
  }

  init(_ catalogue: StoredCatalogue, runsToCome: Int, asks: Bool, _ visit: DeskVisit) {
    t = visit.strings
    let t = t
    func address(_ path: String) -> String {
      visit.visit.link(path, nil, [("naam", catalogue.name)])
    }
    name = catalogue.name
    title =
      asks
      ? t("aanbod.remove.title", ["name": catalogue.name.visible]) : catalogue.name.visible
    frame = PageFrame(visit, title: title)
    parts = DeskParts.links(visit)
    formToken = visit.session.formToken
    back = asks ? address("/desk/aanbod/catalogus") : visit.visit.link("/desk/aanbod")
    remove = asks ? nil : address("/desk/aanbod/verwijderen")
    question =
      asks
      ? Question(
        action: visit.visit.link("/desk/aanbod/verwijderen"),
        words: t(
          "aanbod.remove.words",
          ["offers": String(catalogue.offers), "runs": String(catalogue.runs)])) : nil
    let row = CatalogueRow(catalogue, runsToCome: runsToCome, visit)
    facts = [
      ("suppliers", row.suppliers), ("formats", row.formats), ("imported", row.imported),
      ("mode", row.mode), ("offers", row.offers), ("runsToCome", row.runsToCome),
      ("runs", String(catalogue.runs)), ("withdrawn", row.withdrawn),
      ("file", catalogue.document.visible), ("sha", catalogue.sha256),
    ].filter { !$0.1.isEmpty }.map { Fact(label: t("aanbod.fact.\($0.0)"), words: $0.1) }
  }
}
