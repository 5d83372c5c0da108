import Foundation
import Testing

/// A store with the sample catalogue, made once for a suite of tests.
struct SampleStore {
  let path: String
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: "catalogue.sqlite").path
    let result = try run("import", Self.catalogue)
    #expect(result.status == 0)
    #expect(result.error.isEmpty)
  }

  static let catalogue = Command.tests.deletingLastPathComponent()
    .appending(path: "Catalogue/sample").path

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Runs a command on the project's own paths and this store, on the fixed day.
  func run(_ arguments: String...) throws -> Command.Result { try run(arguments) }

  func run(_ arguments: [String]) throws -> Command.Result {
    try Command.run(
      arguments + [
        "--catalogue", path, "--paths", Command.realPaths, "--as-of", "2026-11-23",
      ])
  }
}
