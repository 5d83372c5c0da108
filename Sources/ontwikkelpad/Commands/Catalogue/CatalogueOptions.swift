internal import ArgumentParser
internal import CatalogueStore
internal import Foundation

/// Which store of imported catalogues a command uses.
struct CatalogueOptions: ParsableArguments {
  @Option(
    help: "Bestand met het ingelezen cursusaanbod.", completion: .file(extensions: ["sqlite"]))
  var catalogue: String?

  mutating func validate() throws {
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
