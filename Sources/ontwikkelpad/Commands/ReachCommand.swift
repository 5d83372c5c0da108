internal import Advice
internal import ArgumentParser
internal import PathFiles
internal import PathGraph

/// Limits of time and money to look within.
struct WithinOptions: ParsableArguments {
  @Option(help: "Binnen zoveel maanden.")
  var months: Int?

  mutating func validate() throws {
    if let months, !(0...1200).contains(months) {
      throw ValidationError("--months: \(months) kan niet. Geef 0 tot en met 1200 maanden.")
    }
  }
}

/// Every role within reach of a person, within limits.
struct ReachCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reach",
    abstract: "Alle functies die u bereikt binnen zoveel maanden (--months) of euro (--max-cost).",
    discussion: "Andersom, wie een functie kan bereiken: ontwikkelpad who FUNCTIE.")

  @OptionGroup(title: "Grenzen") var within: WithinOptions
  @OptionGroup(title: "Profiel") var options: ProfileOptions
  @OptionGroup(title: "Aanbod") var store: CatalogueOptions
  @OptionGroup(title: "Algemeen") var common: CommonOptions

  func run() throws {
    let advisor = try store.advisor(common)
    let profile = try options.read(common, advisor)
    let reach = advisor.reachability(profile, months: within.months)
    if common.json {
      try Output.json(reach.document)
    } else {
      try Output.answer(ReachText(reach, Terminal.standardOutput).text)
    }
  }
}

/// Who can become something.
struct WhoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "who",
    abstract: "Wie een functie kan bereiken: uit welke functies, met welke bewijzen, hoe snel.",
    discussion: """
      De opties van het profiel gelden voor iedereen: --has nl-first-language rekent met mensen \
      die met Nederlands opgroeiden, --months 24 met wie binnen twee jaar klaar is.
      """)

  @Argument(help: "De functie, zoals elektro/monteur.", completion: .ids(\.roleIDs))
  var role: String

  @OptionGroup(title: "Grenzen") var within: WithinOptions
  @OptionGroup(title: "Profiel") var options: ProfileOptions
  @OptionGroup(title: "Aanbod") var store: CatalogueOptions
  @OptionGroup(title: "Algemeen") var common: CommonOptions

  func run() throws {
    let advisor = try store.advisor(common)
    let profile = try options.read(common, advisor)
    let goal = try advisor.graph.role(named: role, common.form(for: profile))
    let advice = advisor.origins(of: goal, profile, months: within.months)
    if common.json {
      try Output.json(advice.document)
    } else {
      try Output.answer(OriginText(advice, Terminal.standardOutput).text)
    }
  }
}
