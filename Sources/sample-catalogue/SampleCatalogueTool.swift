internal import ArgumentParser
internal import Foundation
internal import PathFiles
internal import PathGraph
internal import Places

/// Writes the sample catalogue.
@main
struct SampleCatalogueTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample-catalogue",
    abstract: "Writes the sample catalogue and its link table, made of the paths.")

  @Argument(help: "The folder of path files.")
  var paths: String

  @Argument(help: "The folder that gets `sample` and `links`.")
  var catalogue: String

  @Option(name: .customLong("as-of"), help: "The day that the sample is of, such as 2026-11-23.")
  var day: String

  func run() throws {
    guard let day = Day(iso: day) else {
      throw ValidationError("“\(day)” is not a date such as 2026-11-23.")
    }
    let folder = URL(filePath: paths)
    do {
      let graph = try PathFolder(folder, on: day).graph
      let gazetteer = try Gazetteer(folder.appending(path: "places"))
      for file in SampleCatalogue(graph, gazetteer, on: day).files() {
        let url = URL(filePath: catalogue).appending(path: file.path)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.content).write(to: url)
      }
    } catch let invalid as InvalidFolder {
      let faults = invalid.diagnostics.map { "\($0.position): \($0.text[.english])" }
      throw ValidationError(faults.joined(separator: "\n"))
    }
  }
}
