internal import ArgumentParser
internal import Foundation
internal import PathGraph
internal import RouteMatcher

/// Asks the questions of a file that the generators write, with their own roles and dates.
struct NetworkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "network", abstract: "Questions on a generated network.")

  @Argument(help: "A file as gen_national.py and gen_graph_to_legs.py write it.") var file: String
  @OptionGroup var options: MeasureOptions

  func run() throws {
    let start = CPUClock.seconds
    let network = try LegsNetwork(Data(contentsOf: URL(filePath: file)))
    let graph = try PathGraph([network.path])
    let matcher = RouteMatcher(
      graph, timetables: LegsTimetables(network, dated: !options.undated))
    let loadSeconds = CPUClock.seconds - start
    let queries = network.questions.prefix(options.questions).map { question in
      var query = network.query(question)
      if options.all { query.goalRoles = nil }
      return query
    }
    try Measurement(
      of: matcher, queries, loadSeconds: loadSeconds,
      subject: URL(filePath: file).lastPathComponent, options: options
    ).print(options)
  }
}
