package import CatalogueStore
internal import CourseOffers
package import Foundation
package import PathFiles
package import PathGraph
package import Places
package import Skills

/// Where everything lies that advice is made from: the paths, the link tables, the store.
///
/// ```swift
/// let sources = AdviceSources(paths: nil, catalogue: nil, links: nil)
/// let advisor = try sources.advisor(asOf: today)
/// ```
package struct AdviceSources: Sendable {
  /// The folder of paths that was named; nil for the standard one.
  package var paths: URL?
  /// The folder that is read where none is named, and for what a named one leaves out.
  package var standard: URL?
  /// The folder of link tables that was named; nil for the one beside the paths.
  package var links: URL?
  /// The store's file.
  package var catalogue: String
  /// Whether the file was named, so that it must be there.
  package var mustHaveCatalogue: Bool

  /// What was named, and for the rest `$ONTWIKKELPAD_PATHS`, `$ONTWIKKELPAD_CATALOGUE` and the usual
  /// places.
  ///
  /// - Parameters:
  ///   - paths: A folder of paths.
  ///   - catalogue: A store's file.
  ///   - links: A folder of link tables.
  ///   - environment: The environment's variables.
  package init(
    paths: String?, catalogue: String?, links: String?,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    self.paths = paths.map { URL(filePath: $0) }
    self.links = links.map { URL(filePath: $0) }
    standard = Self.standardFolder(environment)
    self.catalogue = Self.file(catalogue, environment)
    mustHaveCatalogue = catalogue != nil
  }

  // MARK: - Paths

  /// The folder that is read: the one named, else the standard one.
  package var folderURL: URL? { paths ?? standard }

  /// The paths, valid as a whole.
  package func folder(asOf day: Day) throws(SourceFault) -> PathFolder {
    guard let url = folderURL else { throw .noPaths }
    do { return try PathFolder(url, standard: standard, on: day) } catch {
      throw .folder(error, url)
    }
  }

  /// The skills of qualifications, from the folder of paths or else the standard one.
  package func skills() throws(SourceFault) -> SkillTable {
    guard let holder = holder(of: "skills") ?? folderURL else { throw .noPaths }
    do { return try SkillTable(holder.appending(path: "skills")) } catch {
      throw .folder(error, holder)
    }
  }

  /// The same, nil where neither has any.
  package func skillsIfThere() throws(SourceFault) -> SkillTable? {
    holder(of: "skills") == nil ? nil : try skills()
  }

  /// The places of the country, from the folder of paths or else the standard one; nil where neither
  /// has any.
  package func places() throws(SourceFault) -> Gazetteer? {
    guard let holder = holder(of: "places") else { return nil }
    do { return try Gazetteer(holder.appending(path: "places")) } catch {
      throw .folder(error, holder)
    }
  }

  /// The folder of paths that holds a folder of tables: the one named, else the standard one.
  private func holder(of tables: String) -> URL? {
    [paths, standard].compactMap { $0 }.first { has(tables, in: $0) }
  }

  /// Whether a folder holds a folder of tables.
  package func has(_ tables: String, in folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: tables).path)
  }

  // MARK: - Offers

  /// The link tables: of the folder named, else of `Catalogue/links` beside the paths in use.
  package func linkTables(_ graph: PathGraph) throws(SourceFault) -> OfferLinks {
    let beside = folderURL?.resolvingSymlinksInPath().deletingLastPathComponent()
    guard let folder = links ?? beside?.appending(path: "Catalogue/links") else {
      return OfferLinks()
    }
    if links != nil, !FileManager.default.fileExists(atPath: folder.path) {
      throw .noLinks(folder.path)
    }
    do { return try OfferLinks(folder, graph) } catch {
      throw .folder(error, folder.deletingLastPathComponent())
    }
  }

  /// The store; made where it is not there, if asked.
  package func store(creating: Bool = false) throws(SourceFault) -> CatalogueStore {
    do { return try CatalogueStore(at: catalogue, creating: creating) } catch {
      throw .store(error)
    }
  }

  /// The store, or nil where none is named and the usual one is not there.
  package func storeIfThere() throws(SourceFault) -> CatalogueStore? {
    guard mustHaveCatalogue || FileManager.default.fileExists(atPath: catalogue) else { return nil }
    return try store()
  }

  // MARK: - Advice

  /// Advice on the paths, with the offers of the store where there is one.
  ///
  /// - Parameters:
  ///   - day: The day as of which questions are answered.
  ///   - withPlaces: Whether places are needed even where there are no offers.
  /// - Throws: `SourceFault` where something cannot be read.
  /// - Returns: Who answers.
  package func advisor(asOf day: Day, withPlaces: Bool = false) throws(SourceFault) -> Advisor {
    let folder = try folder(asOf: day)
    guard let store = try storeIfThere() else {
      return Advisor(folder, places: withPlaces ? try places() : nil, asOf: day)
    }
    return try advisor(folder, store, linkTables(folder.graph), asOf: day)
  }

  /// Advice on these paths with the offers of a store.
  package func advisor(
    _ folder: PathFolder, _ store: CatalogueStore, _ links: OfferLinks, asOf day: Day
  ) throws(SourceFault) -> Advisor {
    let places = try places()
    do {
      let table = try OfferTable(store, links, folder.graph, places, asOf: day)
      return Advisor(folder, catalogue: table, places: places, asOf: day)
    } catch { throw .store(error) }
  }

  // MARK: - The usual places

  /// `$ONTWIKKELPAD_PATHS`, else `./Paths`, else the `Paths` above the executable.
  private static func standardFolder(_ environment: [String: String]) -> URL? {
    if let named = environment["ONTWIKKELPAD_PATHS"], !named.isEmpty {
      return URL(filePath: named)
    }
    let here = URL(filePath: FileManager.default.currentDirectoryPath).appending(path: "Paths")
    if FileManager.default.fileExists(atPath: here.path) { return here }
    var folder = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    if let executable = Bundle.main.executableURL { folder = executable.resolvingSymlinksInPath() }
    while folder.pathComponents.count > 1 {
      folder.deleteLastPathComponent()
      let paths = folder.appending(path: "Paths")
      if FileManager.default.fileExists(atPath: paths.path) { return paths }
    }
    return nil
  }

  /// The file named, else `$ONTWIKKELPAD_CATALOGUE`, else the one in the user's own folder.
  private static func file(_ named: String?, _ environment: [String: String]) -> String {
    if let named = named ?? environment["ONTWIKKELPAD_CATALOGUE"], !named.isEmpty { return named }
    let folder =
      environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? (environment["HOME"] ?? NSHomeDirectory()) + "/.local/share"
    return folder + "/ontwikkelpad/catalogue.sqlite"
  }
}
