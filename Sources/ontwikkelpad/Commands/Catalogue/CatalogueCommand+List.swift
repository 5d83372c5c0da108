internal import Advice
internal import ArgumentParser
internal import CatalogueStore

extension CatalogueCommand {
  /// The catalogues in a list.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Alle catalogi, met formaat, aanbieder, dag en aantallen.")

    @OptionGroup(title: "Aanbod") var store: CatalogueOptions
    @OptionGroup(title: "Algemeen") var common: CommonOptions

    func run() throws {
      let form = common.form
      try store.use(form) { store in
        let (catalogues, counts) = (try store.catalogues(), try store.counts())
        if common.json {
          try Output.json(CatalogueListDocument(catalogues, counts, try store.fingerprint()))
        } else {
          try Output.answer(
            CatalogueText(form.language, Terminal.standardOutput).list(catalogues, counts))
        }
      }
    }
  }

  /// A catalogue goes.
  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Verwijdert een catalogus met alles wat erin staat.",
      discussion: "Wat u over koppelingen besliste, blijft bewaard.")

    @Argument(help: "De catalogus, zoals in: ontwikkelpad catalogue list.")
    var name: String

    @OptionGroup(title: "Aanbod") var store: CatalogueOptions
    @OptionGroup(title: "Algemeen") var common: CommonOptions

    func run() throws {
      let form = common.form
      try store.use(form) { store in
        guard let removed = try store.remove(catalogue: name) else {
          throw CommandFailure.unknown(
            "catalogus", "catalogue", name, among: try store.catalogues().map(\.name), form)
        }
        if common.json {
          try Output.json(CatalogueDocument(removed))
        } else {
          try Output.answer(
            CatalogueText(form.language, Terminal.standardOutput).removed(removed))
        }
      }
    }
  }
}
