internal import ArgumentParser
internal import Foundation
internal import PathFiles
internal import PathGraph
internal import RouteMatcher

/// Asks made-up questions on the project's own paths.
struct PathsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paths", abstract: "Made-up questions on a folder of path files.")

  @Argument(help: "The folder of path files.") var folder: String
  @OptionGroup var options: MeasureOptions

  func run() throws {
    let start = CPUClock.seconds
    let from = Day(number: SyntheticTimetables.firstDay)
    let graph = try PathFolder(URL(filePath: folder), on: from).graph
    let loadSeconds = CPUClock.seconds - start
    var profiles = SyntheticProfiles(graph, from: from)
    let queries = (0..<options.questions).map { _ in
      options.all ? profiles.nextWithAllGoals() : profiles.nextWithOneGoal()
    }
    let matcher =
      options.undated
      ? RouteMatcher(graph, timetables: EstimatedTimetables(graph))
      : RouteMatcher(graph, timetables: SyntheticTimetables(graph))
    try Measurement(
      of: matcher, queries, loadSeconds: loadSeconds, subject: "own paths", options: options
    ).print(options)
  }
}
