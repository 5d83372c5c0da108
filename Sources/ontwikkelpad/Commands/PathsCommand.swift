internal import Advice
internal import ArgumentParser
internal import Foundation
internal import PathFiles
internal import PathGraph

/// What there is, and whether the files are right.
struct PathsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paths", abstract: "De ontwikkelpaden: een lijst, één pad, of een controle.",
    subcommands: [List.self, Show.self, Check.self], defaultSubcommand: List.self)

  /// The paths in a list.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Alle paden, met hun functies.")

    @OptionGroup(title: "Algemeen") var common: CommonOptions

    func run() throws {
      let graph = try common.folder().graph
      let language = common.language ?? .dutch
      if common.json {
        try Output.json(PathListDocument(graph, in: language))
      } else {
        try Output.answer(PathText(graph, language, Terminal.standardOutput).list)
      }
    }
  }

  /// One path.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Eén pad: functies, stappen, opleidingen en bronnen.")

    @Argument(help: "Het pad, zoals elektro.", completion: .ids(\.pathIDs))
    var id: String

    @OptionGroup(title: "Algemeen") var common: CommonOptions

    func run() throws {
      let graph = try common.folder().graph
      guard let path = graph.path(id) else {
        let nearest = Nearness.nearest(to: id, among: graph.paths.map(\.id))
          .map { "“\($0)”" }.joined(separator: ", ")
        let all = graph.pathIDs.joined(separator: ", ")
        throw CommandFailure.unknown(
          LocalizedText(
            nl: "Het pad “\(id)” bestaat niet."
              + (nearest.isEmpty ? " Er is: \(all)." : " Bedoelt u \(nearest)?"),
            en: "There is no path “\(id)”."
              + (nearest.isEmpty ? " There is: \(all)." : " Do you mean \(nearest)?")),
          common.form)
      }
      let language = common.language ?? .dutch
      if common.json {
        try Output.json(PathDocument(path, graph, in: language))
      } else {
        try Output.answer(PathText(graph, language, Terminal.standardOutput).show(path))
      }
    }
  }

  /// A judgement of the files.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Controleert de padbestanden: alle fouten en waarschuwingen in één keer.",
      discussion: "Fouten geven status 1; met alleen waarschuwingen is de status 0.")

    @OptionGroup(title: "Algemeen") var common: CommonOptions

    func run() throws {
      let folder = try common.folder()
      try common.checkSkills()
      let language = common.language ?? .dutch
      let graph = folder.graph
      if common.json {
        return try Output.json(CheckDocument(folder, in: language))
      }
      for warning in folder.warnings {
        Output.error(CommandFailure.Item(warning, in: common.folderName).line(in: language))
      }
      try Output.answer(
        LocalizedText(
          nl: "In orde. Paden: \(graph.pathIDs.count), functies: \(graph.roles.count),"
            + " opleidingen: \(graph.courses.count), stappen: \(graph.transitions.count)."
            + " Fouten: 0, waarschuwingen: \(folder.warnings.count).",
          en: "All right. Paths: \(graph.pathIDs.count), roles: \(graph.roles.count),"
            + " courses: \(graph.courses.count), transitions: \(graph.transitions.count)."
            + " Errors: 0, warnings: \(folder.warnings.count).")[language])
    }
  }
}
