import Foundation
import PathFiles
import PathGraph

/// A folder of files for one test, removed with it.
struct TemporaryFolder: ~Copyable {
  let url: URL

  init(_ files: [String: String] = [:]) throws {
    try self.init(files.mapValues { Data($0.utf8) })
  }

  init(_ files: [String: Data]) throws {
    url = FileManager.default.temporaryDirectory.appending(path: "paths-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, content) in files { try write(content, to: name) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ content: Data, to name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try content.write(to: file)
  }

  /// The folder, read on the day on which the examples were looked at.
  func read(files: FileManager = .default) throws(InvalidFolder) -> PathFolder {
    try PathFolder(url, on: Day(number: 20_500), files: files)
  }

  /// Every error and warning, and whether the folder answers at all.
  func judge(files: FileManager = .default) -> (diagnostics: [Diagnostic], answers: Bool) {
    do { return (try read(files: files).warnings, true) } catch {
      return (error.diagnostics, false)
    }
  }
}

/// The start of a path file that has no faults: four lines and a list with one source.
let head = """
  format: 1
  id: proef
  title: {nl: Proef, en: Trial}
  sector: techniek
  sources: {bron: {title: Een bron, url: "https://example.org", seen: 2026-01-01}}

  """

/// What a role must say of its tags to have no warning.
let known = "tags: [heights, physically-heavy, part-time-possible], notTags: [nights, shifts]"
