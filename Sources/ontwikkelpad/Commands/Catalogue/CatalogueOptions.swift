internal import Advice
internal import ArgumentParser
internal import CatalogueStore
internal import PathFiles
internal import PathGraph

/// Which store of imported catalogues a command uses.
struct CatalogueOptions: ParsableArguments {
  @Option(
    help: "Bestand met het ingelezen cursusaanbod.", completion: .file(extensions: ["sqlite"]))
  var catalogue: String?

  @Option(
    help: "Map met koppeltabellen. Standaard Catalogue/links naast de paden.",
    completion: .directory)
  var links: String?

  mutating func validate() throws {
    if links == "" { throw ValidationError("--links: geef een map op.") }
    if catalogue == "" { throw ValidationError("--catalogue: geef een bestand op.") }
  }

  /// The file: the one named, else `$ONTWIKKELPAD_CATALOGUE`, else the one in the user's own folder.
  var path: String { AdviceSources(paths: nil, catalogue: catalogue, links: links).catalogue }

  /// Advice on the paths that the other options name, with the offers of the store where there is
  /// one.
  ///
  /// - Parameters:
  ///   - common: The options on paths, day and language.
  ///   - withPlaces: Whether places are needed even where there are no offers.
  /// - Throws: `CommandFailure` where something named cannot be read.
  /// - Returns: Who answers.
  func advisor(_ common: CommonOptions, withPlaces: Bool = false) throws -> Advisor {
    try common.answer { () throws(SourceFault) in
      try common.sources(catalogue: catalogue, links: links)
        .advisor(asOf: common.day, withPlaces: withPlaces)
    }
  }

  /// The link tables: of the folder named, else of `Catalogue/links` beside the paths in use.
  func linkTables(_ common: CommonOptions, _ graph: PathGraph) throws -> OfferLinks {
    try common.answer { () throws(SourceFault) in
      try common.sources(catalogue: catalogue, links: links).linkTables(graph)
    }
  }

  /// The store.
  func store(creating: Bool = false, _ form: CommandFailure.Form) throws -> CatalogueStore {
    do {
      return try CatalogueStore(at: path, creating: creating)
    } catch {
      throw CommandFailure.store(error, form)
    }
  }

  /// What something gives that is done with the store, its faults as failures of the command.
  func use<Value>(
    _ form: CommandFailure.Form, _ body: (CatalogueStore) throws -> Value
  ) throws -> Value {
    try answer(form) { try body(store(form)) }
  }

  /// What something with the store gives, its faults as failures of the command.
  func answer<Value>(
    _ form: CommandFailure.Form, _ body: () throws -> Value
  ) throws -> Value {
    do {
      return try body()
    } catch let fault as StoreFault {
      throw CommandFailure.store(fault, form)
    }
  }
}
