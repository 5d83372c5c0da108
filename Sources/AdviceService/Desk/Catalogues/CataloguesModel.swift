internal import Advice
internal import CatalogueStore
internal import CourseCatalogue
internal import PathGraph

/// What the list of catalogues is made from, of one moment.
struct StoreView: Sendable {
  /// The catalogues, and how many of their runs are to come.
  let catalogues: [(catalogue: StoredCatalogue, runsToCome: Int)]
  /// What tells this state of the store from another.
  let fingerprint: String
  /// Whether nothing can be imported into it.
  let isReadOnly: Bool
}

/// The catalogues at the desk, and the form to import others.
struct CataloguesModel: PageModel {
  static let template = "aanbod"
  let frame: PageFrame
  let t: PageStrings
  let parts: [PageLink]
  let formToken, action: String
  let catalogues: [CatalogueRow]
  let hasCatalogues: Bool
  let totals: String
  /// Whether the offers are what questions are answered with.
  let use: String?
  let removed: String?
  /// The import that goes on, or the report of the last one.
  let running, report: PageLink?
  let isReadOnly: Bool
  let limits: String

  init(_ view: StoreView?, _ desk: CatalogueDesk, _ visit: DeskVisit) {
    t = visit.strings
    let t = t
    frame = PageFrame(visit, title: t("aanbod.title"))
    parts = DeskParts.links(visit)
    formToken = visit.session.formToken
    action = visit.visit.link("/desk/aanbod")
    catalogues = (view?.catalogues ?? []).map { CatalogueRow($0, runsToCome: $1, visit) }
    hasCatalogues = !catalogues.isEmpty
    totals = t(
      "aanbod.totals",
      [
        "offers": String((view?.catalogues ?? []).reduce(0) { $0 + $1.catalogue.offers }),
        "runs": String((view?.catalogues ?? []).reduce(0) { $0 + $1.runsToCome }),
      ])
    use = view.map { view in
      t(view.fingerprint == visit.visit.snapshot.catalogue ? "aanbod.inUse" : "aanbod.soonInUse")
    }
    // Anybody can write an address: what is still there was not removed.
    removed = visit.visit.address["verwijderd"].flatMap { name in
      let isThere = view?.catalogues.contains { $0.catalogue.name == name } ?? false
      return isThere ? nil : t("aanbod.removed", ["name": name.visible])
    }
    let link = visit.visit.link("/desk/aanbod/inlezen")
    running = desk.imports.isTaken ? PageLink(href: link, label: t("aanbod.running.open")) : nil
    report =
      desk.imports.run?.outcome == nil ? nil : PageLink(href: link, label: t("aanbod.lastReport"))
    isReadOnly = view?.isReadOnly ?? false
    limits = t(
      "aanbod.form.limits",
      [
        "n": String(desk.limits.mostFiles),
        "size": Amount.bytes(Int64(desk.limits.mostFileBytes), visit.visit.language),
      ])
  }
}

/// A catalogue in a row.
struct CatalogueRow {
  let href, name, suppliers, formats, imported, mode, offers, runsToCome, withdrawn: String

  init(_ catalogue: StoredCatalogue, runsToCome: Int, _ visit: DeskVisit) {
    href = visit.visit.link("/desk/aanbod/catalogus", nil, [("naam", catalogue.name)])
    name = catalogue.name.visible
    suppliers = catalogue.suppliers.map(\.visible).joined(separator: ", ")
    formats = catalogue.formats.map(\.name).joined(separator: ", ")
    imported = Amount.moment(catalogue.imported, visit.visit.language)
    mode = catalogue.mode.map { visit.strings("aanbod.mode.\($0.rawValue)") } ?? ""
    offers = String(catalogue.offers)
    self.runsToCome = String(runsToCome)
    withdrawn = String(catalogue.withdrawn)
  }
}

/// The parts of the desk's pages on catalogues.
enum DeskParts {
  static func links(_ visit: DeskVisit) -> [PageLink] {
    let parts = [
      ("/desk/aanbod", "aanbod.parts.list"), ("/desk/aanbod/koppelingen", "aanbod.parts.links"),
      ("/desk/aanbod/logboek", "aanbod.parts.log"),
    ]
    return parts.map { path, key in
      PageLink(
        href: visit.visit.link(path), label: visit.strings(key),
        isCurrent: visit.visit.address.path == path)
    }
  }
}
