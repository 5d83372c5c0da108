internal import Advice
internal import ArgumentParser
internal import CatalogueStore

extension CatalogueCommand {
  /// A judgement of the store.
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Controleert of alles nog is zoals het is opgeslagen.",
      discussion: "Wat niet klopt, geeft status 3.")

    @OptionGroup(title: "Aanbod") var store: CatalogueOptions
    @OptionGroup(title: "Algemeen") var common: CommonOptions

    func run() throws {
      let form = common.form
      try store.use(form) { store in
        let problems = try store.problems()
        let counts = problems.isEmpty ? try store.counts() : StoreCounts()
        if common.json {
          try Output.json(VerifyDocument(problems, counts, in: form.language))
        } else {
          try Output.answer(
            CatalogueText(form.language, Terminal.standardOutput).verified(problems, counts))
        }
        if !problems.isEmpty { throw CommandFailure.problems(problems.count, form) }
      }
    }
  }

  /// Every offer, one a line.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Schrijft alle cursussen die getoond mogen worden, één JSON-object per regel.")

    @OptionGroup(title: "Aanbod") var store: CatalogueOptions
    @OptionGroup(title: "Algemeen") var common: CommonOptions

    func run() throws {
      let form = common.form
      try store.use(form) { store in
        try store.forEachOffer { try Output.answer(JSONText.line(OfferDocument($0))) }
      }
    }
  }
}
