internal import Advice
internal import ArgumentParser
internal import CatalogueStore
internal import CourseOffers
internal import Foundation
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
  var path: String {
    let environment = ProcessInfo.processInfo.environment
    if let named = catalogue ?? environment["ONTWIKKELPAD_CATALOGUE"], !named.isEmpty {
      return named
    }
    let folder =
      environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? (environment["HOME"] ?? NSHomeDirectory()) + "/.local/share"
    return folder + "/ontwikkelpad/catalogue.sqlite"
  }

  /// Advice on the paths that the other options name, with the offers of the store where there is
  /// one.
  ///
  /// - Parameters:
  ///   - common: The options on paths, day and language.
  ///   - withPlaces: Whether places are needed even where there are no offers.
  /// - Throws: `CommandFailure` where something named cannot be read.
  /// - Returns: Who answers.
  func advisor(_ common: CommonOptions, withPlaces: Bool = false) throws -> Advisor {
    let folder = try common.folder()
    guard let store = try storeIfThere(common.form) else {
      return Advisor(folder, places: withPlaces ? try common.places() : nil, asOf: common.day)
    }
    let (links, places) = (try linkTables(common, folder.graph), try common.places())
    let table = try answer(common.form) {
      try OfferTable(store, links, folder.graph, places, asOf: common.day)
    }
    return Advisor(folder, catalogue: table, places: places, asOf: common.day)
  }

  /// The link tables: of the folder named, else of `Catalogue/links` beside the paths in use.
  func linkTables(_ common: CommonOptions, _ graph: PathGraph) throws -> OfferLinks {
    let beside = common.folderURL?.resolvingSymlinksInPath().deletingLastPathComponent()
    guard
      let folder = links.map({ URL(filePath: $0) }) ?? beside?.appending(path: "Catalogue/links")
    else { return OfferLinks() }
    if links != nil, !FileManager.default.fileExists(atPath: folder.path) {
      throw CommandFailure.unreadable(
        folder.path,
        LocalizedText(
          nl: "Deze map is er niet. Klopt de naam?",
          en: "There is no such folder. Is its name right?"), common.form)
    }
    do {
      return try OfferLinks(folder, graph)
    } catch {
      let name = common.name(of: folder.deletingLastPathComponent())
      throw CommandFailure.folder(error, name: name, common.form)
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

  /// The store, or nil where none is named and the usual one is not there.
  func storeIfThere(_ form: CommandFailure.Form) throws -> CatalogueStore? {
    guard catalogue != nil || FileManager.default.fileExists(atPath: path) else { return nil }
    return try store(form)
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
