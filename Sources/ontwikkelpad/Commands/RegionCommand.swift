internal import Advice
internal import ArgumentParser
internal import PathFiles
internal import PathGraph
internal import Places
internal import RouteMatcher

/// A labour-market region: what can be learned there, and what cannot.
struct RegionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "region",
    abstract: "Een arbeidsmarktregio: witte vlekken, aanbieders en SLIM-subsidie.",
    discussion: """
      Met --applicant en --employs weet het programma wie de subsidie aanvraagt. Met --from-role \
      ziet u ook wat iemand bereikt met aanbod in de regio: welke functies in een regio het meest \
      voorkomen, staat in geen van de bronnen.
      """)

  /// A table of the region's view.
  enum Table: String, CaseIterable, ExpressibleByArgument {
    case whiteSpots = "witte-vlekken"
    case providers = "aanbieders"
    case subsidies = "slim"
  }

  @Argument(help: "De code of naam van de regio, zoals AM14 of Amersfoort.")
  var region: String

  @Option(help: "Eén tabel als CSV: witte-vlekken, aanbieders of slim.")
  var csv: Table?

  @OptionGroup(title: "Grenzen") var within: WithinOptions
  @OptionGroup(title: "Profiel") var options: ProfileOptions
  @OptionGroup(title: "Aanbod") var store: CatalogueOptions
  @OptionGroup(title: "Algemeen") var common: CommonOptions

  /// So many months are looked ahead where nothing else is asked.
  private static let usualMonths = 24

  mutating func validate() throws {
    if csv != nil, common.json { throw ValidationError("Kies --csv of --json, niet allebei.") }
  }

  func run() throws {
    let advisor = try store.advisor(common, withPlaces: true)
    let profile = try options.read(common, advisor)
    let form = common.form(for: profile)
    let advice = try advice(advisor, form)
    let language = profile.language
    switch csv {
    case .whiteSpots: try Output.answer(advice.whiteSpotTable(in: language).text)
    case .providers: try Output.answer(advice.providerTable(in: language).text)
    case .subsidies:
      try Output.answer(advice.subsidyTable(for: profile.applicant, in: language).text)
    case nil:
      if common.json {
        return try Output.json(advice.document(for: profile.applicant, in: language))
      }
      let months = within.months ?? Self.usualMonths
      let reaches = profile.roles.filter(\.isCurrent).map {
        advice.reach(from: $0.role, heldFor: $0.months, within: months, profile)
      }
      try Output.answer(
        RegionText(advice, profile, reaches, months: months, Terminal.standardOutput).text)
    }
  }

  private func advice(
    _ advisor: Advisor, _ form: CommandFailure.Form
  ) throws -> RegionAdvice {
    guard let places = advisor.places else { throw CommandFailure.noPlaces(form) }
    guard let index = places.region(named: region) else {
      throw CommandFailure.unknown(
        "arbeidsmarktregio", "labour-market region", region,
        among: places.regions.flatMap { [$0.code, $0.name] }, form)
    }
    do {
      return try advisor.region(index)
    } catch {
      switch error {
      case .catalogue: throw CommandFailure.noCatalogue(form)
      case .places: throw CommandFailure.noPlaces(form)
      }
    }
  }
}
