internal import Advice
internal import ArgumentParser
internal import CatalogueStore
internal import CourseCatalogue
internal import PathFiles
internal import PathGraph

/// Which offers are which courses, where neither code nor table tells: an adviser decides.
struct LinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Koppelt aanbod aan opleidingen: voorstellen bekijken, goedkeuren, afwijzen.",
    discussion: """
      Aanbod met een code of in een koppeltabel is al gekoppeld. Voor de rest doet het programma \
      voorstellen op de titel. Ze tellen pas mee als iemand ze goedkeurt. Beslissingen blijven \
      staan, ook na een nieuwe import.
      """,
    subcommands: [List.self, Confirm.self, Reject.self, Forget.self], defaultSubcommand: List.self)

  /// The suggestions, and what was decided.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "De voorstellen, met een score van 0 tot 100, en wat al beslist is.")

    @Option(help: "Alleen voorstellen voor deze opleiding.", completion: .ids(\.courseIDs))
    var course: String?

    @OptionGroup(title: "Aanbod") var store: CatalogueOptions
    @OptionGroup(title: "Algemeen") var common: CommonOptions

    func run() throws {
      let form = common.form
      let folder = try common.folder()
      let index = try course.map { try folder.graph.course(named: $0, form) }
      try store.answer(form) {
        let store = try self.store.store(form)
        let decisions = try store.decisions()
        let linking = CourseLinking(
          folder, try self.store.linkTables(common, folder.graph), decisions)
        let suggestions = try linking.suggestions(in: store, for: index)
        if common.json {
          try Output.json(
            LinkListDocument(suggestions, decisions, folder.graph, in: form.language))
        } else {
          let text = LinkText(folder.graph, form.language, Terminal.standardOutput)
          try Output.answer(text.list(suggestions, decisions))
        }
      }
    }
  }

  /// What a decision is about.
  struct Deciding: ParsableArguments {
    @Argument(help: "Id van de aanbieder.")
    var provider: String

    @Argument(help: "Id van het aanbod bij die aanbieder.")
    var offer: String

    @Argument(help: "De opleiding, zoals elektro/bbl-monteur.", completion: .ids(\.courseIDs))
    var course: String

    var key: OfferKey { OfferKey(provider: provider, offer: offer) }

    /// Keeps a decision, on an offer that there is, and says what it means.
    func decide(
      isConfirmed: Bool, _ options: CatalogueOptions, _ common: CommonOptions
    ) throws {
      let form = common.form
      let folder = try common.folder()
      let graph = folder.graph
      let index = try graph.course(named: course, form)
      try options.answer(form) {
        let store = try options.store(form)
        let id = graph.id(of: index)
        let before = try store.decisions().first { $0.offer == key && $0.course == id }
        guard let found = try store.storedOffers(id: offer, provider: provider).first else {
          throw CommandFailure.noOffer(provider: provider, offer: offer, form)
        }
        try store.decide(
          LinkDecision(
            offer: key, course: id, isConfirmed: isConfirmed, day: common.day))
        let text = LinkText(graph, form.language, Terminal.standardOutput)
        try Output.answer(
          text.decided(found.offer, index, isConfirmed: isConfirmed, before: before))
        guard isConfirmed else { return }
        let linking = CourseLinking(
          folder, try options.linkTables(common, graph), try store.decisions())
        for contradiction in linking.contradictions(of: found.offer, with: index) {
          try Output.answer(text.note(contradiction))
        }
      }
    }
  }

  /// Confirms that an offer is of a course.
  struct Confirm: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Keurt goed: dit aanbod hoort bij deze opleiding.")

    @OptionGroup var deciding: Deciding
    @OptionGroup(title: "Aanbod") var store: CatalogueOptions
    @OptionGroup(title: "Algemeen") var common: CommonOptions

    func run() throws { try deciding.decide(isConfirmed: true, store, common) }
  }

  /// Rejects that an offer is of a course.
  struct Reject: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Wijst af: dit aanbod hoort niet bij deze opleiding, wat een code of tabel ook zegt.")

    @OptionGroup var deciding: Deciding
    @OptionGroup(title: "Aanbod") var store: CatalogueOptions
    @OptionGroup(title: "Algemeen") var common: CommonOptions

    func run() throws { try deciding.decide(isConfirmed: false, store, common) }
  }

  /// Forgets a decision.
  struct Forget: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Vergeet een beslissing: code, tabel en titel gelden weer.")

    @OptionGroup var deciding: Deciding
    @OptionGroup(title: "Aanbod") var store: CatalogueOptions
    @OptionGroup(title: "Algemeen") var common: CommonOptions

    func run() throws {
      let form = common.form
      try store.answer(form) {
        let graph = try common.folder().graph
        let course = graph.course(deciding.course).map { graph.id(of: $0) } ?? deciding.course
        let wasThere = try store.store(form).forget(deciding.key, course: course)
        guard wasThere else {
          throw CommandFailure.noDecision(
            provider: deciding.provider, offer: deciding.offer, course: deciding.course, form)
        }
        try Output.answer(
          form.language == .dutch ? "De beslissing is vergeten." : "The decision is forgotten.")
      }
    }
  }
}
