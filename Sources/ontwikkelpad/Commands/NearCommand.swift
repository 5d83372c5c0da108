internal import Advice
internal import ArgumentParser
internal import PathFiles
internal import PathGraph
internal import Skills

/// Roles near to what somebody can do.
struct NearCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "near",
    abstract: "Functies die lijken op wat u kunt, met wat u deelt en wat u nog mist.",
    discussion: """
      Noem wat u deed of kunt: --role voor werk hier of in een ander land, --crebo voor een \
      mbo-opleiding, --skill voor een vaardigheid (ontwikkelpad skills geeft de lijst). Ook wat in \
      het profiel staat, telt mee. Dit zijn suggesties naast de paden, geen routes.
      """)

  @Option(
    help: "Functie die u hebt of had, hier of in een ander land.", completion: .ids(\.roleIDs))
  var role: [String] = []

  @Option(help: "Crebonummer van een mbo-opleiding die u deed, zoals 25774.")
  var crebo: [String] = []

  @Option(help: "Vaardigheid die u hebt, als naam of id uit CompetentNL.")
  var skill: [String] = []

  @OptionGroup(title: "Profiel") var options: ProfileOptions
  @OptionGroup(title: "Aanbod") var store: CatalogueOptions
  @OptionGroup(title: "Algemeen") var common: CommonOptions

  func run() throws {
    let advisor = try store.advisor(common)
    let table = try common.skills()
    let profile = try options.read(common, advisor)
    let experience = try experience(advisor, table, common.form(for: profile))
    let advice = advisor.near(experience, table, for: profile)
    guard !advice.known.isEmpty else {
      throw ValidationError(
        "Noem wat u deed of kunt: een functie (--role), een mbo-opleiding (--crebo) of een"
          + " vaardigheid (--skill). De lijst: ontwikkelpad skills.")
    }
    if common.json {
      try Output.json(advice.document)
    } else {
      try Output.answer(NearText(advice, Terminal.standardOutput).text)
    }
  }

  private func experience(
    _ advisor: Advisor, _ table: SkillTable, _ form: CommandFailure.Form
  ) throws -> Experience {
    let graph = advisor.graph
    return Experience(
      roles: try role.map { try graph.role(named: $0, form) },
      qualifications: try crebo.map { number in
        guard let found = advisor.qualification(ofCrebo: number, in: table) else {
          let all = table.qualifications.map(\.crebo)
          throw CommandFailure.unknown("mbo-opleiding", "crebo", number, among: all, form)
        }
        return found
      },
      skills: try skill.map { name in
        guard let found = table.skill(name) else {
          let all = table.skills.map(\.label)
          throw CommandFailure.unknown("vaardigheid", "skill", name, among: all, form)
        }
        return found
      })
  }
}

/// The skills and qualifications that one can name.
struct SkillsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skills",
    abstract: "De vaardigheden en mbo-opleidingen die u bij near kunt noemen.",
    discussion: "Met woorden erbij ziet u alleen namen waar die woorden in staan.")

  @Argument(help: "Woorden om op te zoeken, zoals meten.")
  var words: [String] = []

  @OptionGroup(title: "Algemeen") var common: CommonOptions

  func run() throws {
    let table = try common.skills()
    if common.json { return try Output.json(SkillListDocument(table, holding: words)) }
    let language = common.language ?? .dutch
    try Output.answer(
      SkillListText(table, holding: words, language, Terminal.standardOutput).text)
  }
}
