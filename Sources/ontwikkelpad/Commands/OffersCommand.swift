internal import Advice
internal import ArgumentParser
internal import PathFiles
internal import PathGraph

/// What is on offer of one course.
struct OffersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "offers",
    abstract: "Het aanbod van een opleiding: wanneer, waar, bij wie, voor hoeveel.",
    discussion: """
      Met --place en --max-distance ziet u eerst wat dichtbij genoeg is. Aanbod komt uit catalogi: \
      zie ontwikkelpad import.
      """)

  @Argument(help: "De opleiding, zoals vca-basis.", completion: .ids(\.courseIDs))
  var course: String

  @OptionGroup(title: "Profiel") var options: ProfileOptions
  @OptionGroup(title: "Aanbod") var store: CatalogueOptions
  @OptionGroup(title: "Algemeen") var common: CommonOptions

  func run() throws {
    let advisor = try store.advisor(common)
    let profile = try options.read(common, advisor)
    let index = try advisor.graph.course(named: course, common.form(for: profile))
    guard advisor.catalogue != nil else {
      throw CommandFailure.noCatalogue(common.form(for: profile))
    }
    let list = advisor.offers(of: index, for: profile)
    if common.json {
      try Output.json(list.document)
    } else {
      try Output.answer(OfferText(list, Terminal.standardOutput).text)
    }
  }
}
