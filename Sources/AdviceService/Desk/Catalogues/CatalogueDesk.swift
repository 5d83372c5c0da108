internal import Advice
internal import CatalogueStore
internal import CourseCatalogue
internal import Foundation
internal import PathFiles
internal import PathGraph

/// What the desk's pages on catalogues work with: the store, the limits, the import that goes on.
struct CatalogueDesk: Sendable {
  /// Where everything lies.
  let sources: AdviceSources
  /// How much one may send.
  let limits: FormLimits
  /// The folder in which what is sent is kept while it is read.
  let uploads: URL
  /// The time.
  let clock: @Sendable () -> Date
  /// The import that goes on.
  let imports: ImportDesk
  /// Where the store is asked: it may have to wait for an import, and searches must not wait for it.
  let places: SearchGate

  init?(_ settings: ServiceSettings) {
    guard let sources = settings.sources else { return nil }
    self.sources = sources
    limits = FormLimits(
      mostFiles: settings.mostUploadFiles, mostFileBytes: settings.mostUploadBytes,
      mostBytes: settings.mostUploadBytes + 1_000_000)
    uploads = settings.uploads
    clock = settings.clock
    places = SearchGate(most: 32, patience: settings.patience)
    imports = ImportDesk(start: settings.startsImport)
  }

  /// Who does something now.
  func actor(_ visit: DeskVisit) -> StoreActor {
    StoreActor(account: visit.session.account, at: clock())
  }

  /// What something with the store gives; nil where there is none yet.
  func read<Value>(_ body: (CatalogueStore) throws -> Value) throws -> Value? {
    try Self.telling {
      guard !CatalogueStore.isYetToBeMade(at: sources.catalogue) else { return nil }
      return try body(try CatalogueStore(at: sources.catalogue))
    }
  }

  /// What tells which offers belong to courses.
  func linking(_ store: CatalogueStore, asOf day: Day) throws -> CourseLinking {
    let folder = try sources.folder(asOf: day)
    return CourseLinking(
      folder, try sources.linkTables(folder.graph), try store.decisions())
  }

  /// Reads the files of a form into the store.
  func importFiles(
    _ form: UploadedForm, _ options: ImportOptions, progress: (ImportProgress) -> Void
  ) throws -> ImportReport {
    try Self.telling {
      let dry = try DryStore(isWanted: options.isDryRun, for: sources.catalogue)
      let store = try CatalogueStore(at: dry?.path ?? sources.catalogue, creating: true)
      let report = try store.importCatalogues(
        form.files.map { .success(.upload(path: $0.path.path, name: $0.name)) }, options,
        linking: try linking(store, asOf: options.asOf), clock: clock, progress: progress)
      if let actor = options.actor, dry == nil { try store.recordTried(report, by: actor) }
      return report
    }
  }

  /// Tells what is wrong with the store, or with what lies beside it, as a problem of the service.
  private static func telling<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let fault as StoreFault {
      throw ServiceProblem.store(fault)
    } catch SourceFault.store(let fault) {
      throw ServiceProblem.store(fault)
    } catch let fault as SourceFault {
      throw ServiceProblem.sources(fault)
    }
  }
}

/// A store for a trial where there is none yet; it goes with this.
private final class DryStore {
  let path: String
  private let folder: URL

  init?(isWanted: Bool, for path: String) throws {
    guard isWanted, CatalogueStore.isYetToBeMade(at: path) else { return nil }
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    self.path = folder.appending(path: "catalogue.sqlite").path
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}
