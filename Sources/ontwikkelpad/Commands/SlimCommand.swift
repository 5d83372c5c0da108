internal import Advice
internal import ArgumentParser
internal import Foundation
internal import PathFiles
internal import PathGraph

/// The subsidy's verdict on one course.
struct SlimCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slim",
    abstract: "Het oordeel over SLIM-subsidie voor één opleiding, met alle redenen.",
    discussion: """
      De opleiding begint op de eerste dag die kan. Met --from-role weet het programma in welke \
      baan u leert; met --applicant en --employs wie aanvraagt.
      """)

  @Argument(help: "De opleiding, zoals elektro/bbl-monteur.", completion: .ids(\.courseIDs))
  var course: String

  @OptionGroup(title: "Profiel") var options: ProfileOptions
  @OptionGroup(title: "Aanbod") var store: CatalogueOptions
  @OptionGroup(title: "Algemeen") var common: CommonOptions

  func run() throws {
    let advisor = try store.advisor(common)
    let profile = try options.read(common, advisor)
    let index = try advisor.graph.course(named: course, common.form(for: profile))
    let advice = advisor.slim(on: index, for: profile)
    if common.json {
      try Output.json(advice.document)
    } else {
      try Output.answer(SlimText(advice, Terminal.standardOutput).text)
    }
  }
}
