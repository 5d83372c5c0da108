internal import Advice
internal import ArgumentParser
internal import Foundation
internal import PathFiles

/// The main job: from a profile to routes.
struct RoutesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "routes",
    abstract: "Routes naar een functie: per stap data, uren, kosten en SLIM-subsidie.",
    discussion: """
      Zonder doel ziet u de beste route naar elke functie. Met --profile geeft u een \
      JSON-bestand; de andere opties vullen het aan.
      """)

  @OptionGroup(title: "Doel") var goal: GoalOptions
  @OptionGroup(title: "Profiel") var options: ProfileOptions
  @OptionGroup(title: "Algemeen") var common: CommonOptions

  func run() throws {
    let folder = try common.folder()
    let profile = try options.read(common, folder.graph, goal: goal)
    let advice = Advisor(folder, asOf: common.day).advice(for: profile)
    if common.json {
      try Output.json(advice.document)
    } else {
      try Output.answer(AdviceText(advice, Terminal.standardOutput).text)
    }
  }
}
