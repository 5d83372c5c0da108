internal import Advice
internal import ArgumentParser
internal import Foundation

/// The command line: from a profile to routes, and what path keepers need.
@main
struct Ontwikkelpad: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ontwikkelpad",
    abstract: "Vindt de beste routes naar een functie, met data, kosten en SLIM-subsidie.",
    discussion: """
      Voorbeeld: ontwikkelpad routes --from-role elektro/assistent:24 --has vca-basis \
      --role elektro/monteur

      (English: add --language en.) Aanvullen met Tab: zie --generate-completion-script.
      """,
    subcommands: [
      RoutesCommand.self, ReachCommand.self, WhoCommand.self, NearCommand.self, SkillsCommand.self,
      BatchCommand.self, PathsCommand.self, OffersCommand.self,
      LinkCommand.self, RegionCommand.self, SlimCommand.self, ImportCommand.self,
      CatalogueCommand.self, AccountCommand.self, ServeCommand.self,
    ])

  /// Runs the command of the arguments; the exit status is 0 for an answer, 1 where the input is at
  /// fault, 2 for wrong usage, 3 for a fault of the machine.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      failure.write()
      Foundation.exit(failure.status)
    } catch {
      let status = exitCode(for: error)
      guard status != .success else {
        print(fullMessage(for: error))
        return
      }
      let isUsage = status == .validationFailure
      if CommandLine.arguments.contains("--json") {
        let problem = ProblemDocument(
          title: isUsage ? "Verkeerd gebruik" : "Fout van het systeem",
          status: isUsage ? 400 : 500, detail: message(for: error))
        Output.error((try? JSONText.pretty(problem)) ?? "{}")
      } else {
        Output.error(fullMessage(for: error))
      }
      Foundation.exit(isUsage ? 2 : 3)
    }
  }
}
