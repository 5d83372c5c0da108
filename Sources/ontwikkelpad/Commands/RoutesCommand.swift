internal import Advice
internal import ArgumentParser
internal import Foundation
internal import PathFiles
internal import RouteChart

/// The main job: from a profile to routes.
struct RoutesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "routes",
    abstract: "Routes naar een functie: per stap data, uren, kosten en SLIM-subsidie.",
    discussion: """
      Zonder doel ziet u de beste route naar elke functie. Met --profile geeft u een \
      JSON-bestand; de andere opties vullen het aan.
      """)

  @Option(
    help: "Tekent de routes als SVG in dit bestand, of met - naar standaarduitvoer zonder tekst.",
    completion: .file(extensions: ["svg"]))
  var svg: String?

  @OptionGroup(title: "Doel") var goal: GoalOptions
  @OptionGroup(title: "Profiel") var options: ProfileOptions
  @OptionGroup(title: "Aanbod") var store: CatalogueOptions
  @OptionGroup(title: "Algemeen") var common: CommonOptions

  mutating func validate() throws {
    if svg == "" {
      throw ValidationError("--svg: geef een bestand op, of - voor standaarduitvoer.")
    }
    if svg == "-", common.json {
      throw ValidationError("--svg - en --json schrijven beide naar standaarduitvoer. Kies er één.")
    }
  }

  func run() throws {
    let advisor = try store.advisor(common)
    let profile = try options.read(common, advisor, goal: goal)
    let advice = advisor.advice(for: profile)
    if let svg {
      let drawing = RouteChart(advice.sheet).svg
      guard svg != "-" else { return try Output.drawing(drawing) }
      try Output.write(drawing, to: svg, profile.language)
    }
    if common.json {
      try Output.json(advice.document)
    } else {
      try Output.answer(AdviceText(advice, Terminal.standardOutput).text)
    }
  }
}
