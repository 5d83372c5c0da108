internal import Advice
internal import ArgumentParser
internal import CatalogueStore
internal import PathGraph

extension CatalogueCommand {
  /// One catalogue, or one offer.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Eén catalogus, of één cursus met startmomenten en herkomst.",
      discussion: """
        Voor een cursus: geef haar id, of eerst het id van de aanbieder en dan dat van de cursus.
        """)

    @Argument(help: "Naam van een catalogus, of id van een cursus of aanbieder.")
    var id: String

    @Argument(help: "Id van een cursus van die aanbieder.")
    var offer: String?

    @OptionGroup(title: "Aanbod") var store: CatalogueOptions
    @OptionGroup(title: "Algemeen") var common: CommonOptions

    func run() throws {
      let form = common.form
      try store.use(form) { store in
        let text = CatalogueText(form.language, Terminal.standardOutput)
        let catalogues = try store.catalogues()
        if offer == nil, let catalogue = catalogues.first(where: { $0.name == id }) {
          return common.json
            ? try Output.json(CatalogueDocument(catalogue))
            : try Output.answer(text.show(catalogue))
        }
        let offers =
          try offer.map { try store.storedOffers(id: $0, provider: id) }
          ?? store.storedOffers(id: id)
        guard !offers.isEmpty else {
          throw CommandFailure.unknown(
            "catalogus of cursus", "catalogue or course", offer ?? id,
            among: catalogues.map(\.name), form)
        }
        if common.json {
          try Output.json(offers.map { OfferDocument($0) })
        } else {
          try Output.answer(offers.map { text.show($0) }.joined(separator: "\n\n"))
        }
      }
    }
  }
}
