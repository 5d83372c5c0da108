internal import ArgumentParser

/// Measures the route matcher, and prints each measurement as one line of JSON.
@main
struct RouteBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "route-bench",
    abstract: "Measures the route matcher; see Benchmarks/README.md.",
    subcommands: [NetworkCommand.self, PathsCommand.self, OffersCommand.self])
}

/// What every measurement can be told.
struct MeasureOptions: ParsableArguments {
  @Flag(help: "Leave the dated runs out.") var undated = false
  @Flag(help: "Ask for all goals at once, instead of one.") var all = false
  @Option(help: "Ask no more than so many questions.") var questions = 100
  @Option(help: "The budget of work of a question with one goal.") var budget: Int?
  @Flag(help: "Print one line for each question.") var each = false
  @Flag(help: "Print the vectors found for each question, to compare answers by.") var vectors =
    false

  mutating func validate() throws {
    guard questions > 0 else { throw ValidationError("--questions must be at least 1.") }
  }
}
